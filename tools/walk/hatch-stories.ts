import * as table from '../city/plan/at-the-table';
import * as court from '../city/plan/court-and-after';
import * as desk from '../city/plan/window-and-desk';
import { agreedFor, confirmedFor, settledAndArchived } from '../city/stories/beginnings';
import { forCourt, moneyForCourt, type Story } from '../city/stories/story';

/** Silent for longer than the three days after the claim (L-38c). */
const SILENT_DAYS = 6;
/** Longer than the thirty days in which both sides may apply (L-21). */
const LATE_DAYS = 42;

/** Ways out that no case of the demonstration city takes: the walk tells them besides. */
export const hatchStories: readonly Story[] = [
  {
    name: 'lease-lapsed',
    zh: '签收后没有办理，退回分流，改由另一组织调成',
    count: 1,
    stages: settledAndArchived,
    write(s) {
      desk.toTheList(s);
      table.claim(s);
      s.later(SILENT_DAYS);
      s.handTo(s.cast.tables[1] ?? s.table);
      desk.offer(s);
      table.toTheTable(s);
      table.agree(s, { dueInDays: [15] });
      s.laterBetween(2, 8);
      court.performAll(s, 1, 3);
      court.visitAndArchive(s);
    },
  },
  {
    name: 'late-without-reason',
    zh: '逾期申请确认，法院不予顺延，自行履行',
    count: 1,
    fits: forCourt,
    stages: settledAndArchived,
    write(s) {
      agreedFor(s, [90]);
      s.later(LATE_DAYS);
      court.applyLate(s);
      s.later(1);
      court.refuseLate(s);
      s.later(3);
      court.performAll(s, 1, 2);
      court.visitAndArchive(s);
    },
  },
  {
    name: 'objection-upheld',
    zh: '异议成立，撤销确认裁定，自行履行',
    count: 1,
    fits: forCourt,
    stages: settledAndArchived,
    write(s) {
      confirmedFor(s, [60, 90]);
      s.later(3);
      court.recordObjection(s);
      s.later(4);
      court.decideObjection(s, 'revoked');
      s.later(2);
      court.performAll(s, 2, 2);
      court.visitAndArchive(s);
    },
  },
  {
    name: 'dismissed-after-closing',
    zh: '履行完毕结案以后，法院驳回确认申请',
    count: 1,
    fits: forCourt,
    stages: settledAndArchived,
    write(s) {
      agreedFor(s, [25]);
      s.later(1);
      court.apply(s);
      s.later(1);
      court.accept(s);
      court.performAll(s, 1, 0);
      s.later(1);
      court.visit(s);
      court.close(s);
      s.later(3);
      court.dismiss(s, 'K5');
      s.later(2);
      court.archive(s);
    },
  },
  {
    name: 'settled-in-enforcement',
    zh: '转强制执行后执行和解',
    count: 1,
    fits: (template) => moneyForCourt(template) && (template.acts ?? []).length === 0,
    stages: settledAndArchived,
    write(s) {
      confirmedFor(s, [30]);
      s.later(3);
      court.recordDefault(s, 0, true);
      s.later(2);
      court.issuePack(s);
      s.later(20);
      court.discharge(s, 0, 'settled-in-enforcement');
      court.visitAndArchive(s);
    },
  },
];
