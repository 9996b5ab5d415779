import type { ServiceName } from '@one-window/contracts';
import {
  againstPublished,
  type CaseFile,
  type CaseFileFinding,
  type CheckedSeals,
  isSignedIntroduction,
  rowPlaces,
  thumbprintOf,
  verifyCaseFile,
} from '@one-window/proof';
import { chineseDay } from '@one-window/time-limits';

export interface Report {
  /** For people, in Chinese and then in English: one line for every chain, seal and finding. */
  lines: string[];
  /** For programs. */
  summary: {
    file: string;
    events: number;
    /** Of these, how many stand under a published seal or one signed by a published key; where there are published seals. */
    vouched?: number;
    findings: number;
  };
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

export const findingNames: Readonly<Record<CaseFileFinding['finding'], string>> = {
  unreadable: '文件无法读取',
  layout: '文件的写法被改动',
  unproven: '每日封存不能证明',
  altered: '被改动',
  missing: '有缺失',
  reordered: '顺序不对',
  repeated: '重复',
  foreign: '不属于本案',
  'recorded-in-capitals': '由早先的版本按大写的案件编号记录，内容没有改动',
  'seal-differs': '与中心公布或者签署的每日封存不同',
  'not-published': '公布的每日封存不能证明',
  'forged-signature': '签名不是所称密钥作出的',
  'unknown-key': '签名所用的密钥不在公钥之中',
  'retired-key': '签名所用的密钥当时不在使用',
  'key-introduced-by-nobody': '密钥没有由此前的密钥引入',
  fork: '出现两个互相矛盾的版本',
  resealed: '同一天被再次封存',
  gap: '中间有缺失',
};

/** What verifying a case file came to; `published`: seals that came another way than the file. */
export const report = (
  file: string,
  bytes: Uint8Array,
  published?: CheckedSeals,
  trusted: readonly string[] = [],
): Report => {
  const text = Buffer.from(bytes).toString('utf8');
  const own = verifyCaseFile(bytes, [...trusted, ...(published?.keys ?? []).map(thumbprintOfKey)]);
  const held = published && againstPublished(bytes, published);
  const findings = [...own, ...(held?.findings ?? [])];
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
    summary: { file, events, ...(held ? { vouched: held.vouched } : {}), findings: findings.length },
  };
};

const thumbprintOfKey = ({ introduction }: CheckedSeals['keys'][number]): string =>
  thumbprintOf(introduction.publicKey);

/** The roots and keys to hold against what the centre published: who forges a whole file cannot forge those. */
const sealLines = (text: string): string[] => {
  const { seals, proofs, sealKeys = [] } = JSON.parse(text) as CaseFile;
  const fingerprints = new Map(
    sealKeys.filter(isSignedIntroduction).map((key) => [key.introduction.keyId, thumbprintOfKey(key)]),
  );
  return seals.map(({ day, part, root, signed }, index) => {
    const covered = Object.values(proofs).filter(({ seal }) => seal === index).length;
    const [partZh, partEn] = part > 1 ? [`（第 ${part} 部分）`, ` (part ${part})`] : ['', ''];
    const key = signed && fingerprints.get(signed.statement.keyId);
    const [byZh, byEn] = key ? [`，由密钥 ${key} 签署`, `, signed by key ${key}`] : ['', ''];
    const zh = `${chineseDay(day)}封存${partZh}：其中 ${covered} 条记录${byZh}。`;
    return `${zh} sealed ${day}${partEn}: ${covered} of these events under root ${root}${byEn}`;
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
