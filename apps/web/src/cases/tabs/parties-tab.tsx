import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { ActOn } from '../../actions/action';
import type { Party } from '../../api/types';
import { Facts } from '../../components/facts';
import { RegionName } from '../../components/region-name';
import { Day } from '../../components/time';
import { personalFields } from '@one-window/inputs';
import { useWords } from '../../words/use-words';
import { besideParty, representing } from '../beside-party';
import { partiesOf, useCaseFile } from '../case-file';
import { holdsRole, useAccount } from '../../session/session-store';
import { mayReveal } from '../may-reveal';
import { OtherAction } from '../other-action';
import { type Correction, Corrections } from './corrections';
import { PartyTelephone } from './party-telephone';
import { PersonalField } from './personal-field';
import { RevealParty } from './reveal-party';
import type { Shown } from './use-reveal';
import styles from './tabs.module.css';

/** Personal fields in clear, by party, for as long as this page is open. */
type Revealed = Readonly<Record<string, Shown>>;

/** Whose fields are asked for: as they are, or as they stood before a correction. */
interface AskedFor {
  party: Party;
  before?: number;
}

/** The party with the fields that a correction changed, as they stood before, and no others. */
const asBefore = (party: Party, { amendment, changes }: Correction): AskedFor => {
  const { partyId, role, kind, name } = party;
  const stood = changes.flatMap(({ field, before }) => (before === undefined ? [] : [[field, before] as const]));
  return { party: { ...(Object.fromEntries(stood) as Partial<Party>), partyId, role, kind, name }, before: amendment };
};

/** Who stands for a party, by what authority and since when. */
const RepresentativeLine = ({ of }: { of: NonNullable<Party['representatives']>[number] }) => {
  const { codeName, marks } = useWords();
  const { kind, name, relation, authority, since, manner } = of;
  const more = [
    codeName('representativeKinds', kind),
    relation,
    codeName('authorities', authority),
    codeName('consentMethods', manner),
  ].filter(Boolean);
  return (
    <>
      <span lang="zh-CN">{name}</span>
      {marks.bracketed(more.join(marks.comma))} <Day of={since} full />{' '}
    </>
  );
};

/** The parties, numbers masked; to see one in clear is for something, which the file keeps. */
export const PartiesTab = ({ onAct }: { onAct: ActOn }) => {
  const { t, codeName, marks } = useWords();
  const file = useCaseFile();
  const [asking, setAsking] = useState<AskedFor>();
  const [stood, setStood] = useState<Readonly<Record<number, Shown>>>({});
  const [revealed, setRevealed] = useState<Revealed>({});
  const mayAsk = mayReveal(file, holdsRole(useAccount(), 'court-clerk'));
  const reveal = (partyId: string, fields: Shown) =>
    setRevealed((before) => ({ ...before, [partyId]: { ...before[partyId], ...fields } }));
  const { mediation } = file.parts;
  const { ofParty, ofRepresentative, dismissing } = besideParty(file);
  const willingness = (partyId: string): string => {
    if (!mediation?.willingness) return '';
    const said = mediation.willingness.findLast((one) => one.partyId === partyId);
    if (!said) return t('casePage.party.notAsked');
    return `${said.willing ? t('casePage.party.willing') : t('casePage.party.unwilling')}${said.note ? `${marks.colon}${said.note}` : ''}`;
  };
  const notice = (partyId: string): string => {
    if (!mediation?.notifiedPartyIds) return '';
    if (!mediation.notifiedPartyIds.includes(partyId)) return t('casePage.party.notNotified');
    const told = mediation.notices?.find((one) => one.partyId === partyId);
    const how = [told?.method && codeName('noticeMethods', told.method), told?.on].filter(Boolean).join(marks.comma);
    return `${t('casePage.party.notified')}${how === '' ? '' : marks.bracketed(how)}`;
  };
  const hidden = (party: Party) =>
    personalFields.filter((field) => party[field] !== undefined && revealed[party.partyId]?.[field] === undefined);
  return (
    <>
      <ul className={styles.items}>
        {partiesOf(file).map((party) => {
          const clear = revealed[party.partyId];
          const represented = representing(file, party.partyId);
          return (
            <li key={party.partyId} className={styles.item}>
              <div className={styles.itemHead}>
                <h2 lang="zh-CN">
                  {party.name}{' '}
                  <span className="soft">
                    {codeName('partyRoles', party.role)} · {codeName('partyKinds', party.kind)}
                  </span>
                </h2>
                {file.overview.relation === undefined && (
                  <Link
                    to="/cases/$caseId/answer/$partyId"
                    params={{ caseId: file.overview.caseId, partyId: party.partyId }}
                    className="on-screen"
                  >
                    {t('answer.title')}
                  </Link>
                )}
                {mayAsk && hidden(party).length > 0 && (
                  <Button size="small" onClick={() => setAsking({ party })}>
                    {t('casePage.party.reveal')}
                  </Button>
                )}
                {dismissing && represented.length > 0 && (
                  <OtherAction
                    action={dismissing}
                    about={party.name}
                    onAct={() => onAct(dismissing, { partyId: party.partyId })}
                  />
                )}
                {ofParty.map((action) => (
                  <OtherAction
                    key={action.verb}
                    action={action}
                    about={party.name}
                    onAct={() => onAct(action, { partyId: party.partyId })}
                  />
                ))}
              </div>
              <Facts
                of={[
                  { name: t('casePage.party.formerNames'), value: party.formerNames?.join(marks.list) },
                  {
                    name: t('casePage.party.capacity'),
                    value: party.capacity !== undefined && codeName('capacities', party.capacity),
                  },
                  {
                    name: t('casePage.party.representatives'),
                    value: party.representatives && party.representatives.length > 0 && (
                      <ul className={styles.bullets}>
                        {party.representatives.map((representative) => (
                          <li key={representative.representativeId}>
                            <RepresentativeLine of={representative} />
                            {ofRepresentative && (
                              <OtherAction
                                action={ofRepresentative}
                                about={representative.name}
                                onAct={() =>
                                  onAct(ofRepresentative, {
                                    partyId: party.partyId,
                                    representativeId: representative.representativeId,
                                  })
                                }
                              />
                            )}
                          </li>
                        ))}
                      </ul>
                    ),
                  },
                  {
                    name: t('casePage.party.represents'),
                    value: represented.length > 0 && (
                      <span lang="zh-CN">{represented.map(({ name }) => name).join(marks.list)}</span>
                    ),
                  },
                  { name: codeName('partyFields', 'sex'), value: codeName('sexes', party.sex) },
                  {
                    name: codeName('partyFields', 'birthDate'),
                    value: party.birthDate && (
                      <PersonalField
                        masked={party.birthDate}
                        clear={clear?.birthDate && <Day of={clear.birthDate} full />}
                      />
                    ),
                  },
                  {
                    name: codeName('partyFields', 'ethnicity'),
                    value: party.ethnicity && (
                      <PersonalField
                        masked={party.ethnicity}
                        clear={clear?.ethnicity && codeName('ethnicities', clear.ethnicity)}
                      />
                    ),
                  },
                  { name: codeName('partyFields', 'occupation'), value: party.occupation },
                  {
                    name: party.documentKind
                      ? t('casePage.party.documentNumber', {
                          document: codeName('documentKinds', party.documentKind),
                        })
                      : t('casePage.party.number'),
                    value: party.identityNumber && (
                      <span className="figures">
                        <PersonalField masked={party.identityNumber} clear={clear?.identityNumber} />
                      </span>
                    ),
                  },
                  { name: t('casePage.party.documentIssuer'), value: party.documentIssuer },
                  {
                    name: t('casePage.party.creditCode'),
                    value: party.creditCode && <span className="figures">{party.creditCode}</span>,
                  },
                  {
                    name: t('casePage.party.phone'),
                    value: party.phone && (
                      <PartyTelephone
                        party={party}
                        clear={clear?.phone}
                        mayReveal={mayAsk}
                        onRevealed={(fields) => reveal(party.partyId, fields)}
                        onAct={onAct}
                      />
                    ),
                  },
                  {
                    name: t('casePage.party.residence'),
                    value: party.regionCode && <RegionName code={party.regionCode} />,
                  },
                  {
                    name: t('casePage.party.address'),
                    value: party.address && <PersonalField masked={party.address} clear={clear?.address} />,
                  },
                  {
                    name: t('casePage.party.serviceAddress'),
                    value: party.serviceAddress && (
                      <PersonalField masked={party.serviceAddress} clear={clear?.serviceAddress} />
                    ),
                  },
                  {
                    name: t('casePage.party.serviceConfirmed'),
                    value: party.serviceAddressConfirmed && (
                      <>
                        {party.serviceAddressConfirmed.by} <Day of={party.serviceAddressConfirmed.on} full />
                      </>
                    ),
                  },
                ]}
              />
              <p className="note">{[willingness(party.partyId), notice(party.partyId)].filter(Boolean).join(' · ')}</p>
              <Corrections
                partyId={party.partyId}
                revealed={stood}
                onReveal={mayAsk ? (correction) => setAsking(asBefore(party, correction)) : undefined}
              />
              {clear && <p className="note on-screen">{t('casePage.party.revealed')}</p>}
            </li>
          );
        })}
      </ul>
      <RevealParty
        party={asking?.party}
        before={asking?.before}
        onClose={() => setAsking(undefined)}
        onRevealed={(partyId, shown) => {
          const amendment = asking?.before;
          if (amendment === undefined) reveal(partyId, shown);
          else setStood((known) => ({ ...known, [amendment]: { ...known[amendment], ...shown } }));
        }}
      />
    </>
  );
};
