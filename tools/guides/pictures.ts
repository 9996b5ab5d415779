import { CaseDesk, type CommandForm } from '../browser/case-desk';
import { openFirstCase, enterFirstRow } from '../browser/lists';
import type { MomentOfAPage } from '../browser/pages';
import type { Person } from '../browser/person';
import { RegisterDesk } from '../browser/register-desk';
import { telling } from '../browser/telling';
import type { Tour } from '../browser/tour';
import { lookUpStatus } from './party';

/** A picture of a guide: what is on the screen, and what somebody did to see it. None changes the city. */
export interface Picture extends Omit<MomentOfAPage, 'act'> {
  act?: (person: Person, tour: Tour) => Promise<void>;
  /** On a party's telephone. */
  phone?: true;
}

/** Where the pictures of the guides stand, and the one of the READMEs. */
export const PICTURES_OF_GUIDES = 'docs/guides/pictures';
export const PICTURES_OF_READMES = 'docs/pictures';

export const fileOf = (name: string): string => `${name}.webp`;

const dialog = async ({ page }: Person): Promise<void> => await page.getByRole('dialog').first().waitFor();

/** Tab on the way to a button scrolls the page; what it is about stands at its top. */
const toTop = async (person: Person): Promise<void> => {
  await person.page.evaluate('scrollTo(0, 0)');
  await person.settled();
};

/** Opens the first case of the list and the form of a command, and leaves the form filled in. */
const filledIn =
  (action: string, fill: (form: CommandForm) => Promise<void>) =>
  async (person: Person): Promise<void> => {
    await openFirstCase(person);
    const form = await new CaseDesk(person).open(action);
    await fill(form);
    await toTop(person);
  };

/** Opens a tab of the first case of the list. */
const tabOf =
  (name: string) =>
  async (person: Person): Promise<void> => {
    await openFirstCase(person);
    await person.page.getByRole('tab', { name }).click();
    await person.settled();
  };

/** Presses keys, after which a window stands before the page. */
const windowAfter =
  (...keys: string[]) =>
  async (person: Person): Promise<void> => {
    for (const key of keys) await person.page.keyboard.press(key);
    await dialog(person);
    await person.settled();
  };

const agreement = async (form: CommandForm): Promise<void> => {
  await form.pick('协议形式', '书面');
  await form.write(
    '协议内容',
    '双方确认2026年10月订购的商品与页面描述不符。经调解，被申请人退还货款，申请人收到退款后退回商品，双方就本案再无其他争议。',
  );
  await form.add('约定的义务');
  await form.pick('义务种类', '给付金钱');
  await form.pick('义务人', /被申请人/);
};

/** Every picture of every guide, by file name. */
export const picturesOfGuides: readonly Picture[] = [
  { name: 'sign-in', path: '/sign-in' },
  {
    name: 'search',
    path: '/',
    as: 'supervisor.01',
    act: async (person) => {
      await windowAfter('Control+k')(person);
      await person.page.getByRole('combobox', { name: person.words.find }).fill('工资');
      await person.page.getByRole('option').first().waitFor();
      await person.settled();
    },
  },
  { name: 'keys', path: '/', as: 'window.01', act: windowAfter('?') },

  { name: 'window-clerk-home', path: '/', as: 'window.01' },
  {
    name: 'window-clerk-register',
    path: '/',
    as: 'window.01',
    act: async (person) => {
      const desk = new RegisterDesk(person);
      await desk.begin();
      await desk.fillIn(telling(91));
      await person.page.getByLabel('纠纷简要情况').focus();
      await person.page.getByText('已自动保存').waitFor();
      await toTop(person);
    },
  },
  {
    name: 'window-clerk-receipt',
    path: '/lists/intake?view=registered',
    as: 'window.01',
    act: async (person) => {
      await openFirstCase(person);
      await person.page.getByRole('link', { name: '回执' }).click();
      await person.page.getByRole('article').waitFor();
      await person.settled();
    },
  },

  { name: 'triage-officer-home', path: '/', as: 'triage.01' },
  {
    name: 'triage-officer-offer',
    path: '/lists/triage?view=routed',
    as: 'triage.01',
    act: filledIn('triage.offer', async (form) => void (await form.pickFirst('接收组织'))),
  },

  { name: 'organisation-manager-home', path: '/', as: 'manager.org-016' },
  { name: 'organisation-manager-claim', path: '/lists/pool', as: 'manager.org-016', act: windowAfter('j', 'c') },
  {
    name: 'organisation-manager-appoint',
    path: '/lists/mediation?view=sessions',
    as: 'manager.org-016',
    act: filledIn('mediation.appoint', async () => undefined),
  },

  { name: 'mediator-home', path: '/', as: 'mediator.med-015' },
  {
    name: 'mediator-convene',
    path: '/lists/mediation?view=sessions',
    as: 'mediator.med-015',
    act: filledIn('mediation.convene', async (form) => {
      await form.pick('调解形式', '面对面');
      await form.pick('参加方式', '现场');
      await form.write('地点', '中心第二调解室');
    }),
  },
  {
    name: 'mediator-agreement',
    path: '/lists/mediation?view=sessions',
    as: 'mediator.med-015',
    act: filledIn('mediation.draft-agreement', agreement),
  },

  { name: 'court-clerk-home', path: '/', as: 'court.jin0502' },
  {
    name: 'court-clerk-accept',
    path: '/lists/judicial-confirmation?view=applied',
    as: 'court.jin0502',
    act: filledIn(
      'judicial-confirmation.accept',
      async (form) => await form.write('案号', '（2026）晋0522诉前调确86号'),
    ),
  },

  { name: 'follow-up-officer-home', path: '/', as: 'follow-up.01' },
  {
    name: 'follow-up-officer-performance',
    path: '/lists/follow-up?view=performing',
    as: 'follow-up.01',
    act: filledIn('follow-up.record-performance', async (form) => {
      await form.pickFirst('协议中的义务');
      await form.write('本次给付金额（元）', '500');
      await form.write('履行凭证', '权利人出具的收条一份，已核对原件。');
    }),
  },

  { name: 'supervisor-home', path: '/', as: 'supervisor.01' },
  { name: 'supervisor-cases', path: '/supervision/cases?attention=at-risk', as: 'supervisor.01' },
  {
    name: 'supervisor-check',
    path: '/supervision/cases?stage=follow-up',
    as: 'supervisor.01',
    act: tabOf('核验'),
  },

  { name: 'leader-city', path: '/city', as: 'leader.01' },

  { name: 'administrator-home', path: '/', as: 'administrator.01' },
  {
    name: 'administrator-account',
    path: '/administration/accounts?from=mediator',
    as: 'administrator.01',
    act: async (person) => {
      await enterFirstRow(person);
      await dialog(person);
      await person.settled();
    },
  },
  { name: 'administrator-clock', path: '/administration/clock', as: 'administrator.01' },

  {
    name: 'auditor-check',
    path: '/supervision/cases?stage=follow-up',
    as: 'auditor.01',
    act: async (person) => {
      await openFirstCase(person);
      await person.follow(`/supervision/audit?case=${person.page.url().split('/').at(-1) ?? ''}`);
    },
  },
  { name: 'auditor-sign-in-log', path: '/supervision/audit?tab=sign-in-log', as: 'auditor.01' },

  { name: 'party-form', path: '/status', phone: true },
  { name: 'party-status', path: '/status', phone: true, act: lookUpStatus },
];

/** The file of a case as the READMEs show it: mediation goes on, and limits run. */
export const casePage: Picture = {
  name: 'case-page',
  path: '/lists/mediation?view=sessions',
  as: 'mediator.med-015',
  act: async (person) => {
    await openFirstCase(person);
    await person.page.getByText('为什么是这一天').first().click();
    await person.settled();
  },
};
