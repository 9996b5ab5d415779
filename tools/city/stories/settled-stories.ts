import { dismissalGroundCodes } from '@one-window/contracts';
import * as table from '../plan/at-the-table';
import * as court from '../plan/court-and-after';
import type { Script } from '../plan/script';
import { alertOfThreat, settleAlert, settleReturns } from '../plan/supervised';
import * as desk from '../plan/window-and-desk';
import { atTheTable, settledAndArchived, turn } from './beginnings';
import { aboutMoney, forCourt, mayBeOral, moneyForCourt, type Story } from './story';

/** It comes back once more; the director sends it on, and supervision looks into it. */
const sentOnByTheDirector = (s: Script): void => {
  table.returnCase(s);
  s.handTo(s.cast.tables[2] ?? s.table);
  desk.offerByDirector(s);
  settleReturns(s);
};

/** Cases that came to an agreement and are over. */
export const settledStories: readonly Story[] = [
  {
    name: 'confirmed-and-performed',
    zh: '司法确认并履行',
    count: 22,
    fits: forCourt,
    stages: settledAndArchived,
    write(s) {
      atTheTable(s);
      table.agree(s, { dueInDays: [40, 60] });
      court.confirmedByCourt(s);
      s.laterBetween(2, 8);
      court.performAll(s, 2, 8);
      court.visitAndArchive(s);
    },
  },
  {
    name: 'performed-without-court',
    zh: '未经确认自动履行',
    count: 25,
    stages: settledAndArchived,
    write(s, nth) {
      atTheTable(s);
      table.agree(s, {
        dueInDays: turn([[15], [20, 40], [30]], nth),
        // One in twelve settles a part and leaves the rest to the other ways.
        ...(nth % 12 === 5 ? { rest: 'ends' as const } : {}),
        subjectMatter: s.dispute.template.subjectMatter ?? 'ordinary',
      });
      s.laterBetween(2, 9);
      court.performAll(s, turn([1, 2, 1], nth), 4);
      court.visitAndArchive(s);
    },
  },
  {
    name: 'oral-on-the-spot',
    zh: '口头协议当场履行',
    count: 18,
    fits: mayBeOral,
    stages: settledAndArchived,
    write(s) {
      atTheTable(s);
      table.agree(s, { form: 'oral', onTheSpot: true });
      court.visitAndArchive(s);
    },
  },
  {
    name: 'returned-and-settled-by-another',
    zh: '退回后由另一组织调成',
    count: 5,
    stages: settledAndArchived,
    write(s, nth) {
      desk.toTheList(s);
      s.laterBetween(0, 2);
      table.returnCase(s);
      if (nth !== 1) s.handTo(s.cast.tables[1] ?? s.table);
      if (nth === 1) desk.decidedFromAbove(s);
      else desk.offer(s);
      if (nth === 0) sentOnByTheDirector(s);
      s.laterBetween(0, 2);
      if (nth === 2 || nth === 3) {
        table.claim(s);
        table.soonAfterClaim(s, 1);
        table.reassignToAnother(s);
      }
      if (nth === 4) {
        table.claim(s);
        table.soonAfterClaim(s, 1);
        table.takeCaseBack(s);
        s.handTo(s.cast.tables[0] ?? s.table);
        desk.offer(s);
      }
      table.toTheTable(s);
      if (nth === 2) {
        alertOfThreat(s);
        s.later(1);
        settleAlert(s);
      }
      table.agree(s, { dueInDays: [20] });
      s.laterBetween(3, 9);
      court.performAll(s, 1, 3);
      court.visitAndArchive(s);
    },
  },
  {
    name: 'corrected-then-confirmed',
    zh: '法院要求补充材料后确认',
    count: 4,
    fits: forCourt,
    stages: settledAndArchived,
    write(s) {
      atTheTable(s);
      table.agree(s, { dueInDays: [60] });
      s.laterBetween(1, 4);
      court.apply(s);
      s.later(1);
      court.askCorrection(s, 10);
      s.laterBetween(1, 4);
      court.correct(s);
      s.later(1);
      court.accept(s);
      s.laterBetween(3, 8);
      court.confirm(s);
      s.laterBetween(2, 6);
      court.performAll(s, 1, 3);
      court.visitAndArchive(s);
    },
  },
  {
    name: 'dismissed-and-renegotiated',
    zh: '法院驳回后变更调解协议',
    count: dismissalGroundCodes.length,
    fits: forCourt,
    stages: settledAndArchived,
    write(s, nth) {
      atTheTable(s);
      table.agree(s, { dueInDays: [70] });
      s.laterBetween(1, 4);
      court.apply(s);
      s.later(1);
      court.accept(s);
      s.laterBetween(3, 9);
      court.dismiss(s, turn(dismissalGroundCodes, nth));
      s.laterBetween(1, 3);
      table.agree(s, { dueInDays: [45] });
      court.confirmedByCourt(s);
      s.laterBetween(2, 6);
      court.performAll(s, 1, 3);
      court.visitAndArchive(s);
    },
  },
  {
    name: 'enforced',
    zh: '不履行，出具强制执行材料',
    count: 5,
    fits: moneyForCourt,
    stages: settledAndArchived,
    write(s, nth) {
      atTheTable(s);
      table.agree(s, { dueInDays: [20, 35] });
      if (nth % 2 === 0) court.confirmedByCourt(s);
      s.laterBetween(2, 5);
      court.perform(s, 0);
      s.later(10);
      court.recordDefault(s, 1, true);
      s.laterBetween(1, 4);
      court.issuePack(s);
      // A case is closed only when nothing is still to fall due: 35 days from the draft is the last.
      s.later(25);
      court.closeAndArchive(s);
    },
  },
  {
    name: 'paid-after-default',
    zh: '不履行后又补履行',
    count: 4,
    fits: aboutMoney,
    stages: settledAndArchived,
    write(s) {
      atTheTable(s);
      table.agree(s, { dueInDays: [10] });
      s.later(18);
      court.recordDefault(s, 0, false);
      s.laterBetween(5, 12);
      court.perform(s, 0, 50);
      s.laterBetween(5, 10);
      court.perform(s, 0, 50);
      for (let nth = 1; nth < court.obligationsOf(s, 1); nth += 1) court.perform(s, nth);
      court.visitAndArchive(s);
    },
  },
];
