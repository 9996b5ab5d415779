import { type DocumentKind, foldCreditCode, foldIdentityNumber, foldTelephone } from '@one-window/inputs';
import { Form, Input } from 'antd';
import type { Rule } from 'antd/es/form';
import type { ReactElement } from 'react';
import { useCaseFile } from '../cases/case-file';
import { CountInput } from '../components/count-input';
import { DayInput } from '../components/day-input';
import { InstantInput } from '../components/instant-input';
import { MoneyInput } from '../components/money-input';
import { FoundSelect } from '../components/found-select';
import { EthnicityChoice } from '../components/ethnicity-choice';
import { FoldedInput } from '../components/folded-input';
import { useRoomFor } from '../components/too-long';
import { readingTriggers, useReadingRules } from '../components/use-reading-rules';
import { useNumberRules } from '../register/use-number-rules';
import { useWords } from '../words/use-words';
import type { Field } from './action';
import { counts, type Values } from './body';
import {
  LedgerEntryChoice,
  ObligationChoice,
  OpenSessionChoice,
  PartiesChoice,
  PartyChoice,
  ReferralTargetChoice,
  SignerChoice,
} from './controls/case-choices';
import { YesNo } from './controls/yes-no';
import { HelpChoice, HelpersChoice } from './controls/help-choices';
import { ChosenMediatorChoice, MediatorsChoice, OwnMediatorsChoice } from './controls/mediator-choices';
import { useNothingToChoose } from './controls/nothing-to-choose';
import { ChooseOne, ChooseSome } from './controls/option-list';
import { CandidatesChoice, CourtChoice, OrganisationChoice } from './controls/organisation-choices';
import { InvitationChoice, InvitationsChoice } from './controls/invitation-choices';
import { LinesInput } from './controls/lines-input';
import { LongText } from './controls/long-text';
import { OtherKindChoice } from './controls/other-kind-choice';
import { PersonalInput, RecordedBeside } from './controls/personal-input';
import { RegionChoice } from './controls/region-choice';
import { RepresentativeChoice } from './controls/representative-choice';
import { ListField } from './list-field';

type Path = readonly (string | number)[];

interface ControlProps {
  field: Exclude<Field, { kind: 'list' }>;
  name: string;
  id?: string;
  value?: never;
  onChange?: never;
}

const SHORT_LABEL = 14;
/** Stands for no choice, where none has to be made: what was chosen by mistake can be left again. */
const NONE = '';

const CodeChoice = ({
  options,
  mayBeNone,
  value,
  onChange,
  ...props
}: {
  id?: string;
  name: string;
  options: readonly { value: string; label: string }[];
  mayBeNone: boolean;
  value?: string;
  onChange?: (value: string | undefined) => void;
}) => {
  const { t } = useWords();
  return (
    <ChooseOne
      {...props}
      options={mayBeNone ? [{ value: NONE, label: t('actions.form.none') }, ...options] : options}
      inline={options.every(({ label }) => label.length < SHORT_LABEL)}
      value={value ?? (mayBeNone ? NONE : undefined)}
      onChange={(chosen) => onChange?.(chosen === NONE ? undefined : chosen)}
    />
  );
};

/** The control of one field. Form.Item gives it id, value and onChange. */
const Control = ({ field, ...given }: ControlProps): ReactElement => {
  const { t, codeName } = useWords();
  const { name, ...bare } = given;
  const codesOf = (list: Parameters<typeof codeName>[0], only?: readonly string[]) => {
    const offered = only ?? Object.keys(t(`codes.${list}` as never, { returnObjects: true }));
    return offered.map((code) => ({ value: code, label: codeName(list, code) }));
  };
  switch (field.kind) {
    case 'text':
      return <FoldedInput {...bare} most={field.max} autoComplete="off" />;
    case 'long-text':
      return <LongText {...bare} field={field} />;
    case 'code':
      return field.shown === 'radio' ? (
        <CodeChoice {...given} options={codesOf(field.list, field.only)} mayBeNone={field.orNone === true} />
      ) : (
        <FoundSelect
          {...bare}
          aria-label={name}
          placeholder={t('actions.form.choose')}
          options={codesOf(field.list, field.only)}
        />
      );
    case 'rating': {
      const { value, onChange } = given as { value?: number; onChange?: (value: number) => void };
      return (
        <ChooseOne
          {...(bare.id === undefined ? {} : { id: bare.id })}
          name={name}
          inline
          options={codesOf(field.list)}
          value={value === undefined ? undefined : String(value)}
          onChange={(chosen) => onChange?.(Number(chosen))}
        />
      );
    }
    case 'codes':
      return <ChooseSome {...given} options={codesOf(field.list)} />;
    case 'flag':
      return <YesNo {...given} />;
    case 'day':
      return <DayInput {...bare} between={field.between} />;
    case 'instant':
      return <InstantInput {...bare} between={field.between} />;
    case 'money':
      return <MoneyInput {...bare} />;
    case 'whole-number':
      return <CountInput {...bare} min={field.min} max={field.max} />;
    case 'party':
      return <PartyChoice {...given} only={field.only} />;
    case 'parties':
      return <PartiesChoice {...given} of={field.of} />;
    case 'mediators':
      return <MediatorsChoice {...given} />;
    case 'chosen-mediator':
      return <ChosenMediatorChoice {...given} />;
    case 'candidates':
      return <CandidatesChoice {...given} />;
    case 'organisation':
      return <OrganisationChoice {...given} ofKind={field.ofKind} />;
    case 'court':
      return <CourtChoice {...given} />;
    case 'referral-target':
      return <ReferralTargetChoice {...given} />;
    case 'invitation':
      return <InvitationChoice {...given} />;
    case 'invitations':
      return <InvitationsChoice {...given} />;
    case 'own-mediators':
      return <OwnMediatorsChoice {...given} />;
    case 'help':
      return <HelpChoice {...given} />;
    case 'helpers':
      return <HelpersChoice {...given} />;
    case 'open-session':
      return <OpenSessionChoice {...given} />;
    case 'obligation':
      return <ObligationChoice {...given} />;
    case 'ledger-entry':
      return <LedgerEntryChoice {...given} />;
    case 'signer':
      return <SignerChoice {...given} />;
    case 'identity-number':
      return <PersonalInput {...bare} field={field} fold={foldIdentityNumber} />;
    case 'telephone':
      return <PersonalInput {...bare} field={field} fold={foldTelephone} inputMode="tel" />;
    case 'personal-text':
      return <PersonalInput {...bare} field={field} />;
    case 'credit-code':
      return <FoldedInput {...bare} fold={foldCreditCode} className="figures" autoComplete="off" spellCheck={false} />;
    case 'lines':
      return <LinesInput {...bare} />;
    case 'representative':
      return <RepresentativeChoice {...given} />;
    case 'birth-date':
      return (
        <RecordedBeside field={field}>
          <DayInput {...bare} between="past" />
        </RecordedBeside>
      );
    case 'ethnicity':
      return (
        <RecordedBeside field={field}>
          <EthnicityChoice {...bare} aria-label={name} />
        </RecordedBeside>
      );
    case 'other-kind':
      return <OtherKindChoice {...given} />;
    case 'region':
      return <RegionChoice {...given} optional={field.clearable === true} />;
    case 'case-number':
      return <Input {...bare} readOnly />;
  }
};

/** Fields that are typed; the others are chosen. */
const typed: ReadonlySet<Field['kind']> = new Set([
  'text',
  'long-text',
  'day',
  'instant',
  'money',
  'whole-number',
  'identity-number',
  'telephone',
  'personal-text',
  'birth-date',
  'credit-code',
  'lines',
] as const);

/** What a field of this kind refuses in the text of its box. */
const rulesOf = (
  field: Field,
  reading: ReturnType<typeof useReadingRules>,
  numbers: ReturnType<typeof useNumberRules>,
): Rule[] => {
  switch (field.kind) {
    case 'identity-number':
      return numbers.identity;
    case 'telephone':
      return numbers.telephone;
    case 'credit-code':
      return numbers.credit;
    case 'birth-date':
      return reading.day({ between: 'past' });
    case 'day':
      return reading.day({ between: field.between });
    case 'instant':
      return reading.instant(field.between);
    case 'money':
      return reading.money();
    case 'whole-number':
      return reading.count(field);
    default:
      return [];
  }
};

/** Label above, control, advice, and the error at its place; nothing while the field does not count. */
export const FieldControl = ({ field, path = [], listed = [] }: { field: Field; path?: Path; listed?: Path }) => {
  const { t, said } = useWords();
  const form = Form.useFormInstance();
  const file = useCaseFile();
  const document = Form.useWatch<DocumentKind | undefined>('documentKind', form) ?? 'resident-identity-card';
  const reading = rulesOf(field, useReadingRules(), useNumberRules(document));
  const roomFor = useRoomFor();
  const nothingToChoose = useNothingToChoose(field);
  // Watching everything around keeps `when` true to what is typed.
  const neighbours = (Form.useWatch(path.length === 0 ? [] : [...path], form) ?? {}) as Values;
  const facts = { obligations: file.parts['follow-up']?.obligations ?? [] };
  if (!counts(field, neighbours, facts)) return null;
  if (nothingToChoose) return null;
  if (field.kind === 'case-number' && file.parts['follow-up']?.caseNumber !== undefined) return null;
  if (field.kind === 'list') {
    return (
      <ListField
        field={field}
        path={path}
        renderField={(inner, at, inList) => <FieldControl field={inner} path={at} listed={inList} />}
      />
    );
  }
  const label = said(field.label);
  const hint = said(field.hint);
  const demand = typed.has(field.kind) ? 'actions.form.required' : 'actions.form.requiredChoice';
  return (
    <Form.Item
      name={[...listed, field.name]}
      label={label}
      required={field.required === true}
      {...(hint === '' ? {} : { extra: hint })}
      validateTrigger={reading.length > 0 ? readingTriggers : 'onChange'}
      rules={[
        {
          validateTrigger: 'onChange',
          validator: (_, value: unknown) => {
            const empty = typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0;
            return field.required && (value === undefined || value === null || empty)
              ? Promise.reject(new Error(t(demand, { field: label })))
              : Promise.resolve();
          },
        },
        ...reading,
        ...(field.kind === 'text' || field.kind === 'long-text'
          ? [roomFor(field.max, field.kind === 'text' ? 'single' : 'multi')]
          : []),
      ]}
    >
      <Control field={field} name={label} />
    </Form.Item>
  );
};
