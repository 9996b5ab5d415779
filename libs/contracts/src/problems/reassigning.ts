import type { ProblemType } from './problem-type';

/** Problems of giving a case that is held to another organisation. */
export const reassigningProblems = {
  'already-the-holder': {
    status: 422,
    zh: '本案现在就由该组织承办',
    en: 'The case is with this organisation already',
    nextZh: '请选择另一组织。',
    nextEn: 'Choose another organisation.',
  },
  'reassignment-too-late': {
    status: 409,
    zh: '已经安排过调解、约定延长期限或者达成协议，本案不收回、不改派',
    en: 'A session was convened, a longer limit agreed or an agreement made, so the case stays with its holder',
    nextZh: '由承办组织继续调解或者终止调解；进展不力的，可以督办、催办，逾期以后可以收回。',
    nextEn:
      'Whoever holds it goes on or ends the mediation; supervision may order or urge it, and once it is overdue it may be taken back.',
  },
} as const satisfies Record<string, ProblemType>;
