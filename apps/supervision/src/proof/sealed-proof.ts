import { type AnyRecordedEvent, systemActor } from '@one-window/contracts';
import {
  type CommandContext,
  eventOfRow,
  type EventLogRow,
  type GrowingMerkleTree,
  hashOf,
} from '@one-window/messaging';
import type { PoolClient } from 'pg';
import { SEALS } from './case-verdict';
import type { ProvenRow } from './proof-run';
import { PROOFS_ID } from './proofs-id';
import { SEALS_ID } from '../sealing/day-seals';
import { type Found, foundHere } from './finding';
import { sealFindings } from './seal-check';
import { treeOver } from './tree-over';

/** The leaves of a proof: everything it said, in one order. */
const leaves = `
  select encode(sha256(convert_to(concat_ws(' ', service, case_id, sequence, version, encode(digest, 'hex'),
         encode(recorded, 'hex')), 'UTF8')), 'hex') as hash from case_proof order by service collate "C", case_id`;

const sealRow = `row(position, day, part, first_arrival, last_arrival, events, merkle_root, previous_root, sealed_at)::text`;

/** The Merkle tree over everything that the last proof said. */
export const proofTree = (client: PoolClient): Promise<GrowingMerkleTree> => treeOver(client, leaves, []);

/**
 * Whether what the last proof said still stands in the database as that proof sealed it: the root over its rows is the one
 * that its event names, the event is as it was recorded, and it stands in the timeline under the seal of a day.
 */
export const isSealed = async (client: PoolClient): Promise<boolean> => {
  const { rows } = await client.query<EventLogRow & { sealed: boolean }>(
    `select e.*, exists (select from timeline t join day_seal s
              on s.day = (t.recorded_at at time zone 'Asia/Shanghai')::date
                 and t.arrival > s.first_arrival and t.arrival <= s.last_arrival
            where t.case_id = e.case_id and t.service = 'supervision' and t.sequence = e.sequence and t.hash = e.hash)
            as sealed
       from event_log e where e.case_id = $1 order by e.sequence desc limit 1`,
    [PROOFS_ID],
  );
  const [row] = rows;
  if (!row?.sealed) return false;
  const event = eventOfRow('supervision', row) as AnyRecordedEvent;
  if (event.type !== 'supervision.proof-completed.v1' || hashOf(event) !== event.hash) return false;
  return (await proofTree(client)).root === event.data.root;
};

/** What is wrong with the seals, and what this proof keeps of them; nothing is kept of seals that are not in order. */
export const proveSeals = async (
  client: PoolClient,
  known: ProvenRow | undefined,
): Promise<{ findings: Found[]; rows: ProvenRow[] }> => {
  const findings = await sealFindings(client);
  const { rows } = await client.query<{ last: string; digest: string; earlier: string }>(
    `select coalesce(max(position), 0) as last,
            encode(sha256(convert_to(coalesce(string_agg(${sealRow}, '' order by position), ''), 'UTF8')), 'hex') as digest,
            encode(sha256(convert_to(coalesce(string_agg(${sealRow}, '' order by position)
              filter (where position <= $1), ''), 'UTF8')), 'hex') as earlier
       from day_seal`,
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
