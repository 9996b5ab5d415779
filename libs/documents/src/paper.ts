/** Sheets that the printers of the house have. */
export type PaperSize = 'A4' | 'A5';

/** Who signs: what he signs as, and what is recorded of his signature; without it there is room to sign by hand. */
export interface Signature {
  as: string;
  /** One line: the name, how, and on which day. */
  signed?: string;
}

/** A part of a paper. Text is text: nothing in it is read as markup. A line feed begins a new paragraph. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string; indent?: boolean; align?: 'start' | 'center' | 'end' }
  /** A name in bold before its text: 甲方：…. */
  | { kind: 'named'; name: string; text: string }
  /** Kept together on one page. */
  | { kind: 'signatures'; of: Signature[] }
  /** A QR code (ISO/IEC 18004) of `text`, with what it leads to beside it. */
  | { kind: 'code'; text: string; caption: string };

/**
 * A paper or a notice as data: every one of them is set by the same template, so that whoever changes the sheet changes it
 * for all. What it says is written by the service whose act it is.
 */
export interface Paper {
  title: string;
  /** Under the title, to the right: 编号：…. */
  number?: string;
  /** Whose paper it is; named in the file's properties. */
  issuer: string;
  /** Under the title: that personal fields are masked, or that it is a draft. */
  remark?: string;
  size: PaperSize;
  /** YYYY-MM-DD. It dates the file too: the same paper made twice on a day is the same to the byte. */
  madeOn: string;
  blocks: Block[];
}
