import type { CaseState, CaseStore, CommandContext, LoadedCase } from '@one-window/case-engine';
import { accept, type CaseFilePaper, type EventData, fact, type Party, Problem } from '@one-window/contracts';
import { digestOf, type Paper, typeset, UnprintableText } from '@one-window/documents';
import { type Answer, idSchema, named, newId, objectSchema, textSchema } from '@one-window/platform';
import { type PersonalField, personalFields } from '@one-window/privacy';

/** A paper as it was made: the file in base64, and the SHA-256 that the case's record holds of it. */
export const madePaperSchema = named(
  'MadePaper',
  objectSchema({
    caseId: idSchema,
    digest: textSchema,
    /** PDF/A-2a, base64. */
    pdf: textSchema,
    /** Give it to a query as `atLeast` to read that it was recorded. */
    position: textSchema,
  }),
);
export type MadePaper = Answer<typeof madePaperSchema>;

/** What a paper says, and whom it names with which fields in clear. */
export interface Composed {
  paper: Paper;
  names: readonly Party[];
}

/** Keeps the look at these fields in the access log of the service. */
type Kept = (fields: readonly string[]) => Promise<void>;

type Made = EventData['mediation.paper-made.v1'];

/** @throws Problem character-unprintable, with the character. */
export const printed = async (paper: Paper): Promise<Buffer> => {
  try {
    return await typeset(paper);
  } catch (error) {
    if (!(error instanceof UnprintableText)) throw error;
    throw new Problem('character-unprintable', { text: error.text, codePoints: error.codePoints });
  }
};

const fieldsOf = (parties: readonly Party[]): PersonalField[] =>
  personalFields.filter((field) => parties.some((party) => party[field] !== undefined));

/**
 * Makes a paper that names the parties in full. Every time it is made it is an event of the case, with the digest of the
 * file, and a row of the access log, also when the same command is repeated because its answer was lost.
 * @throws Problem character-unprintable, stale-version where the case moved while it was set.
 */
export const makePaper = async <State extends CaseState>(
  { cases, keep }: { cases: Pick<CaseStore<State, 'make-paper'>, 'answeredBefore' | 'view' | 'change'>; keep: Kept },
  caseId: string,
  asked: { paper: CaseFilePaper; sessionId?: string },
  context: CommandContext,
  compose: (loaded: LoadedCase<State>) => Promise<Composed> | Composed,
): Promise<MadePaper> => {
  const { actor, requestHash, ifMatch } = context;
  const repeated = (await cases.answeredBefore(caseId, context)) !== undefined;
  const loaded = await cases.view(caseId, actor);
  const { paper, names } = await compose(loaded);
  const pdf = await printed(paper);
  const made: Made = {
    ...asked,
    digest: digestOf(pdf),
    partyIds: names.map(({ partyId }) => partyId),
    fields: fieldsOf(names),
  };
  // A repeat shows the fields once more, so it is one more look, whatever version the first one saw.
  const look = repeated ? { actor, requestHash, idempotencyKey: newId() } : context;
  const { position } = await cases.change(
    'make-paper',
    caseId,
    { ...look, ifMatch: repeated ? [loaded.version] : (ifMatch ?? [loaded.version]) },
    () => accept(fact('mediation.paper-made.v1', made)),
  );
  await keep(made.fields);
  return { caseId, digest: made.digest, pdf: pdf.toString('base64'), position };
};
