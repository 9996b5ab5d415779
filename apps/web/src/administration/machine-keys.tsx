import { type MachineAccount, type MachineKey, revokeMachineKey } from '../api/machine-accounts';
import { Moment } from '../components/time';
import { useWords } from '../words/use-words';
import styles from './administration.module.css';
import { AskedOnce } from './asked-once';

interface Props {
  account: MachineAccount;
  administers: boolean;
}

/** The keys of a program: how each begins, what it opens, until when, and when it was last used. */
export const MachineKeys = ({ account: { machineAccountId, name, keys }, administers }: Props) => {
  const { t, codeName } = useWords();
  return (
    <ul className={styles.keys} aria-label={t('machines.keysOf', { name })}>
      {keys.map((key) => (
        <li key={key.keyId}>
          <div className={styles.groupHead}>
            <code>{key.prefix}…</code>
            <KeyState of={key} />
          </div>
          <ul className={styles.scopes} aria-label={t('machines.scopes')}>
            {key.scopes.map((scope) => (
              <li key={scope}>{codeName('scopes', scope)}</li>
            ))}
          </ul>
          <p className="note">
            {t('machines.made', { by: key.madeBy })} <Moment at={key.madeAt} />
            {' · '}
            {t('machines.expires')} <Moment at={key.expiresAt} />
            {' · '}
            {key.lastUsedAt === null ? (
              t('machines.neverUsed')
            ) : (
              <>
                {t('machines.lastUsed', { address: key.lastAddress ?? '' })} <Moment at={key.lastUsedAt} />
              </>
            )}
          </p>
          {administers && key.state === 'usable' && (
            <AskedOnce
              name={t('machines.revoke')}
              label={t('machines.revokeOne', { prefix: key.prefix })}
              effect={t('machines.revokeEffect')}
              done={t('machines.revokeDone', { prefix: key.prefix })}
              refresh={['machine-accounts']}
              act={(idempotencyKey) => revokeMachineKey(machineAccountId, key.keyId, idempotencyKey)}
            />
          )}
        </li>
      ))}
    </ul>
  );
};

const KeyState = ({ of: { state, expiresSoon } }: { of: MachineKey }) => {
  const { t } = useWords();
  if (state !== 'usable') return <span className={styles.down}>✗ {t(`machines.state.${state}`)}</span>;
  if (expiresSoon) return <span className={styles.degraded}>◆ {t('machines.expiresSoon')}</span>;
  return <span className={styles.up}>✓ {t('machines.state.usable')}</span>;
};
