import { type DeclineGround, declineGrounds, type RemedyKind } from '@one-window/contracts';
import { disputeIs } from '@one-window/law';
import { inventMobile } from '@one-window/privacy';
import { addDays } from '@one-window/time-limits';
import { called, noted } from './beside-the-steps';
import { registrationBody } from './dispute';
import type { CaseAtHand } from '@one-window/road';
import type { Script } from './script';

const applicant = (parties: readonly { role: string; partyId: string }[]): string | undefined =>
  parties.find(({ role }) => role === 'applicant')?.partyId;

const missing = [
  { item: '身份证复印件', note: '正反面' },
  { item: '欠条或者转账记录', note: '复印件即可，核对原件' },
  { item: '现场照片', note: '三张以上，能看清位置' },
  { item: '购货票据', note: '没有票据的提供付款记录' },
  { item: '诊断证明和病历', note: '加盖医院印章' },
];

/** Whoever hands on what comes from a source registers it in person; all else is told at the window. */
const registrarOf = ({ dispute: { source, place }, seed, cast }: Script): string => {
  const one = (...usernames: [string, ...string[]]): string => usernames[seed % usernames.length] as string;
  switch (source) {
    case 'S11':
      return one('grid.01', 'grid.02');
    case 'S23':
      return place.code.startsWith('140525') ? 'police.02' : 'police.01';
    case 'S24':
      return one('petition.01', 'petition.02');
    case 'S25':
    case 'S26':
    case 'S27':
      return 'platform.01';
    default:
      return cast.clerk;
  }
};

export const register = (s: Script): void => {
  const { day } = s;
  s.write('intake', 'register', registrarOf(s), () => registrationBody(s.dispute, day));
};

export const requestSupplement = (s: Script, days: number): void => {
  const items = s.chance.shuffled(missing).slice(0, s.chance.between(1, 2));
  const dueOn = addDays(s.day, days);
  s.write('intake', 'request-supplement', s.cast.clerk, () => ({ items, dueOn }));
};

export const answerSupplement = (s: Script): void => {
  const answers = [{ item: s.chance.pick(missing).item, note: '已核对原件' }];
  const addedFacts = s.chance.pick([
    '申请人补交了材料，说明双方最后一次联系是在登记前一周。',
    '申请人补交了照片和收据，与登记时所述一致。',
    '申请人补充说明，村委会曾经调解过一次，没有结果。',
  ]);
  s.write('intake', 'answer-supplement', s.cast.clerk, () => ({ answers, addedFacts }));
};

/** Of so many cases one is corrected in each of these ways. */
const EVERY_SO_MANY = 9;
/** Seeds of invented numbers that nobody else in the city has. */
const NEW_NUMBERS = 700_000;

type Correction = { verb: string; body: (at: CaseAtHand, s: Pick<Script, 'seed' | 'dispute'>, day: string) => object };

/** Whoever came last: nobody of those whom the dispute began with. */
const lastParty = ({ parties }: CaseAtHand) => parties.at(-1);

/** What is corrected in some cases while the person is still at the window, or calls on the way home. */
const corrections: readonly (readonly Correction[])[] = [
  [
    {
      verb: 'correct-contact',
      body: ({ parties }, { seed }, day) => ({
        partyId: applicant(parties),
        phone: inventMobile(NEW_NUMBERS + seed),
        serviceAddress: '晋城市城区西街街道办事处代收',
        serviceAddressConfirmedBy: '申请人本人',
        serviceAddressConfirmedOn: day,
        reason: '当事人换号，并填写送达地址确认书。',
      }),
    },
  ],
  [
    {
      verb: 'correct-registration',
      body: (_, { dispute }) =>
        dispute.urgent
          ? { urgent: false, reason: '电话核实：双方已经冷静，不再加急。' }
          : { urgent: true, reason: '当事人补充：对方扬言报复，请优先办理。' },
    },
  ],
  [
    {
      verb: 'correct-party',
      body: ({ parties }) => ({
        partyId: applicant(parties),
        address: '晋城市城区北街街道',
        reason: '与证件核对，住址写错。',
      }),
    },
  ],
  [
    {
      verb: 'name-representative',
      body: ({ parties }, _, day) => ({
        partyId: applicant(parties),
        kind: 'agent',
        name: '崔永强',
        authority: 'general',
        since: day,
        reason: '授权委托书。',
      }),
    },
    {
      verb: 'end-representation',
      body: ({ parties }) => {
        const party = parties.find(({ role }) => role === 'applicant');
        const representativeId = party?.representatives?.[0]?.representativeId;
        return { partyId: party?.partyId, representativeId, reason: '当事人决定自己参加。' };
      },
    },
  ],
  [
    {
      verb: 'add-party',
      body: () => ({
        role: 'third-party',
        kind: 'natural-person',
        name: '车永福',
        reason: '处理结果可能与其有利害关系。',
      }),
    },
    {
      verb: 'replace-party',
      body: (at) => ({
        partyId: lastParty(at)?.partyId,
        ground: 'successor',
        kind: 'natural-person',
        name: '车小军',
        reason: '房屋已经转让给其侄。',
      }),
    },
    {
      verb: 'let-party-leave',
      body: (at) => ({ partyId: lastParty(at)?.partyId, reason: '经核实与纠纷无关，各方同意其退出。' }),
    },
  ],
  [
    {
      verb: 'add-party',
      body: () => ({ role: 'applicant', kind: 'natural-person', name: '车福来', reason: '与申请人一同主张。' }),
    },
    {
      verb: 'choose-representatives',
      body: (at, _, day) => ({
        partyIds: [applicant(at.parties)],
        representedPartyIds: [lastParty(at)?.partyId],
        chosenOn: day,
        manner: 'in-person',
        reason: '推选书。',
      }),
    },
    {
      verb: 'dismiss-representative',
      body: ({ parties }) => ({ partyId: applicant(parties), reason: '本人决定自己参加。' }),
    },
    {
      verb: 'let-party-leave',
      body: (at) => ({ partyId: lastParty(at)?.partyId, reason: '已经单独和解，不再主张。' }),
    },
  ],
  [
    // Stays in the case; no agreement binds this one.
    {
      verb: 'add-party',
      body: () => ({
        role: 'third-party',
        kind: 'natural-person',
        name: '牛文斌',
        reason: '当时在场，双方都请其到场说明情况。',
      }),
    },
  ],
];

const correct = (s: Script): void => {
  const { day } = s;
  for (const { verb, body } of corrections[s.seed % EVERY_SO_MANY] ?? []) {
    s.write('intake', verb, s.cast.clerk, (at) => body(at, s, day));
  }
};

const declineReasons: Record<DeclineGround, string> = {
  N1: '所述事项由法律规定的专门机关处理，告知申请人向该机关提出。',
  N2: '同一纠纷人民法院已经立案受理，告知申请人在诉讼中主张。',
  N3: '被申请人到中心当面表示拒绝调解，经释明仍不同意。',
  N4: '所述行为涉嫌犯罪，公安机关正在侦查，不属于调解范围。',
};

export const decline = (s: Script, ground: DeclineGround): void => {
  if (!(ground in declineGrounds)) throw new Error(`no such ground: ${ground}`);
  s.write('intake', 'decline', s.cast.clerk, () => ({ ground, reason: declineReasons[ground] }));
};

export const withdraw = (s: Script): void => {
  const reason = s.chance.pick([
    '双方已经自行和解，钱款当面结清。',
    '申请人决定先与对方再谈一次，暂不调解。',
    '对方已经改正，申请人不再要求处理。',
  ]);
  s.write('intake', 'withdraw', s.cast.clerk, ({ parties }) => ({ partyId: applicant(parties), reason }));
};

const risk = (s: Script): string => {
  if (s.dispute.urgent) return 'high';
  return s.chance.happens(0.22) ? 'medium' : 'low';
};

/** The applicant comes to the window, where nobody at the table answers, and withdraws. */
export const endMediation = (s: Script): void =>
  s.write('intake', 'end-mediation', s.cast.clerk, ({ parties }) => ({
    partyId: parties.find(({ role }) => role === 'applicant')?.partyId,
    ground: 'E21',
    reason: '联系不上调解员，来窗口撤回申请。',
  }));

export const classify = (s: Script): void => {
  const complexity = [undefined, 'simple', undefined, 'complex'][s.seed % 4];
  const body = { disputeKind: s.dispute.kind, risk: risk(s), ...(complexity ? { complexity } : {}) };
  s.write('triage', 'classify', s.cast.triageOfficer, () => body);
  noted(s, 'triage', s.cast.triageOfficer);
};

export const chooseMediation = (s: Script): void => {
  noted(s, 'intake', s.cast.clerk);
  called(s, 'intake', s.cast.clerk);
  const reason = s.chance.pick([
    '事实清楚、双方愿意调解，属于调解范围。',
    '标的不大，双方住得近，以调解为宜。',
    '申请人请求调解，电话询问对方没有反对。',
  ]);
  s.write('triage', 'choose-route', s.cast.triageOfficer, () => ({ route: 'mediation', reason }));
};

export const offer = (s: Script, by: string = s.cast.triageOfficer): void => {
  const { organisationId } = s.table;
  s.write('triage', 'offer', by, () => ({ organisationIds: [organisationId], pool: false }));
};

/** A case that came back twice goes where the director says (R25). */
export const offerByDirector = (s: Script): void => offer(s, 'director.01');

/** Two organisations hold it for the other's: who is above them decides, and it goes to the table whose turn it is (R26). */
export const decidedFromAbove = (s: Script): void => {
  // Where one organisation alone takes the kind, the parties were sent to one that does not take it.
  const other = [...s.cast.tables, ...s.directory.tables].find(
    ({ organisationId }) => organisationId !== s.table.organisationId,
  );
  if (!other) throw new Error('the city has one organisation that mediates');
  s.write('triage', 'dispute-competence', s.cast.triageOfficer, () => ({
    organisationId: other.organisationId,
    reason: '退回的组织与建议的组织均认为不属于本单位受理。',
  }));
  s.later(2);
  s.write('triage', 'decide-competence', 'director.01', () => ({
    organisationId: s.table.organisationId,
    reason: '当事人住所和纠纷发生地均在该单位服务范围。',
    document: '晋市平安办〔2026〕12号',
  }));
};

export const offerToPool = (s: Script): void => {
  const organisationIds = s.cast.tables.slice(0, 4).map(({ organisationId }) => organisationId);
  s.write('triage', 'offer', s.cast.triageOfficer, () => ({ organisationIds, pool: true }));
};

export const takeBack = (s: Script): void => {
  const reason = s.chance.pick(['改由离当事人更近的组织办理。', '对方提出希望由行业调解组织办理。']);
  s.write('triage', 'take-back', s.cast.triageOfficer, () => ({ reason }));
};

/** The way out that fits the kind of dispute, and the office that decides there. */
export const wayOut = (s: Script): { target: RemedyKind; organisationId?: string } => {
  const { kind, place } = s.dispute;
  const county = place.code.slice(0, 6);
  const to = (target: RemedyKind, ...kinds: string[]) => {
    const organisationId = s.directory.office(kinds, county, kind);
    return { target, ...(organisationId ? { organisationId } : {}) };
  };
  if (disputeIs(kind, 'labour')) return to('labour-arbitration', 'O41');
  if (disputeIs(kind, 'rural-land')) return to('land-arbitration', 'O42');
  if (disputeIs(kind, 'intellectual-property')) return to('administrative-adjudication', 'O21');
  return to('litigation', 'O34');
};

export const referOut = (s: Script): void => {
  const way = wayOut(s);
  const reason = s.chance.pick(['调解没有达成协议，告知当事人依法主张权利。', '双方分歧较大，申请人要求依法裁决。']);
  s.write('triage', 'refer-out', s.cast.triageOfficer, () => ({ ...way, reason }));
};

/** Straight out of the centre: not a matter for mediation. */
export const referOutAtOnce = (s: Script): void => {
  const { kind } = s.dispute;
  const way: { target: RemedyKind } = disputeIs(kind, 'expropriation')
    ? { target: 'administrative-reconsideration' }
    : wayOut(s);
  const reason = '经审查不宜调解，当事人同意通过其他途径处理。';
  s.write('triage', 'choose-route', s.cast.triageOfficer, () => ({ route: 'refer-out', target: way.target, reason }));
  s.write('triage', 'refer-out', s.cast.triageOfficer, () => ({ ...way, reason }));
};

/** From the window to an organisation's list, all in one day as the rule of the same day wants it. */
export const toTheList = (s: Script): void => {
  register(s);
  correct(s);
  classify(s);
  chooseMediation(s);
  offer(s);
};

const ofTheGroup = ['车建国', '毋秀兰', '牛根生', '司马玉梅', '元保平'];

/** Others with the same claim join the applicant one after the other; representatives they have still to choose. */
export const groupJoins = (s: Script): void => {
  const reason = '与申请人主张相同，一并参加。';
  for (const name of ofTheGroup) {
    s.write('intake', 'add-party', s.cast.clerk, () => ({ role: 'applicant', kind: 'natural-person', name, reason }));
  }
};
