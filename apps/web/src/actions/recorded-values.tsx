import { foldText, moneyInCapitals } from '@one-window/inputs';
import { useQuery } from '@tanstack/react-query';
import { Fragment, type ReactNode } from 'react';
import { courts } from '../api/organisations';
import { obligationsOf, partiesOf, useCaseFile } from '../cases/case-file';
import { ledgerEntriesOf } from '../cases/ledger-entries';
import { type Fact, Facts } from '../components/facts';
import { Day, Moment } from '../components/time';
import { formatMoney } from '../format/money';
import { useWords } from '../words/use-words';
import type { Action, Field } from './action';
import { counts, type Values } from './body';
import { ChangedKind } from './controls/other-kind-choice';
import type { ChosenMediator } from './controls/mediator-choices';
import { useOrganisations, useOwnMediators } from './controls/organisation-choices';

interface ShownProps {
  field: Field;
  value: unknown;
}

const OrganisationNames = ({ ids }: { ids: readonly string[] }) => {
  const { marks } = useWords();
  const { data } = useOrganisations();
  return ids.map((id) => data?.find((one) => one.id === id)?.name ?? '').join(marks.list);
};

const CourtName = ({ id }: { id: string }) => {
  const { data } = useQuery({ queryKey: ['courts'], queryFn: ({ signal }) => courts(signal), staleTime: 300_000 });
  return data?.find(({ organisationId }) => organisationId === id)?.name;
};

const Mediators = ({ of }: { of: readonly ChosenMediator[] }) => {
  const { t, marks } = useWords();
  const listed = useOwnMediators().data?.mediators ?? [];
  const names = of.map(({ mediatorId, presiding }) => {
    const name = listed.find(({ id }) => id === mediatorId)?.name ?? '';
    return presiding ? `${name}${marks.bracketed(t('actions.form.presiding'))}` : name;
  });
  return names.join(marks.list);
};

const Session = ({ id }: { id: string }) => {
  const { codeName } = useWords();
  const session = useCaseFile().parts.mediation?.sessions?.find(({ sessionId }) => sessionId === id);
  if (!session) return null;
  return (
    <>
      <Moment at={session.startsAt} /> · {codeName('sessionKinds', session.kind)} · {session.place}
    </>
  );
};

const Signer = ({ value }: { value: string }) => {
  const { codeName } = useWords();
  const next = useCaseFile().parts.mediation?.agreement?.nextSigners ?? [];
  const signer = next.find(({ kind, id }) => `${kind}:${id}` === value);
  return signer && `${signer.name} ${codeName('signerKinds', signer.kind)}`;
};

const Entries = ({ field, value }: { field: Extract<Field, { kind: 'list' }>; value: readonly Values[] }) => {
  const { t } = useWords();
  return value.map((entry, index) => (
    // Nothing of an entry tells it from another that says the same.
    <Fragment key={index}>
      <p className="note">{t('actions.form.entry', { number: index + 1 })}</p>
      <RecordedValues fields={field.of} values={entry} />
    </Fragment>
  ));
};

/** One value as it will stand in the file; what is a choice is shown by its name. */
const Shown = ({ field, value }: ShownProps): ReactNode => {
  const { t, codeName, marks } = useWords();
  const file = useCaseFile();
  const listed = useOwnMediators().data?.mediators ?? [];
  const nameOf = (partyId: string) => partiesOf(file).find((party) => party.partyId === partyId)?.name ?? '';
  const invitedAs = (id: string) =>
    [
      ...(file.parts.mediation?.invitations ?? []),
      ...(file.parts.mediation?.sessions ?? []).flatMap(({ invited = [] }) => invited),
    ].find(({ invitationId }) => invitationId === id)?.name ?? '';
  const helps = file.parts.mediation?.helps ?? [];
  const text = String(value);
  switch (field.kind) {
    case 'text':
      return foldText(text, 'single');
    case 'long-text':
      return foldText(text, 'multi');
    case 'code':
    case 'rating':
      return codeName(field.list, text);
    case 'other-kind':
      return <ChangedKind of={text} />;
    case 'codes':
      return (value as string[]).map((code) => codeName(field.list, code)).join(marks.list);
    case 'flag':
      return t(value === true ? 'components.yes' : 'components.no');
    case 'day':
      return <Day of={text} full />;
    case 'instant':
      return <Moment at={text} />;
    case 'money':
      return `${formatMoney(Number(value))}${marks.bracketed(moneyInCapitals(Number(value)))}`;
    case 'party':
      return nameOf(text);
    case 'parties':
      return (value as string[]).map((partyId) => nameOf(partyId)).join(marks.list);
    case 'invitation':
      return invitedAs(text);
    case 'invitations':
      return (value as string[]).map(invitedAs).join(marks.list);
    case 'own-mediators':
      return (value as string[]).map((one) => listed.find(({ id }) => id === one)?.name).join(marks.list);
    case 'help':
      return helps.find(({ helpId }) => helpId === text)?.organisation.name;
    case 'helpers':
      return helps
        .flatMap(({ helping }) => helping?.mediators ?? [])
        .filter(({ mediatorId }) => (value as string[]).includes(mediatorId))
        .map(({ name }) => name)
        .join(marks.list);
    case 'mediators':
      return <Mediators of={value as ChosenMediator[]} />;
    case 'chosen-mediator':
      return listed.find(({ id }) => id === text)?.name;
    case 'candidates':
      return <OrganisationNames ids={value as string[]} />;
    case 'organisation':
      return <OrganisationNames ids={[text]} />;
    case 'court':
      return <CourtName id={text} />;
    case 'referral-target':
      return codeName('remedyKinds', text);
    case 'open-session':
      return <Session id={text} />;
    case 'obligation':
      return obligationsOf(file).find(({ obligationId }) => obligationId === text)?.description;
    case 'ledger-entry':
      return ledgerEntriesOf(file).find(({ entryId }) => entryId === text)?.text;
    case 'signer':
      return <Signer value={text} />;
    case 'list':
      return <Entries field={field} value={value as Values[]} />;
    case 'representative':
      return partiesOf(file)
        .flatMap(({ representatives = [] }) => representatives)
        .find(({ representativeId }) => representativeId === text)?.name;
    case 'lines':
      return (value as string[]).join('\n');
    case 'whole-number':
    case 'case-number':
    case 'credit-code':
    case 'region':
      return text;
    // What is told of a person is in the box that was filled in, and on no page beside it.
    case 'identity-number':
    case 'telephone':
    case 'personal-text':
    case 'birth-date':
    case 'ethnicity':
      return '••••';
  }
};

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** What is about to be recorded, field by field: everything that is sent, and nothing else. */
export const RecordedValues = ({ fields, values }: { fields: Action['fields']; values: Values }) => {
  const { said } = useWords();
  const file = useCaseFile();
  const facts = { obligations: file.parts['follow-up']?.obligations ?? [] };
  const recorded: Fact[] = fields
    .filter((field) => counts(field, values, facts) && !isNothing(values[field.name]))
    .map((field) => ({
      name: said(field.label),
      value: <Shown field={field} value={values[field.name]} />,
    }));
  return <Facts of={recorded} />;
};
