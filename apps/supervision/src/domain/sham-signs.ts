import type { Actor, AnyRecordedEvent, Party, Role } from '@one-window/contracts';
import { foldCreditCode } from '@one-window/inputs';
import { addDays, civilDateOf, instant } from '@one-window/time-limits';
import { registeredIn } from './registered';

export const shamSignCodes = ['same-respondent', 'fast-concession', 'shared-contact'] as const;

/** A sign of a sham with the facts that make it one; whether it is a sham, people find out and the director decides. */
export interface ShamSign {
  sign: (typeof shamSignCodes)[number];
  text: string;
  textEn: string;
}

/** From so much on a claim counts as high; in fen. No enactment says how much, so this house does. */
export const HIGH_CLAIM_FEN = 10_000_000;
/** So many days around the registration are looked at, as for the same matter brought twice. */
export const DAYS_AROUND = 180;
/** An agreement so few days after the claim of the case is fast. */
const FAST_DAYS = 3;

const whoJudge: ReadonlySet<Role> = new Set<Role>([
  'mediator',
  'organisation-manager',
  'centre-director',
  'supervisor',
]);
/** Hints are for who mediates and who decides on a suspicion, and for nobody who might be warned by them. */
export const seesShamSigns = ({ roles }: Actor): boolean => roles.some((role) => whoJudge.has(role));

/** Under what the respondents are known: keyed hashes of identity numbers, and credit codes. */
const respondentKeys = (parties: readonly Party[]): string[] =>
  parties
    .filter(({ role }) => role === 'respondent')
    .flatMap(
      ({ identityNumber, creditCode }) => identityNumber?.index ?? (creditCode ? foldCreditCode(creditCode) : []),
    );

/** What other cases are asked for, where the claim is high and a respondent is known by a number; undefined otherwise. */
export const similarTo = (
  events: readonly AnyRecordedEvent[],
): { respondentKeys: string[]; leastFen: number; days: number } | undefined => {
  const { parties = [], amountFen = 0 } = registeredIn(events) ?? {};
  const keys = respondentKeys(parties);
  if (keys.length === 0 || amountFen < HIGH_CLAIM_FEN) return undefined;
  return { respondentKeys: keys, leastFen: HIGH_CLAIM_FEN, days: DAYS_AROUND };
};

/**
 * Signs of a sham in what is recorded (Provisions on Court-Invited Mediation art. 18): high claims of one kind against
 * one respondent, all of it conceded at once, two sides with one telephone or address. `similar`: how many other cases
 * {@link similarTo} found.
 * @rule R20
 */
export const shamSignsIn = (events: readonly AnyRecordedEvent[], similar: number): ShamSign[] =>
  [sameRespondent(similar), fastConcession(events), sharedContact(events)].filter((sign) => sign !== undefined);

const yuan = (fen: number): string => String(Math.floor(fen / 100));

const sameRespondent = (similar: number): ShamSign | undefined =>
  similar > 0
    ? {
        sign: 'same-respondent',
        text: `前后${DAYS_AROUND}日内，另有${similar}件同类、标的不低于${yuan(HIGH_CLAIM_FEN)}元的纠纷，被申请人相同。`,
        textEn: `Within ${DAYS_AROUND} days, ${similar} more of this kind for ${yuan(HIGH_CLAIM_FEN)} yuan or more against the same respondent.`,
      }
    : undefined;

const fastConcession = (events: readonly AnyRecordedEvent[]): ShamSign | undefined => {
  const { amountFen = 0 } = registeredIn(events) ?? {};
  const draft = events.findLast((event) => event.type === 'mediation.agreement-drafted.v1');
  const claim = events.findLast((event) => event.type === 'mediation.case-claimed.v1');
  if (amountFen < HIGH_CLAIM_FEN || draft?.type !== 'mediation.agreement-drafted.v1' || !claim) return undefined;
  const [claimedOn, draftedOn] = [claim, draft].map(({ occurredAt }) => civilDateOf(instant(occurredAt)));
  if (!claimedOn || !draftedOn || draftedOn > addDays(claimedOn, FAST_DAYS)) return undefined;
  const promised = draft.data.obligations.reduce((sum, one) => sum + (one.amountFen ?? 0), 0);
  if (promised < amountFen) return undefined;
  return {
    sign: 'fast-concession',
    text: `${claimedOn}签收，${draftedOn}即达成协议，请求的${yuan(amountFen)}元全部认可。`,
    textEn: `Claimed on ${claimedOn} and agreed on ${draftedOn}: all of the ${yuan(amountFen)} yuan that were asked for is conceded.`,
  };
};

const contacts = [
  ['phone', '电话', 'telephone number'],
  ['address', '地址', 'address'],
] as const;

const sharedContact = (events: readonly AnyRecordedEvent[]): ShamSign | undefined => {
  const { parties = [] } = registeredIn(events) ?? {};
  const ofSide = (role: Party['role'], field: 'phone' | 'address'): string[] =>
    parties.filter((party) => party.role === role).flatMap((party) => party[field]?.index ?? []);
  const shared = contacts.filter(([field]) => {
    const respondents = new Set(ofSide('respondent', field));
    return ofSide('applicant', field).some((index) => respondents.has(index));
  });
  if (shared.length === 0) return undefined;
  return {
    sign: 'shared-contact',
    text: `双方当事人登记的${shared.map(([, zh]) => zh).join('、')}相同。`,
    textEn: `Both sides are registered with the same ${shared.map(([, , en]) => en).join(' and ')}.`,
  };
};
