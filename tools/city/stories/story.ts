import type { RoadService, StagesOf } from '@one-window/contracts';
import { disputeIs, type RuleId, writtenFormFor } from '@one-window/law';
import type { DisputeTemplate } from '../disputes';
import type { Script } from '../plan/script';

export type Stages = { readonly [S in RoadService]: StagesOf[S] };

/** One way a case of the demonstration city has gone so far, and where every service has it then. */
export interface Story {
  name: string;
  zh: string;
  /** How many cases of the city went this way. */
  count: number;
  /** Least and most days since its last step; absent: over, at any time of the past year. */
  age?: readonly [number, number];
  /** The limit that runs from its last step ends so many days from today, least and most: what waits for it, or has. */
  limit?: { rule: RuleId; endsIn: readonly [number, number] };
  /** Begins and ends today whatever the day: while the office is closed it comes from a source that never closes. */
  atAnyHour?: true;
  /** Its first case is the tour's people's: their lists show what stands there. */
  ofTour?: true;
  /** Disputes that can go this way; absent: all. */
  fits?: (template: DisputeTemplate) => boolean;
  stages: Stages;
  /** `nth`: the how-manieth of its cases it is, to take turns among grounds. */
  write(s: Script, nth: number): void;
}

export const stagesOf = (
  intake: StagesOf['intake'],
  triage: StagesOf['triage'],
  mediation: StagesOf['mediation'],
  confirmation: StagesOf['judicial-confirmation'],
  followUp: StagesOf['follow-up'],
): Stages => ({ intake, triage, mediation, 'judicial-confirmation': confirmation, 'follow-up': followUp });

/** Mediation of labour disputes has a limit that nobody extends. */
export const notLabour = ({ kind }: DisputeTemplate): boolean => !disputeIs(kind, 'labour');
export const mayBeOral = ({ kind }: DisputeTemplate): boolean => writtenFormFor(kind) === undefined;
export const aboutMoney = ({ yuan }: DisputeTemplate): boolean => yuan !== undefined;
export const notForCourt = ({ subjectMatter }: DisputeTemplate): boolean => subjectMatter !== undefined;
/** What a court may be asked to confirm. */
export const forCourt = ({ subjectMatter }: DisputeTemplate): boolean => subjectMatter === undefined;
export const moneyForCourt = (template: DisputeTemplate): boolean => aboutMoney(template) && forCourt(template);
