import type { Bilingual, LegalBasis } from './citations';
import { disputeIs, type DisputeKind } from './dispute-kinds';
import { civilProcedureInterpretation, civilProcedureLaw, intermediateCourtNotice } from './laws';
import { sentByCourt, type SourceChannel } from './source-channels';

/** Why a court may be asked to confirm an agreement. */
export const groundsOfCompetence = {
  invited: { zh: '作出邀请的人民法院', en: 'It invited the mediation' },
  party: { zh: '当事人住所地', en: 'A party lives there' },
  subject: { zh: '标的物所在地', en: 'What the dispute is about lies there' },
  organisation: { zh: '调解组织所在地', en: 'The mediating organisation sits there' },
  intermediate: { zh: '应当由中级人民法院管辖', en: 'The dispute is for an intermediate court' },
} as const satisfies Record<string, Bilingual>;
export type CompetenceGround = keyof typeof groundsOfCompetence;

/** Civil Procedure Law art. 205; several organisations or courts: Interpretation art. 352. */
export const competenceBasis: readonly LegalBasis[] = [civilProcedureLaw('205'), civilProcedureInterpretation('352')];
/** From which value on a dispute between people of the province is the intermediate court's. */
export const intermediateBasis = intermediateCourtNotice();

/** What decides who may confirm. Regions: division codes of six digits or more (GB/T 2260), zeros where known no closer. */
export interface Mediated {
  disputeKind: DisputeKind;
  /** Where the dispute came from: a court that sends one invites the mediation. */
  source?: SourceChannel | undefined;
  /** Code of the court that sent it, as in 晋0502, where its reference names one. */
  invitedBy?: string | undefined;
  partyRegions: readonly string[];
  /** Where the dispute arose: for real estate, where the thing lies. */
  disputeRegion?: string | undefined;
  organisationRegion?: string | undefined;
  /** What the parties promise each other, in renminbi fen. */
  amountFen: number;
}

const provinces: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '11京12津13冀14晋15蒙21辽22吉23黑31沪32苏33浙34皖35闽36赣37鲁41豫42鄂43湘44粤45桂46琼50渝51川52贵53云54藏61陕62甘63青64宁65新',
  ].flatMap((all) => [...all.matchAll(/(\d\d)(\p{Script=Han})/gu)].map(([, digits, sign]) => [digits, sign])),
) as Record<string, string>;

/** How the courts' codes begin whose district lies in the region: 140502001 晋0502; 140500, somewhere in the city, 晋05. */
const courtPrefixOf = (region: string): string | undefined => {
  const province = provinces[region.slice(0, 2)];
  return province && `${province}${region.slice(2, 6).replace(/(?:00)+$/u, '')}`;
};

const isBasic = (courtCode: string): boolean => /^\p{Script=Han}\d{4}$/u.test(courtCode);
const isIntermediate = (courtCode: string): boolean => /^\p{Script=Han}\d{2}$/u.test(courtCode);

/** Five hundred million yuan, where both sides live in the province. */
const INTERMEDIATE_FROM_FEN = 50_000_000_000;

/**
 * The court that a reference of a court names: `（2026）晋0502民诉前调12号` is 晋0502's. Undefined for any other number.
 */
export const courtNamedIn = (reference: string | undefined): string | undefined =>
  /^[（(]20\d{2}[）)](?<court>\p{Script=Han}\d{2,4})\p{Script=Han}/u.exec(reference ?? '')?.groups?.court;

const places = (mediated: Mediated): [CompetenceGround, string | undefined][] => [
  ...mediated.partyRegions.map((region): [CompetenceGround, string | undefined] => ['party', courtPrefixOf(region)]),
  ...(disputeIs(mediated.disputeKind, 'real-estate') && mediated.disputeRegion !== undefined
    ? [['subject', courtPrefixOf(mediated.disputeRegion)] as [CompetenceGround, string | undefined]]
    : []),
  // Where the directory has not told its place, it is somewhere in the city.
  ['organisation', mediated.organisationRegion === undefined ? '' : courtPrefixOf(mediated.organisationRegion)],
];

const groundsOf = (mediated: Mediated, courtCode: string): CompetenceGround[] => {
  if (sentByCourt(mediated.source)) {
    return mediated.invitedBy === undefined || mediated.invitedBy === courtCode ? ['invited'] : [];
  }
  const near = places(mediated)
    .filter(([, prefix]) => prefix !== undefined && (courtCode.startsWith(prefix) || prefix.startsWith(courtCode)))
    .map(([ground]) => ground);
  const forIntermediate = mediated.amountFen >= INTERMEDIATE_FROM_FEN;
  const mayBeIntermediate = forIntermediate || disputeIs(mediated.disputeKind, 'intellectual-property');
  if (isIntermediate(courtCode)) return mayBeIntermediate && near.length > 0 ? ['intermediate'] : [];
  return isBasic(courtCode) && !forIntermediate ? [...new Set(near)] : [];
};

/**
 * The courts that may confirm an agreement, each with why. Invited by a court: that court, and where nobody noted which,
 * any that could have. Else the basic courts of the places of a party, of the thing or of the organisation; instead the
 * intermediate court for what belongs before it, beside them for intellectual property, of which only part does.
 * Civil Procedure Law art. 205.
 * @rule R16
 */
export const competentCourts = <Court extends { courtCode: string }>(
  mediated: Mediated,
  courts: readonly Court[],
): (Court & { grounds: CompetenceGround[] })[] =>
  courts
    .map((court) => ({ ...court, grounds: groundsOf(mediated, court.courtCode) }))
    .filter(({ grounds }) => grounds.length > 0);
