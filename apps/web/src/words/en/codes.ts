import { codeNames } from '../../generated/code-names.en';
import { stepGrounds } from '../../generated/step-grounds.en';
import type { Shape } from '../shape';
import type { codes as zh } from '../zh-CN/codes';

export const codes: Shape<typeof zh> = {
  ...codeNames,
  stepGrounds,
  services: {
    directory: 'Directory',
    intake: 'Registration',
    triage: 'Triage',
    mediation: 'Mediation',
    'judicial-confirmation': 'Judicial confirmation',
    'follow-up': 'Follow-up',
    supervision: 'Supervision',
  },
  phases: {
    intake: 'Registration',
    triage: 'Triage',
    offered: 'To claim',
    mediation: 'Mediation',
    'judicial-confirmation': 'Court confirmation',
    'follow-up': 'Follow-up',
    closed: 'Ended',
  },
  desks: { window: 'Window', 'triage-desk': 'Triage desk', 'follow-up-desk': 'Follow-up desk' },
  signMethods: { signature: 'Signature', seal: 'Seal', fingerprint: 'Fingerprint', electronic: 'Electronic signature' },
  noticeMethods: { oral: 'Orally', written: 'In writing' },
  tieKinds: {
    party: 'Is a party',
    agent: "Is a party's agent",
    'near-relative': 'Near relative of a party or of its agent',
    interest: 'Has an interest in the dispute',
    'other-relation': 'Other relation that may affect impartiality',
    namesake: 'Only shares a name with a party',
  },
  satisfaction: {
    '1': 'Very dissatisfied',
    '2': 'Dissatisfied',
    '3': 'Neither',
    '4': 'Satisfied',
    '5': 'Very satisfied',
  },
};
