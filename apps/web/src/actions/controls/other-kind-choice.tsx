import { useCaseFile } from '../../cases/case-file';
import { FoundSelect } from '../../components/found-select';
import { Day } from '../../components/time';
import { useWords } from '../../words/use-words';

interface Props {
  id?: string;
  name: string;
  value?: string;
  onChange?: (value: string) => void;
}

const useChange = (kind: string | undefined) =>
  useCaseFile().parts.mediation?.kindChanges?.find(({ disputeKind }) => disputeKind === kind);

/** What becomes of the limit, before it is done: which binds, from when to when, and what if that day is past. */
const LimitThen = ({ kind }: { kind: string | undefined }) => {
  const { t, language } = useWords();
  const change = useChange(kind);
  const now = useCaseFile().parts.mediation?.limit;
  if (!change) return null;
  const [name, basis, effect] =
    language === 'en' ? [change.nameEn, change.basisEn, change.effectEn] : [change.name, change.basis, change.effect];
  return (
    <span className="note" role="status">
      {t('actions.form.kind.limit', { name, basis })}{' '}
      {t(`actions.form.kind.length.${change.unit}`, { count: change.length })}
      {t('actions.form.kind.from')}
      <Day of={change.startedOn} full />
      {t('actions.form.kind.until')}
      <strong>
        <Day of={change.dueOn} full />
      </strong>
      {now && (
        <>
          {t('actions.form.kind.now')}
          <Day of={now.dueOn} full />
          {t('actions.form.kind.nowEnd')}
        </>
      )}
      {t('actions.form.kind.stop')}
      {change.extensionsIdle > 0 && <> {t('actions.form.kind.idle')}</>}
      {change.passed && (
        <>
          {' '}
          <strong>{t('actions.form.kind.passed', { effect })}</strong>
        </>
      )}
    </span>
  );
};

/** A kind of dispute other than the case has, found by its name. */
export const OtherKindChoice = ({ id, name, value, onChange }: Props) => {
  const { t, codeName } = useWords();
  const kinds = useCaseFile().parts.mediation?.kindChanges ?? [];
  return (
    <>
      <FoundSelect
        {...(id === undefined ? {} : { id })}
        aria-label={name}
        placeholder={t('actions.form.choose')}
        value={value ?? null}
        onChange={(chosen: string) => onChange?.(chosen)}
        options={kinds.map(({ disputeKind }) => ({
          value: disputeKind,
          label: codeName('disputeKinds', disputeKind),
        }))}
      />
      <LimitThen kind={value} />
    </>
  );
};

/** The kind that was chosen, with what becomes of the limit: as it is asked before it is done. */
export const ChangedKind = ({ of }: { of: string }) => {
  const { codeName } = useWords();
  return (
    <>
      {codeName('disputeKinds', of)} <LimitThen kind={of} />
    </>
  );
};
