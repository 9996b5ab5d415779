import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { listSamples, type Sample } from '../../api/samples';
import { type Column, DataList } from '../../components/data-list';
import { Page } from '../../components/page';
import { Moment } from '../../components/time';
import { holdsRole, useAccount } from '../../session/session-store';
import { useWords } from '../../words/use-words';
import { DrawSample } from './draw-sample';
import styles from './samples.module.css';
import { useSampleRange } from './sample-range';

const PAGE_SIZE = 20;

/** Every draw, and how far its cases are examined and put right. */
export const SamplesPage = () => {
  const { t } = useWords();
  const account = useAccount();
  const navigate = useNavigate();
  const rangeOf = useSampleRange();
  const [drawing, setDrawing] = useState(false);
  const mayDraw = holdsRole(account, 'supervisor');
  const open = (sampleId: string) => void navigate({ to: '/supervision/samples/$sampleId', params: { sampleId } });
  const begin = mayDraw && (
    <Button type="primary" onClick={() => setDrawing(true)}>
      {t('samples.draw')}
    </Button>
  );
  const columns: Column<Sample>[] = [
    { key: 'drawn', title: t('samples.column.drawn'), render: ({ drawnAt }) => <Moment at={drawnAt} /> },
    { key: 'purpose', title: t('samples.column.purpose'), render: ({ purpose }) => purpose },
    { key: 'range', title: t('samples.column.range'), render: ({ filter }) => rangeOf(filter) },
    {
      key: 'size',
      title: t('samples.column.size'),
      align: 'end',
      render: ({ size, population }) => t('samples.sizeOf', { size, population }),
    },
    { key: 'examined', title: t('samples.column.examined'), align: 'end', render: ({ examined }) => examined },
    { key: 'faulty', title: t('samples.column.faulty'), align: 'end', render: ({ faulty }) => faulty },
    { key: 'rectifying', title: t('samples.column.rectifying'), align: 'end', render: ({ rectifying }) => rectifying },
  ];
  return (
    <Page title={t('navigation.samples')} actions={begin}>
      <div className={styles.page}>
        <p className="soft">{t('samples.intro')}</p>
        <DataList
          caption={t('navigation.samples')}
          queryKey={['samples']}
          fetchPage={(cursor, signal) => listSamples({ cursor, limit: PAGE_SIZE }, signal)}
          rowKey={({ sampleId }) => sampleId}
          columns={columns}
          onOpen={({ sampleId }) => open(sampleId)}
          empty={{ title: t('samples.none'), how: t('samples.noneHow') }}
        />
      </div>
      {mayDraw && (
        <DrawSample
          open={drawing}
          onClose={() => setDrawing(false)}
          onDrawn={({ sampleId }) => {
            setDrawing(false);
            open(sampleId);
          }}
        />
      )}
    </Page>
  );
};
