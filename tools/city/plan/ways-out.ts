import type { Script } from './script';

/** Asked by mistake: the paper was in the file. */
export const takeBackSupplement = (s: Script): void => {
  s.write('intake', 'take-back-supplement', s.cast.clerk, () => ({ reason: '材料已在登记时收到，不需要再补。' }));
};

/** Nothing came, and the applicant was called. */
export const deemWithdrawn = (s: Script): void => {
  const toldOn = s.day;
  s.write('intake', 'deem-withdrawn', s.cast.clerk, () => ({
    toldOn,
    manner: 'telephone',
    reason: '电话告知后申请人表示暂不提供材料。',
  }));
};

/** What the window ended goes on, or does not, as the director says. */
export const askToReopen = (s: Script): void => {
  s.write('intake', 'ask-to-reopen', s.cast.clerk, () => ({ reason: '申请人到窗口说明纠纷再起，请求继续调解。' }));
};

export const reopen = (s: Script, approved: boolean): void => {
  askToReopen(s);
  s.later(1);
  if (approved) s.write('intake', 'approve-reopening', 'director.01');
  else {
    s.write('intake', 'refuse-reopening', 'director.01', () => ({
      reason: '人民法院已经受理，请当事人在诉讼中主张。',
    }));
  }
};

/** Both want to try once more. */
export const mediateAgain = (s: Script): void => {
  s.write('triage', 'mediate-again', s.cast.triageOfficer, () => ({ reason: '双方在电话中表示愿意再谈一次。' }));
};

export const endWithoutReferral = (s: Script): void => {
  s.write('triage', 'end-without-referral', s.cast.triageOfficer, () => ({
    reason: '申请人表示暂不主张，需要时自行起诉。',
  }));
};

export const referralAnswered = (s: Script): void => {
  s.write('triage', 'record-referral-result', s.cast.triageOfficer, () => ({
    result: 'taken',
    text: '接收单位电话告知已经受理，案号另行送达。',
  }));
};

export const referralReturned = (s: Script): void => {
  s.write('triage', 'return-referral', s.cast.triageOfficer, () => ({
    reason: '接收单位来函：双方约定由其他机构管辖，退回中心。',
  }));
};
