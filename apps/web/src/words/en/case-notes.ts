import type { Shape } from '../shape';
import type { caseNotes as zh } from '../zh-CN/case-notes';

export const caseNotes: Shape<typeof zh> = {
  signs: {
    title: 'Signs of a sham',
    how: 'To be looked into. Where you suspect one, suspend the mediation; the director decides.',
  },
  suspended: {
    title: 'Mediation stands still',
    since: 'Since',
    reviewOn: 'to be looked at by',
  },
  reopening: {
    title: 'Asked to be reopened',
    by: '{{by}} asks for it',
  },
};
