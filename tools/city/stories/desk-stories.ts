import * as table from '../plan/at-the-table';
import * as waysOut from '../plan/ways-out';
import * as desk from '../plan/window-and-desk';
import { atTheTable } from './beginnings';
import { stagesOf, type Story } from './story';

/** Cases at the window, at the triage desk and on the organisations' lists. */
export const deskStories: readonly Story[] = [
  {
    name: 'registered-today',
    zh: '今日登记待分流',
    count: 2,
    age: [0, 0],
    atAnyHour: true,
    stages: stagesOf('registered', 'awaiting', 'none', 'none', 'none'),
    write: desk.register,
  },
  {
    name: 'awaiting-late',
    zh: '当日未分流',
    count: 1,
    age: [1, 3],
    stages: stagesOf('registered', 'awaiting', 'none', 'none', 'none'),
    write: desk.register,
  },
  {
    name: 'classified',
    zh: '已分类',
    count: 1,
    age: [0, 2],
    stages: stagesOf('registered', 'classified', 'none', 'none', 'none'),
    write(s) {
      desk.register(s);
      desk.classify(s);
    },
  },
  {
    name: 'routed',
    zh: '已定去向，待转办',
    count: 1,
    age: [0, 1],
    stages: stagesOf('registered', 'routed', 'none', 'none', 'none'),
    write(s) {
      desk.register(s);
      desk.classify(s);
      desk.chooseMediation(s);
    },
  },
  {
    name: 'supplement-asked',
    zh: '待补正',
    count: 1,
    age: [2, 5],
    stages: stagesOf('supplement-requested', 'awaiting-supplement', 'none', 'none', 'none'),
    write(s) {
      desk.register(s);
      desk.requestSupplement(s, 7);
    },
  },
  {
    name: 'supplement-overdue',
    zh: '补正逾期',
    count: 1,
    age: [9, 14],
    stages: stagesOf('supplement-requested', 'awaiting-supplement', 'none', 'none', 'none'),
    write(s) {
      desk.register(s);
      desk.requestSupplement(s, 5);
    },
  },
  {
    name: 'supplement-answered',
    zh: '已补正待分流',
    count: 1,
    age: [0, 1],
    stages: stagesOf('registered', 'awaiting', 'none', 'none', 'none'),
    write(s) {
      desk.register(s);
      desk.requestSupplement(s, 7);
      s.laterBetween(1, 3);
      desk.answerSupplement(s);
    },
  },
  {
    name: 'deemed-withdrawn',
    zh: '逾期未补正，按撤回处理',
    count: 1,
    age: [6, 16],
    stages: stagesOf('withdrawn', 'closed', 'withdrawn', 'none', 'ended'),
    write(s) {
      desk.register(s);
      desk.requestSupplement(s, 4);
      s.later(8);
      waysOut.deemWithdrawn(s);
    },
  },
  {
    name: 'reopened',
    zh: '撤回后恢复办理',
    count: 1,
    age: [1, 3],
    stages: stagesOf('registered', 'classified', 'taken-back', 'none', 'none'),
    write(s) {
      desk.register(s);
      desk.requestSupplement(s, 7);
      waysOut.takeBackSupplement(s);
      desk.withdraw(s);
      s.laterBetween(9, 16);
      waysOut.reopen(s, true);
      desk.classify(s);
    },
  },
  {
    name: 'reopening-asked',
    zh: '报请恢复办理，待主任决定',
    count: 1,
    age: [4, 16],
    stages: stagesOf('declined', 'closed', 'withdrawn', 'none', 'ended'),
    write(s) {
      desk.register(s);
      desk.decline(s, 'N3');
      s.laterBetween(1, 5);
      waysOut.askToReopen(s);
    },
  },
  {
    name: 'mediated-again',
    zh: '调解终止后再次调解，待签收',
    count: 1,
    age: [1, 2],
    stages: stagesOf('registered', 'offered', 'offered', 'none', 'none'),
    write(s) {
      atTheTable(s);
      table.convene(s, 5);
      table.record(s, 'no-agreement');
      s.later(1);
      table.end(s, 'E12');
      s.later(2);
      waysOut.mediateAgain(s);
      s.handTo(s.cast.tables[1] ?? s.table);
      desk.offer(s);
    },
  },
  {
    name: 'sent-back-by-the-body',
    zh: '接收单位退回，待重新确定去向',
    count: 1,
    age: [0, 2],
    stages: stagesOf('registered', 'classified', 'none', 'none', 'none'),
    write(s) {
      desk.register(s);
      desk.classify(s);
      desk.referOutAtOnce(s);
      s.laterBetween(12, 20);
      waysOut.referralReturned(s);
    },
  },
  {
    name: 'offered',
    zh: '待签收',
    count: 2,
    age: [0, 2],
    ofTour: true,
    stages: stagesOf('registered', 'offered', 'offered', 'none', 'none'),
    write: desk.toTheList,
  },
  {
    name: 'pooled',
    zh: '共享池待认领',
    count: 1,
    age: [0, 1],
    ofTour: true,
    stages: stagesOf('registered', 'offered', 'offered', 'none', 'none'),
    write(s) {
      desk.register(s);
      desk.classify(s);
      desk.chooseMediation(s);
      desk.offerToPool(s);
    },
  },
  {
    name: 'offer-expired',
    zh: '逾期无人签收',
    count: 1,
    age: [8, 10],
    limit: { rule: 'L-03', endsIn: [-20, -1] },
    stages: stagesOf('registered', 'routed', 'taken-back', 'none', 'none'),
    write: desk.toTheList,
  },
  {
    name: 'taken-back',
    zh: '收回待重新转办',
    count: 1,
    age: [1, 5],
    stages: stagesOf('registered', 'routed', 'taken-back', 'none', 'none'),
    write(s) {
      desk.toTheList(s);
      s.later(1);
      desk.takeBack(s);
    },
  },
  {
    name: 'returned',
    zh: '组织退回',
    count: 1,
    age: [2, 9],
    stages: stagesOf('registered', 'returned', 'returned', 'none', 'none'),
    write(s, nth) {
      desk.toTheList(s);
      s.later(1);
      if (nth % 2 === 1) table.claim(s);
      table.returnCase(s);
    },
  },
  {
    name: 'returned-twice',
    zh: '两次退回',
    count: 1,
    age: [2, 7],
    stages: stagesOf('registered', 'returned', 'returned', 'none', 'none'),
    write(s) {
      desk.toTheList(s);
      s.later(1);
      table.returnCase(s);
      s.handTo(s.cast.tables[1] ?? s.table);
      desk.offer(s);
      s.later(1);
      table.returnCase(s);
    },
  },
  {
    name: 'ended-to-refer',
    zh: '调解终止，待转其他途径',
    count: 2,
    age: [2, 16],
    ofTour: true,
    stages: stagesOf('handed-over', 'to-refer', 'ended', 'none', 'none'),
    write(s) {
      atTheTable(s);
      table.convene(s, 5);
      table.record(s, 'no-agreement');
      s.later(1);
      table.end(s, 'E12');
    },
  },
  {
    name: 'withdrawn-open',
    zh: '撤回待结案',
    count: 1,
    age: [4, 12],
    stages: stagesOf('withdrawn', 'closed', 'withdrawn', 'none', 'ended'),
    write(s) {
      desk.register(s);
      desk.classify(s);
      s.later(1);
      desk.withdraw(s);
    },
  },
  {
    name: 'declined-open',
    zh: '不予受理待结案',
    count: 1,
    age: [2, 10],
    stages: stagesOf('declined', 'closed', 'withdrawn', 'none', 'ended'),
    write(s) {
      desk.register(s);
      desk.decline(s, 'N3');
    },
  },
  {
    name: 'referred-open',
    zh: '已转其他途径，待结案',
    count: 1,
    age: [3, 20],
    stages: stagesOf('closed', 'referred', 'ended', 'none', 'ended'),
    write(s) {
      atTheTable(s);
      table.convene(s, 4);
      table.record(s, 'no-agreement');
      table.end(s, 'E11');
      desk.referOut(s);
    },
  },
];
