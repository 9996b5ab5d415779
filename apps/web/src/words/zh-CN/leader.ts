export const leader = {
  mapTitle: '各县（市、区）和乡镇（街道）',
  mapNote: '77 个乡镇（街道）的示意排列，不表示实际位置和边界。颜色越深，件数越多；每格写明件数。',
  measure: '显示',
  measures: {
    registered: '登记',
    agreed: '达成协议',
    open: '在办',
    late: '逾期',
  },
  measureHint: {
    registered: '52 周以来登记的案件',
    agreed: '52 周以来登记并达成协议的案件',
    open: '现在尚未结束的案件',
    late: '现在已有期限逾期的案件',
  },
  withheld: '不显示',
  city: '全市',
  region: '地区',
  unknownTownship: '未注明乡镇',
  back: '返回全市',
  regionTable: '{{name}}的件数（件）',
} as const;
