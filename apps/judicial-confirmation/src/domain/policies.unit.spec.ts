import type { Actor, Role } from '@one-window/contracts';
import type { ConfirmationCommand } from '../judicial-confirmation.commands';
import { judicialConfirmationModel as model } from '../judicial-confirmation.model';
import { agreement, court, effective, id, inStage, organisation, take } from '../spec-support/road';

const person = (role: Role, organisationId: string, mediatorId?: string): Actor => ({
  accountId: id(500),
  name: '甲',
  roles: [role],
  organisationId,
  organisationName: '某单位',
  ...(mediatorId ? { mediatorId } : {}),
});
const { organisationId } = organisation;
const [appointedMediator] = agreement().mediators;
const people = {
  manager: person('organisation-manager', organisationId),
  appointed: person('mediator', organisationId, appointedMediator!.mediatorId),
  colleague: person('mediator', organisationId, id(41)),
  unlisted: person('mediator', organisationId),
  stranger: person('organisation-manager', id(11)),
  clerk: person('court-clerk', court.organisationId),
  otherClerk: person('court-clerk', id(21)),
  supervisor: person('supervisor', id(12)),
};
const doers = (command: ConfirmationCommand): string[] =>
  Object.entries(people).flatMap(([name, actor]) =>
    model.policies[command].relation?.(inStage.applied, actor) ? [name] : [],
  );

describe('who may act about an application', () => {
  it.each(['apply', 'correct', 'withdraw-application'] as const)(
    '%s: those who mediated and their manager, no colleague without the case',
    (command) => expect(doers(command)).toEqual(['manager', 'appointed']),
  );

  it.each(['accept', 'ask-correction', 'refuse', 'confirm', 'dismiss'] as const)('%s: the court asked', (command) =>
    expect(doers(command)).toEqual(['clerk']),
  );
});

describe('who may know of an application', () => {
  const knowing = (state: (typeof inStage)['applied']): string[] =>
    Object.entries(people).flatMap(([name, actor]) => (model.mayKnow(state, actor) ? [name] : []));
  const always = ['manager', 'appointed', 'colleague', 'unlisted'];

  it('is the organisation that mediated, the court asked, and the centre', () => {
    expect(knowing(inStage.eligible)).toEqual([...always, 'supervisor']);
    expect(knowing(inStage.applied)).toEqual([...always, 'clerk', 'supervisor']);
    expect(knowing(inStage.confirmed)).toEqual([...always, 'clerk', 'supervisor']);
  });

  it('keeps in mind the court whose ruling a newer agreement has overtaken', () => {
    const renewed = take(inStage.dismissed, effective({ version: 2 }));
    expect(renewed).toMatchObject({ stage: 'eligible', leftCourts: [court.organisationId] });
    expect(renewed).not.toHaveProperty('application');
  });
});
