import { declineGroundCodes, type EndGround } from '@one-window/contracts';
import { disputeIs, sentByCourt, targetsFor } from '@one-window/law';
import * as table from '../plan/at-the-table';
import * as court from '../plan/court-and-after';
import * as services from '../plan/referred-to-services';
import * as waysOut from '../plan/ways-out';
import * as desk from '../plan/window-and-desk';
import type { Script } from '../plan/script';
import { atTheTable, turn } from './beginnings';
import { notLabour, stagesOf, type Story } from './story';

/** Grounds after which the dispute goes on elsewhere. */
const withoutAgreement: readonly EndGround[] = ['E12', 'E11', 'E14', 'E22', 'E23', 'E24', 'E25', 'E29', 'E12', 'E11'];

const opensTo =
  (service: services.Service): NonNullable<Story['fits']> =>
  ({ kind }) =>
    targetsFor(kind).includes(service);

/** Services and a department that the desk refers to. */
const referrals = [
  { service: 'legal-aid', zh: '转法律援助', fits: opensTo('legal-aid') },
  { service: 'notarisation', zh: '转公证', fits: opensTo('notarisation') },
  {
    service: 'administrative-adjudication',
    zh: '转行政裁决',
    fits: ({ kind }) => disputeIs(kind, 'intellectual-property'),
  },
] as const satisfies (Required<Pick<Story, 'zh' | 'fits'>> & { service: services.Service })[];

const endReferAndArchive = (s: Script, ground: EndGround): void => {
  if (ground === 'E23') {
    table.suspend(s, 'sham', '双方陈述高度一致，借款没有转账凭证，疑似虚构债务。', 15);
    s.later(1);
    table.decideSuspicion(s, 'founded', '核对银行流水，借款没有实际发生。');
  } else table.end(s, ground);
  s.laterBetween(0, 1);
  desk.referOut(s);
  s.laterBetween(1, 3);
  if (ground === 'E12') waysOut.referralAnswered(s);
  court.closeAndArchive(s);
};

const referred = stagesOf('closed', 'referred', 'ended', 'closed', 'archived');

/** Cases that are over without an agreement. */
export const endedStories: readonly Story[] = [
  {
    name: 'failed-and-referred',
    zh: '调解不成，转其他途径',
    count: withoutAgreement.length + 3,
    stages: referred,
    write(s, nth) {
      atTheTable(s);
      table.convene(s, s.chance.between(2, 6));
      table.record(s, 'no-agreement');
      s.laterBetween(0, 6);
      endReferAndArchive(s, turn(withoutAgreement, nth));
    },
  },
  {
    name: 'not-referred',
    zh: '调解不成，当事人不要求转办',
    count: 2,
    stages: stagesOf('closed', 'closed', 'ended', 'closed', 'archived'),
    write(s) {
      atTheTable(s);
      table.convene(s, s.chance.between(2, 6));
      table.record(s, 'no-agreement');
      table.end(s, 'E11');
      s.laterBetween(0, 1);
      waysOut.endWithoutReferral(s);
      court.closeAndArchive(s);
    },
  },
  {
    name: 'limit-passed-and-ended',
    zh: '期限届满终止',
    count: 2,
    fits: (template) => notLabour(template) && template.kind !== 'A15',
    stages: referred,
    write(s) {
      atTheTable(s);
      table.convene(s, 4);
      table.record(s, 'continued');
      s.later(36);
      endReferAndArchive(s, 'E13');
    },
  },
  {
    name: 'signature-refused',
    zh: '拒绝签字终止',
    count: 2,
    stages: referred,
    write(s) {
      atTheTable(s);
      table.meetAndAgree(s);
      table.draft(s, { dueInDays: [15] });
      table.partiesSign(s, 1);
      s.laterBetween(2, 5);
      endReferAndArchive(s, 'E15');
    },
  },
  {
    name: 'withdrawn',
    zh: '申请人在窗口撤回',
    count: 7,
    stages: stagesOf('closed', 'closed', 'withdrawn', 'closed', 'archived'),
    write(s, nth) {
      desk.register(s);
      if (nth % 2 === 0) desk.classify(s);
      s.laterBetween(0, 2);
      desk.withdraw(s);
      court.closeAndArchive(s);
    },
  },
  {
    name: 'declined',
    zh: '不予受理并告知途径',
    count: declineGroundCodes.length + 5,
    stages: stagesOf('closed', 'closed', 'withdrawn', 'closed', 'archived'),
    write(s, nth) {
      const ground = turn(declineGroundCodes, nth);
      // What a court itself sent is not declined because a court has it.
      if (sentByCourt(s.dispute.source)) s.dispute.source = 'S01';
      desk.register(s);
      s.laterBetween(0, 1);
      desk.decline(s, ground);
      if (ground === 'N2') {
        s.laterBetween(1, 2);
        waysOut.reopen(s, false);
      }
      court.closeAndArchive(s);
    },
  },
  {
    name: 'settled-privately',
    zh: '自行和解',
    count: 8,
    stages: stagesOf('closed', 'closed', 'ended', 'closed', 'archived'),
    write(s) {
      atTheTable(s);
      s.laterBetween(2, 6);
      table.end(s, 'E05');
      court.closeAndArchive(s);
    },
  },
  {
    name: 'withdrawn-at-the-table',
    zh: '调解中撤回',
    count: 3,
    stages: stagesOf('closed', 'closed', 'ended', 'closed', 'archived'),
    write(s, nth) {
      atTheTable(s);
      table.convene(s, 4);
      table.record(s, 'continued');
      if (nth === 1) desk.endMediation(s);
      else table.end(s, 'E21');
      court.closeAndArchive(s);
    },
  },
  {
    name: 'referred-by-triage',
    zh: '分流时直接转其他途径',
    count: 10,
    stages: stagesOf('closed', 'referred', 'none', 'closed', 'archived'),
    write(s) {
      desk.register(s);
      desk.classify(s);
      desk.referOutAtOnce(s);
      court.closeAndArchive(s);
    },
  },
  ...referrals.map(({ service, zh, fits }): Story => ({
    name: `referred-for-${service}`,
    zh,
    count: 2,
    fits,
    stages: stagesOf('closed', 'referred', 'none', 'closed', 'archived'),
    write(s, nth) {
      desk.register(s);
      desk.classify(s);
      services.referToService(s, service);
      // One waits for the service to say what it does about it.
      if (nth > 0) services.answerOfService(s, service);
      court.closeAndArchive(s);
    },
  })),
];
