import { telephoneUri } from '@one-window/inputs';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import type { Action, ActOn } from '../../actions/action';
import { useActionWords } from '../../actions/use-action-words';
import { problemFrom } from '../../api/problem';
import type { Party } from '../../api/types';
import { ProblemNote } from '../../components/problem-note';
import { useWords } from '../../words/use-words';
import { useCaseFile } from '../case-file';
import { permittedActions } from '../next-action';
import { PersonalField } from './personal-field';
import styles from './tabs.module.css';
import { type Shown, useReveal } from './use-reveal';

interface Props {
  party: Party;
  /** In clear, once it was shown. */
  clear: string | undefined;
  mayReveal: boolean;
  onRevealed: (shown: Shown) => void;
  onAct: ActOn;
}

/** A telephone: masked with a button that shows it to be called, then a link that calls it. */
export const PartyTelephone = ({ party, clear, mayReveal, onRevealed, onAct }: Props) => {
  const { t } = useWords();
  const asked = useReveal(party.partyId, onRevealed);
  if (clear !== undefined) {
    return (
      <span className={styles.called}>
        <span className="figures">
          <PersonalField
            masked={party.phone}
            clear={<Telephone name={party.name} number={clear} takesFocus={asked.isSuccess} />}
          />
        </span>
        <AfterTheCall party={party} onAct={onAct} />
      </span>
    );
  }
  return (
    <>
      <span className="figures">{party.phone}</span>{' '}
      {mayReveal && (
        <Button
          size="small"
          aria-label={t('casePage.party.callOf', { name: party.name })}
          loading={asked.isPending}
          onClick={() => asked.mutate({ fields: ['phone'], purpose: 'call' })}
        >
          {t('casePage.party.call')}
        </Button>
      )}
      {asked.error && <ProblemNote problem={problemFrom(asked.error)} />}
    </>
  );
};

/** The button that had the focus is gone: the link that came in its place has it. */
const Telephone = ({ name, number, takesFocus }: { name: string; number: string; takesFocus: boolean }) => {
  const { t } = useWords();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (takesFocus) link.current?.focus();
  }, [takesFocus]);
  return (
    <a ref={link} href={telephoneUri(number)} aria-label={t('casePage.party.callTo', { name, number })}>
      {number}
    </a>
  );
};

/** What was said is logged by those who may, about the party that was called. */
const AfterTheCall = ({ party, onAct }: Pick<Props, 'party' | 'onAct'>) => {
  const logCall = permittedActions(useCaseFile()).find(({ verb }) => verb === 'log-call');
  return logCall ? <LogCall logCall={logCall} onAct={() => onAct(logCall, { partyId: party.partyId })} /> : null;
};

const LogCall = ({ logCall, onAct }: { logCall: Action; onAct: () => void }) => {
  const { name } = useActionWords(logCall);
  return (
    <Button size="small" onClick={onAct}>
      {name}
    </Button>
  );
};
