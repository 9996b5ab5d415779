import { readFileSync } from 'node:fs';
import type { DisputeKind } from '@one-window/contracts';
import { inventCreditCode, inventIdentityNumber, inventMobile } from '@one-window/privacy';

/** A real question as somebody asked it, with the class that people gave it. */
export interface Consultation {
  text: string;
  label: string;
}

/** Classes of the consultation data as dispute kinds. */
const kindOfLabel: Record<string, DisputeKind> = {
  婚姻家庭: 'A01',
  劳动纠纷: 'A11',
  交通事故: 'A16',
  债权债务: 'A04',
  合同纠纷: 'A04',
  抵押担保: 'A04',
  房产纠纷: 'A03',
  拆迁安置: 'A08',
  医疗纠纷: 'A15',
  消费权益: 'A14',
  知识产权: 'A18',
  人身损害: 'A06',
  侵权: 'A06',
  公司法: 'A05',
  建设工程: 'A05',
};

export const readConsultations = (file: string): Consultation[] =>
  JSON.parse(readFileSync(file, 'utf8')) as Consultation[];

export const disputeKindOf = ({ label }: Consultation): DisputeKind => kindOfLabel[label] ?? 'A99';

const surnames = ['张', '王', '李', '赵', '刘', '陈', '杨', '郭', '牛', '马', '秦', '原', '史', '崔', '靳'];
const given = ['建国', '秀英', '志强', '丽', '晋生', '海燕', '小明', '桂兰', '俊', '文静'];
const regions = ['140502001', '140521100', '140522101', '140524101', '140525103', '140581101'];

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

const person = (role: 'applicant' | 'respondent', seed: number) => ({
  role,
  kind: 'natural-person',
  name: `${pick(surnames, seed * 7)}${pick(given, seed * 3 + (role === 'applicant' ? 0 : 5))}`,
  identityNumber: inventIdentityNumber(seed * 2 + (role === 'applicant' ? 0 : 1)),
  phone: inventMobile(seed * 2 + (role === 'applicant' ? 0 : 1)),
  address: `山西省晋城市城区东街街道幸福路${(seed % 90) + 1}号`,
});

/** A registration of a real question with invented parties; the numbers' check digits are right. */
export const registrationOf = (question: Consultation, seed: number) => ({
  source: pick(['S01', 'S01', 'S02', 'S11', 'S20', 'S25'], seed),
  title: question.text.slice(0, 40),
  facts: question.text,
  claims: ['请求依法调解处理'],
  amountFen: 1_200_000 + (seed % 50) * 10_000,
  regionCode: pick(regions, seed),
  parties: [
    person('applicant', seed),
    seed % 4 === 3
      ? {
          role: 'respondent',
          kind: 'legal-person',
          name: `晋城市第${seed}建设有限公司`,
          creditCode: inventCreditCode(seed),
        }
      : person('respondent', seed),
  ],
});
