import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeReadings } from '../generated/place-readings';
import { readingsByCharacter, spells } from './spelt';

const readings = readingsByCharacter(placeReadings);
const regions = readFileSync(join(__dirname, '../../../../libs/contracts/src/regions.json'), 'utf8');

describe('a place name', () => {
  it.each(['jincunzhen', 'jincun', 'jc', 'jcz', 'jcun', 'JinCun', 'ｊｃ', 'cunzhen', "jin'cun", 'zezhouxianjincun'])(
    '泽州县 金村镇 is found by %s',
    (typed) => {
      // What stands between county and township is no character to be read.
      expect(spells(typed, '泽州县金村镇', readings)).toBe(true);
    },
  );

  it.each(['jx', 'cunjin', 'jincum', 'x', '金村', '', '12'])('金村镇 is not spelt by %j', (typed) => {
    expect(spells(typed, '金村镇', readings)).toBe(false);
  });

  it('is found by any of its readings, and ü by v and u', () => {
    expect(spells('changzi', '长子', readings)).toBe(true);
    expect(spells('zhangzi', '长子', readings)).toBe(true);
    expect(spells('lvcun', '吕村', readings) && spells('lucun', '吕村', readings)).toBe(true);
  });

  it('of every region of the city has a reading for each of its characters', () => {
    const unread = [...new Set(regions.match(/\p{Script=Han}/gu))].filter((character) => !readings.has(character));
    expect(unread).toEqual([]);
  });
});
