import type { ServiceName } from '@one-window/contracts';
import { type CaseFile, type CaseFileFinding, rowPlaces, verifyCaseFile } from '@one-window/messaging';
import { chineseDay } from '@one-window/time-limits';

export interface Report {
  /** For people, in Chinese and then in English: one line for every chain, seal and finding. */
  lines: string[];
  /** For programs. */
  summary: { file: string; events: number; findings: number };
}

const serviceNames: Readonly<Record<ServiceName, string>> = {
  directory: '名录',
  intake: '登记',
  triage: '分流',
  mediation: '调解',
  'judicial-confirmation': '司法确认',
  'follow-up': '履行回访',
  supervision: '督办',
};
const nameOf = (service: string): string =>
  Object.hasOwn(serviceNames, service) ? serviceNames[service as ServiceName] : service;

const findingNames: Readonly<Record<CaseFileFinding['finding'], string>> = {
  unreadable: '文件无法读取',
  layout: '文件的写法被改动',
  unproven: '每日封存不能证明',
  altered: '被改动',
  missing: '有缺失',
  reordered: '顺序不对',
  repeated: '重复',
  foreign: '不属于本案',
  'recorded-in-capitals': '由早先的版本按大写的案件编号记录，内容没有改动',
};

/** What verifying a case file came to. */
export const report = (file: string, bytes: Uint8Array): Report => {
  const text = Buffer.from(bytes).toString('utf8');
  const findings = verifyCaseFile(bytes);
  const rows = new Map<string, number>();
  for (const { service } of rowPlaces(text)) rows.set(service, (rows.get(service) ?? 0) + 1);
  const services = new Set([...rows.keys(), ...findings.flatMap(({ service }) => service ?? [])]);
  const lines = [...services].map((service) => {
    const wrong = findings.filter((finding) => finding.service === service).length;
    const count = rows.get(service) ?? 0;
    const zh = `${nameOf(service)}：${count} 条记录，${wrong === 0 ? '完整' : `${wrong} 处不符`}。`;
    return `${zh} ${service}: ${count} events, ${wrong === 0 ? 'whole' : `${wrong} findings`}`;
  });
  const events = [...rows.values()].reduce((sum, count) => sum + count, 0);
  return {
    lines: [...lines, ...(findings.length === 0 ? sealLines(text) : findings.map(lineOf))],
    summary: { file, events, findings: findings.length },
  };
};

/** The roots to hold against what the centre published: who forges a whole file cannot forge those. */
const sealLines = (text: string): string[] => {
  const { seals, proofs } = JSON.parse(text) as CaseFile;
  return seals.map(({ day, part, root }, index) => {
    const covered = Object.values(proofs).filter(({ seal }) => seal === index).length;
    const [partZh, partEn] = part > 1 ? [`（第 ${part} 部分）`, ` (part ${part})`] : ['', ''];
    const zh = `${chineseDay(day)}封存${partZh}：其中 ${covered} 条记录。`;
    return `${zh} sealed ${day}${partEn}: ${covered} of these events under root ${root}`;
  });
};

const lineOf = ({ finding, service, sequence, eventId, field, line, message }: CaseFileFinding): string => {
  const place = [
    service,
    sequence === undefined ? undefined : `event ${sequence}`,
    eventId,
    field === undefined ? undefined : `field ${field}`,
    line === undefined ? undefined : `line ${line}`,
  ].filter((part) => part !== undefined);
  const where = [
    service === undefined ? '' : nameOf(service),
    sequence === undefined ? '' : ` 第 ${sequence} 条`,
    line === undefined ? '' : `，文件第 ${line} 行`,
  ].join('');
  const zh = `${where === '' ? '' : `${where}：`}${findingNames[finding]}。`;
  return `${zh} ${finding}: ${place.join(', ') || 'the file'}: ${message}`;
};
