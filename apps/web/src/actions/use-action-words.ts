import { useWords } from '../words/use-words';
import type { Action } from './action';

export interface ActionWords {
  /** Verb with its object. */
  name: string;
  /** What follows in law. */
  effect: string;
  /** Told afterwards. */
  done: string;
  /** Ground in law; empty where the step is the centre's own. */
  basis: string;
}

/** The words of a command. */
export const useActionWords = ({ service, verb }: Pick<Action, 'service' | 'verb'>): ActionWords => {
  const { t } = useWords();
  return {
    name: t(`actions.commands.${service}.${verb}.name` as never),
    effect: t(`actions.commands.${service}.${verb}.effect` as never),
    done: t(`actions.commands.${service}.${verb}.done` as never),
    basis: t(`actions.commands.${service}.${verb}.basis` as never, { defaultValue: '' }),
  };
};
