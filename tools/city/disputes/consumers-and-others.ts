import type { DisputeTemplate } from './dispute-template';

/** 旅游、电子商务、消费、物业、其他。 */
export const consumersAndOthers: readonly DisputeTemplate[] = [
  {
    kind: 'A12',
    title: '{county}跟团游改变行程的退费纠纷',
    facts:
      '申请人一家四口{when}报名被申请人的{route}五日游，途中两个景点没有去，多进了三家购物店，住宿也降了档。申请人要求退还差价{money}，被申请人说是天气原因，只愿送一张优惠券。',
    claims: ['退还未完成项目的费用', '赔偿损失'],
    against: 'travel-agency',
    yuan: [800, 6_800],
    settlement: '被申请人退还未完成项目费用和住宿差价{agreed}，当面致歉。',
    vary: { route: ['桂林', '云南', '青岛'] },
  },
  {
    kind: 'A12',
    title: '{township}民宿预订取消退款纠纷',
    facts:
      '申请人预订被申请人在{township}的民宿三晚，预付{money}。{when}因{cause}无法成行，提前两天申请取消，被申请人按“不可取消”拒绝退款，但当天房间又卖给了别人。',
    claims: ['退还预付房费'],
    against: 'guest-house',
    yuan: [600, 3_200],
    settlement: '被申请人扣除首晚房费后退还{agreed}，并完善预订页面的取消说明。',
    vary: { cause: ['孩子发高烧', '高速封路', '单位临时加班'] },
  },
  {
    kind: 'A13',
    title: '{county}网购商品与描述不符的纠纷',
    facts:
      '申请人{when}在被申请人的网店购买{goods}，支付{money}，收到后发现与页面描述不符，申请退货时被申请人要求承担来回运费并扣除百分之二十折旧费。平台介入后建议双方协商。',
    claims: ['退货退款', '承担运费'],
    against: 'online-shop',
    yuan: [500, 7_500],
    settlement: '被申请人全额退款{agreed}并承担退货运费，申请人收到退款后撤回平台投诉。',
    vary: { goods: ['一台二手笔记本电脑', '一套实木餐桌', '一件羊绒大衣'] },
  },
  {
    kind: 'A13',
    title: '{county}直播间购买土特产质量纠纷',
    facts:
      '申请人{when}在被申请人的直播间购买{goods}二十箱用于公司福利，支付{money}，到货后近一半{bad}。被申请人只同意补发三箱，申请人要求退款并给付一定赔偿。',
    claims: ['退还货款', '依法赔偿'],
    against: 'online-shop',
    yuan: [1_500, 12_000],
    settlement: '被申请人退还货款{agreed}，已损坏的货物不再寄回，双方互相撤回投诉和差评。',
    vary: { goods: ['沁水黑小米礼盒', '阳城蜂蜜', '陵川潞党参'], bad: ['受潮结块', '包装破损', '超过标注的生产日期'] },
  },
  {
    kind: 'A19',
    title: '{county}网络游戏账号被封的退费纠纷',
    facts:
      '申请人的孩子今年十二岁，{when}用家长手机在被申请人运营的网络游戏里充值{money}购买{goods}，家长发现后要求退款，被申请人随即封号，称账号实名为成年人，不予退还。',
    claims: ['退还未成年人充值款', '解除封号以便导出记录'],
    against: 'online-shop',
    yuan: [600, 9_000],
    settlement: '被申请人核对登录和充值记录后退还{agreed}，账号注销，家长开启防沉迷设置。',
    vary: { goods: ['皮肤', '装备', '抽奖次数'] },
  },
  {
    kind: 'A14',
    title: '{county}健身卡退费纠纷',
    facts:
      '申请人在被申请人处办理{card}，交费{money}，{when}门店搬到七公里外，原地点停业。申请人要求退还剩余费用，被申请人说合同写明“不退不换”，只能转卡。还有三十多名会员在等结果。',
    claims: ['退还剩余会员费'],
    against: 'gym',
    yuan: [900, 6_000],
    settlement: '被申请人按剩余天数退还会员费{agreed}，分两次打入申请人账户，格式条款同步修改。',
    vary: { card: ['两年健身卡', '三十节私教课', '少儿游泳课包'] },
  },
  {
    kind: 'A14',
    title: '{county}二手车里程与事故隐瞒纠纷',
    facts:
      '申请人{when}在被申请人处购买一辆{car}，车价{money}，合同写明“无重大事故”。保养时发现更换过前纵梁，里程也被调过。申请人要求退车，被申请人同意补偿，不同意退车。第三方检测报告已经出具。',
    claims: ['退车退款或者赔偿差价'],
    against: 'garage',
    yuan: [12_000, 58_000],
    settlement: '申请人保留车辆，被申请人补偿差价{agreed}，并承担检测费和一年内变速箱保修。',
    acts: ['提供一年变速箱保修'],
    vary: { car: ['国产越野车', '家用轿车', '七座商务车'] },
  },
  {
    kind: 'A14',
    title: '{township}家电维修越修越坏的纠纷',
    facts:
      '申请人家的{appliance}{when}出现故障，被申请人上门收费维修，两次更换配件后反而不能使用，共花费{money}。申请人另请厂家检查，说更换的不是原厂配件。',
    claims: ['退还维修费', '赔偿损失'],
    against: 'shop',
    yuan: [400, 3_600],
    settlement: '被申请人退还维修费{agreed}，免费更换原厂配件并保修半年。',
    acts: ['更换原厂配件并保修半年'],
    vary: { appliance: ['壁挂炉', '双开门冰箱', '空气能热水器'] },
  },
  {
    kind: 'A17',
    title: '{village}小区物业费与服务质量纠纷',
    facts:
      '申请人住{village}某小区，{when}以来{problem}，多次报修没有解决，因此两年没有交物业费，被申请人停了门禁卡。物业主张欠费和滞纳金，申请人主张减免并赔偿{money}。',
    claims: ['恢复门禁', '减免物业费', '限期维修'],
    setting: 'estate',
    against: 'property-manager',
    yuan: [600, 6_000],
    settlement: '被申请人恢复门禁，限期维修，减免并退还{agreed}，免收滞纳金；申请人从下月起按时交纳物业费。',
    acts: ['限期完成报修项目的维修'],
    vary: { problem: ['电梯经常困人', '单元门长期损坏', '地下室积水', '楼道照明不亮'] },
  },
  {
    kind: 'A17',
    title: '{village}地下车位漏水损坏车辆的纠纷',
    facts:
      '申请人租用{village}小区地下车位，{when}顶板渗水，{drip}滴在车漆上造成腐蚀，4S店报价{money}。物业认为是开发商防水质量问题，开发商称已过保修期。',
    claims: ['赔偿车辆修复费', '修复渗水'],
    setting: 'estate',
    against: 'property-manager',
    yuan: [1_800, 9_000],
    settlement: '被申请人先行赔偿申请人{agreed}，三十日内完成顶板堵漏，费用由物业与开发商另行解决。',
    acts: ['三十日内完成顶板堵漏'],
    vary: { drip: ['含碱的水', '石灰水', '带铁锈的水'] },
  },
  {
    kind: 'A17',
    title: '{village}加装电梯低层住户补偿纠纷',
    facts:
      '{village}老旧小区加装电梯，{when}施工围挡立起后，申请人（一层住户）认为采光和出入受影响，要求调整位置或者补偿{money}。被申请人受业主委托组织施工，认为规划已经公示。楼上有八户老人等着用。',
    claims: ['调整连廊位置', '补偿采光影响'],
    setting: 'estate',
    against: 'property-manager',
    yuan: [3_000, 20_000],
    settlement: '连廊外移四十公分，受益住户通过被申请人一次补偿申请人{agreed}，申请人不再阻拦施工。',
    acts: ['将连廊外移四十公分'],
  },
  {
    kind: 'A99',
    title: '{village}红白事借用物品丢失的纠纷',
    facts:
      '{when}被申请人家办{event}，从申请人处借用{goods}，归还时少了三件、损坏两件，双方对数量和价值说法不一，申请人估算{money}。两家原是好友，托理事会说和没有结果。',
    claims: ['赔偿丢失和损坏的物品'],
    setting: 'village',
    against: 'person',
    yuan: [300, 2_400],
    settlement: '被申请人按折旧价赔偿申请人{agreed}，今后借用列清单、双方签字。',
    vary: { event: ['婚宴', '满月酒', '丧事'], goods: ['桌椅和餐具', '音响设备', '帐篷和炉灶'] },
  },
  {
    kind: 'A99',
    title: '{village}群聊言论引发的名誉争议',
    facts:
      '{when}被申请人在{village}的村民微信群里说申请人{claim}，引来很多人议论。申请人保留了截图，认为与事实不符，影响做生意，要求公开澄清并赔偿{money}。被申请人说只是听别人说的。',
    claims: ['在群内公开澄清道歉', '赔偿精神损失'],
    against: 'person',
    yuan: [500, 5_000],
    settlement: '被申请人在原群发布澄清和道歉，三日内不撤回，补偿申请人{agreed}，双方不再在群内谈论此事。',
    acts: ['在原微信群发布澄清和道歉'],
    vary: { claim: ['卖菜缺斤短两', '冒领补贴', '偷挖集体的水管'] },
  },
];
