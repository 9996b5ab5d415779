import type { DisputeKind, SourceChannel } from '@one-window/contracts';
import { sentByCourt } from '@one-window/law';
import { inventCreditCode, inventIdentityNumber, inventMobile } from '@one-window/privacy';
import { addDays, type CivilDate } from '@one-window/time-limits';
import type { DisputeTemplate } from '../disputes';
import { type FirmKind, firmName } from '../people/firms';
import { inventName } from '../people/names';
import type { Chance } from './chance';
import type { Place } from './city-directory';

interface InventedParty {
  role: 'applicant' | 'respondent';
  kind: 'natural-person' | 'legal-person';
  name: string;
  identityNumber?: string;
  creditCode?: string;
  phone?: string;
  address?: string;
  regionCode?: string;
  /** GB/T 3304. */
  ethnicity?: string;
  occupation?: string;
}

/** An invented dispute: what is told at the window, and what the parties will agree on if they agree. */
export interface Dispute {
  kind: DisputeKind;
  template: DisputeTemplate;
  place: Place;
  parties: InventedParty[];
  title: string;
  facts: string;
  claims: readonly string[];
  source: SourceChannel;
  externalReference?: string;
  /** Days between the occasion and the registration. */
  daysBefore: number;
  yuan?: number;
  agreedYuan: number;
  settlement: string;
  urgent: boolean;
}

/** Sources by how often they occur in a hundred. */
const sources: readonly (readonly [SourceChannel, number])[] = [
  ['S01', 40],
  ['S02', 9],
  ['S03', 3],
  ['S10', 3],
  ['S11', 10],
  ['S20', 6],
  ['S21', 3],
  ['S22', 1],
  ['S23', 3],
  ['S24', 5],
  ['S25', 8],
  ['S27', 3],
  ['S28', 2],
  ['S30', 1],
  ['S33', 2],
  ['S34', 1],
];
/** Sources that come at night and on rest days too: online, the police, the hotline 12345. */
const sourcesAtAnyHour: readonly SourceChannel[] = ['S02', 'S23', 'S25'];
const spreadSources = sources.flatMap(([source, times]) => Array.from({ length: times }, () => source));

/** Sources that give their own number to what they send. */
const numbered: Partial<Record<SourceChannel, string>> = { S11: 'WG', S24: 'XF', S25: '12345', S20: 'WP', S21: 'WT' };

/** Kinds in which several people often come together. */
const joined: ReadonlySet<DisputeKind> = new Set(['A08', 'A10', 'A17'] as const);

export const moneyText = (yuan: number): string =>
  yuan >= 10_000 ? `${Math.round(yuan / 100) / 100}万元` : `${yuan}元`;

const round = (yuan: number): number => (yuan >= 2000 ? Math.round(yuan / 100) * 100 : Math.round(yuan / 10) * 10);

const filled = (text: string, slots: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/gu, (_, slot: string) => {
    const value = slots[slot];
    if (value === undefined) throw new Error(`nothing for {${slot}} in ${text}`);
    return value;
  });

interface Occasion {
  seed: number;
  template: DisputeTemplate;
  place: Place;
  /** Names that nobody may have: mediators may not be parties. */
  taken: ReadonlySet<string>;
  registeredOn: CivilDate;
  /** Whether somebody was at the window then. */
  officeOpen: boolean;
}

/** Makes one dispute of a template at a place. Everything but dates depends on the chance alone. */
export const inventDispute = (
  { seed, template, place, taken, registeredOn, officeOpen }: Occasion,
  chance: Chance,
): Dispute => {
  const { kind, vary = {}, yuan: range } = template;
  const used = new Set(taken);
  const invent = partyInventor(seed, place, used, chance);
  const applicants = [invent.person('applicant')];
  if (joined.has(kind) && chance.happens(0.3)) applicants.push(invent.person('applicant'));
  const { against } = template;
  const respondents = [against === 'person' ? invent.person('respondent') : invent.firm(against)];
  if (template.insured) respondents.push(invent.firm('insurer'));
  const yuan = range && round(chance.between(...range));
  const agreedYuan = round((yuan ?? 0) * (0.6 + chance.whole(5) / 10));
  const daysBefore = chance.between(6, 150);
  const occurredOn = addDays(registeredOn, -daysBefore);
  const source = chance.pick(officeOpen ? spreadSources : sourcesAtAnyHour);
  const drawn = Object.fromEntries(Object.entries(vary).map(([slot, values]) => [slot, chance.pick(values)]));
  const slots = {
    village: `${place.township}${place.village}`,
    township: place.township,
    county: place.county,
    when: `${Number(occurredOn.slice(0, 4))}年${Number(occurredOn.slice(5, 7))}月`,
    money: moneyText(yuan ?? 0),
    agreed: moneyText(agreedYuan),
    ...drawn,
  };
  const prefix = numbered[source];
  // A source gives each of its sheets another number.
  const referenceNumber = String(seed).padStart(4, '0');
  return {
    kind,
    template,
    place,
    parties: [...applicants, ...respondents],
    title: filled(template.title, slots),
    facts: filled(template.facts, slots),
    claims: template.claims,
    source,
    ...(prefix ? { externalReference: `${prefix}-${registeredOn.replaceAll('-', '')}-${referenceNumber}` } : {}),
    daysBefore,
    ...(yuan === undefined ? {} : { yuan }),
    agreedYuan,
    settlement: filled(template.settlement, slots),
    urgent: chance.happens(0.04),
  };
};

/** One person in so many tells ethnicity and occupation; of those, one in so many is not Han. */
const TOLD_BY = 3;
const OF_OTHERS = 4;
const HAN = '01';
/** Hui, Manchu, Mongol, Miao. */
const others = ['03', '11', '02', '06'];
const occupations = ['务农', '货车司机', '个体经营', '教师', '矿工', '退休', '护士'];

/** What a person tells beside the document, by the number of the invented person. */
const toldBeside = (number: number): Pick<InventedParty, 'ethnicity' | 'occupation'> => {
  if (number % TOLD_BY !== 0) return {};
  const nth = number / TOLD_BY;
  const other = nth % OF_OTHERS === 0 ? others[(nth / OF_OTHERS) % others.length] : undefined;
  const occupation = occupations[nth % occupations.length];
  return { ethnicity: other ?? HAN, ...(occupation === undefined ? {} : { occupation }) };
};

const partyInventor = (seed: number, place: Place, used: Set<string>, chance: Chance) => {
  let number = seed * 8;
  const fresh = (invent: () => string): string => {
    let name = invent();
    while (used.has(name)) name = invent();
    used.add(name);
    return name;
  };
  const address = (): string => {
    const where = `山西省晋城市${place.county}${place.township}${place.village}`;
    return place.estate
      ? `${where}${chance.between(1, 18)}号楼${chance.between(1, 4)}单元`
      : `${where}${chance.between(1, 320)}号`;
  };
  return {
    person(role: InventedParty['role']): InventedParty {
      number += 1;
      const sex = chance.happens(0.5) ? 'male' : 'female';
      return {
        role,
        kind: 'natural-person',
        name: fresh(() => inventName(sex, chance.whole)),
        ...toldBeside(number),
        identityNumber: inventIdentityNumber(number, { sex, areaCode: place.code.slice(0, 6) }),
        phone: inventMobile(number),
        address: address(),
        regionCode: place.code,
      };
    },
    firm(firm: FirmKind): InventedParty {
      number += 1;
      return {
        role: 'respondent',
        kind: 'legal-person',
        name: fresh(() => firmName(firm, place.county, chance.whole)),
        creditCode: inventCreditCode(number, '91', place.code.slice(0, 6)),
        phone: inventMobile(number),
        regionCode: place.code.slice(0, 6),
      };
    },
  };
};

/** The body of the registration. */
export const registrationBody = (dispute: Dispute, on: CivilDate) => ({
  source: dispute.source,
  ...(dispute.externalReference ? { externalReference: dispute.externalReference } : {}),
  title: dispute.title,
  facts: dispute.facts,
  claims: dispute.claims,
  ...(dispute.yuan === undefined ? {} : { amountFen: dispute.yuan * 100 }),
  parties: dispute.parties,
  occurredOn: addDays(on, -dispute.daysBefore),
  regionCode: dispute.place.code,
  urgent: dispute.urgent,
  pendingElsewhere: sentByCourt(dispute.source),
});
