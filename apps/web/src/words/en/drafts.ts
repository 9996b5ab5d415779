import type { Shape } from '../shape';
import type { drafts as zh } from '../zh-CN/drafts';

export const drafts: Shape<typeof zh> = {
  title: 'My drafts',
  hint: 'Drafts are kept encrypted on this computer; they open only when you sign in.',
  others: '{{count}} more registrations not submitted',
  untitled: '(nothing written yet)',
  resume: 'Continue {{title}}',
  discard: 'Delete draft {{title}}',
  discardHint: 'It cannot be brought back.',
  discardShort: 'Delete draft',
  restored: 'Restored what was not submitted {{when}}',
  clear: 'Start over',
  none: 'No drafts. A registration left half-way stays here by itself.',
  notKept: 'The draft cannot be kept right now: do not close this page before submitting.',
  needsHttps:
    'Drafts are kept encrypted, which this address without https cannot do: do not close this page before submitting.',
  unreadable: '{{count}} drafts no longer open, as the key has changed',
  unreadable_one: '{{count}} draft no longer opens, as the key has changed',
  removeUnreadable: 'Delete them',
};
