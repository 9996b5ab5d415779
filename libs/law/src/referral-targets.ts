import type { Bilingual } from './citations';
import type { OrganisationKind } from './organisation-kinds';

interface RemedyRow extends Bilingual {
  /** Kinds of organisations that decide what is referred there. */
  readonly decidedBy: readonly OrganisationKind[];
}

/** Where a dispute can go when mediation is not, or no longer, the way. */
export const kindsOfRemedy = {
  litigation: { zh: '向人民法院提起诉讼', en: 'Sue in court', decidedBy: ['O33', 'O34'] },
  'labour-arbitration': { zh: '申请劳动人事争议仲裁', en: 'Labour arbitration', decidedBy: ['O41'] },
  'land-arbitration': { zh: '申请农村土地承包仲裁', en: 'Rural land arbitration', decidedBy: ['O42'] },
  'commercial-arbitration': {
    zh: '按照仲裁协议申请仲裁',
    en: 'Arbitration under an arbitration agreement',
    decidedBy: ['O43'],
  },
  'administrative-adjudication': { zh: '申请行政裁决', en: 'Administrative adjudication', decidedBy: ['O21'] },
  'administrative-reconsideration': {
    zh: '申请行政复议或者提起行政诉讼',
    en: 'Administrative reconsideration or litigation',
    decidedBy: ['O21', 'O34'],
  },
  petition: { zh: '通过信访程序反映', en: 'Petition procedure', decidedBy: ['O71'] },
  police: { zh: '向公安机关报案', en: 'Report to the police', decidedBy: ['O72'] },
  'legal-aid': { zh: '申请法律援助', en: 'Legal aid', decidedBy: ['O53'] },
  notarisation: { zh: '申请办理公证', en: 'Notarisation', decidedBy: ['O51'] },
  'payment-order': { zh: '申请支付令', en: 'Payment order', decidedBy: ['O34'] },
} as const satisfies Record<string, RemedyRow>;

export type RemedyKind = keyof typeof kindsOfRemedy;

/** Kinds of organisations that decide what is referred to this target. */
export const decidedBy = (target: RemedyKind): readonly OrganisationKind[] => kindsOfRemedy[target].decidedBy;
