import { Button } from 'antd';
import type { IntakePart } from '../../api/case-parts';
import { Moment } from '../../components/time';
import { personalFields } from '@one-window/inputs';
import { useWords } from '../../words/use-words';
import { partiesOf, useCaseFile } from '../case-file';
import type { Shown } from './use-reveal';
import styles from './tabs.module.css';

export type Correction = IntakePart['corrections'][number];

interface Props {
  /** Whose; absent for those of the dispute. */
  partyId?: string;
  /** Asks for what stood there; absent for who may not read it in clear. */
  onReveal?: ((correction: Correction) => void) | undefined;
  /** What stood there in clear, by the number of the correction. */
  revealed?: Readonly<Record<number, Shown>>;
}

const isPersonal = (field: string): field is (typeof personalFields)[number] =>
  (personalFields as readonly string[]).includes(field);

/** What was corrected, the latest first: who, when, why, what stood there and what stands there now. */
export const Corrections = ({ partyId, onReveal, revealed = {} }: Props) => {
  const { t, language, codeName, marks } = useWords();
  const file = useCaseFile();
  const here = new Set(partiesOf(file).map((party) => party.partyId));
  // What is about somebody who is a party no longer stands with the dispute.
  const about = (of: string | undefined) => (of !== undefined && here.has(of) ? of : undefined);
  const found = file.parts.intake?.corrections.filter((one) => about(one.partyId) === partyId) ?? [];
  if (found.length === 0) return null;
  const inClear = (field: string, value: string | undefined): string | undefined =>
    field === 'ethnicity' && value !== undefined ? codeName('ethnicities', value) : value;
  return (
    <details className={styles.corrections}>
      <summary>{t('casePage.corrections.title', { count: found.length })}</summary>
      <ul>
        {found.toReversed().map((correction) => {
          const { amendment, at, by, reason, changes, text, textEn } = correction;
          const list = correction.partyId === undefined ? 'registrationFields' : 'partyFields';
          const clear = revealed[amendment];
          const hidden = changes.some(
            ({ field, before }) => isPersonal(field) && before !== undefined && clear?.[field] === undefined,
          );
          return (
            <li key={amendment}>
              <Moment at={at} />{' '}
              {text === undefined
                ? t('casePage.corrections.by', { by, reason })
                : `${by}${marks.colon}${language === 'en' ? textEn : text}`}
              <ul>
                {changes.map(({ field, before, beforeEn, after, afterEn }) => {
                  const was =
                    (isPersonal(field) ? inClear(field, clear?.[field]) : undefined) ??
                    (language === 'en' ? beforeEn : before);
                  const is = language === 'en' ? afterEn : after;
                  return (
                    <li key={field} className={styles.text}>
                      {codeName(list, field)}
                      {marks.colon}
                      {was === undefined
                        ? t('casePage.corrections.nothing')
                        : t('casePage.corrections.from', { before: was })}
                      {marks.comma}
                      {is === undefined ? t('casePage.corrections.gone') : t('casePage.corrections.to', { after: is })}
                    </li>
                  );
                })}
              </ul>
              {onReveal && hidden && (
                <Button size="small" onClick={() => onReveal(correction)}>
                  {t('casePage.corrections.reveal')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
};
