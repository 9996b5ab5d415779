import type { Shape } from '../shape';
import type { proof as zh } from '../zh-CN/proof';

export const proof: Shape<typeof zh> = {
  nightAgrees: 'Last night {{count}} cases, all in agreement',
  nightAgrees_one: 'Last night {{count}} case, in agreement',
  agrees: 'Last proof: {{count}} cases, all in agreement',
  agrees_one: 'Last proof: {{count}} case, in agreement',
  nightDiffers: 'Last night {{count}} cases; not in agreement now: {{open}}. Tell an auditor at once.',
  nightDiffers_one: 'Last night {{count}} case; not in agreement now: {{open}}. Tell an auditor at once.',
  differs: 'Last proof: {{count}} cases; not in agreement now: {{open}}. Tell an auditor at once.',
  differs_one: 'Last proof: {{count}} case; not in agreement now: {{open}}. Tell an auditor at once.',
  openOnly: 'Not in agreement now: {{open}}. Tell an auditor at once.',
  tooOld: 'The last proof ended {{hours}} hours ago',
  never: 'Nothing has been proven yet',
  neverHow: 'Every night all cases are proven. You may also begin now.',
  finished: 'Proven at',
  openSince: 'First found',
  onTheirWay: 'Cases of which something is still on its way, for the next proof: {{count}}.',
  ofOldNote: 'Recorded with a case id in capitals by an earlier version, content unchanged, in no total: {{count}}.',
  running: 'All cases are being proven',
  runningCases: '{{count}} cases proven',
  runningCases_one: '{{count}} case proven',
  ofOld: 'Records of an earlier version',
  onCase: 'Not in agreement on this case, as the proof found: {{count}}',
  onCaseHow: 'See what stands there and what should',
};
