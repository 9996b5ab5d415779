import type { ProblemType } from './problem-type';

/** Problems of sessions: called, moved, held or not held, and recorded. */
export const sessionProblems = {
  'session-sides-wrong': {
    status: 422,
    zh: '参加人与调解方式不符',
    en: 'The invited parties do not fit the kind of session',
    nextZh: '面对面调解应有双方参加，背对背调解只与一方谈话。',
    nextEn: 'A joint session has both sides, a caucus only one.',
  },
  'session-before-notice': {
    status: 422,
    zh: '调解时间早于受理或者权利义务告知之日',
    en: 'The session lies before the case was accepted or the rights were told',
    nextZh: '请核对调解时间：应当在受理并告知权利义务之后。',
    nextEn: 'Give a time on or after `earliest`: rights are told before mediation.',
  },
  'session-too-long-ago': {
    status: 422,
    zh: '调解时间过早，不能补登',
    en: 'The session lies too far in the past',
    nextZh: '只能补登昨天和今天的调解。',
    nextEn: 'Only sessions from `earliest` on can be entered.',
  },
  'session-not-begun': {
    status: 409,
    zh: '这次调解还没有开始，不能登记调解记录',
    en: 'This session has not begun; there is nothing to record',
    nextZh: '请在调解开始以后登记；不能按时进行的，请改期或者取消。',
    nextEn: 'Record it once it has begun; move it or call it off where it cannot be held.',
  },
  'session-unknown': {
    status: 422,
    zh: '没有这次调解',
    en: 'This case has no such session',
    nextZh: '请从已安排的调解中选择。',
    nextEn: 'Choose one of the sessions of the case.',
  },
  'session-not-held': {
    status: 409,
    zh: '这次调解已经取消、改期或者记为没有开成',
    en: 'The session was called off, moved or not held',
    nextZh: '它没有进行，不能再作登记；请选择其他调解，或者另行安排。',
    nextEn: 'Nothing more is recorded of it; choose another session or convene one.',
  },
  'session-unchanged': {
    status: 422,
    zh: '时间、地点和参加方式都没有改变',
    en: 'Neither time, place nor mode is another',
    nextZh: '请填写新的时间、地点或者参加方式。',
    nextEn: 'Give another time, place or mode.',
  },
  'no-session-awaited': {
    status: 409,
    zh: '没有待进行、待记录的调解',
    en: 'No session is to come or to be recorded',
    nextZh: '请先安排调解。',
    nextEn: 'Arrange a session first.',
  },
  'absent-twice': {
    status: 422,
    zh: '同一当事人列了两次',
    en: 'A party is named twice',
    nextZh: '每名没有到场的当事人只列一次。',
    nextEn: 'Name each party who did not come once.',
  },
  'session-already-recorded': {
    status: 409,
    zh: '这次调解已有调解记录',
    en: 'The session is already recorded',
    nextZh: '调解记录不可改写；请另行安排调解并记录。',
    nextEn: 'A record is not rewritten; convene and record another session.',
  },
  'session-record-sealed': {
    status: 403,
    zh: '您不能查看这份调解记录',
    en: 'You may not read this record',
    nextZh: '背对背调解的记录只有本案调解员可以查看。',
    nextEn: 'A caucus record is read by the appointed mediators only.',
  },
} as const satisfies Record<string, ProblemType>;
