import { Button, Modal } from 'antd';
import { focusFirstField } from '../components/focus-first-field';
import { useWords } from '../words/use-words';
import { signInLater, startSession, useSession } from './session-store';
import { SignInForm } from './sign-in-form';

/** Opens above the page when the session is over; the page keeps what was typed and goes on afterwards. */
export const SignInAgain = ({ onLeave }: { onLeave: () => void }) => {
  const { t } = useWords();
  const { account, interrupted, displacedBy } = useSession();
  const displaced = displacedBy !== undefined;
  return (
    <Modal
      afterOpenChange={focusFirstField}
      open={interrupted}
      title={t('signIn.again')}
      footer={null}
      closable={displaced}
      keyboard={displaced}
      onCancel={signInLater}
      mask={{ closable: false }}
      destroyOnHidden
    >
      {displacedBy && account && (
        <p>
          {t('session.otherPerson', {
            other: displacedBy.name === '' ? t('session.somebodyElse') : displacedBy.name,
            owner: account.name,
          })}
        </p>
      )}
      <p>{t(displaced ? 'signIn.backHint' : 'signIn.againHint')}</p>
      {account && <SignInForm username={account.username} onSignedIn={startSession} />}
      <p>
        <Button type="link" onClick={onLeave}>
          {t('signIn.leave')}
        </Button>
      </p>
    </Modal>
  );
};
