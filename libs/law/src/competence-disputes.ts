import type { Bilingual, LegalBasis } from './citations';
import { petitionRegulation } from './laws';
import type { RuleId } from './time-limit-catalogue';

/**
 * What stands above those who disagree: the roof under which all of them sit, the lowest region that has all of them below
 * it, or nothing at all.
 */
type Above = 'roof' | 'region' | 'nothing';

interface DeciderRow extends Bilingual {
  readonly above: Above;
  /** The decision comes from outside the house, in writing: whoever records it names the paper. */
  readonly inWriting: boolean;
}

/** Who decides whose a case is where organisations disagree (Regulation on Petition Work, art. 24). */
export const decidersOfCompetence = {
  'centre-director': { zh: '中心主任', en: 'Director of the centre', above: 'roof', inWriting: false },
  'safety-office': { zh: '平安办', en: 'Safety office', above: 'region', inWriting: true },
  'joint-meeting': { zh: '信访工作联席会议', en: 'Joint meeting on petition work', above: 'nothing', inWriting: true },
} as const satisfies Record<string, DeciderRow>;
export type CompetenceDecider = keyof typeof decidersOfCompetence;

export const competenceDisputeBasis: readonly LegalBasis[] = [petitionRegulation('24')];

/** How long the decision may take: by 13710 a matter is in general dealt with in seven days; the Regulation names no day. */
export const competenceDisputeLimit: RuleId = 'L-31c';

/** One of those who disagree. */
export interface Concerned {
  /** Whether it sits at the centre, always or by a rota. */
  atCentre: boolean;
  /** Codes of the regions above its own, the nearest first. */
  regionsAbove: readonly string[];
}

const rows = Object.entries<DeciderRow>(decidersOfCompetence) as [CompetenceDecider, DeciderRow][];
const decider = (above: Above): CompetenceDecider => {
  const [code] = rows.find(([, row]) => row.above === above) ?? [];
  if (!code) throw new Error(`nobody decides above ${above}`);
  return code;
};

/** Who decides between them, and of which region; `regionCode` is absent where none is above all of them. */
export const deciderBetween = (
  concerned: readonly Concerned[],
): { decider: CompetenceDecider; regionCode?: string } => {
  if (concerned.every(({ atCentre }) => atCentre)) return { decider: decider('roof') };
  const [first, ...others] = concerned.map(({ regionsAbove }) => regionsAbove);
  const regionCode = first?.find((code) => others.every((above) => above.includes(code)));
  return regionCode === undefined ? { decider: decider('nothing') } : { decider: decider('region'), regionCode };
};
