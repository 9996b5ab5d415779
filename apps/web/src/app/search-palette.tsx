import { foldText } from '@one-window/inputs';
import { labelHolds } from '../components/search-by-label';
import { SearchOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Input, Modal } from 'antd';
import { useDeferredValue, useId, useState } from 'react';
import { focusFirstField } from '../components/focus-first-field';
import { useAccount } from '../session/session-store';
import { useWords } from '../words/use-words';
import { findCases, findsOwnCasesOnly } from './find-cases';
import { leaveTrail } from '../work-lists/trail';
import { destinationsOf } from './navigation';
import styles from './search-palette.module.css';

const SHORTEST = 2;

interface Choice {
  key: string;
  label: string;
  note?: string | undefined;
  to: string;
}

/** Finds a case by its number, or goes to a page; opened with Ctrl K. */
export const SearchPalette = ({ open, onClose }: { open: boolean; onClose: () => void }) => {
  const { t } = useWords();
  return (
    <Modal
      open={open}
      onCancel={onClose}
      afterOpenChange={focusFirstField}
      footer={null}
      title={t('palette.title')}
      destroyOnHidden
      width={640}
      style={{ top: 80 }}
    >
      <Finder onClose={onClose} />
    </Modal>
  );
};

const Finder = ({ onClose }: { onClose: () => void }) => {
  const { t } = useWords();
  const account = useAccount();
  const navigate = useNavigate();
  const listId = useId();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const asked = useDeferredValue(foldText(text, 'single'));
  const { data: found = [], isFetching } = useQuery({
    queryKey: ['palette', asked],
    queryFn: ({ signal }) => findCases(account, asked, signal),
    enabled: asked.length >= SHORTEST,
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });
  const pages = destinationsOf(account)
    .map(({ name, to }) => ({ key: to, label: t(`navigation.${name}`), to }))
    .filter(({ label }) => labelHolds(label, text));
  const cases: Choice[] =
    asked.length < SHORTEST
      ? []
      : found.map(({ caseId, caseNumber, title }) => ({
          key: caseId,
          label: caseNumber,
          note: title ?? t('palette.ended'),
          to: `/cases/${caseId}`,
        }));
  const choices: Choice[] = [...cases, ...pages];
  const at = Math.min(chosen, Math.max(choices.length - 1, 0));
  const go = (choice: Choice | undefined) => {
    if (!choice) return;
    onClose();
    leaveTrail();
    void navigate({ to: choice.to });
  };
  const optionId = (index: number) => `${listId}-${index}`;
  return (
    <>
      <Input
        autoFocus
        size="large"
        prefix={<SearchOutlined aria-hidden />}
        placeholder={t('palette.placeholder')}
        aria-label={t('palette.placeholder')}
        role="combobox"
        aria-expanded={choices.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={choices.length > 0 ? optionId(at) : undefined}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setChosen(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') setChosen(Math.min(at + 1, choices.length - 1));
          else if (event.key === 'ArrowUp') setChosen(Math.max(at - 1, 0));
          else if (event.key === 'Enter') go(choices[at]);
          else return;
          event.preventDefault();
        }}
      />
      <ul id={listId} role="listbox" aria-label={t('palette.results')} className={styles.list}>
        {choices.map((choice, index) => (
          <li
            key={choice.key}
            id={optionId(index)}
            role="option"
            aria-selected={index === at}
            className={index === at ? styles.chosen : undefined}
            onMouseMove={() => setChosen(index)}
            onClick={() => go(choice)}
          >
            <span className={index < cases.length ? 'figures' : undefined}>{choice.label}</span>
            {choice.note && <span className={styles.note}>{choice.note}</span>}
          </li>
        ))}
      </ul>
      {choices.length === 0 && !isFetching && <p role="status">{t('palette.none')}</p>}
      <p className="note">
        {t('palette.hint')}
        {findsOwnCasesOnly(account) && ` · ${t('palette.scope')}`}
      </p>
    </>
  );
};
