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
export const useActionWords = ({ service, verb }: Pick<Action, 'service' | 'verb'>, again = false): ActionWords => {
  const { t, codeName } = useWords();
  const step = `${service}.${verb}`;
  const declared = t(`actions.commands.${service}.${verb}.basis` as never, { defaultValue: '' });
  const ground = declared || codeName('stepGrounds', step);
  const said = (part: 'effect' | 'inLaw'): string => {
    const once = t(`actions.commands.${service}.${verb}.${part}` as never, { defaultValue: '' });
    return again ? t(`actions.commands.${service}.${verb}.${part}Again` as never, { defaultValue: once }) : once;
  };
  return {
    name: t(`actions.commands.${service}.${verb}.name` as never),
    effect: said('effect'),
    inLaw: said('inLaw'),
    done: t(`actions.commands.${service}.${verb}.done` as never),
    basis: ground === step ? '' : ground,
  };
};
