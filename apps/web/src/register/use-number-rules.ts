import {
  checkCreditCode,
  checkIdentityNumber,
  checkTelephone,
  type CreditCodeCheck,
  type IdentityNumberCheck,
  type TelephoneCheck,
} from '@one-window/inputs';
import type { Rule } from 'antd/es/form';
import { useMemo } from 'react';
import { useCentreClock } from '../session/use-centre-clock';
import { useWords } from '../words/use-words';

type Numbered = 'identity' | 'credit' | 'telephone';
type NumberCheck = IdentityNumberCheck | CreditCodeCheck | TelephoneCheck;

const LENGTHS: Readonly<Record<Numbered, number>> = { identity: 18, credit: 18, telephone: 11 };

/**
 * Rules of the numbers of a party. While it is typed a number is only told what more typing cannot mend; that it is too
 * short is said when the field is left.
 */
export const useNumberRules = (): Record<Numbered, Rule[]> => {
  const { t } = useWords();
  const { today } = useCentreClock();
  return useMemo(() => {
    const rulesOf = (which: Numbered, check: (typed: string) => NumberCheck): Rule[] => {
      const told = (typed: string | undefined, whole: boolean): Promise<void> => {
        if (typed === undefined || typed.trim() === '') return Promise.resolve();
        const outcome = check(typed);
        if (outcome.ok) return Promise.resolve();
        const { reason, length, position = 0 } = outcome;
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
      identity: rulesOf('identity', (typed) => checkIdentityNumber(typed, today)),
      credit: rulesOf('credit', checkCreditCode),
      telephone: rulesOf('telephone', checkTelephone),
    };
  }, [t, today]);
};
