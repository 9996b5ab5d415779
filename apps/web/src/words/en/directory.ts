import type { Shape } from '../shape';
import type { directory as zh } from '../zh-CN/directory';

export const directory: Shape<typeof zh> = {
  officeTelephone: 'Office telephone',
  officeTelephoneHint: 'Everybody who works here sees it: no private number',
  specialitiesHint: 'Among the kinds that the organisation takes',
  mediatorRegister: 'Register a mediator',
  mediatorRegisterDone: '{{name}} is registered, and can sign in once there is an account',
  mediatorChange: 'Change',
  mediatorChangeDone: 'The entry of {{name}} is changed',
  mediatorLeave: 'Let leave',
  mediatorLeaveEffect:
    'The accounts are deactivated at once; appointments in open cases end, and the manager finds those cases under “To appoint”. Cases that are signed or over keep the name. Whoever comes back is registered anew.',
  mediatorLeaveDone: '{{name}} left; the manager appoints others',
  mediatorLeft: 'Left',
  mediatorDeparted: 'No active account: not to be appointed',
  import: 'Import a table',
  importIntro:
    'It is tried first: every line says whether it is new, changes something (before → after), is the same or is wrong, and nothing is written. Then exactly what was shown is carried out. What is registered already is known by its code, its credit code or its full name.',
  importWhat: 'What is imported',
  importKinds: { organisations: 'Organisations', mediators: 'Mediators' },
  importTemplate: 'Download the template (its second sheet explains every column, in Chinese)',
  importChoose: 'Choose a file',
  importFile: 'Choose an .xlsx or CSV file, of 2 MB and 5,000 lines at most',
  importTrying: 'Trying…',
  importPreview: 'What it would do',
  importCounts: '{{new}} new, {{changed}} changed, {{same}} the same, {{error}} wrong',
  importLine: 'Line {{line}}:',
  importVerdicts: { new: 'new', changed: 'changed', same: 'the same', error: 'wrong' },
  importMore: 'Not listed: {{count}}',
  importEffect:
    'To be written: {{count}}, each into the history of its organisation. Wrong and left out: {{left}}; they may be imported again once they are corrected.',
  importApply: 'Import',
  importDone: 'Lines imported: {{count}}',
  importHistory: 'Imports',
  importHistoryNone: 'Nothing was imported yet.',
  firstSteps: 'To begin with',
  firstStep: {
    centre: 'Open the centre, choose “Change”, and say its name, telephone and address.',
    organisations:
      'Choose “Import a table”, download the template for organisations, fill in courts, mediation organisations and authorities, try it, look at it, import it; a few may be registered one by one.',
    mediators: 'Import the mediators in the same place.',
    accounts: 'Make accounts for their people: an organisation is offered cases once it has one.',
  },
};
