import { foldText } from '@one-window/inputs';
import { labelHolds } from '../components/search-by-label';
import { SearchOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Input, Modal } from 'antd';
import { useDeferredValue, useEffect, useId, useState } from 'react';
import { problemFrom } from '../api/problem';
import type { PersonFound } from '../api/supervision';
import { focusFirstField } from '../components/focus-first-field';
import { useAccount } from '../session/session-store';
import { useWords } from '../words/use-words';
import { dayOf, formatInstant } from '../format/dates';
import { useCentreClock } from '../session/use-centre-clock';
import { findCases, findParties, findsOwnCasesOnly } from './find-cases';
import { leaveTrail } from '../work-lists/trail';
import { destinationsOf } from './navigation';
import styles from './search-palette.module.css';

const SHORTEST = 2;
/** Who looked for whom is kept, so that letters on their way are not asked for one by one. */
const PAUSE_MILLISECONDS = 350;

interface Choice {
  key: string;
  label: string;
  note?: string | undefined;
  /** What is asked next: where it stands, and when to come. */
  standing?: string | undefined;
  to: string;
  figures?: boolean;
}

const useSettled = (text: string): string => {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
};

/** People as choices: who, in which case, where it stands, and the session that they come to next. */
const usePeople = (typed: string) => {
  const { t, language, codeName } = useWords();
  const { today } = useCentreClock();
  const account = useAccount();
  const asked = useSettled(typed);
  const { data, error, isFetching } = useQuery({
    queryKey: ['palette-people', asked],
    queryFn: ({ signal }) => findParties(account, asked, signal),
    enabled: asked.length >= SHORTEST,
    placeholderData: keepPreviousData,
    staleTime: 10_000,
    retry: false,
  });
  const session = (next: PersonFound['nextSession']): string[] =>
    next
      ? [
          t('palette.session', {
            when: formatInstant(next.startsAt, today ?? dayOf(next.startsAt), language),
            place: next.place,
          }),
        ]
      : [];
  const holderOf = ({ holder }: PersonFound['case']): string[] => {
    if (!holder || holder.kind === 'none') return [];
    return [holder.kind === 'desk' ? codeName('desks', holder.id) : holder.name];
  };
  const isCurrent = typed.length >= SHORTEST && asked.length >= SHORTEST && !error;
  const people = (isCurrent ? (data?.items ?? []) : []).map(({ case: one, party, nextSession }): Choice => ({
    key: `${one.caseId} ${party.partyId}`,
    label: party.name,
    note: `${codeName('partyRoles', party.role)} · ${one.caseNumber} · ${one.title ?? ''}`,
    standing: [codeName('phases', one.stage), ...holderOf(one), ...session(nextSession)].join(' · '),
    to: `/cases/${one.caseId}/answer/${party.partyId}`,
  }));
  const wantsReason = error !== null && problemFrom(error).errors?.some(({ field }) => field === 'reason') === true;
  return {
    people,
    more: people.length > 0 && data?.more === true,
    wantsReason,
    isFetching: isFetching || asked !== typed,
  };
};

/** Finds a case by its number, people by what is known of them, or goes to a page; opened with Ctrl K. */
interface Props {
  open: boolean;
  onClose: () => void;
  /** Gives what was typed before this was there. */
  earlyKeys: () => string;
}

export const SearchPalette = ({ open, onClose, earlyKeys }: Props) => {
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
      <Finder onClose={onClose} earlyKeys={earlyKeys} />
    </Modal>
  );
};

const Finder = ({ onClose, earlyKeys }: Omit<Props, 'open'>) => {
  const { t } = useWords();
  const account = useAccount();
  const navigate = useNavigate();
  const listId = useId();
  const [text, setText] = useState(earlyKeys);
  const [chosen, setChosen] = useState(0);
  const asked = useDeferredValue(foldText(text, 'single'));
  const { people, more, wantsReason, isFetching: isLooking } = usePeople(asked);
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
          figures: true,
        }));
  const choices: Choice[] = [...cases, ...people, ...pages];
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
            <span className={choice.figures ? 'figures' : undefined}>{choice.label}</span>
            {choice.note && <span className={styles.note}>{choice.note}</span>}
            {choice.standing && <span className={styles.standing}>{choice.standing}</span>}
          </li>
        ))}
      </ul>
      {choices.length === 0 && !isFetching && !isLooking && !wantsReason && <p role="status">{t('palette.none')}</p>}
      {wantsReason && <p role="status">{t('palette.reason')}</p>}
      {more && <p role="status">{t('palette.namesake')}</p>}
      <p className="note">
        {t('palette.hint')}
        {findsOwnCasesOnly(account) && ` · ${t('palette.scope')}`}
      </p>
    </>
  );
};
