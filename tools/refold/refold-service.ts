import { refold, type Refolded } from '@one-window/case-engine';
import type { RoadService, ServiceName } from '@one-window/contracts';
import { Pool } from 'pg';
import { services } from '../../apps/centre/src/services';

export interface RefoldSummary {
  service: RoadService;
  dryRun: boolean;
  cases: number;
  changed: number;
  refused: number;
}

const refusals: Readonly<Record<Extract<Refolded, { outcome: 'refused' }>['refusal'], string>> = {
  'earlier-build': '由早先的版本留下，先启动本版本的服务',
  recorded: '本服务的记录与写入时不一致',
  received: '收到的记录与收到时不一致',
  unfoldable: '现在的程序无法应用这些记录',
  'keeps-changing': '案件一直在变动',
};

/** The databases that a refold of this service reads: its own and those of the services it listens to. */
export const databasesFor = (service: RoadService): ServiceName[] => [
  service,
  ...(services[service].model?.listensTo ?? []),
];

const lineOf = (one: Refolded, dryRun: boolean): string | undefined => {
  switch (one.outcome) {
    case 'unchanged':
      return undefined;
    case 'changed':
      return `${one.caseId} ${dryRun ? '将改为 would change' : '已改为 changed'}: ${one.fields.join(', ')}`;
    case 'refused':
      return `${one.caseId} 未重建 left as it is: ${refusals[one.refusal]} ${one.refusal}: ${one.because}`;
  }
};

/** Rebuilds the rows of one service, telling every case that is not as its events say. */
export const refoldService = async (
  service: RoadService,
  urls: Readonly<Partial<Record<ServiceName, string>>>,
  dryRun: boolean,
  print: (line: string) => void,
): Promise<RefoldSummary> => {
  const { model } = services[service];
  if (!model) throw new Error(`${service} keeps no cases`);
  const pools = Object.fromEntries(
    databasesFor(service).map((owner) => [owner, new Pool({ connectionString: urls[owner], max: 1 })]),
  ) as Partial<Record<ServiceName, Pool>>;
  const summary: RefoldSummary = { service, dryRun, cases: 0, changed: 0, refused: 0 };
  try {
    for await (const one of refold(pools[service] as Pool, model, pools, { dryRun })) {
      summary.cases += 1;
      if (one.outcome !== 'unchanged') summary[one.outcome] += 1;
      const line = lineOf(one, dryRun);
      if (line !== undefined) print(line);
    }
    return summary;
  } finally {
    await Promise.all(Object.values(pools).map((pool) => pool.end()));
  }
};

/** For people, in Chinese and then in English. */
export const summaryLine = ({ service, dryRun, cases, changed, refused }: RefoldSummary): string => {
  const [willZh, willEn] = dryRun ? ['将改', 'would change'] : ['已改', 'changed'];
  const [zh, en] =
    changed === 0 ? ['都与记录一致，没有改动', 'nothing changed'] : [`${willZh} ${changed} 件`, `${changed} ${willEn}`];
  const [leftZh, leftEn] = refused === 0 ? ['', ''] : [`，${refused} 件未重建`, `, ${refused} left as they are`];
  const mark = refused > 0 || (dryRun && changed > 0) ? '✗' : '✓';
  return `${mark} ${service}：${cases} 件，${zh}${leftZh}。 ${cases} cases, ${en}${leftEn}.`;
};

/** Whether every row is now what its events add up to. */
export const allAsRecorded = ({ dryRun, changed, refused }: RefoldSummary): boolean =>
  refused === 0 && !(dryRun && changed > 0);
