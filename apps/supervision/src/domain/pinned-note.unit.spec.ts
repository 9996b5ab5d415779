import { type AnyRecordedEvent, type EventData, mayReadEvent } from '@one-window/contracts';
import { CaseHistory } from '../spec-support/case-history';
import { committee } from '../spec-support/cast';
import { actorWith } from '../spec-support/readers';
import { pinnedNote } from './pinned-note';

type Note = EventData['mediation.note-written.v1'];
const [base] = new CaseHistory().register().events;
let written = 0;
const note = (
  service: 'mediation' | 'intake',
  data: Note,
  organisationId = committee.organisationId,
): AnyRecordedEvent =>
  ({
    ...base,
    id: `note-${(written += 1)}`,
    service,
    type: `${service}.note-written.v1`,
    data,
    actor: { ...actorWith('mediator', organisationId), name: '李调解', organisationName: '某调委会' },
  }) as unknown as AnyRecordedEvent;

const all = { visibleTo: 'all-who-work-on-it' } as const;

describe('the pinned note', () => {
  it('is the last that was pinned, by whichever service it was written in', () => {
    const notes = [
      note('mediation', { text: '先联系儿子', ...all, pin: 'pin' }),
      note('intake', { text: '听力不好', ...all, pin: 'pin' }),
      note('mediation', { text: '未置顶的', ...all }),
    ];
    expect(pinnedNote(notes)).toMatchObject({ text: '听力不好', by: { name: '李调解', organisation: '某调委会' } });
  });

  it('is taken down by a note that says so, and may be pinned again', () => {
    const down = [
      note('mediation', { text: '先联系儿子', ...all, pin: 'pin' }),
      note('mediation', { text: '儿子已到场', ...all, pin: 'unpin' }),
    ];
    expect(pinnedNote(down)).toBeUndefined();
    expect(pinnedNote([...down, note('mediation', { text: '改约周五', ...all, pin: 'pin' })])?.text).toBe('改约周五');
    expect(pinnedNote([])).toBeUndefined();
  });

  it('of one organisation stands above the case for its people alone; the others keep theirs', () => {
    const events = [
      note('intake', { text: '听力不好', ...all, pin: 'pin' }),
      note('mediation', { text: '下次两人在场', visibleTo: 'organisation', pin: 'pin' }),
    ];
    const seenBy = (standing: 'colleague' | 'window', organisationId: string) => {
      const actor = actorWith('mediator', organisationId);
      return pinnedNote(events.filter((event) => mayReadEvent(event, { standing: [standing], actor })))?.text;
    };
    expect(seenBy('colleague', committee.organisationId)).toBe('下次两人在场');
    expect(seenBy('window', '01a0-centre')).toBe('听力不好');
  });
});
