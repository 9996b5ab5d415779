import {
  checkCreditCode,
  checkDocument,
  checkTelephone,
  documentWords,
  type CreditCodeCheck,
  type DocumentCheck,
  type DocumentKind,
  type TelephoneCheck,
} from '@one-window/inputs';
import type { Rule } from 'antd/es/form';
import { useMemo } from 'react';
import { useCentreClock } from '../session/use-centre-clock';
import { useWords } from '../words/use-words';

type Numbered = 'identity' | 'credit' | 'telephone';
type NumberCheck = DocumentCheck | CreditCodeCheck | TelephoneCheck;

const LENGTHS: Readonly<Record<Numbered, number>> = { identity: 18, credit: 18, telephone: 11 };

/**
 * Rules of the numbers of a party. While it is typed a number is only told what more typing cannot mend; that it is too
 * short is said when the field is left. `kind`: whose number a person's is; a number that can only be of another kind is
 * told so at once.
 */
export const useNumberRules = (kind: DocumentKind): Record<Numbered, Rule[]> => {
  const { t, codeName, language } = useWords();
  const { today } = useCentreClock();
  return useMemo(() => {
    const rulesOf = (which: Numbered, check: (typed: string) => NumberCheck): Rule[] => {
      const told = (typed: string | undefined, whole: boolean): Promise<void> => {
        if (typed === undefined || typed.trim() === '') return Promise.resolve();
        const outcome = check(typed);
        if (outcome.ok) return Promise.resolve();
        const { reason, length, position = 0 } = outcome;
        if ('looksLike' in outcome && outcome.looksLike) {
          const document = codeName('documentKinds', outcome.looksLike);
          return Promise.reject(new Error(t('register.faults.otherDocument', { document })));
        }
        if (reason === 'form') {
          if (!whole) return Promise.resolve();
          const form = documentWords[kind].form[language === 'en' ? 'en' : 'zh'];
          return Promise.reject(
            new Error(t('register.faults.form', { document: codeName('documentKinds', kind), form })),
          );
        }
        const incomplete = length < LENGTHS[which] && (reason === 'length' || which === 'telephone');
        if (incomplete && !whole) return Promise.resolve();
        const fault = incomplete ? 'incomplete' : reason;
        return Promise.reject(new Error(t(`register.faults.${which}.${fault}`, { length, position })));
      };
      return [
        { validateTrigger: 'onChange', validator: (_, typed: string | undefined) => told(typed, false) },
        { validateTrigger: 'onBlur', validator: (_, typed: string | undefined) => told(typed, true) },
      ];
    };
    return {
      identity: rulesOf('identity', (typed) => checkDocument(kind, typed, today)),
      credit: rulesOf('credit', checkCreditCode),
      telephone: rulesOf('telephone', checkTelephone),
    };
  }, [t, codeName, language, today, kind]);
};
