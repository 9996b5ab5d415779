import type { Bilingual } from './citations';

/**
 * What the law asks of a kind of dispute before anything else is known of it.
 * - `general`: an ordinary dispute among the people, which every village and township committee takes (group G of the
 *   Ministry of Justice's form); the others are the trades' and professions'.
 * - `labour`: mediated within fifteen days, arbitrated before any suit (Labour Dispute Law arts. 5, 14). `wages`: a suit
 *   on an employer's note of what it owes needs no arbitration.
 * - `medical`: thirty working days (Medical Dispute Regulation art. 38). `traffic`: the traffic police mediate too.
 * - `rural-land`: contracted land and title to land or forest. `expropriation`: the quarrel is with an official act.
 * - `arbitrable`: between equals about contracts or property, so that an arbitration agreement binds (Arbitration Law
 *   art. 3). `debt`: as a rule about money owed, for which a payment order can be asked.
 * - `real-estate`: it is about a thing that lies somewhere, whose court may confirm. `intellectual-property`: partly for the intermediate court.
 * - `legal-aid`: among the matters of Legal Aid Law art. 31, for which somebody without means is helped.
 */
export type DisputeTrait =
  | 'general'
  | 'labour'
  | 'wages'
  | 'medical'
  | 'traffic'
  | 'rural-land'
  | 'expropriation'
  | 'real-estate'
  | 'arbitrable'
  | 'debt'
  | 'intellectual-property'
  | 'legal-aid';

interface DisputeRow extends Bilingual {
  readonly is: readonly DisputeTrait[];
  /** The kind under which such disputes were counted before; whoever takes that one takes this one. */
  readonly splitFrom?: string;
}

/**
 * Dispute kinds, Ministry of Justice statistics of people's mediation (2010 form and later additions). One row is all
 * that a new kind needs: names, ways that stay open, limits and who takes it follow from it.
 */
export const kindsOfDispute = {
  A01: { zh: '婚姻家庭纠纷', en: 'Marriage and family', is: ['general', 'legal-aid'] },
  A02: { zh: '邻里纠纷', en: 'Neighbours', is: ['general', 'real-estate'] },
  A03: { zh: '房屋宅基地纠纷', en: 'Houses and homesteads', is: ['general', 'real-estate', 'arbitrable'] },
  A04: { zh: '合同纠纷', en: 'Contracts', is: ['general', 'arbitrable', 'debt'] },
  A05: { zh: '生产经营纠纷', en: 'Production and business', is: ['general', 'arbitrable', 'debt'] },
  A06: { zh: '损害赔偿纠纷', en: 'Compensation for damage', is: ['general', 'arbitrable'] },
  A07: { zh: '山林土地纠纷', en: 'Forest and land', is: ['general', 'real-estate', 'rural-land'] },
  A08: { zh: '征地拆迁纠纷', en: 'Expropriation and relocation', is: ['real-estate', 'expropriation'] },
  A09: { zh: '环境污染纠纷', en: 'Environmental pollution', is: ['legal-aid'] },
  A10: { zh: '拖欠农民工工资纠纷', en: 'Unpaid wages of migrant workers', is: ['labour', 'wages', 'legal-aid'] },
  A11: { zh: '其他劳动争议纠纷', en: 'Other labour disputes', is: ['labour', 'legal-aid'] },
  A12: { zh: '旅游纠纷', en: 'Tourism', is: ['arbitrable'] },
  A13: { zh: '电子商务纠纷', en: 'E-commerce', is: ['arbitrable'] },
  A14: { zh: '其他消费纠纷', en: 'Other consumer disputes', is: ['arbitrable'] },
  A15: { zh: '医疗纠纷', en: 'Medical disputes', is: ['medical', 'legal-aid'] },
  A16: { zh: '道路交通事故纠纷', en: 'Road traffic accidents', is: ['traffic', 'legal-aid'] },
  A17: { zh: '物业纠纷', en: 'Property management', is: ['real-estate', 'arbitrable'] },
  A18: { zh: '知识产权纠纷', en: 'Intellectual property', is: ['arbitrable', 'intellectual-property'] },
  A19: { zh: '互联网纠纷', en: 'Internet', is: ['arbitrable'], splitFrom: 'A13' },
  A99: { zh: '其他纠纷', en: 'Other disputes', is: ['general', 'arbitrable'] },
} as const satisfies Record<string, DisputeRow>;

export type DisputeKind = keyof typeof kindsOfDispute;

const rows: Readonly<Record<string, DisputeRow>> = kindsOfDispute;

/** Whether the law treats a dispute of this kind so; a kind that a newer version writes is nothing special yet. */
export const disputeIs = (kind: DisputeKind, trait: DisputeTrait): boolean => rows[kind]?.is.includes(trait) ?? false;

/** The dispute kinds that are so, in the order of the list. */
export const disputesThatAre = (trait: DisputeTrait): DisputeKind[] =>
  (Object.keys(kindsOfDispute) as DisputeKind[]).filter((kind) => disputeIs(kind, trait));

/** These kinds in their order, and then those that were split off from one of them. */
export const withKindsSplitOff = (kinds: readonly DisputeKind[]): DisputeKind[] => {
  const splitOff = (Object.keys(kindsOfDispute) as DisputeKind[]).filter((kind) => {
    const { splitFrom }: DisputeRow = kindsOfDispute[kind];
    return !kinds.includes(kind) && kinds.some((known) => known === splitFrom);
  });
  return [...kinds, ...splitOff];
};
