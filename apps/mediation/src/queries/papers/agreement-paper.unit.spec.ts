import type { Block } from '@one-window/documents';
import { Road } from '../../spec-support/road';
import { agreementPaper, namedIn } from './agreement-paper';

const frame = { sheet: { issuer: '凤台街道人民调解委员会', size: 'A4', madeOn: '2026-12-01' }, peoples: true } as const;

const paperOf = (road: Road) => {
  const { agreement } = road.state;
  if (!agreement) throw new Error('there is no agreement');
  const parties = namedIn(road.state, agreement).map(({ partyId, role, kind, name }) => ({
    partyId,
    role,
    kind,
    name,
    identityNumber: '140502199003072346',
    phone: '13835612345',
    address: '晋城市城区凤台西街8号',
    ethnicity: '01',
    birthDate: '1990-03-07',
    sex: 'female' as const,
  }));
  return agreementPaper(road.state, agreement, parties, frame);
};

const textOf = (blocks: readonly Block[]): string => JSON.stringify(blocks);

describe('the agreement on paper', () => {
  it('names each party as the form wants, what was agreed on, who owes what until when, and what follows in law', () => {
    const road = new Road().mediating().drafted();
    const { title, blocks } = paperOf(road);
    expect(title).toBe('人民调解协议书');
    const text = textOf(blocks);
    for (const said of [
      '女，汉族，1990年3月7日出生，公民身份号码140502199003072346，住所晋城市城区凤台西街8号，联系电话13835612345',
      road.state.agreement?.content ?? 'nothing agreed',
      '三十日内共同向有管辖权的人民法院申请司法确认',
      '签名、盖章或者按指印',
    ])
      expect(text).toContain(said);
  });

  it('leaves room for whoever has not signed, and says of the others when and how they did', () => {
    const drafted = new Road().mediating().drafted();
    const signatures = (road: Road) => paperOf(road).blocks.find((block) => block.kind === 'signatures');
    expect(JSON.stringify(signatures(drafted))).not.toContain('"signed"');
    const signed = signatures(new Road().mediating().drafted().signedByAll());
    expect(JSON.stringify(signed)).toContain('"signed":"');
  });
});
