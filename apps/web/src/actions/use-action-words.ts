import { useWords } from '../words/use-words';
import type { Action } from './action';

export interface ActionWords {
  /** Verb with its object. */
  name: string;
  /** What it is for. */
  effect: string;
  /** What follows in law; empty for an act that is not formal, and where the effect says it. */
  inLaw: string;
  /** Told afterwards. */
  done: string;
  /** Ground in law; empty where the step is the centre's own. */
  basis: string;
}

/** The words of a command; `again`: the same has been done in this case before. */
export const useActionWords = (action: Action, again = false): ActionWords => {
  const { said, codeName } = useWords();
  const step = `${action.service}.${action.verb}`;
  const ground = said(action.basis) || codeName('stepGrounds', step);
  return {
    name: said(action.title),
    effect: said((again ? action.again : undefined)?.effect ?? action.effect),
    inLaw: said((again ? action.again : undefined)?.inLaw ?? action.inLaw),
    done: said(action.done),
    basis: ground === step ? '' : ground,
  };
};
