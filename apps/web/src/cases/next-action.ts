import { actionWith } from '../actions/actions';
import type { Action } from '../actions/action';
import { actingServices } from '../api/types';
import { type CaseFile, permittedIn } from './case-file';

/** Every command that the services permit this person now, in the order of the road. */
export const permittedActions = (file: CaseFile): Action[] =>
  actingServices.flatMap((service) =>
    (permittedIn(file, service)?.allowedActions ?? []).flatMap((verb) => {
      const action = actionWith(service, verb);
      return action ? [action] : [];
    }),
  );

/** Where two services want something of one person, the work that is under way comes first. */
const inOrder = ['mediation', 'intake', 'triage', 'judicial-confirmation', 'follow-up'] as const;

/** The permitted command that the road wants first, by the word of the service; undefined when it waits for somebody else. */
export const mainAction = ({ parts }: CaseFile, now: string): Action | undefined => {
  for (const service of inOrder) {
    const due = parts[service]?.next.find(({ notBefore = '' }) => notBefore <= now);
    if (due) return actionWith(service, due.verb);
  }
  return undefined;
};
