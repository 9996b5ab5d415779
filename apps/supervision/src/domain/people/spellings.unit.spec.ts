import { nameKey } from '@one-window/inputs';
import { spellingsOf } from './spellings';

const typed = (name: string): string[] => spellingsOf(nameKey(name));

describe('what is typed in letters to find a name', () => {
  it.each([
    ['单雄信', ['sxx', 'dxx']],
    ['仇英', ['qy', 'cy']],
    ['万俟卨', ['mqx', 'wsx']],
    ['尉迟恭', ['ycg', 'wcg']],
    ['区寄', ['oj', 'qj']],
    ['查良镛', ['zly', 'cly']],
    ['曾国藩', ['zgf', 'cgf']],
    ['乐毅', ['yy', 'ly']],
    ['召树银', ['ssy', 'zsy']],
    ['折克行', ['skx', 'zkx']],
    ['郄丽', ['ql', 'xl']],
    ['解放', ['xf', 'jf']],
    ['澹台灭明', ['ttmm', 'dtmm']],
    ['吕梁', ['ll', 'lvl', 'lul', 'lvliang', 'luliang']],
    ['𠮷田', ['jt']],
    ['㛃玉', ['jy']],
    ['那英', ['ny']],
    ['钱多多', ['qdd']],
    ['买买提·吐尔逊', ['mmttex']],
  ])('%s is found by %j: by the reading of the surname and by the usual one', (name, letters) => {
    expect(typed(name)).toEqual(expect.arrayContaining(letters));
  });

  it('finds by initials, by a whole syllable and initials, and by all of the name; never by the surname’s initial', () => {
    expect(typed('张三').toSorted()).toEqual(['zhang', 'zhangs', 'zhangsan', 'zs'].filter((one) => one !== 'zhang'));
    expect(typed('王小明')).toEqual(
      expect.arrayContaining(['wx', 'wxm', 'wangx', 'wangxm', 'wangxiao', 'wangxiaom', 'wangxiaoming']),
    );
  });

  it('finds a company by its initials, also without the place it is named after', () => {
    const letters = typed('晋城市宏远建筑工程有限公司');
    expect(letters).toEqual(expect.arrayContaining(['jcshy', 'hy', 'hyjz', 'hyjzgcyx']));
  });
});
