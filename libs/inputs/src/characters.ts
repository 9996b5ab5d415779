/** A character class without its brackets, for use inside one. */
type CharacterClass = string;

/**
 * Invisible and without meaning in any script: soft hyphen, grapheme joiner, zero width space, word joiner and the
 * invisible operators, byte order mark, Hangul fillers, interlinear annotation, object replacement (a pasted picture),
 * tags (a flag made of tags falls back to a plain one).
 */
const NEVER_MEANT: CharacterClass =
  '\\u00ad\\u034f\\u115f\\u1160\\u200b\\u2060-\\u2064\\u3164\\ufeff\\uffa0\\ufff9-\\ufffc\\u{e0000}-\\u{e007f}';

/** Embeddings, overrides, isolates and deprecated controls of direction (UAX #9, Unicode TR 36 section 3.2). */
const DIRECTION: CharacterClass = '\\u202a-\\u202e\\u2066-\\u206f';

/** Marks of direction: a right-to-left script needs them inside running text, never in a name or number. */
const DIRECTION_MARKS: CharacterClass = '\\u061c\\u200e\\u200f';

/** Scripts in which a joiner or non-joiner changes how a word is written (RFC 5892 appendix A.1, A.2). */
const JOINED_SCRIPTS: CharacterClass = [
  'Arabic',
  'Syriac',
  'Mongolian',
  'Phags_Pa',
  'Tibetan',
  'Devanagari',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Oriya',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Sinhala',
  'Khmer',
  'Myanmar',
]
  .map((script) => `\\p{Script=${script}}`)
  .join('');

export const neverMeant = new RegExp(`[${NEVER_MEANT}]`, 'gu');
export const direction = new RegExp(`[${DIRECTION}]`, 'u');
export const everyDirection = new RegExp(`[${DIRECTION}]`, 'gu');
export const everyDirectionMark = new RegExp(`[${DIRECTION_MARKS}]`, 'gu');

/** Joiners that join nothing: neither two pictures nor letters of a script that needs them. */
export const idleJoiner = new RegExp(
  `(?<![${JOINED_SCRIPTS}])\\u200c|` +
    `(?<![${JOINED_SCRIPTS}])(?:(?<![\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])\\u200d|` +
    `\\u200d(?!\\p{Extended_Pictographic}))`,
  'gu',
);

/** Half of a surrogate pair, or one of the 66 code points that never are a character (RFC 7493 section 2.1). */
export const noCharacter = /[\p{Surrogate}\p{Noncharacter_Code_Point}]/u;
export const everyNoCharacter = /[\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;

/** Controls other than tab and what ends a line (Word ends lines by U+000B, pages by U+000C). */
export const control = /(?![\t\n\v\f\r\u0085])\p{Cc}/u;
export const everyControl = /(?![\t\n\v\f\r\u0085])\p{Cc}/gu;

export const lineEnd = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/gu;

/** Blanks that look like the blank; the ideographic blank (U+3000) has a width of its own and indents paragraphs. */
export const otherBlank = /(?!\u3000)\p{Zs}/gu;

/** Everything without a glyph: blanks, controls, default ignorables, and letters and symbols that are drawn empty. */
export const drawnEmpty =
  /[\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800\ufffc\u{1d159}\u{13441}\u{13442}]/gu;

/** What a reader cannot see and a key must not hold. */
export const everyIgnorable = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * Text in one line of printable ASCII, Han and Chinese punctuation: no rule of this room but trimming is about any of it.
 * Nearly all that is typed is such text, and one look then spares the others.
 */
export const plain = /^[ -~\u00b7\u2014\u2018\u2019\u201c\u201d\u2026\u3001-\u301f\u4e00-\u9fff\uff01-\uff5e]*$/;
