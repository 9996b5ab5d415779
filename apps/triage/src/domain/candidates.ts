import type { DisputeKind } from '@one-window/contracts';
import { takesKind } from '@one-window/law';
import type { CivilDate, WorkingCalendar } from '@one-window/time-limits';
import { hereToday, type Today, whereToday } from './here-today';
import type { KnownOrganisation } from './organisations';

/** How near an organisation is to the place of the dispute, nearest first. */
export const nearnesses = {
  village: '服务本村（社区）',
  township: '服务本乡镇（街道）',
  county: '服务本县（市、区）',
  city: '服务全市',
  inside: '服务发生地内的部分地区',
  'same-county': '服务本县（市、区）其他地区',
  elsewhere: '服务其他县（市、区）',
} as const;
export type Nearness = keyof typeof nearnesses;
const nearestFirst = Object.keys(nearnesses) as Nearness[];

/** GB/T 2260 writes the city as 140500; its counties only share the first four digits. */
const significant = (regionCode: string): string => regionCode.replace(/^(\d{4})00$/, '$1');

const byLength: Record<number, Nearness> = { 12: 'village', 9: 'township', 6: 'county', 4: 'city' };

/** Nearness of an organisation's region to a case's region (codes of 6, 9 or 12 digits). */
export const nearnessOf = (organisationRegion: string, caseRegion: string): Nearness => {
  const theirs = significant(organisationRegion);
  const ours = significant(caseRegion);
  if (ours.startsWith(theirs)) return byLength[theirs.length] ?? 'city';
  if (theirs.startsWith(ours)) return 'inside';
  return theirs.slice(0, 6) === ours.slice(0, 6) ? 'same-county' : 'elsewhere';
};

/** An organisation to which a case may be offered. `openCases`: offers it has not answered and cases it holds. */
export interface Candidate extends Omit<KnownOrganisation, 'closed' | 'rota' | 'daysOff'> {
  nearness?: Nearness;
  today: Today;
  openCases: number;
}

/**
 * Open organisations that take the kind: nearest first, then who is here today, then with the fewest open cases.
 * Without a region, distance does not count.
 */
export const rankCandidates = (
  organisations: readonly KnownOrganisation[],
  wanted: { disputeKind: DisputeKind; regionCode?: string },
  openCases: ReadonlyMap<string, number>,
  day: { today: CivilDate; calendar: WorkingCalendar },
): Candidate[] => {
  const { disputeKind, regionCode } = wanted;
  const rank = ({ nearness }: Candidate): number => (nearness ? nearestFirst.indexOf(nearness) : 0);
  return organisations
    .filter((organisation) => !organisation.closed && takesKind(organisation, disputeKind))
    .map(({ closed: _open, rota, daysOff, ...organisation }) => ({
      ...organisation,
      ...(regionCode ? { nearness: nearnessOf(organisation.regionCode, regionCode) } : {}),
      today: hereToday({ ...organisation, rota: rota ?? null, daysOff: daysOff ?? null }, day),
      openCases: openCases.get(organisation.organisationId) ?? 0,
    }))
    .toSorted(
      (a, b) =>
        rank(a) - rank(b) ||
        whereToday.indexOf(a.today.where) - whereToday.indexOf(b.today.where) ||
        a.openCases - b.openCases ||
        a.organisationId.localeCompare(b.organisationId),
    );
};
