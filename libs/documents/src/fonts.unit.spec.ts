import { fontsOfThisMachine } from './fonts';

describe('the fonts of papers', () => {
  it('are those that come with the house where the machine has no others', () => {
    const { body, title, folders } = fontsOfThisMachine(() => false);
    expect({ body, title, folders: folders.length }).toEqual({
      body: ['Noto Serif SC'],
      title: ['Noto Serif SC'],
      folders: 2,
    });
  });

  it('are 仿宋 before, and those of rare names behind, where the machine has them', () => {
    expect(fontsOfThisMachine(() => true).body).toEqual([
      'FandolFang R',
      'Noto Serif SC',
      'HanaMinA',
      'HanaMinB',
      'BabelStone Han',
    ]);
    expect(fontsOfThisMachine((file) => file.includes('HanaMin')).body).toEqual([
      'Noto Serif SC',
      'HanaMinA',
      'HanaMinB',
    ]);
  });
});
