import { Button } from 'antd';
import { useState } from 'react';
import type { Party } from '../../api/types';
import { Facts } from '../../components/facts';
import { useWords } from '../../words/use-words';
import { partiesOf, useCaseFile } from '../case-file';
import { personalFields, RevealParty } from './reveal-party';
import styles from './tabs.module.css';

/** Personal fields in clear, by party, for as long as this page is open. */
type Revealed = Readonly<Record<string, Partial<Record<string, string>>>>;

/** The parties, numbers masked; to see one in clear needs a reason, which the file keeps. */
export const PartiesTab = () => {
  const { t, codeName, marks } = useWords();
  const file = useCaseFile();
  const [asking, setAsking] = useState<Party>();
  const [revealed, setRevealed] = useState<Revealed>({});
  const mayReveal = file.parts.intake?.allowedActions.includes('reveal') ?? false;
  const { mediation } = file.parts;
  const willingness = (partyId: string): string => {
    if (!mediation?.willingness) return '';
    const said = mediation.willingness.findLast((one) => one.partyId === partyId);
    if (!said) return t('casePage.party.notAsked');
    return `${said.willing ? t('casePage.party.willing') : t('casePage.party.unwilling')}${said.note ? `${marks.colon}${said.note}` : ''}`;
  };
  const notice = (partyId: string): string => {
    if (!mediation?.notifiedPartyIds) return '';
    return mediation.notifiedPartyIds.includes(partyId)
      ? t('casePage.party.notified')
      : t('casePage.party.notNotified');
  };
  const hidden = (party: Party) =>
    personalFields.filter((field) => party[field] !== undefined && revealed[party.partyId]?.[field] === undefined);
  return (
    <>
      <ul className={styles.items}>
        {partiesOf(file).map((party) => {
          const shown = { ...party, ...revealed[party.partyId] };
          return (
            <li key={party.partyId} className={styles.item}>
              <div className={styles.itemHead}>
                <h2 lang="zh-CN">
                  {party.name}{' '}
                  <span className="soft">
                    {codeName('partyRoles', party.role)} · {codeName('partyKinds', party.kind)}
                  </span>
                </h2>
                {mayReveal && hidden(party).length > 0 && (
                  <Button size="small" onClick={() => setAsking(party)}>
                    {t('casePage.party.reveal')}
                  </Button>
                )}
              </div>
              <Facts
                of={[
                  {
                    name: party.documentKind
                      ? t('casePage.party.documentNumber', {
                          document: codeName('documentKinds', party.documentKind),
                        })
                      : t('casePage.party.number'),
                    value: shown.identityNumber && <span className="figures">{shown.identityNumber}</span>,
                  },
                  { name: t('casePage.party.documentIssuer'), value: shown.documentIssuer },
                  {
                    name: t('casePage.party.creditCode'),
                    value: shown.creditCode && <span className="figures">{shown.creditCode}</span>,
                  },
                  {
                    name: t('casePage.party.phone'),
                    value: shown.phone && <span className="figures">{shown.phone}</span>,
                  },
                  { name: t('casePage.party.address'), value: shown.address },
                ]}
              />
              <p className="note">{[willingness(party.partyId), notice(party.partyId)].filter(Boolean).join(' · ')}</p>
              {revealed[party.partyId] && <p className="note">{t('casePage.party.revealed')}</p>}
            </li>
          );
        })}
      </ul>
      <RevealParty
        party={asking}
        onClose={() => setAsking(undefined)}
        onRevealed={(partyId, fields) =>
          setRevealed((before) => ({ ...before, [partyId]: { ...before[partyId], ...fields } }))
        }
      />
    </>
  );
};
