import type { DisputeTemplate } from './dispute-template';

/** 损害赔偿、医疗、道路交通事故。 */
export const injuries: readonly DisputeTemplate[] = [
  {
    kind: 'A06',
    title: '{village}宠物犬咬伤人的赔偿纠纷',
    facts:
      '{when}申请人在{village}散步时，被被申请人没有拴绳的{dog}咬伤{part}，到疾控中心打了疫苗和免疫球蛋白，花费{money}。被申请人付了头两针的钱，之后说申请人先用棍子打狗，不愿再付。小区监控拍到了经过。',
    claims: ['赔偿医疗费和误工费', '今后遛狗拴绳'],
    setting: 'estate',
    against: 'person',
    yuan: [1_500, 8_000],
    settlement: '被申请人赔偿医疗费、误工费和交通费共{agreed}，当面道歉，今后遛狗使用牵引绳并办理犬证。',
    acts: ['为犬只办证并使用牵引绳'],
    vary: { dog: ['金毛犬', '土狗', '德国牧羊犬'], part: ['右小腿', '左手', '大腿'] },
  },
  {
    kind: 'A06',
    title: '{township}两人争吵打架受伤的赔偿纠纷',
    facts:
      '{when}申请人与被申请人在{place}因{quarrel}发生口角，被申请人推了申请人一把，申请人摔倒致{injury}，住院七天，花费{money}。派出所认定情节较轻，双方都愿意调解。申请人要求赔偿全部费用并道歉。',
    claims: ['赔偿医疗费、误工费、护理费', '赔礼道歉'],
    against: 'person',
    yuan: [3_500, 26_000],
    settlement: '被申请人赔偿申请人各项损失{agreed}并当面道歉，申请人表示谅解，双方保证不再因此事发生冲突。',
    vary: {
      place: ['菜市场', '棋牌室', '停车场'],
      quarrel: ['抢摊位', '打牌输赢', '挪车'],
      injury: ['手腕骨裂', '头皮裂伤', '腰部软组织损伤'],
    },
  },
  {
    kind: 'A06',
    title: '{county}学生在校课间受伤的赔偿纠纷',
    facts:
      '申请人的孩子在被申请人处读{grade}，{when}课间在{spot}被同学撞倒，门牙折断，治疗和后续修复费用估算{money}。学校及时送医并垫付了部分费用，对后续费用承担多少有分歧。校方责任险已报案。',
    claims: ['赔偿治疗费和后续修复费', '改善课间看护'],
    against: 'school',
    yuan: [4_000, 22_000],
    insured: true,
    settlement: '各方同意赔偿{agreed}，由校方责任险和学校按份承担，学校增加课间值守，孩子成年后如需再次修复另行协商。',
    vary: { grade: ['三年级', '五年级', '初一'], spot: ['楼道', '操场', '饮水处'] },
  },
  {
    kind: 'A06',
    title: '{township}帮工时摔伤的赔偿纠纷',
    facts:
      '{when}被申请人家盖房上梁，请申请人帮忙，管饭不给工钱。申请人从架板上踩空摔下，{injury}，住院和康复花费{money}。被申请人送医并交了五千元押金，之后认为申请人自己喝了酒，也有责任。',
    claims: ['赔偿医疗费、误工费、伤残损失'],
    setting: 'village',
    against: 'person',
    yuan: [18_000, 78_000],
    settlement: '被申请人赔偿申请人{agreed}（含已付部分之外），分期给付；申请人自担其余损失，双方今后互不追究。',
    vary: { injury: ['跟骨骨折', '肋骨骨折', '腰椎压缩性骨折'] },
  },
  {
    kind: 'A15',
    title: '{county}手术后恢复不佳引发的医疗纠纷',
    facts:
      '申请人{when}在被申请人处做{operation}，术后切口感染，二次清创，多住院二十天，自负费用增加{money}。申请人认为术前谈话没有说清风险，护理也有疏忽；被申请人认为属于并发症，诊疗符合规范。双方同意由医调委组织专家咨询。',
    claims: ['赔偿扩大的医疗费和误工费', '对诊疗过程作出说明'],
    against: 'hospital',
    yuan: [9_000, 68_000],
    settlement: '参考专家咨询意见，被申请人补偿申请人{agreed}，减免本次住院未结费用，指定主治医师负责后续复查。',
    vary: { operation: ['阑尾切除手术', '胆囊手术', '疝气修补手术'] },
  },
  {
    kind: 'A15',
    title: '{county}口腔诊疗效果争议',
    facts:
      '申请人{when}在被申请人处{treatment}，花费{money}，三个月后出现松动和疼痛，被申请人重做一次仍不理想。申请人要求退费并到其他医院治疗，被申请人同意重做，不同意退费。病历和缴费单据齐全。',
    claims: ['退还治疗费', '承担后续治疗费用'],
    against: 'clinic',
    yuan: [3_000, 21_000],
    settlement:
      '被申请人退还治疗费{agreed}，提供完整病历和影像资料，申请人自行选择医院，双方不再就此次诊疗提出其他要求。',
    vary: { treatment: ['种植两颗牙', '做烤瓷牙桥', '做牙齿矫正'] },
  },
  {
    kind: 'A16',
    title: '{township}电动车与小轿车相撞的赔偿纠纷',
    facts:
      '{when}申请人骑电动车在{road}与被申请人驾驶的小轿车相撞，申请人{injury}，电动车报废。交警认定被申请人负主要责任。被申请人的车投保了交强险和商业险，双方对误工天数和护理标准有分歧，申请人主张{money}。',
    claims: ['赔偿医疗费、误工费、护理费', '赔偿车辆损失'],
    against: 'person',
    yuan: [8_000, 58_000],
    insured: true,
    settlement:
      '各方确认赔偿总额{agreed}，由保险公司在保险限额内支付，被申请人已垫付的部分在支付时扣还，申请人不再主张其他损失。',
    vary: {
      road: ['泽州路口', '207国道岔口', '乡镇集市路段'],
      injury: ['锁骨骨折', '小腿骨折', '多处擦伤'],
    },
  },
  {
    kind: 'A16',
    title: '{township}货车剐蹭民房围墙的赔偿纠纷',
    facts:
      '{when}被申请人驾驶的{truck}倒车时撞倒申请人家院墙和大门，交警认定被申请人负全部责任。申请人请泥工估价{money}，保险公司定损低于估价一半，双方就差额争执不下。',
    claims: ['修复院墙和大门', '赔偿误工'],
    setting: 'village',
    against: 'person',
    yuan: [3_000, 16_000],
    insured: true,
    settlement: '各方同意按{agreed}赔偿，由保险公司支付，被申请人另行清理现场，申请人自行修复。',
    acts: ['三日内清理倒塌的砖石'],
    vary: { truck: ['拉煤半挂车', '农用三轮货车', '搅拌车'] },
  },
];
