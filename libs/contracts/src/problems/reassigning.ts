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
    zh: '已经安排过调解或者约定延长期限，不能改派',
    en: 'A session was convened or a longer limit agreed, so the case is not reassigned',
    nextZh: '由承办组织继续调解或者终止调解；进展不力的，可以督办、催办。',
    nextEn: 'Whoever holds it goes on or ends the mediation; supervision may order or urge it.',
  },
} as const satisfies Record<string, ProblemType>;
