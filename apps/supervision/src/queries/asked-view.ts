import { type CaseStore, type LoadedCase, openActions } from '@one-window/case-engine';
import {
  type Actor,
  holderName,
  readsAsked,
  readsDraws,
  readsProposal,
  type Relation,
  seesWhole,
} from '@one-window/contracts';
import type { Alert } from '../domain/alerts';
import type { CaseReading } from '../domain/case-reading';
import { hasMatters } from '../domain/remarks';
import type { SupervisionCase } from '../domain/supervision-case';
import type { AskedView } from './case-page.schema';

/**
 * What supervision asked about a case, as this person may see it; undefined for whoever neither reads it nor may ask.
 * `records` says what is permitted now.
 */
export const askedView = (
  { model }: Pick<CaseStore<SupervisionCase, string>, 'model'>,
  { state, version, sequence }: LoadedCase<SupervisionCase>,
  { actor, standing, reading }: { actor: Actor; standing: readonly Relation[]; reading: CaseReading },
): AskedView | undefined => {
  const { order, urge, proposal, drawn, alert, stage } = state;
  const allowedActions = openActions(model, state, actor).allowedActions.filter(
    (verb) => verb !== 'settle' || hasMatters(reading),
  );
  const readsOrder = order !== undefined && (readsAsked(order.holder, standing) || seesWhole(standing, 'approval'));
  const shownOrder = readsOrder ? order : undefined;
  const shownUrge = urge && readsAsked(urge.holder, standing) ? urge : undefined;
  const shownProposal = proposal && readsProposal(standing) ? proposal : undefined;
  const shownDraws = readsDraws(standing) ? drawn : undefined;
  const shownAlert = alert && (seesWhole(standing, 'notes') || standing.includes('warned')) ? alert : undefined;
  const nothing = !shownAlert && !shownOrder && !shownUrge && !shownProposal && !shownDraws;
  if (nothing && allowedActions.length === 0) return undefined;
  return {
    stage: shownOrder ? stage : 'kept',
    version,
    position: `supervision:${sequence}`,
    allowedActions,
    ...(shownAlert ? { alert: alertShown(shownAlert) } : {}),
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
            dueOn: shownOrder.clock.dueOn,
            ...(shownOrder.finding ? { finding: shownOrder.finding } : {}),
            ...(shownOrder.extension ? { extension: shownOrder.extension } : {}),
          },
        }
      : {}),
    ...(shownUrge ? { urge: { at: shownUrge.at, by: shownUrge.by, text: shownUrge.text } } : {}),
    ...(shownProposal ? { proposal: shownProposal } : {}),
    ...(shownDraws ? { drawn: shownDraws } : {}),
  };
};

/** What threatens, since when, and by when it is settled; what was said stays where it was said. */
const alertShown = ({ at, grounds, cause, times, clock }: Alert): NonNullable<AskedView['alert']> => ({
  at,
  grounds,
  cause,
  times,
  dueOn: clock.dueOn,
  dueAt: clock.dueAt,
});
