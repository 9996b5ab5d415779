import { type CaseStore, type LoadedCase, openActions } from '@one-window/case-engine';
import { type Actor, holderName, readsAsked, type Relation } from '@one-window/contracts';
import type { SupervisionCase } from '../domain/supervision-case';
import type { AskedView } from './case-page.schema';

/**
 * What supervision asked about a case, as this person may see it; undefined for whoever neither reads it nor may ask.
 * `records` says what is permitted now.
 */
export const askedView = (
  { model }: Pick<CaseStore<SupervisionCase, string>, 'model'>,
  { state, version, sequence }: LoadedCase<SupervisionCase>,
  actor: Actor,
  standing: readonly Relation[],
): AskedView | undefined => {
  const { order, urge, stage } = state;
  const { allowedActions } = openActions(model, state, actor);
  const shownOrder = order && readsAsked(order.holder, standing) ? order : undefined;
  const shownUrge = urge && readsAsked(urge.holder, standing) ? urge : undefined;
  if (!shownOrder && !shownUrge && allowedActions.length === 0) return undefined;
  return {
    stage: shownOrder ? stage : 'kept',
    version,
    position: `supervision:${sequence}`,
    allowedActions,
    ...(shownOrder
      ? {
          order: {
            limit: shownOrder.limit,
            wanted: shownOrder.wanted,
            givenAt: shownOrder.givenAt,
            givenBy: shownOrder.givenBy,
            holder: holderName(shownOrder.holder, 'zh'),
            holderEn: holderName(shownOrder.holder, 'en'),
            dueAt: shownOrder.clock.dueAt,
            reports: shownOrder.reports,
          },
        }
      : {}),
    ...(shownUrge ? { urge: { at: shownUrge.at, by: shownUrge.by, text: shownUrge.text } } : {}),
  };
};
