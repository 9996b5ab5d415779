import { disputeIs } from '@one-window/law';
import { helpedByAnother } from '../plan/help';
import * as table from '../plan/at-the-table';
import * as court from '../plan/court-and-after';
import { alertOfThreat } from '../plan/supervised';
import * as desk from '../plan/window-and-desk';
import { atTheTable } from './beginnings';
import { forCourt, moneyForCourt, notLabour, stagesOf, type Story } from './story';

const shortLimit: Story['fits'] = (template) => notLabour(template) && template.kind !== 'A15';

const held = (mediation: 'claimed' | 'appointed' | 'mediating' | 'agreement-drafted') =>
  stagesOf('handed-over', 'with-mediation', mediation, 'none', 'none');

/** Cases that an organisation has in hand. */
export const tableStories: readonly Story[] = [
  {
    name: 'claimed',
    zh: '已受理待指派',
    count: 1,
    age: [2, 8],
    ofTour: true,
    stages: held('claimed'),
    write(s) {
      desk.toTheList(s);
      s.later(1);
      table.claim(s);
      table.ask(s);
    },
  },
  {
    name: 'appointed',
    zh: '已指派，待约谈',
    count: 2,
    age: [4, 14],
    stages: held('appointed'),
    write(s, nth) {
      atTheTable(s);
      if (nth === 1) table.suspend(s, 'sham', '双方陈述高度一致，借款没有转账凭证，疑似虚构债务。', 15);
    },
  },
  {
    name: 'group-to-choose',
    zh: '待推选代表人',
    count: 1,
    age: [1, 6],
    fits: ({ kind }) => disputeIs(kind, 'medical'),
    stages: held('appointed'),
    write(s) {
      atTheTable(s);
      desk.groupJoins(s);
    },
  },
  {
    name: 'session-ahead',
    zh: '已约定调解时间',
    count: 2,
    age: [0, 2],
    ofTour: true,
    stages: held('mediating'),
    write(s, nth) {
      atTheTable(s);
      s.later(2);
      table.convene(s, 3 + (nth % 4));
    },
  },
  {
    name: 'session-today',
    zh: '今日调解',
    count: 2,
    age: [3, 9],
    ofTour: true,
    stages: held('mediating'),
    write(s) {
      atTheTable(s);
      table.conveneToday(s);
    },
  },
  {
    name: 'second-session-ahead',
    zh: '继续调解',
    count: 1,
    age: [0, 2],
    stages: held('mediating'),
    write(s, nth) {
      atTheTable(s);
      table.convene(s, 4, nth % 2 === 0 ? 'caucus' : 'joint-session');
      table.record(s, 'continued');
      table.invitePsychologist(s);
      helpedByAnother(s);
      table.convene(s, 5);
    },
  },
  {
    name: 'limit-near',
    zh: '期限将满',
    count: 2,
    age: [24, 27],
    limit: { rule: 'L-08', endsIn: [-4, 7] },
    ofTour: true,
    fits: shortLimit,
    stages: held('appointed'),
    write(s) {
      desk.toTheList(s);
      s.later(1);
      table.claim(s);
      table.appoint(s);
      table.prepareParties(s);
    },
  },
  {
    name: 'mediating-late',
    zh: '调解期限已过',
    count: 3,
    age: [38, 48],
    fits: shortLimit,
    stages: held('mediating'),
    write(s) {
      atTheTable(s);
      table.convene(s, 4);
      table.record(s, 'continued');
    },
  },
  {
    name: 'mediating-extended',
    zh: '已延长期限',
    count: 2,
    age: [1, 6],
    fits: notLabour,
    stages: held('mediating'),
    write(s, nth) {
      atTheTable(s);
      table.convene(s, 5);
      table.record(s, 'continued');
      s.later(9);
      table.extend(s, 30);
      if (nth === 1) table.suspend(s, 'appraisal', '双方共同委托鉴定机构，等待鉴定意见。', 25);
    },
  },
  {
    name: 'waiting-for-signatures',
    zh: '达成一致待签字',
    count: 2,
    age: [3, 15],
    ofTour: true,
    stages: held('agreement-drafted'),
    write(s, nth) {
      atTheTable(s);
      table.meetAndAgree(s);
      table.draft(s, { dueInDays: [20, 40] });
      table.partiesSign(s, nth % 3);
      if (nth === 1) alertOfThreat(s);
    },
  },
  {
    name: 'rest-goes-on',
    zh: '部分达成协议，其余继续调解',
    count: 1,
    age: [1, 6],
    fits: (template) => notLabour(template) && moneyForCourt(template),
    stages: stagesOf('handed-over', 'settled', 'renegotiating', 'eligible', 'performing'),
    write(s) {
      atTheTable(s);
      table.agree(s, { dueInDays: [40], rest: 'goes-on' });
    },
  },
  {
    name: 'dismissed-renegotiating',
    zh: '法院驳回，变更调解协议',
    count: 2,
    age: [1, 6],
    fits: forCourt,
    stages: stagesOf('handed-over', 'settled', 'renegotiating', 'dismissed', 'suspended'),
    write(s, nth) {
      atTheTable(s);
      table.agree(s, { dueInDays: [60] });
      s.later(2);
      court.apply(s);
      s.later(1);
      court.accept(s);
      s.later(6);
      court.dismiss(s, nth === 0 ? 'K5' : 'K2');
    },
  },
  {
    name: 'amending',
    zh: '双方协商变更',
    count: 1,
    age: [0, 4],
    fits: moneyForCourt,
    stages: stagesOf('handed-over', 'settled', 'renegotiating', 'eligible', 'performing'),
    write(s) {
      atTheTable(s);
      table.agree(s, { dueInDays: [45] });
      s.later(6);
      table.renegotiate(s);
    },
  },
];
