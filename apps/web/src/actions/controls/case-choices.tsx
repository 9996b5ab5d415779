import { Form } from 'antd';
import { obligationsOf, partiesOf, useCaseFile } from '../../cases/case-file';
import { ledgerEntriesOf } from '../../cases/ledger-entries';
import { Day, Moment } from '../../components/time';
import { formatMoney } from '../../format/money';
import { useWords } from '../../words/use-words';
import { ChooseOne, ChooseSome, type Option } from './option-list';

interface OneProps {
  id?: string;
  name: string;
  value?: string;
  onChange?: (value: string) => void;
}

interface SomeProps {
  id?: string;
  name: string;
  value?: readonly string[];
  onChange?: (values: string[]) => void;
}

const usePartyOptions = (): (Option & { role: string })[] => {
  const { codeName } = useWords();
  return partiesOf(useCaseFile()).map(({ partyId, name, role }) => ({
    value: partyId,
    role,
    label: (
      <>
        {name} <span className="soft">{codeName('partyRoles', role)}</span>
      </>
    ),
  }));
};

/** One party of the case. */
export const PartyChoice = ({ only, ...props }: OneProps & { only?: string | undefined }) => {
  const options = usePartyOptions().filter(({ role }) => only === undefined || role === only);
  return <ChooseOne {...props} options={options} />;
};

/** Who chose the signer of this form to represent them, agreed that it signs, and has not signed. */
export const useRepresented = (): ReadonlySet<string> => {
  const file = useCaseFile();
  const [kind = '', signer] = (Form.useWatch<string | undefined>('kind') ?? '').split(':');
  if (kind !== 'party' || signer === undefined) return new Set();
  const awaited = new Set(file.parts.mediation?.agreement?.nextSigners?.map(({ id }) => id));
  const represented = partiesOf(file).filter(
    ({ partyId, representatives = [] }) =>
      awaited.has(partyId) && representatives.some((one) => one.partyId === signer && one.authority === 'special'),
  );
  return new Set(represented.map(({ partyId }) => partyId));
};

/** Several parties: of the case, of the session chosen in this form, or whom the signer represents. */
export const PartiesChoice = ({
  of,
  ...props
}: SomeProps & { of?: 'session' | 'may-be-left-out' | 'represented' | undefined }) => {
  const represented = useRepresented();
  const options = usePartyOptions().filter(({ value }) => of !== 'represented' || represented.has(value));
  const { parts } = useCaseFile();
  const sessionId = Form.useWatch<string | undefined>('sessionId');
  const invited =
    of === 'session'
      ? parts.mediation?.sessions?.find((session) => session.sessionId === sessionId)?.partyIds
      : undefined;
  return <ChooseSome {...props} options={options.filter(({ value }) => !invited || invited.includes(value))} />;
};

/** A session that is to be held or recorded. */
export const OpenSessionChoice = (props: OneProps) => {
  const { t, codeName } = useWords();
  const sessions =
    useCaseFile().parts.mediation?.sessions?.filter(({ recorded, unheld }) => !recorded && !unheld) ?? [];
  if (sessions.length === 0) return <p className="soft">{t('actions.form.noSession')}</p>;
  const options = sessions.map(({ sessionId, kind, startsAt, place }) => ({
    value: sessionId,
    label: (
      <>
        <Moment at={startsAt} /> · {codeName('sessionKinds', kind)} · {place}
      </>
    ),
  }));
  return <ChooseOne {...props} options={options} />;
};

/** Something still owed under the agreement, with what is left of it. */
export const ObligationChoice = (props: OneProps) => {
  const { t } = useWords();
  const open = obligationsOf(useCaseFile()).filter(({ fulfilled }) => !fulfilled);
  const options = open.map(({ obligationId, description, dueOn, outstandingFen }) => ({
    value: obligationId,
    label: (
      <>
        {description}{' '}
        <span className="soft">
          <Day of={dueOn} full />{' '}
          {outstandingFen ? t('actions.form.outstanding', { amount: formatMoney(outstandingFen) }) : ''}
        </span>
      </>
    ),
  }));
  return <ChooseOne {...props} options={options} />;
};

/** Whatever was entered about performance and still counts, each with its day and sum. */
export const LedgerEntryChoice = (props: OneProps) => {
  const { codeName } = useWords();
  const options = ledgerEntriesOf(useCaseFile()).map(({ entryId, kind, on, amountFen, text }) => ({
    value: entryId,
    label: (
      <>
        {codeName('ledgerEntryKinds', kind)} · <Day of={on} full />
        {amountFen === undefined ? '' : ` · ${formatMoney(amountFen)}`}{' '}
        <span className="soft" lang="zh-CN">
          {text}
        </span>
      </>
    ),
  }));
  return <ChooseOne {...props} options={options} />;
};

/** Whose turn it is to sign, as the law orders it. */
export const SignerChoice = (props: OneProps) => {
  const { t, codeName } = useWords();
  const next = useCaseFile().parts.mediation?.agreement?.nextSigners ?? [];
  if (next.length === 0) return <p className="soft">{t('actions.form.nobodyToSign')}</p>;
  const options = next.map(({ kind, id, name }) => ({
    value: `${kind}:${id}`,
    label: (
      <>
        {name} <span className="soft">{codeName('signerKinds', kind)}</span>
      </>
    ),
  }));
  return <ChooseOne {...props} options={options} />;
};

/** Where a dispute of this kind can go. */
export const ReferralTargetChoice = (props: OneProps) => {
  const { codeName } = useWords();
  const targets = useCaseFile().parts.triage?.possibleReferral?.targets ?? [];
  return (
    <ChooseOne
      {...props}
      options={targets.map(({ target }) => ({ value: target, label: codeName('remedyKinds', target) }))}
    />
  );
};
