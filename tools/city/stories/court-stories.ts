import * as table from '../plan/at-the-table';
import * as court from '../plan/court-and-after';
import { agreed, agreedFor, atTheTable, confirmedFor } from './beginnings';
import { forCourt, notForCourt, type Story } from './story';

/** Cases before a court. */
export const courtStories: readonly Story[] = [
  {
    name: 'eligible',
    zh: '协议生效，可申请确认',
    count: 3,
    age: [1, 16],
    ofTour: true,
    fits: forCourt,
    stages: agreed('eligible', 'performing'),
    write: (s) => agreedFor(s, [45, 75]),
  },
  {
    name: 'not-confirmable',
    zh: '不能司法确认',
    count: 2,
    age: [4, 30],
    fits: notForCourt,
    stages: agreed('not-confirmable', 'performing'),
    write(s) {
      atTheTable(s);
      table.agree(s, { dueInDays: [60], subjectMatter: s.dispute.template.subjectMatter ?? 'ordinary' });
    },
  },
  {
    name: 'applied',
    zh: '已申请司法确认',
    count: 2,
    age: [0, 1],
    ofTour: true,
    fits: forCourt,
    stages: agreed('applied', 'performing'),
    write(s) {
      agreedFor(s, [60]);
      s.later(2);
      court.apply(s);
    },
  },
  {
    name: 'acceptance-overdue',
    zh: '法院逾期未受理',
    count: 1,
    age: [7, 10],
    fits: forCourt,
    stages: agreed('applied', 'performing'),
    write(s) {
      agreedFor(s, [60]);
      s.later(2);
      court.apply(s);
    },
  },
  {
    name: 'correction-asked',
    zh: '法院要求补充材料',
    count: 1,
    age: [0, 3],
    ofTour: true,
    fits: forCourt,
    stages: agreed('correction-asked', 'performing'),
    write(s) {
      agreedFor(s, [60]);
      s.later(2);
      court.apply(s);
      s.later(1);
      court.askCorrection(s, 12);
    },
  },
  {
    name: 'correction-overdue',
    zh: '逾期未补充材料，按撤回处理',
    count: 1,
    age: [7, 9],
    fits: forCourt,
    stages: agreed('eligible', 'performing'),
    write(s) {
      agreedFor(s, [60]);
      s.later(1);
      court.apply(s);
      s.later(1);
      court.askCorrection(s, 3);
    },
  },
  {
    name: 'accepted',
    zh: '法院已受理',
    count: 2,
    age: [0, 9],
    ofTour: true,
    fits: forCourt,
    stages: agreed('accepted', 'performing'),
    write(s) {
      agreedFor(s, [60]);
      s.later(2);
      court.apply(s);
      s.later(1);
      court.accept(s);
    },
  },
  {
    name: 'ruling-overdue',
    zh: '法院逾期未裁定',
    count: 1,
    age: [19, 24],
    fits: forCourt,
    stages: agreed('accepted', 'performing'),
    write(s) {
      agreedFor(s, [90]);
      s.later(2);
      court.apply(s);
      s.later(1);
      court.accept(s);
    },
  },
  {
    name: 'refused',
    zh: '法院不予受理',
    count: 1,
    age: [1, 8],
    fits: forCourt,
    stages: agreed('refused', 'performing'),
    write(s) {
      agreedFor(s, [60]);
      s.later(2);
      court.apply(s);
      s.later(1);
      court.refuse(s, 'J1');
    },
  },
  {
    name: 'court-not-competent',
    zh: '法院没有管辖权，可向另一法院申请',
    count: 1,
    age: [12, 20],
    fits: forCourt,
    stages: agreed('eligible', 'performing'),
    write(s) {
      agreedFor(s, [60]);
      s.later(2);
      court.apply(s);
      s.later(1);
      court.refuse(s, 'J2');
    },
  },
  {
    name: 'late-with-good-reason',
    zh: '逾期申请，法院准许顺延并延长审查期限',
    count: 1,
    age: [0, 9],
    fits: forCourt,
    stages: agreed('accepted', 'performing'),
    write(s) {
      agreedFor(s, [90]);
      s.later(42);
      court.applyLate(s);
      s.later(1);
      court.allowLate(s);
      court.accept(s);
      s.later(3);
      court.extendRuling(s, 10);
    },
  },
  {
    name: 'objected',
    zh: '对确认裁定提出异议',
    count: 1,
    age: [20, 45],
    fits: forCourt,
    stages: agreed('objected', 'performing'),
    write(s) {
      confirmedFor(s, [60, 90]);
      s.later(5);
      court.recordObjection(s);
    },
  },
  {
    name: 'lapsed',
    zh: '逾期未申请确认',
    count: 2,
    age: [36, 44],
    limit: { rule: 'L-21', endsIn: [-20, -1] },
    fits: forCourt,
    stages: agreed('lapsed', 'performing'),
    write: (s) => agreedFor(s, [70, 100]),
  },
];
