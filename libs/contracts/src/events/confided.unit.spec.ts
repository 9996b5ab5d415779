import { systemActor } from '../actor';
import { relations } from '../for-pages/relation-kinds';
import { noteReaders } from '../for-pages/road-codes';
import { eventTypes, mayReadEvent } from './index';

const noted = eventTypes.filter((type) => /\.(?:note-written|call-logged)\.v1$/u.test(type));
const writer = { ...systemActor('mediation'), organisationId: '01a0-writers' };
const elsewhere = { ...systemActor('supervision'), organisationId: '01a0-elsewhere' };
const event = (type: string, visibleTo: string) => ({
  type,
  data: { text: '双方都愿意再谈', visibleTo },
  actor: writer,
});

const readersOf = (type: string, visibleTo: string, actor = elsewhere) =>
  relations.filter((one) => mayReadEvent(event(type, visibleTo), { standing: [one], actor }));

/** Whoever works on the case, but for a court: what was conceded in talks is not held against anybody there. */
const worksOnIt = [
  'colleague',
  'appointed',
  'manager',
  'invited',
  'helper',
  'window',
  'triage',
  'follow-up',
  'supervisor',
  'auditor',
];

describe('what is noted beside the steps, by a note or a call', () => {
  it('is one thing in every service that works on cases', () => {
    expect(noted.map((type) => type.split('.').slice(0, 2).join(' ')).toSorted()).toEqual([
      'follow-up call-logged',
      'follow-up note-written',
      'intake call-logged',
      'intake note-written',
      'judicial-confirmation call-logged',
      'judicial-confirmation note-written',
      'mediation call-logged',
      'mediation note-written',
      'triage note-written',
    ]);
  });

  it.each(noted)('%s for all who work on the case is read by each of them and by nobody else', (type) => {
    expect(readersOf(type, 'all-who-work-on-it').toSorted()).toEqual(worksOnIt.toSorted());
  });

  // The case file that is handed out holds every event; only they may take it out.
  it.each(noted)('%s for the own organisation is read, elsewhere, by who answers for the record alone', (type) => {
    expect(readersOf(type, 'organisation').toSorted()).toEqual(['auditor', 'supervisor']);
  });

  it.each(noted.flatMap((type) => noteReaders.map((to) => [type, to] as const)))(
    '%s for %s is read by the writers’ colleagues while the case is theirs, in a court and at the window of a region too, and no more when it left them',
    (type, to) => {
      expect(readersOf(type, to, writer).toSorted()).toEqual([...worksOnIt, 'court-asked', 'region-window'].toSorted());
    },
  );
});
