import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a reader cannot see, as ranges of a regular expression of PostgreSQL: controls, format characters and default
 * ignorables of Unicode 17, but the white space among the controls.
 */
const IGNORABLE =
  '\\u0001-\\u0008\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u0600-\\u0605\\u061c' +
  '\\u06dd\\u070f\\u0890-\\u0891\\u08e2\\u115f-\\u1160\\u17b4-\\u17b5\\u180b-\\u180f' +
  '\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0' +
  '\\ufff0-\\ufffb\\U000110bd\\U000110cd\\U00013430-\\U0001343f\\U0001bca0-\\U0001bca3' +
  '\\U0001d173-\\U0001d17a\\U000e0000-\\U000e0fff';

/** Radicals that stand for whole characters in what was copied from a PDF, and those characters. */
const RADICALS = '⺒⺓⺟⺠⻅⻆⻉⻋⻑⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻮⻯⻰⻱⻲⻳';
const CHARACTERS = '巳幺母民见角贝车長长门青韦页风飞食马骨鬼鱼鸟卤麦黄黾斉齐齿竜龙龜亀龟';

/**
 * Titles are found by the key under which people's words are compared (`searchKey` of libs/inputs, the same in SQL): a
 * title with full-width signs was not found by a copy of itself. Cases are found by their running number alone. Credit
 * codes recorded in small letters or full width before they were folded are found like all others.
 */
export class FoldedSearch1764300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function search_key(words text) returns text language sql immutable strict parallel safe
        return lower(normalize(
          regexp_replace(translate(words, '${RADICALS}', '${CHARACTERS}'), '[${IGNORABLE}]', '', 'g'), nfkc));

      drop index case_title_pairs;
      alter table case_title add column search_key text generated always as (search_key(title)) stored;
      create index case_title_pairs on case_title using gin (pairs_of(search_key));

      create index case_view_running_number on case_view (right(case_number, 6));

      -- A keyed hash has 43 characters, a credit code 18.
      insert into party_index (index_hash, case_id)
        select upper(normalize(index_hash, nfkc)), case_id from party_index where length(index_hash) = 18
        on conflict do nothing;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index case_view_running_number, case_title_pairs;
      alter table case_title drop column search_key;
      create index case_title_pairs on case_title using gin (pairs_of(title));
      drop function search_key(text);
    `);
  }
}
