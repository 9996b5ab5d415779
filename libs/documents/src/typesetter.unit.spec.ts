import { extractText, getDocumentProxy } from 'unpdf';
import { type Block, digestOf, type Paper, typeset, UnprintableText } from './index';

const paperOf = (...blocks: Block[]): Paper => ({
  title: '人民调解协议书',
  number: '编号：JC-140522-20261027-000192',
  issuer: '东城街道人民调解委员会',
  size: 'A4',
  madeOn: '2026-12-01',
  blocks,
});

const pagesOf = async (pdf: Buffer): Promise<string[]> =>
  (await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false })).text;

/** Without white space: where lines end is no part of what a paper says. */
const textOf = async (pdf: Buffer): Promise<string> => (await pagesOf(pdf)).join('').replaceAll(/\s/gu, '');

describe('a paper', () => {
  it('says all that is put on it', async () => {
    const text = await textOf(
      await typeset(
        paperOf(
          { kind: 'named', name: '甲方', text: '欧阳䶮，男，汉族' },
          { kind: 'heading', text: '一、纠纷主要事实' },
          { kind: 'paragraph', text: '双方约定工资107,000.53元。\n至今未付。' },
          {
            kind: 'signatures',
            of: [{ as: '甲方（签名、盖章或者按指印）' }, { as: '调解员', signed: '李敏 手写签名 2026年12月1日' }],
          },
          { kind: 'code', text: 'https://example.org/1', caption: '扫码查询' },
        ),
      ),
    );
    for (const said of [
      '人民调解协议书',
      '编号：JC-140522-20261027-000192',
      '甲方：欧阳䶮，男，汉族',
      '一、纠纷主要事实',
      '双方约定工资107,000.53元。至今未付。',
      '甲方（签名、盖章或者按指印）：年月日',
      '调解员：李敏手写签名2026年12月1日',
      '扫码查询',
      '第1页共1页',
    ])
      expect(text).toContain(said);
  });

  it('is the same to the byte when it is made again, and another one once a word of it differs', async () => {
    const [one, again, other] = await Promise.all(
      ['甲方付款。', '甲方付款。', '乙方付款。'].map((text) => typeset(paperOf({ kind: 'paragraph', text }))),
    );
    expect([one, again, other].map((pdf) => pdf && digestOf(pdf))).toEqual([
      digestOf(one as Buffer),
      digestOf(one as Buffer),
      expect.not.stringContaining(digestOf(one as Buffer)),
    ]);
  });

  it('breaks a run of letters or digits that is longer than a line, and loses none of it', async () => {
    const run = '0123456789'.repeat(12);
    const lines = (await pagesOf(await typeset(paperOf({ kind: 'paragraph', text: `账号${run}。` })))).join('\n');
    expect(lines.replaceAll(/\s/gu, '')).toContain(`账号${run}。`);
    expect(Math.max(...lines.split('\n').map((line) => line.length))).toBeLessThan(80);
  });

  it('reads nothing that people wrote as an order to the typesetter', async () => {
    const written = '#panic("x") $x^2$ *a* _b_ @c <d> = e \\ // f';
    const text = await textOf(await typeset(paperOf({ kind: 'paragraph', text: written })));
    expect(text).toContain(written.replaceAll(' ', ''));
  });

  it('is not made with a character left out: it says which one no font of this machine has', async () => {
    const made = typeset(paperOf({ kind: 'named', name: '甲方', text: '王\u{13000}' }));
    await expect(made).rejects.toThrow(UnprintableText);
    await expect(made).rejects.toMatchObject({ text: '\u{13000}', codePoints: 'U+13000' });
  });

  it('leaves out what nobody sees, and refuses what has no meaning', async () => {
    const text = await textOf(await typeset(paperOf({ kind: 'paragraph', text: '甲\uFEFF乙\u0007丙' })));
    expect(text).toContain('甲乙丙');
    for (const lost of ['\uE000', '\uFFFD', '\uD800'])
      await expect(typeset(paperOf({ kind: 'paragraph', text: `王${lost}` }))).rejects.toMatchObject({ text: lost });
  });

  it('keeps sums whole, lets no line begin with a full stop, and numbers its pages', async () => {
    const clause = (nth: number) =>
      `${'被申请人应当按照约定的期限'.slice(0, 1 + (nth % 12))}支付107,000.53元，（大写壹拾万柒仟元伍角叁分）。`;
    const blocks: Block[] = Array.from({ length: 60 }, (_, nth) => ({
      kind: 'paragraph',
      text: Array.from({ length: 3 }, (__, more) => clause(nth + more)).join(''),
    }));
    const pages = await pagesOf(await typeset(paperOf(...blocks)));
    const lines = pages.flatMap((page) => page.split('\n'));
    expect(pages.length).toBeGreaterThan(2);
    expect(lines.filter((line) => /^\s*[，。、；：）！？”’]/u.test(line))).toEqual([]);
    expect(lines.filter((line) => line.includes('107,000.53')).length).toBeGreaterThan(100);
    expect(lines.filter((line) => /[\d,.]$/u.test(line) && !/(?:107,000\.53|-000192)$/u.test(line))).toEqual([]);
    expect(pages.at(-1)?.replaceAll(/\s/gu, '')).toContain(`第${pages.length}页共${pages.length}页`);
  });
});
