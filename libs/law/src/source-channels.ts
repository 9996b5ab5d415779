import type { Bilingual } from './citations';

interface SourceRow extends Bilingual {
  /** Sent by a court: before filing (委派) or after it (委托). */
  readonly court?: true;
}

/** Where a dispute came from. */
export const sourcesOfDisputes = {
  S01: { zh: '当事人申请（窗口）', en: 'Application at the window' },
  S02: { zh: '在线申请', en: 'Application online' },
  S03: { zh: '电话', en: 'Telephone' },
  S10: { zh: '调委会主动调解', en: 'Committee acting by itself' },
  S11: { zh: '网格员上报', en: 'Reported by a grid worker' },
  S20: { zh: '法院委派（立案前）', en: 'Court referral before filing', court: true },
  S21: { zh: '法院委托（立案后）', en: 'Court referral after filing', court: true },
  S22: { zh: '检察院移送', en: 'Procuratorate' },
  S23: { zh: '公安移送', en: 'Police' },
  S24: { zh: '信访部门转办', en: 'Petition office' },
  S25: { zh: '12345', en: '12345 hotline' },
  S26: { zh: '12309', en: '12309 hotline' },
  S27: { zh: '12348 公共法律服务', en: '12348 legal services' },
  S28: { zh: '行政机关移送', en: 'Administrative organ' },
  S29: { zh: '其他单位移送', en: 'Other bodies' },
  S30: { zh: '人大代表联络站', en: "Deputies' liaison station" },
  S31: { zh: '政协协商平台', en: 'Consultative conference platform' },
  S32: { zh: '两代表一委员', en: 'Deputies and delegates' },
  S33: { zh: '群团组织', en: 'Mass organisations' },
  S34: { zh: '领导接访', en: "Leaders' reception" },
  S35: { zh: '媒体网络舆情', en: 'Media and online opinion' },
  S36: { zh: '上级交办', en: 'Assigned from above' },
} as const satisfies Record<string, SourceRow>;

export type SourceChannel = keyof typeof sourcesOfDisputes;

/** Referrals by a court: pending there, mediated at its wish, and no obstacle therefore (R03, exception). */
export const courtReferrals: readonly SourceChannel[] = (Object.keys(sourcesOfDisputes) as SourceChannel[]).filter(
  (source) => 'court' in sourcesOfDisputes[source],
);

export const sentByCourt = (source: SourceChannel | undefined): boolean =>
  source !== undefined && courtReferrals.includes(source);
