import { type Actor, type AnyRecordedEvent, reportingRoles, type Role, roles } from '@one-window/contracts';
import { newId } from '@one-window/platform';
import { afterReceived, person } from '@one-window/testing';
import { intakeModel } from '../intake.model';
import {
  applied,
  appointed,
  archived,
  claimed,
  confirmedPart,
  colleague,
  committee,
  court,
  effective,
  elsewhere,
  endedWithoutAgreement,
  helps,
  helpsNoLonger,
  mediator,
  returned,
  withdrawn,
} from '../spec-support/heard';
import { initial, type IntakeCase } from './case-state';
import { byWhoReveals, mayKnow, readingRoles } from './policies';

const registered: IntakeCase = { ...initial(newId()), stage: 'registered' };
type Heard = (caseId: string) => AnyRecordedEvent;
const after = (...events: Heard[]): IntakeCase =>
  events.reduce((state, event) => afterReceived(intakeModel, state, event(state.caseId)), registered);

const inPlace = (role: Role, { organisationId }: { organisationId: string }, mediatorId?: string): Actor => ({
  ...person(role, organisationId),
  ...(mediatorId ? { mediatorId } : {}),
});
const people: Readonly<Record<string, Actor>> = {
  window: person('window-clerk'),
  'follow-up': person('follow-up-officer'),
  manager: inPlace('organisation-manager', committee),
  mediator: inPlace('mediator', committee, mediator.mediatorId),
  colleague: inPlace('mediator', committee, colleague.mediatorId),
  court: inPlace('court-clerk', court),
  'manager elsewhere': inPlace('organisation-manager', elsewhere),
  'mediator elsewhere': inPlace('mediator', elsewhere, newId()),
  'helper elsewhere': inPlace('mediator', elsewhere, colleague.mediatorId),
  'another court': inPlace('court-clerk', elsewhere),
};
const maySee = (state: IntakeCase, actor: Actor): boolean =>
  mayKnow(state, actor) &&
  byWhoReveals.roles.some((role) => actor.roles.includes(role)) &&
  byWhoReveals.relation(state, actor);
const whoSees = (state: IntakeCase): string[] => Object.keys(people).filter((name) => maySee(state, people[name]!));

const [application, help] = [newId(), newId()];
const helped = ['manager', 'mediator', 'manager elsewhere', 'helper elsewhere'];
const settled = [claimed(), appointed(mediator), effective()];

describe('telephone, address and identity number of a party are read in clear', () => {
  it.each<[string, Heard[], string[]]>([
    ['registered', [], []],
    ['claimed, nobody appointed yet', [claimed()], ['manager', 'mediator', 'colleague']],
    ['with a mediator', [claimed(), appointed(mediator)], ['manager', 'mediator']],
    ['with another mediator', [claimed(), appointed(mediator), appointed(colleague)], ['manager', 'colleague']],
    ['returned after the appointment', [claimed(), appointed(mediator), returned()], []],
    [
      'returned, then claimed by another',
      [claimed(), appointed(mediator), returned(), claimed(elsewhere)],
      ['manager elsewhere', 'mediator elsewhere', 'helper elsewhere'],
    ],
    ['under an agreement in force', settled, ['follow-up', 'manager', 'mediator']],
    ['before a court', [...settled, applied()], ['follow-up', 'manager', 'mediator', 'court']],
    ['before a court that was heard first', [claimed(), applied(), effective()], expect.arrayContaining(['court'])],
    [
      'withdrawn from the court',
      [...settled, applied(1, application), withdrawn(application)],
      ['follow-up', 'manager', 'mediator'],
    ],
    [
      'withdrawn from the court, before it again',
      [...settled, applied(1, application), withdrawn(application), applied()],
      ['follow-up', 'manager', 'mediator', 'court'],
    ],
    [
      'under another agreement than the court was asked about',
      [...settled, applied(), effective(2)],
      ['follow-up', 'manager', 'mediator'],
    ],
    [
      'under a newer agreement, before it was heard that a court had been asked about the older one',
      [...settled, effective(2), applied(1)],
      ['follow-up', 'manager', 'mediator'],
    ],
    ['archived', [...settled, applied(), archived()], []],
    ['with which another organisation helps', [claimed(), appointed(mediator), helps()], helped],
    [
      'with which another helped and helps no longer',
      [claimed(), appointed(mediator), helps(help), helpsNoLonger(help)],
      ['manager', 'mediator'],
    ],
    ['returned while another helped', [claimed(), appointed(mediator), helps(), returned()], []],
    [
      'that ended while another helped',
      [claimed(), appointed(mediator), helps(), endedWithoutAgreement()],
      ['manager', 'mediator'],
    ],
    [
      'that was settled while another helped',
      [claimed(), appointed(mediator), helps(), effective()],
      ['follow-up', 'manager', 'mediator'],
    ],
    [
      'of which a part was settled while another helped',
      [claimed(), appointed(mediator), helps(), effective(1, { mediation: 'goes-on', openClaims: '误工费' })],
      ['follow-up', ...helped],
    ],
    [
      'of which a court confirmed the part that was settled while another helped with the rest',
      [
        claimed(),
        appointed(mediator),
        helps(),
        effective(1, { mediation: 'goes-on', openClaims: '误工费' }),
        confirmedPart(),
      ],
      ['follow-up', 'manager', 'mediator'],
    ],
  ])('of a case %s by those who work on it and by the window', (_, events, expected) => {
    expect(whoSees(after(...events))).toEqual(Array.isArray(expected) ? ['window', ...expected] : expected);
  });

  it('by nobody who routes, watches, audits, leads or administers, in no stage', () => {
    const others = roles.filter((role) => !(byWhoReveals.roles as readonly Role[]).includes(role));
    expect(others).toEqual([
      ...reportingRoles,
      'department-officer',
      'arbitration-clerk',
      'legal-aid-officer',
      'notary',
      'psychologist',
      'triage-officer',
      'centre-director',
      'supervisor',
      'leader',
      'administrator',
      'auditor',
    ]);
    for (const role of others) {
      for (const organisation of [committee, court]) {
        expect(maySee(after(...settled, applied()), inPlace(role, organisation, mediator.mediatorId))).toBe(false);
      }
    }
  });
});

describe('the window’s file', () => {
  it.each(['organisation-manager', 'mediator'] as const)('is read by a %s of the holder, of no other', (role) => {
    expect(readingRoles).toContain(role);
    expect(mayKnow(after(claimed()), inPlace(role, committee))).toBe(true);
    expect(mayKnow(after(claimed()), inPlace(role, elsewhere))).toBe(false);
  });

  it.each([
    ['registered', []],
    ['returned', [claimed(), returned()]],
    ['archived', [claimed(), archived()]],
  ] as const)('stays closed to them once the case is %s', (_, events) => {
    expect(mayKnow(after(...events), inPlace('mediator', committee))).toBe(false);
  });

  it('stays closed to courts and leaders, whoever has the case', () => {
    for (const role of ['court-clerk', 'leader', 'administrator'] as const) {
      expect(readingRoles).not.toContain(role);
      expect(mayKnow(after(claimed()), inPlace(role, committee))).toBe(false);
    }
  });
});
