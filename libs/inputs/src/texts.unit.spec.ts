import fc from 'fast-check';
import { foldPassword, cleanText, foldText, type Lines, textFault, type TextFaultCode, withoutStop } from './index';

const anyText = fc.string({ unit: 'binary', maxLength: 40 });
/** Characters that folds are about, in any order: joiners beside pictures, marks, blanks, line ends. */
const troublesome = fc
  .array(
    fc.constantFrom(
      ...'张三ae\u0301é１ \t\n\r\v\f\u0085\u2028\u00a0\u3000\u200b\u200c\u200d\u200e\u202e\u2066\ufeff\ufe0f\u00ad\u3164\u2800\ufffc\ufffd\ud83d',
      '👩',
      '🏽',
      '‍💻',
      'ا',
      'क्',
      'ᠠ',
      '葛\u{e0100}',
      '\u{e0041}',
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
const texts = fc.oneof(anyText, troublesome, fc.string({ unit: 'grapheme' }));
const lines = fc.constantFrom<Lines>('single', 'multi');

describe('a text that is none is refused with the reason', () => {
  it.each<[TextFaultCode, string, string]>([
    ['no-character', 'half an emoji', '气死我了\ud83d'],
    ['no-character', 'the other half', '\ude00气'],
    ['no-character', 'a code that is no character', '甲\uffff'],
    ['damaged', 'GBK read as UTF-8', '\ufffd\ufffd\ufffd\ufffd'],
    ['control-character', 'NUL', '赔\u0000偿'],
    ['control-character', 'end of text', '赔\u0003偿'],
    ['control-character', 'delete', '赔\u007f偿'],
    ['control-character', 'a C1 control', '赔\u0092偿'],
    ['direction', 'an override that turns the line round', '王\u202e三'],
    ['direction', 'an isolate', '王\u2066三'],
    ['nothing-visible', 'nothing', ''],
    ['nothing-visible', 'blanks', ' \u3000\u00a0'],
    ['nothing-visible', 'two zero width spaces', '\u200b\u200b'],
    ['nothing-visible', 'a soft hyphen', '\u00ad'],
    ['nothing-visible', 'the empty pattern of Braille', '\u2800'],
    ['nothing-visible', 'the Hangul filler', '\u3164'],
    ['nothing-visible', 'a variation selector', '\ufe0f'],
    ['nothing-visible', 'a combining mark on nothing', '\u0301'],
  ])('%s: %s', (code, _, text) => {
    const fault = textFault(text, { lines: 'single' });
    expect(fault?.code).toBe(code);
    expect(fault?.zh).toMatch(/\p{Script=Han}/u);
    expect(fault?.en).toMatch(/[a-z]/);
  });

  it('controls of direction are permitted in running text, line ends of Word everywhere', () => {
    expect(textFault('甲方\u2066abc\u2069乙方', { lines: 'multi' })).toBeUndefined();
    expect(textFault('第一行\u000b第二行\u000c第三行\u2028第四行\r\n', { lines: 'multi' })).toBeUndefined();
    expect(textFault('张三\u000b李四', { lines: 'single' })).toBeUndefined();
  });

  it('a text that may be empty may be empty, and nothing else is let through by that', () => {
    expect(textFault('\u200b ', { lines: 'multi', empty: true })).toBeUndefined();
    expect(textFault('\u0000', { lines: 'multi', empty: true })?.code).toBe('control-character');
  });

  it.each(['张三', '𠮷田', '买买提·吐尔逊', 'ئابدۇللا', '👩🏽‍💻', '！', '0', '\ue863'])(
    'is a text, also a name by a character of the own fonts: %j',
    (text) => expect(textFault(text, { lines: 'single' })).toBeUndefined(),
  );
});

describe('a text is folded into the form that is stored and shown', () => {
  it.each<[string, string, string]>([
    ['a soft line break of Word', '第一行\u000b第二行', '第一行\n第二行'],
    ['a page break', '第一页\u000c第二页', '第一页\n第二页'],
    ['line ends of Windows, of old Macs and of Unicode', 'a\r\nb\rc\u2028d\u2029e\u0085f', 'a\nb\nc\nd\ne\nf'],
    [
      'a paragraph indented by ideographic blanks keeps them',
      '　　某日，甲方……\n　　乙方',
      '　　某日，甲方……\n　　乙方',
    ],
    ['empty lines in front and blanks behind go', ' \n\n  正文 \n ', '正文'],
    ['a no-break blank is a blank', '甲\u00a0乙', '甲 乙'],
    ['NFC', 'cafe\u0301', 'café'],
    ['zero width spaces and soft hyphens', '车\u200b天\u00ad佑\ufeff', '车天佑'],
    ['a mark of direction in running text is meant', 'قىز\u200f (1)', 'قىز\u200f (1)'],
    ['an override is not', 'a\u202eb', 'ab'],
  ])('running text: %s', (_, typed, stored) => expect(foldText(typed, 'multi')).toBe(stored));

  it.each<[string, string, string]>([
    ['line ends are blanks', '张三\r\n李四\u000b王五', '张三 李四 王五'],
    ['tabs are blanks', '张三\t李四', '张三 李四'],
    ['blanks at both ends go', ' \u3000张三\u00a0', '张三'],
    ['a name copied from contacts', '\u202d张三\u202c', '张三'],
    ['U+200C, U+200D and U+200F between Han characters', '车\u200c天\u200d佑\u200f', '车天佑'],
    ['the picture of a family stays one picture', '👩\u200d👧', '👩\u200d👧'],
    ['a profession with a colour of skin stays one', '👩🏽\u200d💻', '👩🏽\u200d💻'],
    ['a joiner of Devanagari and Persian stays', 'क्\u200dष می\u200cخواهم', 'क्\u200dष می\u200cخواهم'],
    ['the glyph that a name is written with stays', '葛\u{e0100}城', '葛\u{e0100}城'],
  ])('a single line: %s', (_, typed, stored) => expect(foldText(typed, 'single')).toBe(stored));

  it('folding twice is folding once, nothing refused is left in it, and it never throws', () => {
    fc.assert(
      fc.property(texts, lines, (text, kind) => {
        const folded = foldText(text, kind);
        expect(foldText(folded, kind)).toBe(folded);
        expect(textFault(folded, { lines: kind, empty: true })).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  it('what is folded away cannot be seen: the text is visible before exactly when it is afterwards', () => {
    fc.assert(
      fc.property(texts, lines, (text, kind) => {
        fc.pre(textFault(text, { lines: kind, empty: true }) === undefined);
        expect(textFault(foldText(text, kind), { lines: kind })?.code).toBe(textFault(text, { lines: kind })?.code);
      }),
    );
  });
});

describe('a password is one on every keyboard (RFC 8265 section 4.2.2)', () => {
  it('café typed as five characters is café typed as four', () => {
    expect(foldPassword('cafe\u0301')).toBe(foldPassword('caf\u00e9'));
  });

  it('every blank is the blank, and width and case are kept', () => {
    expect(foldPassword('一\u3000二\u00a0Ａa')).toBe('一 二 Ａa');
  });

  it('folding twice is folding once', () => {
    fc.assert(fc.property(anyText, (text) => expect(foldPassword(foldPassword(text))).toBe(foldPassword(text))));
  });
});

describe('a text while it is typed', () => {
  it('is clean of what Word puts in at once, and nothing at its ends is lost', () => {
    expect(cleanText('第一行\u000b第二行\u000c第三页\r\n', 'multi')).toBe('第一行\n第二行\n第三页\n');
    expect(cleanText('\u202d13800001234\u202c', 'single')).toBe('13800001234');
    expect(cleanText('王\u200b二\u0003小 ', 'single')).toBe('王二小 ');
    expect(cleanText('围墙\u000b争执', 'single')).toBe('围墙 争执');
  });

  it('becomes what its field will send, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('single' as const, 'multi' as const), (text, kind) => {
        expect(foldText(cleanText(text, kind), kind)).toBe(foldText(text, kind));
      }),
    );
  });
});

describe('a text to which a sentence goes on', () => {
  it.each(['没有制作笔录。', '没有制作笔录', '没有制作笔录。 '])('ends without a full stop: %s', (written) => {
    expect(withoutStop(written)).toBe('没有制作笔录');
  });
});
