import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { problemTypes, stageNames } from '@one-window/contracts';
import { basisText, laws, timeLimitRules } from '@one-window/law';
import { words as en } from './en';
import { words as zhCN } from './zh-CN';

interface Tree {
  readonly [key: string]: string | Tree;
}

const root = resolve(__dirname, '../../../..');
const texts = (tree: Tree, above = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, text]): [string, string][] =>
    typeof text === 'string' ? [[`${above}${key}`, text]] : texts(text, `${above}${key}.`),
  );
const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file) && !/\.spec\.tsx?$|spec-support|node_modules/u.test(file))
    .map((file) => join(folder, file));
const HAN = /\p{Script=Han}/u;
/** Code without its comments, line by line. */
const lines = (file: string): [string, string][] =>
  readFileSync(join(root, file), 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, (comment) => comment.replaceAll(/[^\n]/gu, ''))
    .split('\n')
    .map((line, index): [string, string] => [`${file}:${index + 1}`, line]);

const chinese = texts(zhCN);
const english = texts(en);
const services = [
  'directory',
  'intake',
  'triage',
  'mediation',
  'judicial-confirmation',
  'follow-up',
  'supervision',
].flatMap((service) => filesIn(`apps/${service}/src`, /\.ts$/u));
const libraries = ['contracts', 'law', 'time-limits', 'inputs', 'platform'].flatMap((name) =>
  filesIn(`libs/${name}/src`, /\.ts$/u),
);
const pages = filesIn('apps/web/src', /\.tsx?$/u);
const documents = [...filesIn('docs/guides', /\.md$/u), 'docs/glossary.md', 'README.zh-CN.md'];

/** Everything that is said in Chinese: the catalogue, what services answer, the guides. */
const said = [
  ...chinese,
  ...[...services, ...libraries, ...documents].flatMap(lines).filter(([, line]) => HAN.test(line)),
];

/** What a thing was called beside its own name. */
const otherNames: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!因何)导出(?!案卷|原因|后可以离线核验|过案卷|的案卷| \{\{file)|导出案件卷/u,
    '告知其他途径、转其他途径；文件才导出',
  ],
  [/转交|派发|派往/u, '转办'],
  [/笔录/u, '调解记录'],
  [/通知调解|召集|待开调解/u, '安排调解'],
  [/达成待签|等待签名|登记签署/u, '待签署、签署'],
  [/办结案件|案件(?:已)?办结/u, '结案'],
  [/登记受理/u, '登记'],
  [/重新协商/u, '变更调解协议'],
  [/记录是否同意调解|询问意愿/u, '征询调解意愿'],
  [/公开待签收|先到先得/u, '多家待签收，先签收者承办'],
  [/查看(?:当事人)?个人信息|脱敏信息/u, '查看完整信息'],
  [/案卷校验|校验(?:结果|案卷)|重新校验|离线校验/u, '核验'],
  [/补交/u, '补充材料，窗口要求的为补正'],
  [/有事找谁/u, '咨询联系'],
  [/首要事项/u, '下一步'],
  [/有激化风险'/u, '急'],
  [/手机号码?的?(?:最)?后四位|留手机号码/u, '电话号码后四位：座机也可以'],
  [/辖区内|同县/u, '服务本县（市、区）…'],
];

const titles = new Set(Object.values(laws).map((citing) => basisText(citing()).zh));
describe('one thing has one name', () => {
  it.each(otherNames)('in Chinese: never %s', (name) => {
    expect(said.filter(([, text]) => name.test(text))).toEqual([]);
  });

  it.each([
    /Rights (?:were )?told/u,
    /Willingness asked/u,
    /[Tt]o be claimed/u,
    /Held by/u,
    / onwards/u,
    /[Rr]enegotiat/u,
  ])('in English: never %s', (name) => {
    expect(english.filter(([, text]) => name.test(text))).toEqual([]);
  });

  it('for every stage, on the screens as in the published language', () => {
    expect(zhCN.codes.stageNames).toEqual(stageNames);
  });
});

describe('laws are cited in one form', () => {
  it('with Chinese numerals, after a title in 书名号', () => {
    const citing = said.filter(([, text]) => /第\s*\d+\s*条(?!被|之|顺|重|不|由|消息)/u.test(text));
    expect(citing.filter(([place]) => !place.includes('supervision.finding'))).toEqual([]);
    const bare = said.filter(([, text]) => /(?<![》）、至])第[零一二三四五六七八九十百千]+条/u.test(text));
    expect(bare).toEqual([]);
  });

  it('by titles that the catalogue of laws has', () => {
    const cited = said.flatMap(([place, text]) =>
      [...text.matchAll(/《[^《》]+》(?=第[零一二三四五六七八九十百千]+条)/gu)].map(
        ([title]) => [place, title] as const,
      ),
    );
    expect(cited.filter(([, title]) => !titles.has(title))).toEqual([]);
  });
});

describe('English is written as English is', () => {
  const FULL_WIDTH = /[　-〃〈-】〔-〟！-～]/u;
  const ownScript = new Set(['frame.language', 'publicStatus.language']);

  it('in the catalogue', () => {
    expect(english.filter(([path, text]) => FULL_WIDTH.test(text) && !ownScript.has(path))).toEqual([]);
  });

  it('in problems and in the names of limits', () => {
    const inEnglish = [
      ...Object.values(problemTypes).flatMap((problem) => [problem.en, problem.nextEn]),
      ...timeLimitRules.flatMap((rule) => [
        rule.nameEn,
        rule.startEvent.en,
        rule.overdueEffect.en,
        basisText(rule.basis).en,
      ]),
    ];
    expect(inEnglish.filter((text) => FULL_WIDTH.test(text) || HAN.test(text))).toEqual([]);
  });

  it('on pages, whose words are joined by the punctuation of their language', () => {
    const joined = pages
      .filter((file) => file.endsWith('.tsx'))
      .flatMap(lines)
      .filter(([, line]) => FULL_WIDTH.test(line.replaceAll('、', '')) || /codeName.*、/u.test(line));
    expect(joined).toEqual([]);
  });
});
