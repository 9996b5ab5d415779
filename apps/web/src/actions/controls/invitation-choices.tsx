import { useCaseFile } from '../../cases/case-file';
import { useWords } from '../../words/use-words';
import { ChooseOne, ChooseSome, type Option } from './option-list';

const useInvitations = (): Option[] => {
  const { codeName } = useWords();
  const invitations = useCaseFile().parts.mediation?.invitations ?? [];
  return invitations.map(({ invitationId, kind, name }) => ({
    value: invitationId,
    label: (
      <>
        <span lang="zh-CN">{name}</span> <span className="soft">{codeName('invitedKinds', kind)}</span>
      </>
    ),
  }));
};

interface OneProps {
  id?: string;
  name: string;
  value?: string;
  onChange?: (value: string) => void;
}

/** One of those who are invited beside the parties. */
export const InvitationChoice = (props: OneProps) => <ChooseOne {...props} options={useInvitations()} />;

interface SomeProps {
  id?: string;
  name: string;
  value?: readonly string[];
  onChange?: (values: string[]) => void;
}

/** Who of them comes. */
export const InvitationsChoice = (props: SomeProps) => <ChooseSome {...props} options={useInvitations()} />;
