/** Words of the daily seals. */
export const seals = {
  intro: '每天的全部记录在次日零点过后封存并签名，各天前后相连。把文件保存在中心以外，以后谁改写了记录，用它一比便知。',
  keys: '签名密钥的指纹',
  keySigns: '密钥 {{keyId}}：自第 {{since}} 份起签署',
  keySigned: '密钥 {{keyId}}：自第 {{since}} 份起签署，已由后来的密钥接替',
  keyNext: '密钥 {{keyId}}：从下一份起签署',
  days: '最近一个月的封存',
  none: '还没有封存的日子',
  how: '每天的记录在次日零点过后封存；当天没有记录的，没有封存。',
  day: '日期',
  part: '第 {{part}} 部分',
  root: '封存值',
  key: '密钥',
  file: '文件',
  take: '下载',
  takeDay: '下载 {{day}} 的封存，第 {{part}} 部分所在的文件',
} as const;
