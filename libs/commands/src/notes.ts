import type { CaseState } from '@one-window/case-engine';
import {
  accept,
  alertGrounds,
  callResults,
  fact,
  notePins,
  noteReaders,
  type Party,
  refuse,
  type RoadService,
} from '@one-window/contracts';
import { CodeField, TextField, UuidField } from '@one-window/platform';

type NoteReader = (typeof noteReaders)[number];

const whoReadsIt = {
  label: { zh: '谁可以看', en: 'Who reads it' },
  hint: { zh: '督办和审计人员都能看到', en: 'Supervisor and auditor read either' },
};

export class NoteRequest {
  @TextField({ label: { zh: '备注', en: 'Note' }, rows: 4, alerting: true })
  text!: string;

  @CodeField({ noteReaders }, whoReadsIt)
  visibleTo!: NoteReader;

  @CodeField(
    { notePins },
    {
      label: { zh: '置顶', en: 'Pinned' },
      hint: {
        zh: '置顶的备注一直显示在案件页上方，直到换上另一条或者撤下',
        en: 'A pinned note stays above the case until another takes its place or it is taken down',
      },
      optional: true,
      orNone: true,
    },
  )
  pin?: (typeof notePins)[number];

  @CodeField(
    { alertGrounds },
    {
      label: { zh: '紧急情况', en: 'Something threatens' },
      hint: {
        zh: '选了的，立即提醒值班负责人和当地公安联络员；备注的内容不转给公安',
        en: 'The duty officer and the police of the place are told at once that it does; the police do not read the note',
      },
      optional: true,
      orNone: true,
    },
  )
  alert?: (typeof alertGrounds)[number];
}

export class LogCallRequest {
  @UuidField({ label: { zh: '通话的当事人', en: 'Party called' }, control: { kind: 'party' } })
  partyId!: string;

  @CodeField({ callResults }, { label: { zh: '通话结果', en: 'How it ended' } })
  result!: (typeof callResults)[number];

  @TextField({ label: { zh: '通话内容', en: 'What was said' }, rows: 3, optional: true, alerting: true })
  text?: string;

  @CodeField({ noteReaders }, whoReadsIt)
  visibleTo!: NoteReader;
}

/**
 * What is the same of a note in every service. Nothing follows from one: it stands in the course of the case, for those
 * it is meant for; no party reads it.
 */
export const aNote = (service: RoadService) =>
  ({
    name: 'note',
    request: NoteRequest,
    title: { zh: '写备注', en: 'Write a note' },
    effect: { zh: '记入办理经过，当事人看不到。', en: 'Goes into the course of the case; no party sees it.' },
    done: { zh: '备注已记入', en: 'The note is in the file' },
    decide: (_: unknown, { text, visibleTo, pin, alert }: NoteRequest) =>
      accept(
        fact(`${service}.note-written.v1`, { text, visibleTo, ...(pin ? { pin } : {}), ...(alert ? { alert } : {}) }),
      ),
  }) as const;

/** What is the same of a call in every service whose people read telephones. */
export const aCall = <State extends CaseState>(
  service: Exclude<RoadService, 'triage'>,
  parties: (state: State) => readonly Party[],
) =>
  ({
    name: 'log-call',
    request: LogCallRequest,
    title: { zh: '登记通话', en: 'Log a call' },
    effect: {
      zh: '与谁通话、结果如何，记入办理经过，当事人看不到。',
      en: 'Who was called and how it ended goes into the course of the case; no party sees it.',
    },
    done: { zh: '通话已登记', en: 'The call is in the file' },
    refuses: ['party-unknown'],
    decide: (state: State, { partyId, result, text, visibleTo }: LogCallRequest) =>
      parties(state).some((party) => party.partyId === partyId)
        ? accept(fact(`${service}.call-logged.v1`, { partyId, result, visibleTo, ...(text ? { text } : {}) }))
        : refuse('party-unknown', { field: 'partyId' }),
  }) as const;
