/** Written by scripts/generate-commands.mjs from the documents of the services. Do not edit. */
export const commands = {
  triage: {
    classify: {
      name: 'Classify the dispute',
      effect: 'The kind decides who may mediate and how long it may take.',
      done: 'Kind and risk are set',
    },
    'choose-route': {
      name: 'Choose the route',
      effect: 'The case goes to mediation, or on to another procedure.',
      done: 'The route is chosen',
      basis: "Several Provisions on People's Mediation Work, art. 22",
    },
    offer: {
      name: 'Offer the case',
      effect: 'The organisations have three working days to claim or return it.',
      inLaw: 'Three working days to claim run from now; if nobody claims it, triage decides anew.',
      done: 'Offered; to claim within three working days',
      basis: "Online Mediation Rules of the People's Courts, art. 12",
    },
    'take-back': {
      name: 'Take the offer back',
      effect: 'Nobody can claim the offer any more; the case is back in triage.',
      inLaw: 'This offer is void and triage decides anew.',
      done: 'The offer was taken back',
    },
    'refer-out': {
      name: 'Tell the other ways',
      effect: 'The case leaves for another procedure; the parties are told every way that stays open, with its limit.',
      inLaw: 'The centre has done its part; the parties go the ways that are told, within the limits of each.',
      done: 'Referred out; the ways were told',
      basis: "People's Mediation Law, art. 26",
    },
  },
} as const;

export const fields = {
  'triage/classify/disputeKind': 'Kind of dispute',
  'triage/classify/risk': 'Risk',
  'triage/choose-route/route': 'Route',
  'triage/choose-route/target': 'Other way',
  'triage/choose-route/reason': 'Reason',
  'triage/offer/pool': 'To several; the first to claim holds it',
  'triage/offer/organisationIds': 'Organisations',
  'triage/take-back/reason': 'Reason for taking it back',
  'triage/refer-out/target': 'Other way',
  'triage/refer-out/arbitrationClause': 'There is a written arbitration agreement',
  'triage/refer-out/organisationId': 'Receiving body',
  'triage/refer-out/reason': 'Reason for the referral',
} as const;

export const hints = {
  'triage/offer/pool': 'With yes, the case is offered to several',
  'triage/offer/organisationIds': 'Nearest, least busy and most present first',
} as const;
