import {
  agreementForms,
  type Obligation,
  obligationKinds,
  subjectMatters,
  refuse,
  restsOfDisputes,
} from '@one-window/contracts';
import { laws } from '@one-window/law';
import {
  CodeField,
  DayField,
  FenField,
  FlagField,
  ObjectListField,
  TextField,
  UuidField,
  UuidListField,
} from '@one-window/platform';
import { draftAgreement as decide } from '../../domain/draft-agreement';
import { whileItGoesOn } from '../../domain/policies';
import { command } from '../declaring';

export class ObligationRequest {
  @CodeField({ obligationKinds }, { label: { zh: '义务种类', en: 'Kind' } })
  kind!: (typeof obligationKinds)[number];

  @UuidField({ label: { zh: '义务人', en: 'Debtor' }, control: { kind: 'party' } })
  debtorPartyId!: string;

  @UuidField({ label: { zh: '权利人', en: 'Creditor' }, control: { kind: 'party' } })
  creditorPartyId!: string;

  @TextField({ label: { zh: '履行内容', en: 'What is to be done' }, rows: 1 })
  description!: string;

  @FenField({
    label: { zh: '金额（元）', en: 'Amount (yuan)' },
    when: { field: 'kind', is: 'payment' },
    required: true,
    optional: true,
  })
  amountFen?: number;

  @DayField({ label: { zh: '履行期限', en: 'Due on' } })
  dueOn!: string;

  @TextField({ label: { zh: '履行方式', en: 'How' }, max: 200 })
  method!: string;
}

export class DraftAgreementRequest {
  @CodeField({ agreementForms }, { label: { zh: '协议形式', en: 'Form' } })
  form!: (typeof agreementForms)[number];

  @TextField({
    label: { zh: '协议内容', en: 'Content' },
    hint: {
      zh: '写明主要事实、争议事项、各方责任和处理结果',
      en: 'Facts, points at issue, responsibilities and the settlement',
    },
    rows: 8,
    max: 20_000,
  })
  content!: string;

  @ObjectListField(() => ObligationRequest, {
    label: { zh: '约定的义务', en: 'Obligations' },
    hint: {
      zh: '分期的每期一条；没有则不填；部分协议已经约定的自动并入，不必重填',
      en: 'One entry per instalment, none if nothing is owed; what an agreement on a part says is taken over by itself',
    },
    max: 100,
  })
  obligations!: ObligationRequest[];

  @FlagField({ label: { zh: '当场履行完毕', en: 'Performed on the spot' } })
  performedOnTheSpot!: boolean;

  @FlagField({
    label: { zh: '约定任何一期逾期，其余各期一并到期', en: 'Agreed: one overdue instalment makes the others due' },
    optional: true,
  })
  acceleration?: boolean;

  @UuidListField({
    label: { zh: '不受协议约束的当事人', en: 'Parties whom it does not bind' },
    hint: {
      zh: '第三人，或者部分达成协议时没有参加协议的当事人；不必签署，协议约定其承担义务的除外。已签署部分协议、不参加其余部分的，仍受其签署的部分约束',
      en: 'Third parties, and where a part is settled who does not join; they need not sign, whoever owes under it does. Who signed a part and does not join in the rest stays bound by that part',
    },
    control: { kind: 'parties', starts: 'none', of: 'may-be-left-out' },
    max: 50,
    optional: true,
  })
  unboundPartyIds?: string[];

  @FlagField({
    label: { zh: '部分达成协议', en: 'It settles a part of the dispute' },
    optional: true,
  })
  partial?: boolean;

  @CodeField(
    { restsOfDisputes },
    {
      label: { zh: '没有达成协议的部分', en: 'What is not settled' },
      when: { field: 'partial', is: true },
      optional: true,
      required: true,
    },
  )
  rest?: (typeof restsOfDisputes)[number];

  @TextField({
    label: { zh: '没有达成协议的请求、当事人', en: 'Which claims or parties' },
    when: { field: 'partial', is: true },
    rows: 2,
    max: 2000,
    optional: true,
    required: true,
  })
  openClaims?: string;

  @CodeField(
    { subjectMatters },
    {
      label: { zh: '协议涉及的事项', en: 'Subject matter' },
      hint: { zh: '涉及身份关系或者确权的，法院不予确认', en: 'Courts do not confirm personal status or title' },
    },
  )
  subjectMatter!: (typeof subjectMatters)[number];
}

const obligationOf = (obligationId: string, asked: ObligationRequest): Obligation => {
  const { kind, debtorPartyId, creditorPartyId, description, amountFen, dueOn, method } = asked;
  const sum = amountFen === undefined ? {} : { amountFen };
  return { obligationId, kind, debtorPartyId, creditorPartyId, description, ...sum, dueOn, method };
};

/** Sets down the agreement, or a new version of it. */
export const draftAgreement = command({
  name: 'draft-agreement',
  leads: {
    mediating: ['agreement-drafted'],
    'agreement-drafted': ['agreement-drafted'],
    renegotiating: ['agreement-drafted'],
  },
  ...whileItGoesOn,
  request: DraftAgreementRequest,
  basis: [laws.peoplesMediationLaw('28', '29')],
  title: { zh: '制作调解协议', en: 'Draw up the agreement' },
  effect: {
    zh: '协议内容和各方的义务写入协议，制作之后由各方依次签署。',
    en: 'The agreement states the terms and obligations; the parties then sign it in turn.',
  },
  inLaw: {
    zh: '协议文本就此确定，等待各方签署；签署完成之前没有约束力。',
    en: 'The text is settled and waits for signatures; until all are given it binds nobody.',
  },
  again: {
    effect: {
      zh: '新一稿代替上一稿，此前的签名全部作废，各方需重新签署。',
      en: 'A new draft replaces the last one and every signature is given anew.',
    },
    inLaw: {
      zh: '上一稿失去效力，已有的签名全部作废，各方按这一稿重新签署。',
      en: 'The last draft is void and so are its signatures; this one is signed anew.',
    },
  },
  done: { zh: '协议已制作，待签署', en: 'Drawn up; to be signed' },
  refuses: [
    'mediation-suspended',
    'obligation-invalid',
    'written-form-required',
    'not-performed-on-the-spot',
    'day-out-of-range',
    'party-bound',
    'party-unknown',
    'rest-not-told',
    'needs-both-sides',
    'part-stays-as-signed',
  ],
  decide: (state, request, context) => {
    const { form, content, performedOnTheSpot, subjectMatter, acceleration, unboundPartyIds = [] } = request;
    const obligations = request.obligations.map((asked) => obligationOf(context.newId(), asked));
    const agreed = acceleration === undefined ? {} : { acceleration };
    const unbound = unboundPartyIds.length === 0 ? {} : { unboundPartyIds: [...new Set(unboundPartyIds)] };
    const agreementId = context.newId();
    const { partial = false, rest: mediation, openClaims } = request;
    if (partial && (mediation === undefined || openClaims === undefined)) {
      return refuse('rest-not-told', { field: mediation === undefined ? 'rest' : 'openClaims' });
    }
    const settled =
      partial && mediation !== undefined && openClaims !== undefined ? { rest: { mediation, openClaims } } : {};
    const draft = {
      agreementId,
      form,
      content,
      obligations,
      performedOnTheSpot,
      subjectMatter,
      ...agreed,
      ...unbound,
      ...settled,
    };
    return decide(state, draft, context);
  },
});
