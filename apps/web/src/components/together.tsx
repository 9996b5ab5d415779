import { useIsFetching } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Loading, usePatienceOver } from './page-state';
import { useReturnToRow } from './return-to-row';
import styles from './together.module.css';

/** How long the first part that has its rows waits for the last one. */
const TOGETHER_MILLISECONDS = 1000;

interface Props {
  className?: string | undefined;
  children: ReactNode;
}

/** Shows parts when all have what they asked for, so that none is pushed down by another; a slow one is not waited for long. */
export const Together = ({ className = '', children }: Props) => {
  const asked = useIsFetching({ predicate: ({ state }) => state.status === 'pending' }) > 0;
  const late = usePatienceOver(asked, TOGETHER_MILLISECONDS);
  const [stage, setStage] = useState<'mounting' | 'waiting' | 'shown'>('mounting');
  // The parts have asked by then: their effects run before this one.
  useEffect(() => setStage('waiting'), []);
  useEffect(() => {
    if (stage === 'waiting' && (!asked || late)) setStage('shown');
  }, [stage, asked, late]);
  const parts = useRef<HTMLDivElement>(null);
  useReturnToRow(parts, stage === 'shown');
  return (
    <>
      {stage !== 'shown' && <Loading />}
      <div ref={parts} className={`${className} ${stage === 'shown' ? '' : styles.unseenYet}`}>
        {children}
      </div>
    </>
  );
};
