import { PlusOutlined } from '@ant-design/icons';
import { sexes } from '@one-window/contracts/for-pages';
import { Button, Form } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { DayInput } from '../components/day-input';
import { EthnicityChoice } from '../components/ethnicity-choice';
import { focusFirstIn } from '../components/focus-first-field';
import { FoldedInput } from '../components/folded-input';
import { FoundSelect } from '../components/found-select';
import { useRoomFor } from '../components/too-long';
import { readingTriggers, useReadingRules } from '../components/use-reading-rules';
import { useWords } from '../words/use-words';
import styles from './form.module.css';
import { isSaidByDocument, type PartyEntry, type PartyList } from './registration';

const OCCUPATION_LENGTH = 100;
type Told = Partial<PartyEntry> | undefined;

/** What else the papers say of a person, out of the way until it is asked for; what a draft holds is shown. */
export const PersonFields = ({ list, index }: { list: PartyList; index: number }) => {
  const { t } = useWords();
  const { sex, birthDate, ethnicity, occupation } = Form.useWatch<Told>([list, index]) ?? {};
  const told = [sex, birthDate, ethnicity, occupation].some((value) => value !== undefined && value !== '');
  const [wanted, setWanted] = useState(false);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => (wanted && top.current ? focusFirstIn(top.current) : undefined), [wanted]);
  const button = useRef<HTMLButtonElement>(null);
  // Most registrations go by it: it costs no key, and has one of its own from any field of the party.
  useEffect(() => {
    const open = (event: KeyboardEvent): void => {
      const here = button.current?.closest('[data-party]');
      if (!event.altKey || event.code !== 'KeyM' || !here?.contains(document.activeElement)) return;
      event.preventDefault();
      setWanted(true);
    };
    document.addEventListener('keydown', open);
    return () => document.removeEventListener('keydown', open);
  }, []);
  if (!wanted && !told) {
    return (
      <Button
        ref={button}
        tabIndex={-1}
        aria-keyshortcuts="Alt+M"
        className={styles.add ?? ''}
        icon={<PlusOutlined />}
        onClick={() => setWanted(true)}
      >
        {t('register.morePerson')}
      </Button>
    );
  }
  return (
    <div ref={top}>
      <AskedOfPerson list={list} index={index} />
    </div>
  );
};

/** Sex and birth date are asked only where no number tells them. */
const AskedOfPerson = ({ list, index }: { list: PartyList; index: number }) => {
  const { t, codeName } = useWords();
  const roomFor = useRoomFor();
  const reading = useReadingRules();
  const { number = '', documentKind } = Form.useWatch<Told>([list, index]) ?? {};
  return (
    <>
      {!isSaidByDocument({ number, ...(documentKind ? { documentKind } : {}) }) && (
        <>
          <Form.Item name={[index, 'sex']} label={codeName('partyFields', 'sex')} className={styles.short ?? ''}>
            <FoundSelect
              allowClear
              placeholder={t('actions.form.choose')}
              options={sexes.map((value) => ({ value, label: codeName('sexes', value) }))}
            />
          </Form.Item>
          <Form.Item
            name={[index, 'birthDate']}
            label={codeName('partyFields', 'birthDate')}
            validateTrigger={readingTriggers}
            rules={reading.day({ between: 'past' })}
          >
            <DayInput between="past" />
          </Form.Item>
        </>
      )}
      <Form.Item
        name={[index, 'ethnicity']}
        label={codeName('partyFields', 'ethnicity')}
        className={styles.short ?? ''}
      >
        <EthnicityChoice />
      </Form.Item>
      <Form.Item
        name={[index, 'occupation']}
        label={codeName('partyFields', 'occupation')}
        className={styles.short ?? ''}
        rules={[roomFor(OCCUPATION_LENGTH)]}
      >
        <FoldedInput most={OCCUPATION_LENGTH} autoComplete="off" />
      </Form.Item>
    </>
  );
};
