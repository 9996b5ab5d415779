import type { NextStep, Standing } from '@one-window/contracts';
import type { IntakeCase, IntakeStage } from './case-state';

const answer: NextStep = { verb: 'answer-supplement', who: 'window-clerk' };
const decideOnReopening: NextStep = { verb: 'approve-reopening', who: 'centre-director' };
const atTheWindow: ReadonlySet<IntakeStage> = new Set(['registered', 'supplement-requested']);

/** The window has a case until somebody else says that they have it. */
export const standing = ({ stage, reopening }: IntakeCase): Pick<Standing, 'holder' | 'next'> => ({
  ...(atTheWindow.has(stage) ? { holder: { kind: 'desk', id: 'window' } } : {}),
  next: [...(stage === 'supplement-requested' ? [answer] : []), ...(reopening ? [decideOnReopening] : [])],
});
