import { useCaseFile } from '../../cases/case-file';
import { useWords } from '../../words/use-words';
import { ChooseOne, ChooseSome } from './option-list';

const useHelps = () => useCaseFile().parts.mediation?.helps ?? [];

/** People of the organisations that help, each with whose they are. */
export const useHelpers = (): { mediatorId: string; name: string; of: string }[] =>
  useHelps().flatMap(({ organisation, helping }) =>
    (helping?.mediators ?? []).map((mediator) => ({ ...mediator, of: organisation.name })),
  );

interface OneProps {
  id?: string;
  name: string;
  value?: string;
  onChange?: (value: string) => void;
}

/** An organisation that helps or is asked to, of those whose help this person may end. */
export const HelpChoice = (props: OneProps) => {
  const { t } = useWords();
  const options = useHelps()
    .filter(({ mayEnd }) => mayEnd)
    .map(({ helpId, organisation, helping }) => ({
      value: helpId,
      label: (
        <>
          <span lang="zh-CN">{organisation.name}</span>{' '}
          <span className="soft">{t(helping ? 'casePage.help.helps' : 'casePage.help.asked')}</span>
        </>
      ),
    }));
  return <ChooseOne {...props} options={options} />;
};

interface SomeProps {
  id?: string;
  name: string;
  value?: readonly string[];
  onChange?: (values: string[]) => void;
}

/** Who of those who help was there. */
export const HelpersChoice = (props: SomeProps) => {
  const options = useHelpers().map(({ mediatorId, name, of }) => ({
    value: mediatorId,
    label: (
      <span lang="zh-CN">
        {name} <span className="soft">{of}</span>
      </span>
    ),
  }));
  return <ChooseSome {...props} options={options} />;
};
