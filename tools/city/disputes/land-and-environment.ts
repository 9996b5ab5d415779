import type { DisputeTemplate } from './dispute-template';

/** 山林土地、征地拆迁、环境污染。 */
export const landAndEnvironment: readonly DisputeTemplate[] = [
  {
    kind: 'A07',
    title: '{village}承包地地界纠纷',
    facts:
      '申请人与被申请人在{village}的承包地相邻，中间原有一条三尺宽的地埂。{when}被申请人用旋耕机把地埂旋掉大半，种上了{crop}，申请人认为少了两垄地。确权证上的面积两家都够，图上界线与实地有出入。',
    claims: ['恢复原地埂', '赔偿被占地块的收益'],
    setting: 'village',
    against: 'person',
    yuan: [400, 3_000],
    settlement: '按确权图和老界石重新量界，被申请人恢复一尺五宽的地埂，补偿当季收益{agreed}，今后各自耕种到埂边为止。',
    acts: ['按界石恢复地埂'],
    vary: { crop: ['玉米', '谷子', '红薯'] },
  },
  {
    kind: 'A07',
    title: '{village}土地流转费拖欠纠纷',
    facts:
      '{when}申请人把{village}的八亩承包地流转给被申请人种植{plant}，每亩每年六百元，合同五年。被申请人付了前两年，第三年以销路不好为由没有付，地也荒了一半。申请人要求付清流转费{money}并收回土地。',
    claims: ['给付流转费', '解除流转合同、交还土地'],
    setting: 'village',
    against: 'farm',
    yuan: [4_800, 19_200],
    settlement:
      '双方解除流转合同，被申请人给付流转费{agreed}，清理地膜和支架后交还土地，地上尚存的苗木归被申请人，限期移走。',
    acts: ['清理地膜和支架，交还土地'],
    vary: { plant: ['连翘', '黄芩', '设施蔬菜'] },
  },
  {
    kind: 'A07',
    title: '{village}山林树木权属纠纷',
    facts:
      '{village}后山有一片{tree}，申请人称是父亲八十年代栽的自留山，被申请人称在自己的林权证范围内。{when}被申请人砍了七棵准备盖房用，申请人拦下并报了林业站。林权证四至写得笼统，没有坐标。',
    claims: ['停止砍伐', '赔偿已砍树木'],
    setting: 'village',
    against: 'person',
    yuan: [900, 7_000],
    settlement: '双方认可以山梁分水线为界，被申请人补偿已砍树木{agreed}，在界上栽植三块界石，今后采伐先办手续。',
    acts: ['在分水线上栽界石'],
    subjectMatter: 'title-to-property',
    vary: { tree: ['油松', '侧柏', '核桃树', '花椒树'] },
  },
  {
    kind: 'A07',
    title: '{village}坟地占用耕地的纠纷',
    facts:
      '{when}被申请人将老人安葬在{village}的一块地里，申请人称那是自家的承包地，事先没有商量。被申请人说祖坟一直在那里，只是往外扩了一点。两家是远亲，不愿伤和气，但都不让步。',
    claims: ['补偿占地', '今后不再扩占'],
    setting: 'village',
    against: 'person',
    yuan: [800, 4_000],
    settlement: '被申请人一次补偿申请人{agreed}，坟地以现状为限不再扩占，两家清明扫墓互不阻拦。',
  },
  {
    kind: 'A08',
    title: '{township}道路拓宽拆除附属物补偿纠纷',
    facts:
      '{when}{township}道路拓宽，申请人家临街的{thing}被拆除，评估补偿款比邻居同类的少。申请人认为漏算了{missed}，要求补足{money}。项目公司称评估机构已经公示，逾期没有提出异议。',
    claims: ['补足附属物补偿款', '公开评估明细'],
    against: 'developer',
    yuan: [4_000, 36_000],
    settlement: '经核对评估明细，确有漏项，被申请人补付{agreed}，申请人在收款当日交出剩余场地。',
    vary: { thing: ['两间厦房', '门面雨棚和台阶', '院墙和车库'], missed: ['地窖', '化粪池', '水泥硬化面积'] },
  },
  {
    kind: 'A08',
    title: '{village}拆迁过渡费逾期纠纷',
    facts:
      '申请人在{village}的老宅{when}拆除，协议约定过渡期十八个月，每月过渡费六百元。安置楼至今没有交付，被申请人从半年前停发过渡费，累计{money}。同一片区有十几户都在等。',
    claims: ['补发过渡费', '明确安置时间'],
    setting: 'village',
    against: 'developer',
    yuan: [3_600, 14_400],
    settlement: '被申请人补发过渡费{agreed}，此后每月十日前发放至交房之日，每季度向住户通报一次工程进度。',
    acts: ['每季度书面通报安置楼工程进度'],
  },
  {
    kind: 'A09',
    title: '{village}养殖场气味和污水纠纷',
    facts:
      '被申请人在{village}村边办养殖场，{when}扩大规模后，{pollution}。申请人等几户开不了窗，井水也有味。环保部门检查后要求整改，被申请人装了一道围挡，效果不明显。申请人要求搬迁或者彻底治理，并补偿{money}。',
    claims: ['治理气味和污水', '补偿受影响住户'],
    setting: 'village',
    against: 'farm',
    yuan: [2_000, 18_000],
    settlement:
      '被申请人三十日内建成沉淀池和防渗堆粪场，夏季每日清运，补偿申请人{agreed}；逾期没有完成的，同意由主管部门依法处理。',
    acts: ['三十日内建成沉淀池和防渗堆粪场'],
    vary: { pollution: ['粪污沿水沟流到路上', '夏天蚊蝇和气味很重', '雨天污水漫到菜地'] },
  },
  {
    kind: 'A09',
    title: '{township}加工厂粉尘影响果园的赔偿纠纷',
    facts:
      '申请人的{orchard}紧邻被申请人的石料加工厂。{when}以来粉尘落在果面上，商贩压价，一季少卖{money}。被申请人有环评手续，除尘设备时开时停。申请人拍了视频，村委会出具了证明。',
    claims: ['正常开启除尘设备', '赔偿果品损失'],
    setting: 'village',
    against: 'factory',
    yuan: [5_000, 33_000],
    settlement: '被申请人保证生产时除尘和喷淋全程开启，补偿申请人{agreed}，次年果品成熟期错峰生产。',
    acts: ['生产时全程开启除尘和喷淋'],
    vary: { orchard: ['黄梨园', '苹果园', '葡萄园'] },
  },
];
