import { Alert } from 'antd';
import type { LatestProof } from '../../api/proofs';
import { Moment } from '../../components/time';
import { useCentreClock } from '../../session/use-centre-clock';
import { useWords } from '../../words/use-words';
import styles from './proof-line.module.css';

const HOUR = 3_600_000;
/** A day, and time for a proof that begins late; older ones are told as old. */
const FRESH_HOURS = 26;

/** "Last night 271 cases, all in agreement", or how many values are not; whether one is on its way. */
export const ProofLine = ({ of: { last, running, open, ofOld, since } }: { of: LatestProof }) => {
  const { t } = useWords();
  const { machineNow } = useCentreClock();
  const ended = last?.finishedAt;
  const hours = machineNow && ended ? Math.floor((Date.parse(machineNow) - Date.parse(ended)) / HOUR) : 0;
  const isOld = hours >= FRESH_HOURS;
  const tell = (): string => {
    if (!last && open > 0) return t('proof.openOnly', { open });
    if (!last) return t(running ? 'proof.running' : 'proof.never');
    const count = last.cases;
    const lastNight = last.kind === 'nightly' && !isOld;
    if (open > 0) return t(lastNight ? 'proof.nightDiffers' : 'proof.differs', { count, open });
    return t(lastNight ? 'proof.nightAgrees' : 'proof.agrees', { count });
  };
  const fine = isOld || !last ? 'warning' : 'success';
  return (
    <div className={styles.line}>
      <div role="status" className={styles.line}>
        <Alert
          type={open > 0 ? 'error' : fine}
          showIcon
          title={
            <>
              {tell()}
              <span className={styles.when}>
                {!last && !running && t('proof.neverHow')}
                {ended && (
                  <span>
                    {t('proof.finished')} <Moment at={ended} />
                  </span>
                )}
                {since !== undefined && (
                  <span>
                    {t('proof.openSince')} <Moment at={since} />
                  </span>
                )}
                {/* In the line itself: a line more would push down what is being read, and up again at the end. */}
                {running && (
                  <span>
                    {last && t('proof.running')} {t('proof.runningCases', { count: running.cases })}
                  </span>
                )}
              </span>
            </>
          }
        />
        {isOld && <Alert type="warning" showIcon title={t('proof.tooOld', { hours })} />}
      </div>
      {last && last.onTheirWay > 0 && <p className="note">{t('proof.onTheirWay', { count: last.onTheirWay })}</p>}
      {ofOld > 0 && <p className="note">{t('proof.ofOldNote', { count: ofOld })}</p>}
    </div>
  );
};
