import type { RegistrationFields } from '@one-window/contracts';
import { DayField, FenField, FlagField, RegionField, TextField, TextListField } from '@one-window/platform';
import { correctRegistration as decide } from '../../domain/correct';
import { byWindow } from '../../domain/policies';
import { command, untilTheArchive } from '../declaring';

export class CorrectRegistrationRequest {
  @TextField({ label: { zh: '纠纷名称', en: 'Title' }, max: 100, optional: true, recorded: 'dispute' })
  title?: string;

  @TextField({
    label: { zh: '简要情况', en: 'Facts' },
    rows: 4,
    max: 10_000,
    optional: true,
    recorded: 'dispute',
    alerting: true,
  })
  facts?: string;

  @TextListField({
    label: { zh: '申请事项', en: 'Claims' },
    hint: { zh: '每行一项', en: 'One on each line' },
    control: { kind: 'lines' },
    min: 1,
    max: 20,
    optional: true,
    recorded: 'dispute',
  })
  claims?: string[];

  @FenField({ label: { zh: '涉及金额', en: 'Sum' }, optional: true, clearable: true, recorded: 'dispute' })
  amountFen?: number | null;

  @DayField({
    label: { zh: '发生日期', en: 'Day of the dispute' },
    between: 'past',
    optional: true,
    clearable: true,
    recorded: 'dispute',
  })
  occurredOn?: string | null;

  @RegionField({
    label: { zh: '发生地', en: 'Place' },
    control: { kind: 'region' },
    optional: true,
    recorded: 'dispute',
  })
  regionCode?: string;

  @DayField({
    label: { zh: '申请日期', en: 'Day of the application' },
    hint: { zh: '承办组织受理以前可以更正', en: 'Until an organisation takes the case' },
    between: 'past',
    optional: true,
    recorded: 'dispute',
  })
  appliedOn?: string;

  @FlagField({ label: { zh: '急', en: 'Urgent' }, optional: true, recorded: 'dispute' })
  urgent?: boolean;

  @FlagField({
    label: { zh: '法院、仲裁机构或者行政机关已经受理', en: 'Pending before a court, arbitration body or authority' },
    optional: true,
    recorded: 'dispute',
  })
  pendingElsewhere?: boolean;

  @TextField({ label: { zh: '更正原因', en: 'Reason' }, rows: 1, min: 2, max: 500 })
  reason!: string;
}

/** Corrects what was registered of the dispute; what stood there stays in the file. */
export const correctRegistration = command({
  name: 'correct-registration',
  leads: untilTheArchive,
  who: byWindow,
  request: CorrectRegistrationRequest,
  title: { zh: '更正登记', en: 'Correct the registration' },
  effect: {
    zh: '只改需要更正的项目；原来的内容和更正原因留在案卷。已经达成的协议不因此改变。',
    en: 'Change only what is wrong; what stood there stays in the file with the reason. No agreement changes by it.',
  },
  done: { zh: '登记已更正', en: 'The registration is corrected' },
  refuses: ['nothing-to-correct', 'application-day-counts', 'day-out-of-range'],
  decide: (state, { reason, ...wanted }, { today }) => decide(state, fieldsOf(wanted), reason, today),
});

/** What a request may say, field by field: nothing else of it comes into an event. */
const fieldsOf = ({
  title,
  facts,
  claims,
  amountFen,
  occurredOn,
  regionCode,
  appliedOn,
  urgent,
  pendingElsewhere,
}: Omit<CorrectRegistrationRequest, 'reason'>): { [F in keyof RegistrationFields]?: RegistrationFields[F] | null } => ({
  title,
  facts,
  claims,
  amountFen,
  occurredOn,
  regionCode,
  appliedOn,
  urgent,
  pendingElsewhere,
});
