import { type AnyRecordedEvent, systemActor } from '@one-window/contracts';
import { GENESIS, hashOf, renderCaseFile, sealCaseFile } from '@one-window/proof';
import { report } from './report';

const caseId = '0196e7c4-0000-7000-8000-000000000001';

const chain = (length: number): AnyRecordedEvent[] => {
  const events: AnyRecordedEvent[] = [];
  for (let sequence = 1; sequence <= length; sequence += 1) {
    const unhashed = {
      id: `0196e7c4-0000-7000-8000-0000000001${String(sequence).padStart(2, '0')}`,
      service: 'follow-up' as const,
      caseId,
      sequence,
      type: 'follow-up.visit-overdue.v1' as const,
      data: { dueOn: '2026-11-20' },
      actor: systemActor('follow-up'),
      correlationId: caseId,
      causationId: caseId,
      occurredAt: '2026-11-20T16:00:00.000Z',
      recordedAt: '2026-11-20T16:00:00.000Z',
      previousHash: events.at(-1)?.hash ?? GENESIS,
    };
    events.push({ ...unhashed, hash: hashOf(unhashed) });
  }
  return events;
};

const text = renderCaseFile(
  sealCaseFile({
    caseId,
    caseNumber: 'JC-140502-20261120-000001',
    exportedAt: '2026-11-21T01:00:00.000Z',
    exportedBy: { accountId: caseId, name: '赵督办', organisationName: '调解中心', reason: '专项检查' },
    chains: { 'follow-up': chain(5) },
    seals: [],
    proofs: {},
  }),
);

describe('the report of a verified case file', () => {
  it('says in Chinese and in English for every chain that it is whole', () => {
    expect(report('case.json', Buffer.from(text))).toEqual({
      lines: ['履行回访：5 条记录，完整。 follow-up: 5 events, whole'],
      summary: { file: 'case.json', events: 5, findings: 0 },
    });
  });

  it('names in both languages the place of what is wrong', () => {
    const lines = text.split('\n');
    const last = lines.findLastIndex((line) => line.includes('"sequence":5'));
    lines.splice(last, 1);
    lines[last - 1] = lines[last - 1]!.replace(/,$/, '');
    const { lines: said, summary } = report('case.json', Buffer.from(lines.join('\n')));
    expect(said).toEqual([
      '履行回访：4 条记录，1 处不符。 follow-up: 4 events, 1 findings',
      '履行回访 第 5 条：有缺失。 missing: follow-up, event 5: event 5 is missing',
    ]);
    expect(summary).toEqual({ file: 'case.json', events: 4, findings: 1 });
  });

  it('reports what is no case file at all', () => {
    const { lines, summary } = report('notes.txt', Buffer.from('not a case file'));
    expect(lines).toEqual([expect.stringContaining('unreadable')]);
    expect(summary).toEqual({ file: 'notes.txt', events: 0, findings: 1 });
  });
});
