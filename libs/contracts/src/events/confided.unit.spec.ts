import { systemActor } from '../actor';
import { noteReaders } from '../for-pages/road-codes';
import { mayReadEvent } from './index';

const note = (visibleTo: string) => ({
  type: 'mediation.note-written.v1',
  data: { text: '双方都愿意再谈', visibleTo },
  actor: systemActor('mediation'),
});

describe('an event that is confided to some', () => {
  // The case file that is handed out holds every event; only they may take it out.
  it.each(noteReaders.flatMap((to) => (['supervisor', 'auditor'] as const).map((who) => [to, who] as const)))(
    'for %s is read by the %s, who takes the whole case file out',
    (to, who) => {
      const reader = { ...systemActor('supervision'), organisationId: '01a0-elsewhere' };
      expect(mayReadEvent(note(to), { standing: [who], actor: reader })).toBe(true);
    },
  );
});
