import type { TimeLimitRule } from '../time-limit-rule';
import { centreDefault, dongzhiCentre, peoplesMediationLaw, shanxi13710, shenzhenRegulation } from '../laws';

const supervised = { zh: '列入督办', en: 'put under supervision' };
const warned = {
  zh: '到期橙色预警，逾期红色督办',
  en: 'orange warning when due, red supervision when overdue',
};
const registration = { zh: '登记之日', en: 'day of registration' };
const assignment = { zh: '布置、登记之日', en: 'day of assignment or registration' };
const received = { zh: '收到之日', en: 'day of receipt' };
const accepted = { zh: '受理之日', en: 'day of acceptance' };
const explained = { zh: '说明原因，限期整改', en: 'reasons are given and a date for correction set' };
const none = { zh: '说明理由', en: 'reasons are given' };
const leader = { by: 'approver', approver: { zh: '中心负责人', en: 'director of the centre' } } as const;

const shanxi = { basis: shanxi13710(), pausable: [], overdueEffect: supervised, verified: false } as const;
const shenzhen = { pausable: [], overdueEffect: none, verified: false, appliesIn: '深圳' } as const;
const dongzhi = {
  basis: dongzhiCentre(),
  pausable: [],
  overdueEffect: explained,
  verified: false,
  appliesIn: '东至',
} as const;
const product = { basis: centreDefault(), pausable: [], overdueEffect: warned, verified: true } as const;
/** What the centre sets for its own work stands still for no appraisal: L-07 names the limits of the law alone. */
const handling = { ...product, extension: leader } as const;
const followUp = { ...product, alsoIn: [peoplesMediationLaw('31')] } as const;

const day = (length: number) => ({ unit: 'calendar-day', length }) as const;
const workingDay = (length: number) => ({ unit: 'working-day', length }) as const;
const text = (name: string, nameEn: string) => ({ name, nameEn });

/** The provincial 13710 rule, local comparators, and the centre's own service limits. */
export const centreLimits = [
  {
    id: 'L-31a',
    ...text('13710：当天研究部署', '13710: taken up the same day'),
    ...day(0),
    startEvent: assignment,
    ...shanxi,
  },
  {
    id: 'L-31b',
    ...text('13710：三天内反馈', '13710: feedback within three days'),
    ...day(3),
    startEvent: assignment,
    ...shanxi,
  },
  {
    id: 'L-31c',
    ...text('13710：一般七天内落实', '13710: carried out within seven days in general'),
    ...day(7),
    startEvent: assignment,
    ...shanxi,
  },
  {
    id: 'L-31d',
    ...text('13710：重大复杂事项一个月内落实', '13710: grave or complex matters carried out within one month'),
    unit: 'month',
    length: 1,
    startEvent: assignment,
    ...shanxi,
  },
  {
    id: 'L-32a',
    ...text('行政调解申请移送', 'administrative mediation application passed on'),
    ...workingDay(3),
    startEvent: received,
    basis: shenzhenRegulation('45'),
    ...shenzhen,
  },
  {
    id: 'L-32b',
    ...text('行政调解受理决定', 'decision whether to accept administrative mediation'),
    ...workingDay(5),
    startEvent: received,
    basis: shenzhenRegulation('46'),
    ...shenzhen,
  },
  {
    id: 'L-32c',
    ...text('行政调解受理决定（复杂）', 'decision whether to accept administrative mediation, complex'),
    ...workingDay(10),
    startEvent: received,
    basis: shenzhenRegulation('46'),
    ...shenzhen,
  },
  {
    id: 'L-33a',
    ...text('县级中心办理（简单）', 'county centre handling, simple'),
    ...day(1),
    startEvent: accepted,
    ...dongzhi,
  },
  {
    id: 'L-33b',
    ...text('县级中心办理（一般）', 'county centre handling, ordinary'),
    ...day(7),
    startEvent: accepted,
    ...dongzhi,
  },
  {
    id: 'L-33c',
    ...text('县级中心办理（复杂）', 'county centre handling, complex'),
    ...day(20),
    startEvent: accepted,
    ...dongzhi,
  },
  { id: 'L-38a', ...text('中心分流', 'triage by the centre'), ...day(0), startEvent: registration, ...product },
  {
    id: 'L-38b',
    ...text('承办单位签收', 'claim by the handling organisation'),
    ...workingDay(1),
    startEvent: { zh: '分流转办之日', en: 'day of the offer' },
    ...product,
  },
  {
    id: 'L-38c',
    ...text('签收后首次办理', 'first act after the claim'),
    ...day(3),
    startEvent: accepted,
    ...product,
    overdueEffect: { zh: '没有任何办理的，退回分流', en: 'back to triage where nothing was done' },
  },
  {
    id: 'L-38d',
    ...text('简单纠纷办理', 'handling of a simple dispute'),
    ...day(7),
    startEvent: accepted,
    ...handling,
  },
  {
    id: 'L-38e',
    ...text('一般纠纷办理', 'handling of an ordinary dispute'),
    ...day(15),
    startEvent: accepted,
    ...handling,
  },
  {
    id: 'L-38f',
    ...text('复杂纠纷办理', 'handling of a complex dispute'),
    ...day(30),
    startEvent: accepted,
    ...handling,
  },
  {
    id: 'L-38g',
    ...text('人民调解以外的调解', "mediation other than people's mediation"),
    ...day(30),
    startEvent: accepted,
    ...handling,
    extension: { by: 'all-parties' },
  },
  {
    id: 'L-39',
    ...text('履行情况回访', 'follow-up visit on performance'),
    ...day(7),
    startEvent: { zh: '协议履行期满之日', en: 'day performance falls due' },
    ...followUp,
  },
  {
    id: 'L-39b',
    ...text('第二次回访', 'second follow-up visit'),
    ...day(30),
    startEvent: { zh: '首次回访之日', en: 'day of the first follow-up visit' },
    ...followUp,
  },
  {
    id: 'L-39c',
    ...text('高风险纠纷回访', 'follow-up visit on a high-risk dispute'),
    ...day(3),
    startEvent: { zh: '协议履行期满之日', en: 'day performance falls due' },
    ...followUp,
  },
] as const satisfies readonly TimeLimitRule[];
