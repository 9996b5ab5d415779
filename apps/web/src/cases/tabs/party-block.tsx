import { personalFields } from '@one-window/inputs';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { revealParty } from '../../api/intake';
import { newKey } from '../../api/new-key';
import { problemFrom } from '../../api/problem';
import type { Party } from '../../api/types';
import { Facts } from '../../components/facts';
import { ProblemNote } from '../../components/problem-note';
import { Day } from '../../components/time';
import { holdsRole, useAccount } from '../../session/session-store';
import { useWords } from '../../words/use-words';
import { useCaseFile } from '../case-file';
import { mayReveal } from '../may-reveal';
import { useReadAgain } from '../use-case-file';
import styles from './tabs.module.css';
import type { Shown } from './use-reveal';

type Clear = Readonly<Record<string, Shown>>;

/** The personal fields that are recorded of a party. */
const given = (party: Party) => personalFields.filter((field) => party[field] !== undefined);

/**
 * Shows every personal field of the parties in clear for a paper, one logged look for each party. A repeat asks only for
 * those that were not shown yet.
 */
const useWholeIdentity = (parties: readonly Party[]) => {
  const { overview } = useCaseFile();
  const readAgain = useReadAgain();
  const [clear, setClear] = useState<Clear>({});
  const hidden = parties.filter((party) => given(party).length > 0 && clear[party.partyId] === undefined);
  const asked = useMutation({
    gcTime: 0,
    mutationFn: async () => {
      let last: string | undefined;
      for (const party of hidden) {
        const request = { fields: given(party), purpose: 'paper' as const };
        const { revealed, position } = await revealParty(overview.caseId, party.partyId, request, {
          idempotencyKey: newKey(),
        });
        setClear((before) => ({ ...before, [party.partyId]: revealed }));
        last = position;
      }
      return last;
    },
    onSuccess: (position) => void readAgain(overview.caseId, position),
  });
  return { clear, hidden, asked };
};

interface Props {
  /** Whom the paper names: those who are bound by it. */
  parties: readonly Party[];
  /** What the paper calls them; absent: the parties. */
  title?: string;
}

/**
 * The parties as a paper names them (form of the Ministry of Justice: name, sex, ethnicity, age, occupation, contact,
 * address). Masked for everybody; in full, on screen and on paper, for whoever draws the paper up, which is a logged look.
 */
export const PartyBlock = ({ parties, title }: Props) => {
  const { t, codeName } = useWords();
  const file = useCaseFile();
  const mayAsk = mayReveal(file, holdsRole(useAccount(), 'court-clerk'));
  const { clear, hidden, asked } = useWholeIdentity(parties);
  const shown = Object.keys(clear).length > 0;
  return (
    <section>
      <h2>{title ?? t('casePage.papers.parties')}</h2>
      <ul className={styles.items}>
        {parties.map((party) => (
          <li key={party.partyId} className={styles.item}>
            <h3 lang="zh-CN">
              {party.name} <span className="soft">{codeName('partyRoles', party.role)}</span>
            </h3>
            <Identity party={party} clear={clear[party.partyId] ?? {}} />
          </li>
        ))}
      </ul>
      {asked.error && <ProblemNote problem={problemFrom(asked.error)} />}
      {hidden.length > 0 && <p className="note">{t('casePage.papers.masked')}</p>}
      {mayAsk && hidden.length > 0 && (
        <Button className="on-screen" loading={asked.isPending} onClick={() => asked.mutate()}>
          {t('casePage.papers.whole')}
        </Button>
      )}
      {shown && hidden.length === 0 && (
        <p className="note on-screen" role="status">
          {t('casePage.papers.shown')}{' '}
          <Button size="small" aria-keyshortcuts="p" onClick={() => globalThis.print()}>
            {t('casePage.papers.print')}
          </Button>
        </p>
      )}
    </section>
  );
};

const Identity = ({ party, clear }: { party: Party; clear: Shown }) => {
  const { t, codeName, marks } = useWords();
  const { birthDate, ethnicity } = clear;
  const of = (field: 'identityNumber' | 'phone' | 'address' | 'serviceAddress') => clear[field] ?? party[field];
  return (
    <Facts
      of={[
        { name: codeName('partyFields', 'sex'), value: codeName('sexes', party.sex) },
        {
          name: codeName('partyFields', 'ethnicity'),
          value: ethnicity === undefined ? party.ethnicity : codeName('ethnicities', ethnicity),
        },
        {
          name: codeName('partyFields', 'birthDate'),
          value: birthDate === undefined ? party.birthDate : <Day of={birthDate} full />,
        },
        { name: codeName('partyFields', 'occupation'), value: party.occupation },
        {
          name: party.documentKind
            ? t('casePage.party.documentNumber', { document: codeName('documentKinds', party.documentKind) })
            : t('casePage.party.number'),
          value: of('identityNumber') && <span className="figures">{of('identityNumber')}</span>,
        },
        {
          name: t('casePage.party.creditCode'),
          value: party.creditCode && <span className="figures">{party.creditCode}</span>,
        },
        { name: t('casePage.party.phone'), value: of('phone') && <span className="figures">{of('phone')}</span> },
        { name: t('casePage.party.address'), value: of('address') },
        { name: t('casePage.party.serviceAddress'), value: of('serviceAddress') },
        {
          name: t('casePage.party.representatives'),
          value: party.representatives
            ?.map(({ kind, name }) => `${name}${marks.bracketed(codeName('representativeKinds', kind))}`)
            .join(marks.list),
        },
      ]}
    />
  );
};
