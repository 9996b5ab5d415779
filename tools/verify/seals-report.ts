import { type CheckedSeals, type SealFinding, type StatedProof, thumbprintOf } from '@one-window/proof';
import { chineseDay, chineseMoment } from '@one-window/time-limits';
import { findingNames } from './report';

export interface SealsReport {
  /** For people, in Chinese and then in English: one line for every key, statement and finding. */
  lines: string[];
  /** For programs. */
  summary: { statements: number; from?: number; to?: number; keys: string[]; findings: number };
}

/** What checking published seals came to. */
export const sealsReport = ({ keys, statements, findings }: CheckedSeals): SealsReport => {
  const lines = [
    ...keys.map(({ introduction: { keyId, publicKey, since } }) => {
      const fingerprint = thumbprintOf(publicKey);
      return `密钥 ${keyId} 自第 ${since} 份起签署，指纹 ${fingerprint}。 key ${keyId} signs from statement ${since}, fingerprint ${fingerprint}`;
    }),
    ...statements.map(({ statement: { number, day, part, events, root, proof } }) => {
      const [partZh, partEn] = part > 1 ? [`（第 ${part} 部分）`, ` (part ${part})`] : ['', ''];
      const zh = `第 ${number} 份：${chineseDay(day)}封存${partZh}，${events} 条记录。`;
      const said = `${zh} statement ${number}: ${day}${partEn}, ${events} events under root ${root}`;
      return proof ? `${said}\n  ${proofLine(proof)}` : said;
    }),
    ...findings.map(lineOf),
  ];
  const [from, to] = [statements[0]?.statement.number, statements.at(-1)?.statement.number];
  const fingerprints = keys.map(({ introduction }) => thumbprintOf(introduction.publicKey));
  const range = from === undefined || to === undefined ? {} : { from, to };
  return { lines, summary: { statements: statements.length, ...range, keys: fingerprints, findings: findings.length } };
};

/** What a statement says of the proof before it. */
const proofLine = ({ begunAt, cases, findings }: StatedProof): string => {
  const zh = `${chineseMoment(begunAt)}起核验 ${cases} 件，${findings === 0 ? '全部一致' : `${findings} 处不一致`}。`;
  return `${zh} proof begun ${begunAt}: ${cases} cases, ${findings === 0 ? 'all in agreement' : `${findings} findings`}`;
};

const lineOf = ({ finding, number, day, keyId, source, message }: SealFinding): string => {
  const zh = [
    source === undefined ? '' : `${source} `,
    number === undefined ? '' : `第 ${number} 份`,
    day === undefined ? '' : `（${chineseDay(day)}）`,
    keyId === undefined ? '' : ` 密钥 ${keyId}`,
  ].join('');
  const place = [source, number === undefined ? undefined : `statement ${number}`, day].filter(
    (part) => part !== undefined,
  );
  return `${zh === '' ? '' : `${zh}：`}${findingNames[finding]}。 ${finding}: ${place.join(', ')}: ${message}`;
};
