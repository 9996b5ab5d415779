import { type Actor, type EventData, mayReadEvent, noteReaders } from '@one-window/contracts';
import { standingOf } from '../../domain/policies';
import {
  actorOf,
  colleagueActor,
  chairActor,
  courtClerk,
  manager,
  outsider,
  supervisor,
} from '../../spec-support/people';
import { recordedEvent, Road } from '../../spec-support/road';
import { note } from './note';

const centre = { organisationId: supervisor.organisationId, name: '中心' };
const readers = {
  manager,
  chair: chairActor,
  colleague: colleagueActor,
  outsider,
  window: actorOf('window-clerk', centre),
  triage: actorOf('triage-officer', centre),
  followUp: actorOf('follow-up-officer', centre),
  court: courtClerk,
  supervisor,
  auditor: actorOf('auditor', centre),
};
type Reader = keyof typeof readers;
type Note = EventData['mediation.note-written.v1'];

const road = new Road().appointed();
const text = '申请人情绪激动，下次请两人在场。';
const readBy = (visibleTo: Note['visibleTo'], actor: Actor, by: Actor = chairActor): boolean => {
  const event = { ...recordedEvent('mediation.note-written.v1', { text, visibleTo }), actor: by };
  return mayReadEvent(event, { standing: standingOf(road.state, actor), actor });
};
const readersOf = (visibleTo: Note['visibleTo']): Reader[] =>
  (Object.keys(readers) as Reader[]).filter((reader) => readBy(visibleTo, readers[reader]));

describe('a note', () => {
  it('is written by whoever works on the case, as it was typed, and leaves the case where it is', () => {
    for (const visibleTo of noteReaders) {
      const decision = note.decide(road.state, { text, visibleTo }, { ...road.context, newId: () => '' });
      expect(decision).toMatchObject({
        accepted: true,
        facts: [{ type: 'mediation.note-written.v1', data: { text, visibleTo } }],
      });
      expect(new Road().appointed().give('note', () => decision).state).toEqual(road.state);
    }
    const actors = [manager, chairActor, colleagueActor, outsider, supervisor, courtClerk];
    expect(actors.map((actor) => road.allowed(actor).includes('note'))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('may be written in every stage in which an organisation holds the case, and in no other', () => {
    expect(Object.keys(note.leads)).toEqual([
      'claimed',
      'appointed',
      'mediating',
      'agreement-drafted',
      'agreed',
      'renegotiating',
    ]);
  });

  it('for the organisation is read by its people and by who answers for the record', () => {
    expect(readersOf('organisation')).toEqual(['manager', 'chair', 'colleague', 'supervisor', 'auditor']);
  });

  it('for all who work on the case is read by the centre too, and by no court and nobody else', () => {
    expect(readersOf('all-who-work-on-it')).toEqual(
      (Object.keys(readers) as Reader[]).filter((reader) => reader !== 'court' && reader !== 'outsider'),
    );
  });

  it('for the organisation that had the case before is not read by the one that has it now', () => {
    expect(readBy('organisation', manager, outsider)).toBe(false);
    expect(readBy('organisation', supervisor, outsider)).toBe(true);
  });
});
