import { foldText } from '@one-window/inputs';
import type { PartyEntry, RegistrationEntry } from './registration';

export const TITLE_LENGTH = 100;

/**
 * What quarrels are about, as clerks name it, by words of those who tell of it; the first that fits is taken, so what
 * people mention beside the matter (the hospital after the accident, the wages of who divorces) stands below it. Most
 * names are causes of action of the Supreme People's Court's 民事案件案由规定, without 纠纷.
 */
const matters: readonly (readonly [matter: string, told: RegExp])[] = [
  ['离婚', /离婚|离了婚|过不下去了/u],
  ['抚养', /抚养(?:费|权|关系)/u],
  ['赡养', /赡养|养老钱|不养(?:老人|父母)/u],
  ['婚约财产', /彩礼|婚约|订婚/u],
  ['继承', /继承|遗产|遗嘱/u],
  [
    '机动车交通事故责任',
    /交通事故|车祸|肇事|追尾|剐蹭|(?:车|骑行|驾驶|开车)[^。；！？]{0,12}撞|撞[^。；！？]{0,8}(?:伤|倒)[^。；！？]{0,20}车/u,
  ],
  ['工伤保险待遇', /工伤/u],
  ['追索劳动报酬', /工资|工钱|劳动报酬|薪水|欠薪|讨薪/u],
  ['劳务合同', /劳务费|劳务报酬/u],
  ['漏水', /漏水|渗水|渗漏|跑水/u],
  ['噪声扰民', /噪音|噪声|扰民/u],
  ['宅基地', /宅基地/u],
  ['征收补偿', /拆迁|征收|征地/u],
  ['山林土地', /承包地|耕地|林地|林权|地界|土地承包/u],
  ['环境污染', /污染|排污|油烟|污水/u],
  ['饲养动物损害责任', /(?:狗|犬)[^。；！？]{0,6}咬/u],
  ['医疗损害责任', /手术|误诊|诊疗|医疗|(?:医院|卫生院|诊所)[^。；！？]{0,20}(?:治|误|漏|过错|责任)/u],
  ['人身损害赔偿', /打伤|殴打|打架|致伤|砸伤|摔伤/u],
  ['物业服务', /物业/u],
  ['民间借贷', /借款|借钱|借了|借条|欠条|借贷/u],
  ['房屋租赁', /租金|房租|租房|租赁|押金/u],
  ['装修合同', /装修/u],
  ['建设工程合同', /工程款/u],
  ['房屋买卖', /购房|买房|卖房|房款|交房/u],
  ['旅游', /旅游|旅行社|导游/u],
  ['网络购物', /网购|网店|淘宝|京东|拼多多|直播间/u],
  ['知识产权', /商标|专利|著作权|版权/u],
  ['合伙', /合伙|散伙/u],
  ['消费', /退款|退货|充值|预付卡|会员卡|假货|商家/u],
  ['买卖合同', /货款|买卖|供货/u],
  ['相邻', /邻居|围墙|院墙|采光|滴水|过道|通行/u],
];

const digits = '零一二三四五六七八九';

/** A number below 100 as it is written in a sentence. */
const inWords = (count: number): string => {
  const tens = Math.floor(count / 10);
  const ones = count % 10;
  if (tens === 0) return digits.charAt(ones);
  return `${tens === 1 ? '' : digits.charAt(tens)}十${ones === 0 ? '' : digits.charAt(ones)}`;
};

const sideOf = (parties: readonly PartyEntry[]): string => {
  const named = parties.map(({ name, kind }) => ({ name: foldText(name, 'single'), kind })).filter(({ name }) => name);
  const [first, second] = named;
  if (!first) return '';
  if (!second) return first.name;
  if (named.length === 2) return `${first.name}、${second.name}`;
  const people = named.every(({ kind }) => kind === 'natural-person');
  return `${first.name}等${inWords(named.length)}${people ? '人' : '方'}`;
};

/** What the quarrel is about, or nothing when no word of it is known. */
export const matterOf = ({ facts, claims }: Pick<RegistrationEntry, 'facts' | 'claims'>): string => {
  const told = [facts, ...claims].map((text) => foldText(text, 'multi')).join('。');
  return matters.find(([, words]) => words.test(told))?.[0] ?? '';
};

/**
 * A title as a clerk writes it: 王二小等六人与宏远建筑公司追索劳动报酬纠纷. Empty until both sides have a name; of names for
 * which a title has no room only what fits whole stands in it, nothing is cut.
 */
export const proposedTitle = (
  entry: Pick<RegistrationEntry, 'facts' | 'claims' | 'applicants' | 'respondents'>,
): string => {
  const applicants = sideOf(entry.applicants);
  const respondents = sideOf(entry.respondents);
  if (applicants === '' || respondents === '') return '';
  const matter = `${matterOf(entry)}纠纷`;
  const titles = [`${applicants}与${respondents}${matter}`, `${applicants}${matter}`, matter];
  return titles.find((title) => [...title].length <= TITLE_LENGTH) ?? matter;
};
