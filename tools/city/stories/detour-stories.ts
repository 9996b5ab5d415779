import { refusalGroundCodes } from '@one-window/contracts';
import { helpedForAWhile } from '../plan/help';
import * as table from '../plan/at-the-table';
import * as court from '../plan/court-and-after';
import * as out from '../plan/ways-out';
import * as desk from '../plan/window-and-desk';
import { atTheTable, settledAndArchived, turn } from './beginnings';
import { aboutMoney, forCourt, moneyForCourt, notLabour, type Story } from './story';

/** Cases that came to an agreement by detours, and are over. */
export const detourStories: readonly Story[] = [
  {
    name: 'supplemented-and-pooled',
    zh: '补正后进入共享池调成',
    count: 6,
    stages: settledAndArchived,
    write(s) {
      desk.register(s);
      desk.requestSupplement(s, 9);
      s.laterBetween(1, 5);
      desk.answerSupplement(s);
      s.later(1);
      desk.classify(s);
      desk.chooseMediation(s);
      desk.offer(s);
      s.later(1);
      desk.takeBack(s);
      s.handTo(s.cast.tables[1] ?? s.table);
      desk.offerToPool(s);
      s.laterBetween(0, 1);
      table.toTheTable(s);
      table.agree(s, { dueInDays: [15] });
      s.laterBetween(2, 9);
      court.performAll(s, 1, 2);
      court.visitAndArchive(s);
    },
  },
  {
    name: 'transferred-and-settled',
    zh: '调解中移交另一组织后调成',
    count: 2,
    stages: settledAndArchived,
    write(s, nth) {
      atTheTable(s);
      table.convene(s, 3);
      table.record(s, 'continued');
      s.later(1);
      table.transferToAnother(s, nth === 0 ? 'refused' : 'taken-back');
      table.appoint(s);
      table.agree(s, { dueInDays: [15] });
      s.laterBetween(2, 9);
      court.performAll(s, 1, 2);
      court.visitAndArchive(s);
    },
  },
  {
    name: 'extended-in-time',
    zh: '期限内一致同意延长',
    count: 4,
    fits: notLabour,
    stages: settledAndArchived,
    write(s) {
      atTheTable(s);
      table.convene(s, 4);
      table.record(s, 'continued');
      s.later(6);
      helpedForAWhile(s);
      table.invite(s, 'deputy', '赵存良', '市人大代表');
      table.takeBackInvitation(s, '本人当天不能到场，双方同意不再邀请。');
      table.invite(s, 'relative', '李改梅', '申请人的姑姑');
      table.changeKind(s, s.dispute.template.kind === 'A06' ? 'A04' : 'A06', '双方当面核对后，争议的实为赔偿多少。');
      table.suspend(s, 'party-prevented', '被申请人住院，家属来电说明。', 10);
      s.later(1);
      table.resume(s, '被申请人已出院，可以参加调解。');
      table.extend(s, 20);
      table.convene(s, 3);
      s.later(1);
      table.callOffSession(s, '调解员临时住院，另行安排。');
      table.convene(s, 3);
      s.later(1);
      table.moveSession(s, 3, '被申请人来电，当天要出车。');
      table.recordNoShow(s, 'excused', '来电称车在外地回不来。');
      s.later(1);
      table.agree(s, { dueInDays: [15] });
      s.laterBetween(2, 8);
      court.performAll(s, 1, 3);
      court.visitAndArchive(s);
    },
  },
  {
    name: 'extended-late',
    zh: '期限届满后补办延长',
    count: 3,
    fits: (template) => notLabour(template) && template.kind !== 'A15',
    stages: settledAndArchived,
    write(s) {
      atTheTable(s);
      table.convene(s, 5);
      table.record(s, 'continued');
      s.later(34);
      table.extend(s, 45);
      table.agree(s, { dueInDays: [15] });
      s.laterBetween(2, 8);
      court.performAll(s, 1, 3);
      court.visitAndArchive(s);
    },
  },
  {
    name: 'offer-expired-then-taken',
    zh: '无人签收，改由另一组织',
    count: 3,
    stages: settledAndArchived,
    write(s) {
      desk.toTheList(s);
      s.laterWorkingDays(5);
      s.handTo(s.cast.tables[1] ?? s.table);
      desk.offer(s);
      s.laterBetween(0, 2);
      table.toTheTable(s);
      table.agree(s, { dueInDays: [15] });
      s.laterBetween(2, 8);
      court.performAll(s, 1, 3);
      court.visitAndArchive(s);
    },
  },
  {
    name: 'refused-by-court-and-performed',
    zh: '法院不予受理，自行履行',
    count: refusalGroundCodes.length,
    fits: forCourt,
    stages: settledAndArchived,
    write(s, nth) {
      atTheTable(s);
      table.agree(s, { dueInDays: [25] });
      s.laterBetween(1, 4);
      court.apply(s);
      s.later(1);
      court.refuse(s, turn(refusalGroundCodes, nth));
      s.laterBetween(4, 12);
      court.performAll(s, 1, 3);
      court.visitAndArchive(s);
    },
  },
  {
    name: 'objection-rejected',
    zh: '异议被驳回，履行完毕',
    count: 1,
    fits: forCourt,
    stages: settledAndArchived,
    write(s) {
      atTheTable(s);
      table.agree(s, { dueInDays: [60] });
      court.confirmedByCourt(s);
      s.later(3);
      court.recordObjection(s);
      s.later(1);
      court.withdrawObjection(s);
      s.later(1);
      court.recordObjection(s);
      s.laterBetween(2, 6);
      court.decideObjection(s);
      s.laterBetween(2, 8);
      court.performAll(s, 1, 2);
      court.visitAndArchive(s);
    },
  },
  {
    name: 'archived-and-reopened',
    zh: '归档后恢复办理，查明后再归档',
    count: 1,
    fits: forCourt,
    stages: settledAndArchived,
    write(s) {
      atTheTable(s);
      table.agree(s, { dueInDays: [15] });
      s.laterBetween(2, 9);
      court.performAll(s, 1, 2);
      court.visitAndArchive(s);
      s.later(3);
      out.reopen(s, true);
      s.later(2);
      court.closeAndArchive(s);
    },
  },
  {
    name: 'application-withdrawn',
    zh: '撤回确认申请，自行履行',
    count: 2,
    fits: forCourt,
    stages: settledAndArchived,
    write(s) {
      atTheTable(s);
      table.agree(s, { dueInDays: [30] });
      s.laterBetween(1, 4);
      court.apply(s);
      s.later(2);
      court.withdrawApplication(s);
      s.laterBetween(1, 4);
      court.performAll(s, 1, 2);
      court.visitAndArchive(s);
    },
  },
  {
    name: 'instalments-late',
    zh: '分期履行，有一期逾期',
    count: 4,
    fits: moneyForCourt,
    stages: settledAndArchived,
    write(s) {
      atTheTable(s);
      table.agree(s, { dueInDays: [12, 24, 36] });
      s.later(6);
      court.perform(s, 0);
      s.later(24);
      court.perform(s, 1, 40);
      s.later(6);
      court.perform(s, 1, 60);
      s.later(3);
      court.perform(s, 2);
      for (let nth = 3; nth < court.obligationsOf(s, 3); nth += 1) court.perform(s, nth);
      s.later(12);
      court.visit(s);
      court.closeAndArchive(s);
    },
  },
  {
    name: 'wrong-entry-and-waived',
    zh: '履行登记有误冲正，余款由权利人免除',
    count: 1,
    fits: moneyForCourt,
    stages: settledAndArchived,
    write(s) {
      atTheTable(s);
      table.agree(s, { dueInDays: [20, 40] });
      s.later(5);
      court.perform(s, 0);
      s.later(1);
      court.reversePerformance(s, 0);
      s.later(2);
      court.perform(s, 0);
      s.later(3);
      court.succeed(s);
      court.discharge(s, 1);
      for (let nth = 2; nth < court.obligationsOf(s, 2); nth += 1) court.perform(s, nth);
      court.visitAndArchive(s);
    },
  },
  {
    name: 'nobody-to-visit',
    zh: '履行完毕，三次联系不上，不经回访结案',
    count: 1,
    fits: forCourt,
    stages: settledAndArchived,
    write(s) {
      atTheTable(s);
      table.agree(s, { dueInDays: [40] });
      s.later(4);
      court.performAll(s, 1, 1);
      s.later(1);
      court.tryToVisit(s, 'no-answer');
      s.later(1);
      court.tryToVisit(s, 'no-answer');
      s.later(1);
      court.tryToVisit(s, 'not-at-home');
      court.closeAndArchive(s);
    },
  },
  {
    name: 'window-lapsed',
    zh: '逾期未申请确认，自行履行',
    count: 3,
    fits: forCourt,
    stages: settledAndArchived,
    write(s) {
      atTheTable(s);
      table.agree(s, { dueInDays: [50] });
      s.later(40);
      court.performAll(s, 1, 2);
      court.visitAndArchive(s);
    },
  },
  {
    name: 'amended-by-the-parties',
    zh: '双方协商变更协议',
    count: 2,
    fits: aboutMoney,
    stages: settledAndArchived,
    write(s) {
      atTheTable(s);
      table.agree(s, { dueInDays: [20] });
      s.later(8);
      table.renegotiate(s);
      table.agree(s, { dueInDays: [20, 35] });
      s.later(9);
      court.performAll(s, 2, 6);
      court.visitAndArchive(s);
    },
  },
];
