import { Type } from '@sinclair/typebox';
import { eventData, Day, Name, Text } from './common';

export const supervisionEvents = {
  'supervision.case-file-exported.v1': eventData({ reason: Text, digest: Type.String() }),
  'supervision.day-sealed.v1': eventData({
    day: Day,
    events: Type.Integer({ minimum: 0 }),
    merkleRoot: Type.String(),
    previousRoot: Type.String(),
  }),
  'supervision.chain-broken.v1': eventData({ service: Name, sequence: Type.Integer(), finding: Text }),
} as const;
