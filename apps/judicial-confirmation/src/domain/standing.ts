import type { NextStep, Standing } from '@one-window/contracts';
import type { ConfirmationCase, ConfirmationStage } from './case-state';

/** What is asked of whom in each stage; in the others nothing is. To apply is the parties' right, not their duty. */
const nextIn: { readonly [S in ConfirmationStage]?: NextStep } = {
  eligible: { verb: 'apply', who: 'mediator' },
  applied: { verb: 'accept', who: 'court-clerk' },
  'correction-asked': { verb: 'correct', who: 'mediator' },
  accepted: { verb: 'confirm', who: 'court-clerk' },
};

/** Stages in which an application is before a court. */
const pending: ReadonlySet<ConfirmationStage> = new Set(['applied', 'correction-asked', 'accepted']);

export const standing = ({ stage, application }: ConfirmationCase): Pick<Standing, 'holder' | 'next'> => {
  const step = nextIn[stage];
  const court = pending.has(stage) ? application?.court : undefined;
  return {
    ...(court ? { holder: { kind: 'court', id: court.organisationId, name: court.name } } : {}),
    next: step ? [step] : [],
  };
};
