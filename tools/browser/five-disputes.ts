import { inventCreditCode, inventIdentityNumber, inventMobile } from '@one-window/privacy';

export interface Side {
  kind?: 'natural-person' | 'legal-person';
  name: string;
  number?: string;
  phone?: string;
  address?: string;
}

/** A dispute as it comes to the window: what a clerk has to type, invented. */
export interface Told {
  /** Where it came from, with the number of that sheet; otherwise the applicant has come. */
  from?: { source: string; reference: string };
  facts: string;
  claims: readonly string[];
  yuan?: string;
  township: string;
  applicants: readonly Side[];
  respondents: readonly Side[];
  urgent?: boolean;
  /** As a clerk would write it. */
  title: string;
}

let seed = 700;
const person = (name: string, more: Partial<Side> = {}): Side => {
  seed += 1;
  return { name, number: inventIdentityNumber(seed), phone: inventMobile(seed), ...more };
};

const workers = ['王二小', '李大柱', '张保国', '赵来喜', '牛二孩', '秦志强'];

export const fiveDisputes = {
  wages: {
    facts:
      '六人自2026年3月起在金村镇宏远建筑公司工地做工，到9月底工资共86400元没有结清。六人推举王二小为代表人，委托法律援助中心律师李明代为办理。',
    claims: ['支付拖欠的工资86400元'],
    yuan: '86400',
    township: '金村镇',
    applicants: workers.map((name) => person(name)),
    respondents: [{ kind: 'legal-person', name: '宏远建筑公司', number: inventCreditCode(701) }],
    title: '王二小等六人与宏远建筑公司追索劳动报酬纠纷',
  },
  accident: {
    facts:
      '2026年11月20日下午放学时，对方驾驶小轿车在校门口撞伤骑自行车的学生陈小雨（12岁），住院9天。法定代理人为其母刘海燕，随案到场。',
    claims: ['赔偿医疗费和护理费23600元', '赔礼道歉'],
    yuan: '23600',
    township: '东街街道',
    applicants: [person('陈小雨', { address: '东街街道幸福路8号' })],
    respondents: [person('史建国')],
    title: '陈小雨与史建国机动车交通事故责任纠纷',
  },
  leak: {
    facts: '楼上卫生间漏水，把客厅吊顶和木地板泡坏，物业上门看过两次，对方不肯修。',
    claims: ['修好漏水的地方', '赔偿损失6000元'],
    yuan: '6000',
    township: '西街街道',
    applicants: [person('崔桂兰')],
    respondents: [person('郭俊')],
    title: '崔桂兰与郭俊漏水纠纷',
  },
  divorce: {
    facts: '结婚八年，丈夫酒后多次动手打人，上月报过警，现带孩子住在娘家，要求离婚并由女方抚养孩子。',
    claims: ['离婚', '孩子由女方抚养'],
    township: '北石店镇',
    applicants: [person('靳文静')],
    respondents: [person('马志强')],
    urgent: true,
    title: '靳文静与马志强离婚纠纷',
  },
  medical: {
    from: { source: '12345', reference: '晋城12345-20261126-0871' },
    facts: '在市第二医院做阑尾手术后伤口感染，又住院15天，认为医院处理有过错，院方称属于并发症。',
    claims: ['赔偿医疗费和误工费38000元'],
    yuan: '38000',
    township: '南街街道',
    applicants: [person('杨秀英')],
    respondents: [{ kind: 'legal-person', name: '晋城市第二医院', number: inventCreditCode(702) }],
    title: '杨秀英与晋城市第二医院医疗损害责任纠纷',
  },
} as const satisfies Record<string, Told>;
