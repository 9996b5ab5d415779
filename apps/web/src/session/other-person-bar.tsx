import { Alert, Button, Space } from 'antd';
import { useWords } from '../words/use-words';
import styles from './other-person-bar.module.css';
import { signInAgain, useSession } from './session-store';

/** Over a page whose person is not the one who is signed in on this browser now: nothing is done here until they are. */
export const OtherPersonBar = () => {
  const { t } = useWords();
  const { account, displacedBy } = useSession();
  if (!account || !displacedBy) return null;
  const owner = account.name;
  const other = displacedBy.name === '' ? t('session.somebodyElse') : displacedBy.name;
  return (
    <Alert
      banner
      className={`${styles.bar} on-screen`}
      type="warning"
      role="alert"
      title={t('session.otherPerson', { other, owner })}
      description={t('session.otherPersonHint', { owner })}
      action={
        <Space>
          <Button type="primary" onClick={signInAgain}>
            {t('session.signInAs', { owner })}
          </Button>
          <Button onClick={() => location.assign('/')}>{t('session.goOnAs', { other })}</Button>
        </Space>
      }
    />
  );
};
