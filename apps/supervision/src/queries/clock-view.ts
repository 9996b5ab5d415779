import {
  basisText,
  chineseDay,
  civilDate,
  computeDeadline,
  defaultCalendar,
  explain,
  timeLimitRules,
  type RunningClock as CountedClock,
} from '@one-window/time-limits';
import type { PendingClock } from '../domain/pending-clocks';

/** Names of clocks that no rule of the catalogue stands behind, by the first part of their name. */
const ownNames: Readonly<Record<string, string>> = {
  supplement: '补正期限',
  correction: '法院指定的补充材料期限',
  obligation: '协议约定的履行期限',
};

/**
 * A limit as people read it: what it is, when it runs out, whether it has, and how the day was counted. Of limits that
 * one case may have several of, `about` says which: an obligation in the words of the agreement.
 */
export const clockView = (clock: PendingClock, now: string, obligations: ReadonlyMap<string, string> = new Map()) => {
  const { name, service, startedOn, dueOn, dueAt, provisional } = clock;
  const rule = timeLimitRules.find(({ id }) => id === clock.rule);
  const [kind = '', id = ''] = name.split(':');
  const about = kind === 'obligation' ? obligations.get(id) : undefined;
  const view = {
    name,
    service,
    rule: clock.rule,
    startedOn,
    dueOn,
    dueAt,
    provisional,
    late: dueAt < now,
    ...(about === undefined ? {} : { about }),
  };
  if (!rule)
    return {
      ...view,
      title: ownNames[kind] ?? '约定期限',
      explanation: [`应于${chineseDay(dueOn)}前完成`],
    };
  const { pauses = [], extensions = [] } = clock as unknown as CountedClock;
  const deadline = computeDeadline({
    rule,
    startedOn: civilDate(startedOn),
    calendar: defaultCalendar,
    pauses,
    extensions,
  });
  // A calendar published since the clock started may count to another day; the recorded day is the one that binds.
  const asRecorded = deadline.dueAt === dueAt ? [] : [`登记的到期日为${chineseDay(dueOn)}`];
  return {
    ...view,
    title: rule.name,
    basis: basisText(rule.basis).zh,
    explanation: [...explain(deadline, 'zh'), ...asRecorded],
  };
};
