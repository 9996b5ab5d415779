import type { Table } from './city-directory';
import type { Script } from './script';

const otherTable = (s: Script): Table | undefined =>
  s.cast.tables.find(({ organisationId }) => organisationId !== s.table.organisationId);

const ask = (s: Script, { organisationId }: Table): void =>
  s.write('mediation', 'invite-helper', s.table.manager, () => ({
    organisationId,
    task: '一起参加下一次面对面调解，说明同类纠纷的通常做法。',
    reason: '双方分属两地，情况复杂，请贵单位一起调解。',
  }));

/** Another organisation helps whoever holds the case, which goes on holding it. */
export const helpedByAnother = (s: Script): void => {
  const other = otherTable(s);
  const [mediator] = other?.mediators ?? [];
  if (!other || !mediator) return;
  ask(s, other);
  s.write('mediation', 'accept-helping', other.manager, () => ({ mediatorIds: [mediator.mediatorId] }));
  s.write('mediation', 'note', other.manager, () => ({
    text: '同类纠纷一般先核对账目再谈责任，下次请双方把单据带来。',
    visibleTo: 'all-who-work-on-it',
  }));
};

/** It does not help at first, then does, and leaves when it has done what it was asked. */
export const helpedForAWhile = (s: Script): void => {
  const other = otherTable(s);
  if (!other) return;
  ask(s, other);
  s.write('mediation', 'refuse-helping', other.manager, () => ({ reason: '本周调解员都在外，下周可以参加。' }));
  helpedByAnother(s);
  s.write('mediation', 'end-help', other.manager, async (at) => ({
    helpId: await at.lastHelp(),
    reason: '应说明的都已说明，双方愿意继续谈。',
  }));
};
