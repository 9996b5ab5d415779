import type { Role } from '@one-window/contracts';
import { loadOrganisations, loadPeople } from '../data/load';
import { tourPeople } from './tour-people';

/** A demonstration account with what its role can try in two minutes. */
export interface TourAccount {
  username: string;
  name: string;
  role: Role;
  organisationName: string;
  tryThis: { zh: string; en: string };
}

/** One account per role, in the order of the road. */
const stops: readonly { role: Role; username: string; zh: string; en: string }[] = [
  {
    role: 'window-clerk',
    username: 'window.01',
    zh: '登记一起纠纷并打印回执；在“等待补正”里找到逾期未补材料的案件。',
    en: 'Register a dispute and print its receipt; find the case whose missing papers are overdue.',
  },
  {
    role: 'triage-officer',
    username: 'triage.01',
    zh: '给今天登记的案件分类、选定去向，转给一个调解组织；看看被退回和无人签收的案件。',
    en: 'Classify a dispute of today and offer it to an organisation; look at what was returned or left unclaimed.',
  },
  {
    role: 'centre-director',
    username: 'director.01',
    zh: '打开一件两次退回的案件，决定它的去向。',
    en: 'Open a case that was returned twice and decide where it goes.',
  },
  {
    role: 'organisation-manager',
    username: tourPeople.manager,
    zh: '签收一件待签收的案件，指派调解员；期限快到的案件排在最前面。',
    en: 'Claim an offered case and appoint a mediator; what is due soon stands first.',
  },
  {
    role: 'mediator',
    username: tourPeople.mediator,
    zh: '打开一件调解中的案件，登记一次调解记录，制作协议并依次签署。',
    en: 'Open a case at the table, record a session, draft the agreement and collect the signatures.',
  },
  {
    role: 'court-clerk',
    username: tourPeople.courtClerk,
    zh: '受理一份司法确认申请，再裁定确认有效；期限按天数倒排。',
    en: 'Accept an application for confirmation and rule on it; applications stand by the days that are left.',
  },
  {
    role: 'follow-up-officer',
    username: 'follow-up.01',
    zh: '登记一笔履行，回访一位当事人，把办完的案件结案归档。',
    en: 'Record a payment, visit a party, close and archive a finished case.',
  },
  {
    role: 'supervisor',
    username: 'supervisor.01',
    zh: '看一眼全市哪些案件逾期；打开任意一件，核验它的完整时间线没有被改动。',
    en: 'See at a glance what is late in the city; open a case and verify that nothing in its timeline was changed.',
  },
  {
    role: 'leader',
    username: 'leader.01',
    zh: '在一页上看全市各县、各类纠纷的数量和调成率；这里看不到任何人的姓名。',
    en: 'The city on one page: numbers and success by county and kind, and no name of anybody.',
  },
  {
    role: 'administrator',
    username: 'administrator.01',
    zh: '把时钟拨到下周，看期限如何到期；再点“重新建立演示城市”恢复原样。',
    en: 'Move the clock a week ahead and watch limits run out; then start the city again.',
  },
  {
    role: 'auditor',
    username: 'auditor.01',
    zh: '查看谁在什么时候以什么理由看过当事人的证件号码，以及登录记录。',
    en: "See who looked at a party's identity number, when and why, and who signed in.",
  },
];

export const tourAccounts = (): TourAccount[] => {
  const { accounts } = loadPeople();
  const organisations = new Map(loadOrganisations().map(({ id, name }) => [id, name]));
  return stops.flatMap(({ role, username, zh, en }) => {
    const account = accounts.find((one) => one.username === username);
    if (!account) return [];
    const { displayName: name, organisationId } = account;
    const organisationName = organisations.get(organisationId) ?? '';
    return [{ username: account.username, name, role, organisationName, tryThis: { zh, en } }];
  });
};
