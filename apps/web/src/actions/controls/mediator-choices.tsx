import { Checkbox, Form, Radio } from 'antd';
import { problemFrom } from '../../api/problem';
import { Loading } from '../../components/page-state';
import { ProblemNote } from '../../components/problem-note';
import { useWords } from '../../words/use-words';
import styles from './mediator-choices.module.css';
import { ChooseOne, ChooseSome } from './option-list';
import { useOwnMediators } from './organisation-choices';

export interface ChosenMediator {
  mediatorId: string;
  presiding: boolean;
}

interface Props {
  id?: string;
  name: string;
  value?: readonly ChosenMediator[];
  onChange?: (mediators: ChosenMediator[]) => void;
}

/** The first one chosen presides until another is named. */
const withPresiding = (mediators: ChosenMediator[]): ChosenMediator[] =>
  mediators.some(({ presiding }) => presiding)
    ? mediators
    : mediators.map((mediator, index) => ({ ...mediator, presiding: index === 0 }));

/** Mediators of the own organisation, exactly one of them presiding. */
export const MediatorsChoice = ({ id, name, value = [], onChange }: Props) => {
  const { t, codeName, marks } = useWords();
  const query = useOwnMediators();
  if (query.error) return <ProblemNote problem={problemFrom(query.error)} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Loading rows={3} />;
  const { mediators } = query.data;
  if (mediators.length === 0) return <p className="soft">{t('actions.form.noMediators')}</p>;
  const choose = (mediatorId: string, chosen: boolean) =>
    onChange?.(
      withPresiding(
        chosen
          ? [...value, { mediatorId, presiding: false }]
          : value.filter((mediator) => mediator.mediatorId !== mediatorId),
      ),
    );
  const preside = (mediatorId: string) =>
    onChange?.(value.map((mediator) => ({ ...mediator, presiding: mediator.mediatorId === mediatorId })));
  return (
    <div role="group" aria-label={name} id={id} tabIndex={-1} className={styles.list}>
      {mediators.map((mediator) => {
        const chosen = value.find(({ mediatorId }) => mediatorId === mediator.id);
        return (
          <div key={mediator.id} className={styles.row}>
            <Checkbox
              value={mediator.id}
              checked={chosen !== undefined}
              disabled={mediator.departed && !chosen}
              onChange={({ target }) => choose(mediator.id, target.checked)}
            >
              {mediator.name}{' '}
              <span className="soft">
                {mediator.specialities.map((kind) => codeName('disputeKinds', kind)).join(marks.list)}
                {mediator.departed && ` · ${t('actions.form.departed')}`}
              </span>
            </Checkbox>
            {chosen && (
              <Radio checked={chosen.presiding} onChange={() => preside(mediator.id)}>
                {t('actions.form.presiding')}
                <span className="unseen"> {mediator.name}</span>
              </Radio>
            )}
          </div>
        );
      })}
    </div>
  );
};

interface SomeProps {
  id?: string;
  name: string;
  value?: readonly string[];
  onChange?: (mediatorIds: string[]) => void;
}

/** Several mediators of the own organisation, none of whom presides. */
export const OwnMediatorsChoice = (props: SomeProps) => {
  const { t, codeName, marks } = useWords();
  const query = useOwnMediators();
  if (query.error) return <ProblemNote problem={problemFrom(query.error)} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Loading rows={3} />;
  const { mediators } = query.data;
  if (mediators.length === 0) return <p className="soft">{t('actions.form.noMediators')}</p>;
  const options = mediators.map(({ id, name, specialities, departed }) => ({
    value: id,
    disabled: departed,
    label: (
      <>
        {name}{' '}
        <span className="soft">
          {specialities.map((kind) => codeName('disputeKinds', kind)).join(marks.list)}
          {departed && ` · ${t('actions.form.departed')}`}
        </span>
      </>
    ),
  }));
  return <ChooseSome {...props} options={options} />;
};

interface OneProps {
  id?: string;
  name: string;
  value?: string;
  onChange?: (value: string) => void;
}

/** One of the mediators chosen above in the same form. */
export const ChosenMediatorChoice = (props: OneProps) => {
  const appointed = Form.useWatch<readonly ChosenMediator[] | undefined>('mediators');
  const helping = Form.useWatch<readonly string[] | undefined>('mediatorIds') ?? [];
  const chosen = appointed ?? helping.map((mediatorId) => ({ mediatorId }));
  const listed = useOwnMediators().data?.mediators ?? [];
  const options = chosen.map(({ mediatorId }) => ({
    value: mediatorId,
    label: listed.find(({ id }) => id === mediatorId)?.name ?? '',
  }));
  return <ChooseOne {...props} options={options} inline />;
};
