import * as court from '../plan/court-and-after';
import { agreed, agreedFor, confirmedFor } from './beginnings';
import { forCourt, moneyForCourt, type Story } from './story';

/** Cases in performance, after it, and on the way to the archive. */
export const followUpStories: readonly Story[] = [
  {
    name: 'confirmed-performing',
    zh: '已确认，履行中',
    count: 5,
    age: [0, 30],
    ofTour: true,
    fits: forCourt,
    stages: agreed('confirmed', 'performing'),
    write: (s) => confirmedFor(s, [60, 90]),
  },
  {
    name: 'partly-performed',
    zh: '部分履行',
    count: 4,
    age: [0, 15],
    fits: moneyForCourt,
    stages: agreed('confirmed', 'performing'),
    write(s, nth) {
      confirmedFor(s, [40, 80]);
      s.later(3);
      court.perform(s, 0, nth % 2 === 0 ? 100 : 60);
    },
  },
  {
    name: 'performance-overdue',
    zh: '履行逾期',
    count: 3,
    age: [20, 30],
    fits: moneyForCourt,
    stages: agreed('confirmed', 'performing'),
    write: (s) => confirmedFor(s, [18, 70]),
  },
  {
    name: 'due-soon',
    zh: '三日内到期',
    count: 3,
    age: [21, 22],
    limit: { rule: 'L-21', endsIn: [1, 20] },
    fits: moneyForCourt,
    stages: agreed('eligible', 'performing'),
    write: (s) => agreedFor(s, [24, 60]),
  },
  {
    name: 'defaulted',
    zh: '不履行',
    count: 3,
    age: [0, 6],
    ofTour: true,
    fits: moneyForCourt,
    stages: agreed('confirmed', 'defaulted'),
    write(s, nth) {
      confirmedFor(s, [20, 60]);
      s.later(nth % 2 === 0 ? 25 : 3);
      court.recordDefault(s, 0, nth % 2 === 1);
    },
  },
  {
    name: 'enforcement',
    zh: '已出具强制执行材料',
    count: 2,
    age: [1, 9],
    ofTour: true,
    fits: moneyForCourt,
    stages: agreed('confirmed', 'enforcement'),
    write(s) {
      confirmedFor(s, [30, 60]);
      s.later(3);
      court.perform(s, 0, 30);
      s.later(2);
      court.recordDefault(s, 1, true);
      s.later(2);
      court.issuePack(s);
    },
  },
  {
    name: 'performed',
    zh: '履行完毕待回访',
    count: 4,
    age: [0, 5],
    ofTour: true,
    fits: forCourt,
    stages: agreed('confirmed', 'performed'),
    write(s) {
      confirmedFor(s, [60]);
      s.later(4);
      court.performAll(s, 1, 0);
    },
  },
  {
    name: 'visit-overdue',
    zh: '回访逾期',
    count: 2,
    age: [12, 18],
    fits: forCourt,
    stages: agreed('confirmed', 'performed'),
    write(s) {
      confirmedFor(s, [60]);
      s.later(4);
      court.performAll(s, 1, 0);
    },
  },
  {
    name: 'visited',
    zh: '已回访待结案',
    count: 3,
    age: [0, 3],
    ofTour: true,
    fits: forCourt,
    stages: agreed('confirmed', 'visited'),
    write(s) {
      confirmedFor(s, [60]);
      s.later(4);
      court.performAll(s, 1, 0);
      s.later(3);
      court.visit(s);
    },
  },
  {
    name: 'closed',
    zh: '已结案待归档',
    count: 3,
    age: [0, 5],
    ofTour: true,
    fits: forCourt,
    stages: agreed('closed', 'closed'),
    write(s) {
      confirmedFor(s, [60]);
      s.later(4);
      court.performAll(s, 1, 0);
      s.later(3);
      court.visit(s);
      court.close(s);
    },
  },
];
