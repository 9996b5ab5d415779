import { accept, fact, noteReaders } from '@one-window/contracts';
import { CodeField, TextField } from '@one-window/platform';
import { ownStep } from '../../domain/policies';
import { command } from '../declaring';

export class NoteRequest {
  @TextField({ label: { zh: '备注', en: 'Note' }, rows: 4 })
  text!: string;

  @CodeField(
    { noteReaders },
    {
      label: { zh: '谁可以看', en: 'Who reads it' },
      hint: { zh: '督办和审计人员都能看到', en: 'Supervisor and auditor read either' },
    },
  )
  visibleTo!: (typeof noteReaders)[number];
}

/** Notes down what whoever works on the case should know, beside its steps. */
export const note = command({
  name: 'note',
  leads: {
    claimed: ['claimed'],
    appointed: ['appointed'],
    mediating: ['mediating'],
    'agreement-drafted': ['agreement-drafted'],
    agreed: ['agreed'],
    renegotiating: ['renegotiating'],
  },
  ...ownStep(),
  request: NoteRequest,
  title: { zh: '写备注', en: 'Write a note' },
  effect: {
    zh: '记入办理经过，法院和当事人看不到。',
    en: 'Goes into the course of the case; neither the court nor a party sees it.',
  },
  done: { zh: '备注已记入', en: 'The note is in the file' },
  refuses: ['case-closed'],
  decide: (_, { text, visibleTo }) => accept(fact('mediation.note-written.v1', { text, visibleTo })),
});
