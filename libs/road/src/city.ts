import type { DisputeKind } from '@one-window/contracts';
import { organisationIs } from '@one-window/law';
import { civilDateOf, instant } from '@one-window/time-limits';
import type { Traveller } from './traveller';

export interface MediatingOrganisation {
  organisationId: string;
  name: string;
  manager: string;
  mediatorId: string;
  mediatorName: string;
  disputeKinds: string[];
  regionCode: string;
}

export interface Court {
  organisationId: string;
  name: string;
  courtCode: string;
  clerk: string;
}

interface OrganisationRow {
  id: string;
  code: string;
  name: string;
  kind: string;
  disputeKinds: string[];
  regionCode: string;
  courtCode: string | null;
}

/** Today on the centre's clock, which a demonstration may have moved. */
export const todayOf = async (traveller: Traveller): Promise<string> => {
  const { now } = await traveller.read('/api/directory/clock', 'supervisor.01');
  return civilDateOf(instant(String(now)));
};

/** Kinds that mediate and have a manager's account in the demonstration directory: all but a court's own. */
const hasManager = (kind: string): boolean => organisationIs(kind, 'mediates') && !['O32', 'O33', 'O52'].includes(kind);

/** The organisations and courts of the city as the directory tells them. */
export class City {
  private constructor(
    readonly organisations: readonly MediatingOrganisation[],
    readonly courts: readonly Court[],
  ) {}

  static async read(traveller: Traveller, as: string): Promise<City> {
    const rows: OrganisationRow[] = [];
    let cursor: string | undefined;
    do {
      const page = await traveller.read(
        `/api/directory/organisations?limit=100${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`,
        as,
      );
      rows.push(...(page.items as OrganisationRow[]));
      cursor = page.next as string | undefined;
    } while (cursor);
    const organisations: MediatingOrganisation[] = [];
    for (const row of rows.filter(({ kind, disputeKinds }) => hasManager(kind) && disputeKinds.length > 0)) {
      const { mediators } = await traveller.read(`/api/directory/organisations/${row.id}`, as);
      const [first] = mediators as { id: string; name: string }[];
      if (!first) continue;
      organisations.push({
        organisationId: row.id,
        name: row.name,
        manager: `manager.${row.code.toLowerCase()}`,
        mediatorId: first.id,
        mediatorName: first.name,
        disputeKinds: row.disputeKinds,
        regionCode: row.regionCode,
      });
    }
    const courts = rows.flatMap(({ id, name, courtCode }) =>
      courtCode && /^晋05\d\d$/.test(courtCode)
        ? [{ organisationId: id, name, courtCode, clerk: `court.${courtCode.replace('晋', 'jin')}` }]
        : [],
    );
    return new City(organisations, courts);
  }

  /** Organisations that take this kind of dispute; at least two in the demonstration directory. */
  takers(kind: DisputeKind): MediatingOrganisation[] {
    return this.organisations.filter(({ disputeKinds }) => disputeKinds.includes(kind));
  }
}
