import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A family as Typst calls it, and the file that holds it. */
interface Font {
  family: string;
  file: string;
}

const folder = dirname(require.resolve('@expo-google-fonts/noto-serif-sc/package.json'));

/** Comes with the house: all 8,105 characters of the Table of General Standard Chinese Characters (2013). */
const ownFamily = 'Noto Serif SC';
const ownFolders = ['400Regular', '700Bold'].map((weight) => join(folder, weight));

/** 仿宋, in which papers of authorities are set (GB/T 9704-2012, 5.2.2); used where the machine has it. */
const fangSong: Font = {
  family: 'FandolFang R',
  file: '/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol/FandolFang-Regular.otf',
};

/** Characters beyond the table, which stand in names; used where the machine has them. */
const rare: readonly Font[] = [
  { family: 'HanaMinA', file: '/usr/share/fonts/truetype/hanazono/HanaMinA.ttf' },
  { family: 'HanaMinB', file: '/usr/share/fonts/truetype/hanazono/HanaMinB.ttf' },
  { family: 'BabelStone Han', file: '/usr/share/fonts/truetype/babelstone/BabelStoneHan.ttf' },
];

/** The fonts of this machine: where they lie, and in which order a character is looked for. */
export interface Fonts {
  folders: string[];
  body: string[];
  title: string[];
}

/** What is there now. A family that is not there must not be named: Typst would leave its text out. */
export const fontsOfThisMachine = (isThere: (file: string) => boolean = existsSync): Fonts => {
  const found = [fangSong, ...rare].filter(({ file }) => isThere(file));
  const behind = found.filter((font) => font !== fangSong).map(({ family }) => family);
  const before = found.includes(fangSong) ? [fangSong.family] : [];
  return {
    folders: [...ownFolders, ...new Set(found.map(({ file }) => dirname(file)))],
    body: [...before, ownFamily, ...behind],
    title: [ownFamily, ...behind],
  };
};
