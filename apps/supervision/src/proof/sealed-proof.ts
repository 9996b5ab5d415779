import { type CommandContext, type EventLogRow, eventOfRow } from '@one-window/case-engine';
import { systemActor } from '@one-window/contracts';
import { type GrowingMerkleTree, hashOf } from '@one-window/proof';
import type { PoolClient } from 'pg';
import { SEALS } from './case-verdict';
import type { ProvenRow } from './proof-run';
import { SEALS_ID } from '../sealing/seals-id';
import { type Found, foundHere } from './finding';
import { sealFindings } from './seal-check';
import { treeOver } from './tree-over';

/** The leaves of a proof: everything it said, in one order. */
const leaves = `
  select encode(sha256(convert_to(concat_ws(' ', service, case_id, sequence, version, encode(digest, 'hex'),
         encode(recorded, 'hex')), 'UTF8')), 'hex') as hash from case_proof order by service collate "C", case_id`;

/** Every row about the seals, in the order in which they were made; a position is the number of the row in its table. */
const sealRows = `
  select position, row(position, day, part, first_arrival, last_arrival, events, merkle_root, previous_root,
         sealed_at)::text as line from day_seal
  union all select s.position, row(t.number, t.batch, t.statement, t.signature)::text
    from day_statement t join day_seal s using (day, part)`;

/** The Merkle tree over everything that the last proof said. */
export const proofTree = (client: PoolClient): Promise<GrowingMerkleTree> => treeOver(client, leaves, []);

/**
 * Whether what the last proof said still stands in the database as that proof sealed it: the root over its rows is the one
 * that its event names, and the record of the seals, in which that event stands, is whole from there to a seal that was
 * made later and speaks of it.
 */
export const isSealed = async (client: PoolClient): Promise<boolean> => {
  const { rows } = await client.query<EventLogRow>(
    `select * from event_log where case_id = $1 and sequence >= (
       select max(sequence) from event_log where case_id = $1 and type = 'supervision.proof-completed.v1')
      order by sequence`,
    [SEALS_ID],
  );
  const [said, ...later] = rows.map((row) => eventOfRow('supervision', row));
  if (said?.type !== 'supervision.proof-completed.v1') return false;
  const isWhole = [said, ...later].every(
    (event, index, chain) =>
      hashOf(event) === event.hash && (index === 0 || event.previousHash === chain[index - 1]?.hash),
  );
  if (!isWhole || !later.some(({ type }) => type === 'supervision.day-sealed.v1')) return false;
  return (await proofTree(client)).root === said.data.root;
};

/** What is wrong with the seals, and what this proof keeps of them; nothing is kept of seals that are not in order. */
export const proveSeals = async (
  client: PoolClient,
  known: ProvenRow | undefined,
): Promise<{ findings: Found[]; rows: ProvenRow[] }> => {
  const findings = await sealFindings(client);
  const { rows } = await client.query<{ last: string; digest: string; earlier: string }>(
    `select coalesce(max(position), 0) as last,
            encode(sha256(convert_to(coalesce(string_agg(line, '' order by position, line), ''), 'UTF8')), 'hex') as digest,
            encode(sha256(convert_to(coalesce(string_agg(line, '' order by position, line)
              filter (where position <= $1), ''), 'UTF8')), 'hex') as earlier
       from (${sealRows}) as rows`,
    [known?.sequence ?? 0],
  );
  const [row] = rows;
  if (!row) throw new Error('an aggregate without a row');
  if (known && findings.length === 0 && row.earlier !== known.digest) {
    const values = { stored: row.earlier, expected: known.digest };
    findings.push(foundHere('', 'changed-since-proven', 'day_seal', values));
  }
  const { last, digest } = row;
  const kept = { service: SEALS, caseId: SEALS_ID, sequence: Number(last), version: 0, digest, recorded: digest };
  return { findings, rows: findings.length === 0 ? [kept] : [] };
};

/** The same run ends once, however often its end is tried. */
export const contextOfRun = (id: string): CommandContext => ({
  actor: systemActor('supervision'),
  idempotencyKey: `proof-${id}`,
  requestHash: id,
});
