import { byDate, byId, type CaseListing, stageIs, statementsOf } from './case-listing';

const listing: CaseListing = {
  columns: { dueOn: 'due_on' },
  where: 'l.stage = $1',
  narrowedBy: 1,
  order: byDate('l.due_on'),
};

describe('a list of cases as SQL', () => {
  it('finds a page among the lines after day and id, and reads the versions of these alone', () => {
    expect(statementsOf(listing).page).toBe(
      `select l.id as "caseId", l.stage, c.version, l.due_on as "dueOn", l.due_on as "key0" ` +
        `from (select l.* from case_line l where l.stage = $1 ` +
        `and ($3::uuid is null or (l.due_on, l.id) > ($2::text collate "C", $3::uuid)) ` +
        `order by l.due_on, l.id limit $4) as l join cases c on c.id = l.id order by l.due_on, l.id`,
    );
  });

  it('turns every key and the comparison round where it is descending', () => {
    const { page } = statementsOf({ ...listing, order: byDate('l.registered_at', 'descending') });
    expect(page).toContain('(l.registered_at, l.id) < ($2::text collate "C", $3::uuid)');
    expect(page.match(/order by l\.registered_at desc, l\.id desc/g)).toHaveLength(2);
    expect(statementsOf({ ...listing, order: byId('descending') }).page).toContain('(l.id) < ($2::uuid)');
  });

  it('counts no further than it is told to', () => {
    expect(statementsOf(listing).count).toBe(
      'select count(*)::int as total from (select from case_line l where l.stage = $1 limit $2) as found',
    );
  });

  it('finds the lines before it sorts them where they are few', () => {
    expect(statementsOf({ ...listing, foundFirst: true }).page).toBe(
      `with found as materialized (select l.id, l.due_on as key0 from case_line l where l.stage = $1) ` +
        `select l.id as "caseId", l.stage, c.version, l.due_on as "dueOn", wanted.key0 as "key0" ` +
        `from (select l.* from found l where ($3::uuid is null or (l.key0, l.id) > ($2::text collate "C", $3::uuid)) ` +
        `order by l.key0, l.id limit $4) as wanted join case_line l on l.id = wanted.id ` +
        `join cases c on c.id = l.id order by wanted.key0, l.id`,
    );
  });

  it('names the stages of its service', () => {
    expect(stageIs('not in', ['settled', 'referred'])).toBe("l.stage not in ('settled', 'referred')");
  });
});
