import {
  type CloseOutcome,
  endedByApplicant,
  type Holder as RecordedHolder,
  type RoadService,
  roadServiceNames,
  type StagesOf,
} from '@one-window/contracts';
import type { CaseReading, ChainReading, Readings } from './case-reading';

const { zh } = roadServiceNames;

/** Where a case stands as a whole, with the Chinese names people see. */
export const phases = {
  intake: zh.intake,
  triage: zh.triage,
  offered: '待签收',
  mediation: zh.mediation,
  'judicial-confirmation': zh['judicial-confirmation'],
  'follow-up': zh['follow-up'],
  closed: '已结束',
} as const;
export type Phase = keyof typeof phases;
export const phaseCodes = Object.keys(phases) as Phase[];

const desks = { window: '登记窗口', 'triage-desk': '分流岗', 'follow-up-desk': '履行回访岗' } as const;
type Desk = keyof typeof desks;

export type Holder =
  | { kind: 'desk'; id: Desk; name: string }
  | { kind: 'organisation' | 'court'; id: string; name: string }
  | { kind: 'pool'; id: null; name: string }
  | { kind: 'none'; id: null; name: '' };

export interface Standing {
  phase: Phase;
  /** The service whose turn it is. */
  service: RoadService;
  holder: Holder;
  /** Instant of the event that made the holder the holder; absent before any such event arrived. */
  since?: string;
  outcome?: CloseOutcome;
}

const desk = (id: Desk): Holder => ({ kind: 'desk', id, name: desks[id] });
const nobody: Holder = { kind: 'none', id: null, name: '' };

/** The holder as people see it. */
const shown = ({ kind, id, name = '' }: RecordedHolder): Holder => {
  if (kind === 'desk') return desk(id as Desk);
  return kind === 'pool' ? { kind, id: null, name } : { kind, id: id ?? '', name };
};

const latest = (...instants: (string | undefined)[]): string | undefined =>
  instants.reduce(
    (last, instant) => (instant !== undefined && (last === undefined || instant > last) ? instant : last),
    undefined,
  );

const standing = (
  phase: Phase,
  service: RoadService,
  holder: Holder,
  since?: string,
  outcome?: CloseOutcome,
): Standing => ({
  phase,
  service,
  holder,
  ...(since === undefined ? {} : { since }),
  ...(outcome === undefined ? {} : { outcome }),
});

/** Where some service says that the case is: the first rule that applies, from the end of the road to its beginning. */
const said = (readings: Readings): Standing | undefined =>
  finished(readings) ?? endedOnTheWay(readings) ?? toRefer(readings) ?? inTalks(readings) ?? furthest(readings);

/** Who holds the case now and since when. */
export const standingOf = ({ readings }: CaseReading): Standing =>
  said(readings) ??
  // A service has given the case up, and the next one has yet to say that it has it.
  (readings.intake && !readings.triage && !readings.mediation
    ? standing('intake', 'intake', desk('window'), readings.intake.registeredAt)
    : standing(
        'triage',
        'triage',
        desk('triage-desk'),
        latest(...fromTheEnd.map((service) => readings[service]?.leftAt)),
      ));

const finished = ({ 'follow-up': followUp }: Readings): Standing | undefined => {
  if (followUp?.stage !== 'closed' && followUp?.stage !== 'archived') return undefined;
  return standing('closed', 'follow-up', nobody, followUp.closedAt, followUp.outcome);
};

/** The road ended without an agreement; the follow-up desk still has to close the case. */
const endedOnTheWay = (readings: Readings): Standing | undefined => {
  const { 'follow-up': followUp } = readings;
  return followUp?.stage === 'ended'
    ? standing('closed', 'follow-up', desk('follow-up-desk'), followUp.heldSince, endingOf(readings))
    : undefined;
};

const endingOf = ({ intake, triage, mediation }: Readings): CloseOutcome | undefined => {
  if (triage?.referredAt !== undefined) return 'referred-out';
  if (triage?.notReferredAt !== undefined) return 'not-referred';

  const ground = mediation?.endGround;
  if (ground !== undefined && endedByApplicant.includes(ground))
    return ground === 'E05' ? 'settled-privately' : 'withdrawn';
  return intake?.stage === 'declined' || intake?.stage === 'withdrawn' ? intake.stage : intake?.ending;
};

/** Mediation ended without an agreement: triage names the way that stays open, whoever watches an earlier agreement. */
const toRefer = ({ triage }: Readings): Standing | undefined =>
  triage?.stage === 'to-refer' ? standing('triage', 'triage', desk('triage-desk'), triage.heldSince) : undefined;

const talks: ReadonlySet<StagesOf['mediation']> = new Set([
  'claimed',
  'appointed',
  'mediating',
  'agreement-drafted',
  'renegotiating',
]);

/** Whether an organisation has the talks in hand, about a first agreement or another one. */
export const isInTalks = (stage: StagesOf['mediation']): boolean => talks.has(stage);

/** An organisation that talks with the parties has the case, also where an agreement in force is watched meanwhile. */
const inTalks = (readings: Readings): Standing | undefined => {
  const { mediation, 'judicial-confirmation': court, 'follow-up': followUp } = readings;
  if (!mediation?.holder || !isInTalks(mediation.stage)) return undefined;
  const since = latest(mediation.heldSince, court?.leftAt, followUp?.holder ? mediation.talksSince : followUp?.leftAt);
  return standing('mediation', 'mediation', shown(mediation.holder), since);
};

/** Services from the end of the road to its beginning. */
const fromTheEnd: readonly RoadService[] = ['follow-up', 'judicial-confirmation', 'mediation', 'triage', 'intake'];

/** The furthest service that has the case in hand; since it took it, or one that is further gave it back. */
const furthest = (readings: Readings): Standing | undefined => {
  const service = fromTheEnd.find((one) => readings[one]?.holder);
  if (!service) return undefined;
  const { holder, heldSince } = readings[service] as ChainReading<RoadService>;
  if (!holder) return undefined;
  const further = fromTheEnd.slice(0, fromTheEnd.indexOf(service)).map((one) => readings[one]?.leftAt);
  const offered = service === 'triage' && readings.triage?.stage === 'offered';
  const since = latest(heldSince, ...further, service === 'follow-up' ? readings.mediation?.talksEndedAt : undefined);
  return standing(offered ? 'offered' : service, service, shown(holder), since);
};

/**
 * Who answers for the case, as supervision asks: whoever has it in hand, for an offer that nobody took yet the desk that
 * made it, for a case that has ended the follow-up desk. Undefined between two services, while one has given the case up
 * and the next has yet to say that it has it.
 */
export const answering = ({ readings }: CaseReading): RecordedHolder | undefined => {
  const place = said(readings);
  if (!place) return undefined;
  const { phase, holder } = place;
  if (holder.kind === 'none') return { kind: 'desk', id: 'follow-up-desk' };
  if (phase === 'offered' || holder.kind === 'pool') return { kind: 'desk', id: 'triage-desk' };
  return holder.kind === 'desk'
    ? { kind: 'desk', id: holder.id }
    : { kind: holder.kind, id: holder.id, name: holder.name };
};
