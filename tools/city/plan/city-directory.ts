import type { DisputeKind, Region } from '@one-window/contracts';
import { loadOrganisations, loadPeople, loadRegions, type OrganisationRecord, tourPeople } from '@one-window/directory';

export interface Mediator {
  mediatorId: string;
  name: string;
  username: string;
}

/** An organisation that mediates, with the people who act for it. */
export interface Table {
  organisationId: string;
  code: string;
  name: string;
  regionCode: string;
  disputeKinds: readonly DisputeKind[];
  manager: string;
  mediators: readonly Mediator[];
}

export interface CourtOffice {
  organisationId: string;
  name: string;
  courtCode: string;
  countyCode: string;
  clerk: string;
}

/** Where the tour's people work: who presides at the organisation, and the court of its county. */
export interface TourDesk {
  table: Table;
  presiding: Mediator;
  court: CourtOffice;
}

/** A village or a housing estate with the places it lies in. */
export interface Place {
  code: string;
  village: string;
  township: string;
  county: string;
  estate: boolean;
}

/** What the plan needs of the directory; the same data that a new installation begins with. */
export class CityDirectory {
  readonly tables: readonly Table[];
  readonly courts: readonly CourtOffice[];
  readonly places: readonly Place[];
  readonly mediatorNames: ReadonlySet<string>;
  readonly tour: TourDesk;
  private readonly organisations = loadOrganisations();
  /** Townships in which an organisation that mediates sits: the first nine digits of their codes. */
  private readonly served: ReadonlySet<string>;

  constructor() {
    const { mediators, accounts } = loadPeople();
    const usernames = new Set(accounts.map(({ username }) => username));
    this.mediatorNames = new Set(mediators.map(({ name }) => name));
    this.tables = this.organisations
      .map((organisation): Table => {
        const own = mediators
          .filter(({ organisationId }) => organisationId === organisation.id)
          .map(({ id, name, code }) => ({ mediatorId: id, name, username: `mediator.${code.toLowerCase()}` }));
        return { ...tableOf(organisation), mediators: own.filter(({ username }) => usernames.has(username)) };
      })
      .filter(({ manager, mediators: own, disputeKinds }) => {
        return usernames.has(manager) && own.length > 0 && disputeKinds.length > 0;
      });
    this.served = new Set(
      this.tables.flatMap(({ regionCode }) => (regionCode.length > 6 ? [regionCode.slice(0, 9)] : [])),
    );
    this.courts = this.organisations.flatMap(({ id, name, regionCode, courtCode }) =>
      courtCode !== undefined && /^晋05\d\d$/u.test(courtCode)
        ? [
            {
              organisationId: id,
              name,
              courtCode,
              countyCode: regionCode,
              clerk: `court.${courtCode.replace('晋', 'jin')}`,
            },
          ]
        : [],
    );
    this.places = placesOf(loadRegions());
    this.tour = this.tourDesk();
  }

  /**
   * Organisations that take the kind, nearest first: those of the township, then those of the county or of the whole
   * city, then village and township ones of elsewhere.
   */
  takers(kind: DisputeKind, place: Place): Table[][] {
    const all = this.tables.filter(({ disputeKinds }) => disputeKinds.includes(kind));
    const local = all.filter((table) => this.isLocal(table, place));
    const wide = all.filter(({ regionCode }) => regionCode === '140500' || regionCode === place.code.slice(0, 6));
    return [local, wide, all.filter((table) => !local.includes(table) && !wide.includes(table))];
  }

  /** Whether an organisation that mediates sits in the township of the place. */
  hasTable(place: Place): boolean {
    return this.served.has(place.code.slice(0, 9));
  }

  /** Whether an organisation sits in the township of the place. */
  isLocal({ regionCode }: Table, { code }: Place): boolean {
    return regionCode.length > 6 && regionCode.startsWith(code.slice(0, 9));
  }

  court(countyCode: string): CourtOffice {
    const found = this.courts.find((court) => court.countyCode === countyCode);
    if (!found) throw new Error(`no court for ${countyCode}`);
    return found;
  }

  /** An organisation of one of these kinds, one whose matter the dispute is where there is one, in the county likewise. */
  office(kinds: readonly string[], countyCode: string, disputeKind: DisputeKind): string | undefined {
    const all = this.organisations.filter(({ kind }) => kinds.includes(kind));
    const competent = all.filter(({ disputeKinds }) => disputeKinds.includes(disputeKind));
    const fitting = competent.length > 0 ? competent : all;
    return (fitting.find(({ regionCode }) => regionCode.startsWith(countyCode)) ?? fitting[0])?.id;
  }

  private tourDesk(): TourDesk {
    const table = this.tables.find(({ manager }) => manager === tourPeople.manager);
    const presiding = table?.mediators.find(({ username }) => username === tourPeople.mediator);
    const court = this.courts.find(({ clerk }) => clerk === tourPeople.courtClerk);
    if (!table || !presiding || !court) throw new Error('the people of the tour are not in the directory');
    return { table, presiding, court };
  }
}

const tableOf = ({ id, code, name, regionCode, disputeKinds }: OrganisationRecord) => ({
  organisationId: id,
  code,
  name,
  regionCode,
  disputeKinds,
  manager: `manager.${code.toLowerCase()}`,
});

/** Villages as people say them: 端氏村委会 is 端氏村, 晓庄社区居委会 is 晓庄社区. */
const spoken = (name: string): string => name.replace(/(?:居民委员会|居委会|委会)$/u, '');

const placesOf = (regions: readonly Region[]): Place[] => {
  const named = new Map(regions.map((region) => [region.code, region]));
  return regions
    .filter(
      ({ level, name }) =>
        level === 'village' && /(?:村委会|社区居委会|社区居民委员会)$/u.test(name) && !name.includes('监狱'),
    )
    .map(({ code, name, parent }) => {
      const township = named.get(parent ?? '');
      const county = named.get(township?.parent ?? '');
      if (!township || !county) throw new Error(`${code} lies nowhere`);
      const estate = name.includes('社区');
      return { code, village: spoken(name), township: township.name, county: county.name, estate };
    });
};
