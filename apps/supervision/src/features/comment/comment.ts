import { accept, commentReaders, fact } from '@one-window/contracts';
import { CodeField, TextField } from '@one-window/platform';
import { bySupervisor } from '../../domain/policies';
import { anyStage } from '../any-stage';
import { handled } from '../declaring';
import { onKnownCase } from '../on-known-case';

export class CommentRequest {
  @TextField({ label: { zh: '批注', en: 'Comment' }, rows: 4 })
  text!: string;

  @CodeField({ commentReaders }, { label: { zh: '谁可以看', en: 'Who reads it' } })
  visibleTo!: (typeof commentReaders)[number];
}

/** Says something of a case without asking anybody for anything (批示、批注). */
export const comment = handled({
  name: 'comment',
  leads: anyStage,
  who: bySupervisor,
  request: CommentRequest,
  title: { zh: '写批注', en: 'Comment' },
  effect: {
    zh: '记入办理经过，法院和当事人看不到；不要求答复。',
    en: 'Goes into the course of the case; neither the court nor a party sees it, and nobody has to answer.',
  },
  done: { zh: '批注已记入', en: 'The comment is in the file' },
  handler: onKnownCase<CommentRequest>('comment', (_, { text, visibleTo }) =>
    accept(fact('supervision.comment-written.v1', { text, visibleTo })),
  ),
});
