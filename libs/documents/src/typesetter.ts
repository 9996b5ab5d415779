import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { toString } from 'qrcode';
import { type Fonts, fontsOfThisMachine } from './fonts';
import type { Block, Paper } from './paper';
import { printable, UnprintableText } from './printable';
import { template } from './template';

/** One in a process: the fonts it holds take 30 MB, the compiler 100 ms to begin with. */
let shared: { compiler: NodeCompiler; fonts: Fonts } | undefined;

const begun = (): { compiler: NodeCompiler; fonts: Fonts } => {
  if (shared === undefined) {
    const fonts = fontsOfThisMachine();
    shared = { compiler: NodeCompiler.create({ fontArgs: [{ fontPaths: fonts.folders }] }), fonts };
  }
  return shared;
};

/** As the compiler says of which text no font has the characters. */
const NOT_DRAWN = /the text `\\?"(?<text>.+?)\\?"` could not be displayed/u;
/** Results of so many papers before are kept for the next one. */
const KEPT = 10;

const cleaned = (value: unknown): unknown => {
  if (typeof value === 'string') return printable(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, cleaned(member)]));
};

const drawn = async (block: Block): Promise<object> =>
  block.kind === 'code'
    ? { ...block, svg: await toString(block.text, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' }) }
    : block;

/**
 * The paper as PDF/A-2a (ISO 19005-2: kept for good, tagged for who cannot see it). The same paper gives the same bytes.
 * @throws UnprintableText where no font of this machine has a character of it: nothing is left out without a word.
 */
export const typeset = async (paper: Paper): Promise<Buffer> => {
  const clean = cleaned(paper) as Paper;
  const blocks = await Promise.all(clean.blocks.map(drawn));
  const { compiler, fonts } = begun();
  try {
    const made = compiler.compile({
      mainFileContent: template,
      inputs: { paper: JSON.stringify({ ...clean, blocks }), fonts: JSON.stringify(fonts) },
    });
    const wrong = made.takeDiagnostics() ?? made.takeWarnings();
    if (wrong) throw new Error(JSON.stringify(compiler.fetchDiagnostics(wrong)));
    if (!made.result) throw new Error('the compiler gave neither a paper nor a reason');
    return compiler.pdf(made.result, { pdfStandard: PdfStandard.A_2a });
  } catch (error) {
    const { groups } = NOT_DRAWN.exec(String(error)) ?? {};
    if (groups?.text) throw new UnprintableText(groups.text);
    throw error;
  } finally {
    compiler.evictCache(KEPT);
    // Its memory is given back between turns of the event loop only.
    await setImmediate();
  }
};

/** SHA-256 of a paper as it was made, in hexadecimal digits: whoever holds it can show that it is this one. */
export const digestOf = (pdf: Buffer): string => createHash('sha256').update(pdf).digest('hex');
