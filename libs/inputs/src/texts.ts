import {
  control,
  direction,
  drawnEmpty,
  everyControl,
  everyDirection,
  everyDirectionMark,
  everyNoCharacter,
  idleJoiner,
  lineEnd,
  neverMeant,
  noCharacter,
  otherBlank,
  plain,
} from './characters';
import { withoutRadicals } from './radicals';

/** `single`: a name, a title, a number, one line of a list. `multi`: running text with paragraphs. */
export type Lines = 'single' | 'multi';

export type TextFaultCode = 'no-character' | 'damaged' | 'control-character' | 'direction' | 'nothing-visible';

/** Why a text is not taken; `zh` and `en` say what to do and never repeat what was typed. */
export interface TextFault {
  code: TextFaultCode;
  zh: string;
  en: string;
}

const FAULTS: Readonly<Record<TextFaultCode, Omit<TextFault, 'code'>>> = {
  'no-character': {
    zh: '含有残缺的字符，请重新输入',
    en: 'contains half a character or a code that is no character; type it again',
  },
  damaged: {
    zh: '含有乱码（�），请从原文重新复制',
    en: 'was damaged before it was sent (U+FFFD); copy it again from its source',
  },
  'control-character': {
    zh: '含有不可见的控制字符，请删除后再填写',
    en: 'contains control characters; remove them',
  },
  direction: {
    zh: '含有改变文字方向的不可见字符，请手工重新输入',
    en: 'contains invisible characters that turn the direction of text; type it by hand',
  },
  'nothing-visible': { zh: '没有可见的文字，请填写', en: 'has nothing that can be seen; fill it in' },
};

const visible = (text: string): boolean => text.replace(drawnEmpty, '').replace(/\p{M}/gu, '') !== '';

const faultIn = (text: string, lines: Lines, empty: boolean): TextFaultCode | undefined => {
  if (noCharacter.test(text)) return 'no-character';
  if (text.includes('\ufffd')) return 'damaged';
  if (control.test(text)) return 'control-character';
  if (lines === 'single' && direction.test(text)) return 'direction';
  return empty || visible(text) ? undefined : 'nothing-visible';
};

/**
 * Why a text as it arrived is refused, or undefined. Lone surrogates and noncharacters (RFC 8259 section 8.2, RFC 7493
 * section 2.1), U+FFFD, controls other than tab and line ends, controls of direction in a single line (UTS #55), and,
 * unless `empty` is permitted, a text in which nothing can be seen. ASVS 5.0 2.2.1.
 */
export const textFault = (
  text: string,
  { lines, empty = false }: { lines: Lines; empty?: boolean },
): TextFault | undefined => {
  if (plain.test(text) && text.trim() !== '') return undefined;
  const code = faultIn(text, lines, empty);
  return code && { code, ...FAULTS[code] };
};

/**
 * The stored form of a text, which is also the shown form: NFC; characters for the radicals that PDFs give; every
 * line end of Word, the web and Windows is \n in running text and a blank in a single line; blanks of other widths are the blank, but the ideographic one stays;
 * without what is invisible and means nothing. Joiners stay where they join pictures or letters of a script that needs
 * them, variation selectors stay (they choose the glyph of a name), marks of direction stay in running text. A single
 * line loses the blanks at both ends, running text the empty lines and blanks in front (not the ideographic blanks that
 * indent) and blanks at the end. Total: what {@link textFault} refuses is left out.
 */
export const foldText = (text: string, lines: Lines): string => {
  if (plain.test(text)) return text.trim();
  const meant = withoutRadicals(text)
    .replace(everyNoCharacter, '')
    .replaceAll('\ufffd', '')
    .replace(lineEnd, '\n')
    .replace(everyControl, '')
    .replace(neverMeant, '')
    .replace(everyDirection, '')
    .replace(otherBlank, ' ');
  return lines === 'multi'
    ? meant
        .replace(idleJoiner, '')
        .normalize('NFC')
        .replace(/^(?:\s*\n)*[ \t]*/u, '')
        .trimEnd()
    : meant
        .replace(everyDirectionMark, '')
        .replace(/[\n\t]/gu, ' ')
        .replace(idleJoiner, '')
        .normalize('NFC')
        .trim();
};

/**
 * A text while it is still typed: as {@link foldText} will have it, but nothing at its ends is lost yet, for somebody is
 * about to write on. For what is pasted: line ends of Word are line ends at once, what cannot be seen is not there.
 */
export const cleanText = (text: string, lines: Lines): string => {
  if (plain.test(text)) return text;
  const clean = text
    .replace(lineEnd, lines === 'multi' ? '\n' : ' ')
    .replace(everyControl, '')
    .replace(neverMeant, '')
    .replace(everyDirection, '');
  return lines === 'multi' ? clean : clean.replace(everyDirectionMark, '');
};

/**
 * The stored form of a password: every blank is the blank, NFC, nothing else (RFC 8265 section 4.2.2, OpaqueString), so
 * that café is one password on every keyboard.
 */
export const foldPassword = (password: string): string => password.replace(/\p{Zs}/gu, ' ').normalize('NFC');

/** A text to which a sentence goes on: people end what they write with a full stop, or do not. */
export const withoutStop = (text: string): string => text.replace(/[。.]\s*$/u, '');
