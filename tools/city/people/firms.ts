/** Invented companies and institutions as parties: by kind the words their names end in. */
const endings = {
  developer: ['城市建设开发有限公司', '房地产开发有限公司'],
  builder: ['建筑工程有限公司', '建设劳务有限公司', '园林绿化工程有限公司'],
  bank: ['村镇银行股份有限公司'],
  'farm-shop': ['农资经营部', '种业有限公司'],
  farm: ['种植专业合作社', '生态养殖有限公司'],
  shop: ['商贸有限公司', '餐饮管理有限公司'],
  'travel-agency': ['旅行社有限公司', '文化旅游发展有限公司'],
  school: ['实验学校', '育才学校'],
  hospital: ['康宁医院', '仁和医院'],
  clinic: ['口腔门诊部'],
  factory: ['机械制造有限公司', '石料加工厂', '食品有限公司'],
  'guest-house': ['民宿'],
  'online-shop': ['电子商务有限公司'],
  gym: ['健身服务有限公司'],
  garage: ['二手车经纪有限公司'],
  'property-manager': ['物业服务有限公司'],
  insurer: ['财产保险股份有限公司晋城服务部'],
} as const;
export type FirmKind = keyof typeof endings;

const shops =
  '宏远 鑫盛 聚丰 太行源 晋南春 泽晟 丹河湾 凤鸣 惠民达 瑞祥 恒泰隆 福满堂 众合 天泽 润城兴 乐居 嘉禾园 明德 旭日升 广厦'.split(
    ' ',
  );

/** The one name of an invented firm of this kind; equal choices give equal names. */
export const firmName = (kind: FirmKind, county: string, choice: (length: number) => number): string => {
  const shop = shops[choice(shops.length)] as string;
  const ending = endings[kind][choice(endings[kind].length)] as string;
  return kind === 'insurer' || kind === 'bank' ? `${shop}${ending}` : `${county}${shop}${ending}`;
};
