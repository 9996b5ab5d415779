import type { NextStep, Standing } from '@one-window/contracts';
import { type ConfirmationCase, type ConfirmationStage, isBeforeCourt } from './case-state';
import { awaitsExtension } from './late';
import { whyNotYet } from './policies';

/** What is asked of whom in each stage; in the others nothing is. To apply is the parties' right, not their duty. */
const nextIn: { readonly [S in ConfirmationStage]?: NextStep } = {
  eligible: { verb: 'apply', who: 'mediator' },
  applied: { verb: 'accept', who: 'court-clerk' },
  'correction-asked': { verb: 'correct', who: 'mediator' },
  accepted: { verb: 'confirm', who: 'court-clerk' },
  objected: { verb: 'decide-objection', who: 'court-clerk' },
};

const stepIn = (state: ConfirmationCase): NextStep | undefined => {
  if (awaitsExtension(state)) return { verb: 'decide-extension', who: 'court-clerk' };
  return state.stage === 'eligible' && whyNotYet(state) ? undefined : nextIn[state.stage];
};

export const standing = (state: ConfirmationCase): Pick<Standing, 'holder' | 'next'> => {
  const { application } = state;
  const step = stepIn(state);
  const court = isBeforeCourt(state) ? application?.court : undefined;
  return {
    ...(court ? { holder: { kind: 'court', id: court.organisationId, name: court.name } } : {}),
    next: step ? [step] : [],
  };
};
