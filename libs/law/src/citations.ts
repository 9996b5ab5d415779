import { articlesInChinese } from './articles';

/** One text in the two languages of the product. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/**
 * Force of the ground: law (laws and administrative regulations), rule (judicial interpretations and departmental
 * rules), standard, local (local rules; `appliesIn` names the place when it is not Jincheng), product (the centre's own
 * default, to be agreed with the customer).
 */
export type BasisKind = 'law' | 'rule' | 'standard' | 'local' | 'product';

/**
 * The enactment and article that something rests on. `article` is in Arabic numbers: `205`, several `31, 32`, a run
 * `225-228`, a paragraph and item `355(1)(3)`; product limits have none. `number`: that of a standard. `practice`: no
 * enactment with a title, but how a place works.
 */
export interface LegalBasis {
  readonly law: string;
  readonly lawEn: string;
  readonly article?: string;
  readonly kind: BasisKind;
  readonly number?: string;
  readonly practice?: true;
  /** Day on which the text cited came into force, where the house counts by it. */
  readonly since?: string;
}

/**
 * The one form in which laws are cited, on screens, papers and in answers: the full title between 书名号 (GB/T 15834),
 * the article in Chinese numerals, as laws number themselves.
 * '《中华人民共和国民事诉讼法》第二百零五条、《中华人民共和国人民调解法》第三十三条';
 * 'Civil Procedure Law, art. 205; People's Mediation Law, art. 33'.
 */
export const basisText = (...bases: readonly LegalBasis[]): Bilingual => ({
  zh: bases.map((basis) => `${titleOf(basis).zh}${basis.article ? articlesInChinese(basis.article) : ''}`).join('、'),
  en: bases.map((basis) => `${titleOf(basis).en}${basis.article ? articlesInEnglish(basis.article) : ''}`).join('; '),
});

const titleOf = ({ law, lawEn, number, practice }: LegalBasis): Bilingual => ({
  zh: `${practice ? law : `《${law}》`}${number === undefined ? '' : `（${number}）`}`,
  en: `${lawEn}${number === undefined ? '' : ` (${number})`}`,
});

const articlesInEnglish = (articles: string): string => `, ${/[,-]/u.test(articles) ? 'arts.' : 'art.'} ${articles}`;
