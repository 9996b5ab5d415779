import { signsIn } from './signs';

const table = { violence: { words: ['持刀', '暴力'] }, 'self-harm': { words: ['不想活'] } } as const;

describe('the signs of which a text speaks', () => {
  it('are found anywhere in it, in the order of the table', () => {
    expect(signsIn('说不想活了，还扬言持刀上门。', table)).toEqual(['violence', 'self-harm']);
    expect(signsIn('双方就漏水赔偿协商。', table)).toEqual([]);
    expect(signsIn('', table)).toEqual([]);
  });

  it('are found where something was put between the characters of a word, or it is written wide', () => {
    for (const written of ['持 刀', '持·刀', '持*刀', '持，刀', '持\n刀', '持－刀', '持\u200b刀']) {
      expect([written, signsIn(`他${written}来了`, table)]).toEqual([written, ['violence']]);
    }
  });
});
