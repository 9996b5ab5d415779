import { Form } from 'antd';
import { useCaseFile } from '../../cases/case-file';
import { useWords } from '../../words/use-words';
import { ChooseOne, ChooseSome, type Option } from './option-list';

/** Those of the session chosen in this form, else those that stand. */
export const useInvited = (): { invitationId: string; name: string; kind?: string }[] => {
  const { invitations = [], sessions = [] } = useCaseFile().parts.mediation ?? {};
  const sessionId = Form.useWatch<string | undefined>('sessionId');
  if (sessionId === undefined) return invitations;
  const { invited = [] } = sessions.find((session) => session.sessionId === sessionId) ?? {};
  return invited.map((one) => ({
    ...one,
    ...invitations.find(({ invitationId }) => invitationId === one.invitationId),
  }));
};

const useInvitations = (): Option[] => {
  const { codeName } = useWords();
  return useInvited().map(({ invitationId, kind, name }) => ({
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
