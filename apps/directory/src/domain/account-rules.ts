import { type Role, roleRow, type Workplace } from '@one-window/contracts';
import { organisationIs } from '@one-window/law';

/** Password of every demonstration account; printed in the guides, so never accepted for a real one. */
export const demonstrationPassword = 'jincheng-2026';

export const USERNAME_PATTERN = /^[a-z][a-z0-9.-]{2,63}$/;
export const PASSWORD_LENGTH = { min: 12, max: 128 } as const;

/** Spelling under which a user name is kept and looked up: half width, small letters (RFC 8265 section 3.3). */
export const normalUsername = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase();

/** Why a value is refused, in both languages. */
export interface Objection {
  field: string;
  zh: string;
  en: string;
}

/** What is known of whoever the password is for: the first things a guesser tries. */
export interface PasswordOwner {
  username: string;
  /** Name of the person, names of the organisation. */
  names?: readonly string[];
}

/** City, province and product, as everybody here knows them. */
export const localWords: readonly string[] = [
  '晋城市 晋城 山西省 山西 泽州 高平 阳城 陵川 沁水 一窗解纷 矛盾纠纷 调解 中心 密码',
  'jinchengshi jincheng shanxi zezhou gaoping yangcheng lingchuan qinshui zhongxin',
  'yichuangjiefen onewindow tiaojie jiufen',
].flatMap((words) => words.split(' '));

/** Words of the owner: the user name with its parts, and the names. Longer ones first. */
export const ownWords = ({ username, names = [] }: PasswordOwner): string[] =>
  [username, ...username.split(/[.\-\d]+/), ...names.map((name) => name.toLowerCase())]
    .filter((word) => [...word].length >= SHORTEST_WORD)
    .toSorted((a, b) => b.length - a.length);

const SHORTEST_WORD = 2;
/** Letters that must be left when everything known is taken out. */
const LETTERS_OF_ONES_OWN = 6;
const YEAR = /(?:19|20)\d\d/g;
/** One to four syllables of pinyin, which is a Chinese name, and numbers around them. */
const SYLLABLE =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:i?ang|i?ong|i?an|i?ao|u?ai|uang|uan|[aeiuo]ng?|[aeiou]r?|ai|ao|ei|ia|ie|iu|ou|ua|ue|ui|uo|v[en]?)';
const NAME_AND_NUMBERS = new RegExp(`^[^\\p{L}]*(?:${SYLLABLE}){1,4}[^\\p{L}]*$`, 'u');

/**
 * What is wrong with a new password, or nothing. Length counts, special characters do not (NIST SP 800-63B §3.1.1); what
 * is made of things that everybody knows of its owner is refused (OWASP ASVS 5.0.0 6.2.11, 6.1.2). How easily the rest
 * is guessed is measured apart.
 */
export const passwordObjection = (password: string, owner: PasswordOwner): Objection | undefined => {
  const { min, max } = PASSWORD_LENGTH;
  const length = [...password].length;
  if (length < min || length > max) {
    return { field: 'password', zh: `密码应为 ${min} 至 ${max} 个字符`, en: `must have ${min} to ${max} characters` };
  }
  const lower = password.normalize('NFKC').toLowerCase();
  if (lower.includes(owner.username))
    return { field: 'password', zh: '密码不能包含用户名', en: 'contains the user name' };
  if (lower === demonstrationPassword) {
    return { field: 'password', zh: '不能使用公开的演示密码', en: 'is the published demonstration password' };
  }
  if (new Set(lower).size < 5) {
    return { field: 'password', zh: '密码至少包含五个不同的字符', en: 'has fewer than five different characters' };
  }
  if (lower.replace(/(.)\1+/gu, '$1').length < 8) {
    return { field: 'password', zh: '密码大多是重复的字符', en: 'consists mostly of repeated characters' };
  }
  if (lower.replace(/[^\p{L}]/gu, '').length < 4) {
    return {
      field: 'password',
      zh: '密码几乎只有数字，像电话、证件号或者日期；请加入几个不相干的词',
      en: 'is hardly more than a number, such as a telephone number or a date; add a few unrelated words',
    };
  }
  if (NAME_AND_NUMBERS.test(lower) || lettersOfOnesOwn(lower, owner) < LETTERS_OF_ONES_OWN) {
    return {
      field: 'password',
      zh: '密码由用户名、姓名、城市、单位或者年份组成，容易被猜到；请改用几个不相干的词',
      en: 'is made of user name, name, city, organisation or year; choose a few unrelated words instead',
    };
  }
  return undefined;
};

const lettersOfOnesOwn = (lower: string, owner: PasswordOwner): number => {
  const known = [...ownWords(owner), ...localWords].toSorted((a, b) => b.length - a.length);
  // A blank takes the place of what is taken out, so that nothing new is joined from what stood around it.
  const rest = known.reduce((left, word) => left.replaceAll(word, ' '), lower.replace(YEAR, ' '));
  return [...rest.replace(/[^\p{L}]/gu, '')].length;
};

/** What the rules about an account need to know of its organisation and mediator. */
export interface AccountPlace {
  organisation: { id: string; kind: string; disputeKinds: readonly string[] };
  mediator?: { organisationId: string };
}

/** Where a role exists, by where its people work. */
const places: Record<Workplace, { belongs(place: AccountPlace): boolean; zh: string; en: string }> = {
  centre: {
    belongs: ({ organisation }) => organisationIs(organisation.kind, 'centre'),
    zh: '此岗位只设在调解中心',
    en: 'this role exists at the centre only',
  },
  region: {
    belongs: ({ organisation }) => organisationIs(organisation.kind, 'region-centre'),
    zh: '此岗位只设在县、乡两级综治中心',
    en: 'this role exists in the centres of counties and townships only',
  },
  grid: {
    belongs: ({ organisation }) => organisationIs(organisation.kind, 'grid'),
    zh: '此岗位只设在网格中心',
    en: 'this role exists in grid centres only',
  },
  petition: {
    belongs: ({ organisation }) => organisationIs(organisation.kind, 'petition'),
    zh: '此岗位只设在信访部门',
    en: 'this role exists in petition offices only',
  },
  platform: {
    belongs: ({ organisation }) => organisationIs(organisation.kind, 'platform'),
    zh: '此岗位只设在政务服务热线、网上平台和 12309 检察服务中心',
    en: 'this role exists at hotlines and online platforms only',
  },
  police: {
    belongs: ({ organisation }) => organisationIs(organisation.kind, 'police'),
    zh: '此岗位只设在公安派出所',
    en: 'this role exists at police stations only',
  },
  department: {
    belongs: ({ organisation }) => organisationIs(organisation.kind, 'department'),
    zh: '此岗位只设在行政机关',
    en: 'this role exists in administrative departments only',
  },
  arbitration: {
    belongs: ({ organisation }) => organisationIs(organisation.kind, 'arbitration'),
    zh: '此岗位只设在仲裁机构',
    en: 'this role exists in arbitration bodies only',
  },
  'legal-aid': {
    belongs: ({ organisation }) => organisationIs(organisation.kind, 'legal-aid'),
    zh: '此岗位只设在法律援助中心',
    en: 'this role exists in legal aid centres only',
  },
  notary: {
    belongs: ({ organisation }) => organisationIs(organisation.kind, 'notary'),
    zh: '此岗位只设在公证处',
    en: 'this role exists in notary offices only',
  },
  psychology: {
    belongs: ({ organisation }) => organisationIs(organisation.kind, 'psychology'),
    zh: '此岗位只设在心理服务机构',
    en: 'this role exists in psychological services only',
  },
  mediation: {
    belongs: ({ organisation }) => organisation.disputeKinds.length > 0,
    zh: '此岗位只设在调解组织',
    en: 'this role exists in organisations that mediate only',
  },
  court: {
    belongs: ({ organisation }) => organisationIs(organisation.kind, 'court'),
    zh: '此岗位只设在人民法院',
    en: 'this role exists in courts only',
  },
};

/**
 * Roles that stand alone: whoever administers accounts neither handles cases nor watches over them, and whoever audits
 * does nothing that is audited. GB/T 22239-2019 8.1.4.2 d and 8.1.5 (system, security and audit management apart).
 */
const ROLES_APART: ReadonlySet<Role> = new Set(['administrator', 'auditor']);

/** Whether one account holds roles that belong to different people. */
export const rolesConflict = (held: readonly Role[]): boolean =>
  new Set(held).size > 1 && held.some((role) => ROLES_APART.has(role));

/** Why these roles do not belong into one account, or nothing. */
export const rolesObjection = (held: readonly Role[]): Objection | undefined =>
  rolesConflict(held)
    ? {
        field: 'roles',
        zh: '系统管理员和审计员不能同时担任其他岗位，请分设账号，由不同的人使用',
        en: 'administrators and auditors hold no other role; give the roles to different people',
      }
    : undefined;

/** Why these roles do not fit this organisation and mediator, or nothing. */
export const placeObjection = (roles: readonly Role[], place: AccountPlace): Objection | undefined => {
  for (const role of roles) {
    const workplace = places[roleRow(role).at];
    const { zh, en } = workplace;
    if (!workplace.belongs(place)) return { field: 'roles', zh: `${role}：${zh}`, en: `${role}: ${en}` };
  }
  const mediates = roles.includes('mediator');
  if (mediates && !place.mediator) {
    return { field: 'mediatorId', zh: '调解员账号应指明调解员', en: 'a mediator’s account names the mediator' };
  }
  if (!mediates && place.mediator) {
    return {
      field: 'mediatorId',
      zh: '只有调解员账号可以指明调解员',
      en: 'only a mediator’s account names a mediator',
    };
  }
  if (place.mediator && place.mediator.organisationId !== place.organisation.id) {
    return { field: 'mediatorId', zh: '该调解员不在此单位', en: 'this mediator belongs to another organisation' };
  }
  return undefined;
};
