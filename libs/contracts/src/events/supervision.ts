import { Type } from '@sinclair/typebox';
import { caseEvent, eventOfNoCase } from './case-event';
import { codeOf, Day, Digest, Moment, Name, Text, Uuid } from './common';
import { supervisionAlertEvents } from './supervision-alerts';
import { supervisionExtensionEvents } from './supervision-extensions';
import { supervisionOrderEvents } from './supervision-orders';
import { supervisionRemarkEvents } from './supervision-remarks';
import { supervisionSampleEvents } from './supervision-samples';

const KeyId = Type.String({ minLength: 1, maxLength: 32 });
const Signature = Type.String({ description: 'Detached JWS (RFC 7515, appendix F; EdDSA) over the canonical JSON' });

const DayStatement = Type.Object(
  {
    format: Type.Literal('one-window/day-seal/1'),
    number: Type.Integer({ minimum: 1 }),
    day: Day,
    part: Type.Integer({ minimum: 1 }),
    events: Type.Integer({ minimum: 0 }),
    root: Digest,
    previousRoot: Digest,
    previousStatement: Digest,
    record: Type.Object({ events: Type.Integer({ minimum: 0 }), head: Digest }),
    sealedAt: Moment,
    signedAt: Moment,
    keyId: KeyId,
    proof: Type.Optional(
      Type.Object(
        {
          begunAt: Moment,
          cases: Type.Integer({ minimum: 0 }),
          findings: Type.Integer({ minimum: 0 }),
          root: Digest,
        },
        { description: 'The proof of all cases that ended last before it was signed' },
      ),
    ),
  },
  { description: 'What the centre says of a sealed day, and what it hands out' },
);

const KeyIntroduction = Type.Object(
  {
    format: Type.Literal('one-window/seal-key/1'),
    keyId: KeyId,
    publicKey: Type.Object({ kty: Type.Literal('OKP'), crv: Type.Literal('Ed25519'), x: Type.String() }),
    since: Type.Integer({ minimum: 1 }),
    introducedAt: Moment,
    introducedBy: KeyId,
  },
  { description: 'That a key signs from a statement on, as the key before says' },
);

export const supervisionEvents = {
  'supervision.case-file-exported.v1': caseEvent(
    { reason: Text, digest: Type.String() },
    {
      zh: { name: '导出案卷', sentence: ({ reason }) => `导出案卷，原因：${reason}` },
      en: { name: 'File exported', sentence: ({ reason }) => `Case file exported, reason: ${reason}` },
    },
  ),
  'supervision.day-sealed.v1': eventOfNoCase({
    day: Day,
    events: Type.Integer({ minimum: 0 }),
    merkleRoot: Type.String(),
    previousRoot: Type.String(),
    statement: Type.Optional(DayStatement),
    signature: Type.Optional(Signature),
  }),
  /** A day that was sealed before there was a key. */
  'supervision.day-signed.v1': eventOfNoCase({ statement: DayStatement, signature: Signature }),
  'supervision.seal-key-introduced.v1': eventOfNoCase({ introduction: KeyIntroduction, signature: Signature }),
  /** A proof of all cases has ended: the root is over everything that it said of every case, the counts say how much. */
  'supervision.proof-completed.v1': eventOfNoCase({
    proofId: Uuid,
    kind: codeOf(['nightly', 'asked']),
    begunAt: Moment,
    cases: Type.Integer({ minimum: 0 }),
    findings: Type.Integer({ minimum: 0 }),
    leaves: Type.Integer({ minimum: 0 }),
    root: Digest,
  }),
  'supervision.chain-broken.v1': caseEvent(
    { service: Name, sequence: Type.Integer(), finding: Text },
    {
      zh: { name: '核验不符', sentence: ({ service, sequence }) => `核验不符：${service} 第 ${sequence} 条` },
      en: {
        name: 'Chain broken',
        sentence: ({ service, sequence }) => `Verification found a mismatch: ${service}, event ${sequence}`,
      },
    },
  ),
  ...supervisionOrderEvents,
  ...supervisionAlertEvents,
  ...supervisionExtensionEvents,
  ...supervisionRemarkEvents,
  ...supervisionSampleEvents,
} as const;
