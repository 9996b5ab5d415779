import type { Shape } from '../shape';
import type { actions as zh } from '../zh-CN/actions';

export const actions: Shape<typeof zh> = {
  form: {
    choose: 'Choose',
    add: 'Add: {{what}}',
    remove: 'Remove entry {{number}}',
    entry: 'Entry {{number}}',
    presiding: 'Presides',
    departed: 'account deactivated',
    nobodyThere: 'nobody there can sign in',
    noMediators: 'Your organisation has no mediators listed',
    openCases: '{{count}} open',
    outstanding: '{{amount}} outstanding',
    noSession: 'No session awaits a record; arrange one first',
    nobodyToSign: 'Nobody is left to sign',
    basis: 'Ground',
    ask: 'Please confirm',
    askEffect: 'What follows: ',
    askRecorded: 'This will be recorded:',
    askInLaw: 'In law:',
    askBasis: 'Ground: {{basis}}',
    back: 'Back',
    required: '{{field}} is required',
    requiredChoice: 'Choose: {{field}}',
    tooShort: 'At least one entry',
    tooFew: '{{field}}: at least {{least}} characters',
    staleTitle: 'The case moved on while you were filling this in',
    staleNothing: 'Who changed it is not known yet; look at the page.',
    staleKept: 'Everything you typed is kept. Look at it again, then decide.',
    submitAnyway: 'I have looked; go on',
  },
};
