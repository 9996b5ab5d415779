import type { ProblemType } from './problem-type';

/** Problems of the intake service. */
export const intakeProblems = {
  'party-missing': {
    status: 422,
    zh: '当事人不完整',
    en: 'A party is missing',
    nextZh: '申请人和被申请人各至少填写一名。',
    nextEn: 'Give at least one applicant and one respondent.',
  },
  'same-person-on-both-sides': {
    status: 422,
    zh: '申请人和被申请人是同一人',
    en: 'The same person stands on both sides',
    nextZh: '请核对双方的证件号码。',
    nextEn: 'Check the identity numbers of both sides.',
  },
  'external-reference-registered': {
    status: 409,
    zh: '该来源的这个编号已经登记过',
    en: 'This number of the source has been registered before',
    nextZh: '请查看已登记的案件；确系同一编号下的另一件纠纷的，说明理由后另行登记。',
    nextEn:
      'See the case in `registered`; if the sheet tells of another quarrel too, send `another: true` with `anotherReason` and a new Idempotency-Key.',
  },
  'no-supplement-asked': {
    status: 409,
    zh: '没有待补正的材料',
    en: 'No supplement is awaited',
    nextZh: '本案没有要求补正，或者材料已经收到、要求已经撤销。',
    nextEn: 'Nothing was asked for, or it came, or it is no longer wanted.',
  },
  'supplement-not-overdue': {
    status: 409,
    zh: '补正期限尚未届满',
    en: 'The day for the supplement has not passed',
    nextZh: '期限届满次日起，告知申请人后方可按撤回申请处理。',
    nextEn: 'From the day after it, once the applicant was told, the application may count as withdrawn.',
  },
  'case-still-open': {
    status: 409,
    zh: '案件仍在办理中',
    en: 'The case is still open',
    nextZh: '结案、归档、不予受理或者撤回以后，才能报请恢复办理。',
    nextEn: 'Only what was closed, archived, declined or withdrawn can be reopened.',
  },
  'reopening-asked-already': {
    status: 409,
    zh: '已经报请恢复办理',
    en: 'Reopening was asked for already',
    nextZh: '请等待中心主任决定。',
    nextEn: 'Wait for the director to decide.',
  },
  'no-reopening-asked': {
    status: 409,
    zh: '没有待决定的恢复办理申请',
    en: 'Nobody asked to reopen this case',
    nextZh: '由登记窗口说明理由，报请恢复办理。',
    nextEn: 'The window asks for it, with its reason.',
  },
  'party-unknown': {
    status: 422,
    zh: '本案没有这名当事人',
    en: 'This case has no such party',
    nextZh: '请从本案当事人中选择。',
    nextEn: 'Choose one of the parties of the case.',
  },
  'end-already-asked': {
    status: 409,
    zh: '调解已经终止',
    en: 'The mediation has ended already',
    nextZh: '不必再次登记；请按已告知的途径办理。',
    nextEn: 'Nothing more is needed; go by the ways that were told.',
  },
  'agreement-stands': {
    status: 409,
    zh: '调解协议已经生效，不因一方不愿调解而终止',
    en: 'An agreement is in force, which one party cannot end',
    nextZh: '要变更协议的，请找调解组织；对方不履行的，请告知履行回访岗。',
    nextEn:
      'Talk to the organisation about changing it, or to the follow-up desk where the other side does not perform.',
  },
  'nothing-to-correct': {
    status: 422,
    zh: '没有需要更正的内容',
    en: 'Nothing differs from what is registered',
    nextZh: '所填内容与登记的一致；请修改需要更正的项目。',
    nextEn: 'What was sent is registered already; change what is to be corrected.',
  },
  'application-day-counts': {
    status: 422,
    zh: '承办组织受理后不能更正申请日期',
    en: 'The day of the application is settled once an organisation has taken the case',
    nextZh: '期限已自申请日期起算；请将情况写入备注，期限需要变动的，由承办组织办理延长。',
    nextEn: 'Limits run from it. Write a note; where a limit has to change, the organisation extends it.',
  },
  'party-field-unfit': {
    status: 422,
    zh: '当事人的信息相互不符',
    en: 'What is told of the party does not fit together',
    nextZh:
      '地位、类型和姓名不能删去；证件种类只用于有证件号码的自然人；其他证件应当写明签发机关；送达地址确认应当有送达地址；行为能力、性别、民族、出生日期和职业只属于自然人。',
    nextEn:
      'Role, kind and name cannot be taken away; a document is of a natural person with a number; another document says who issued it; a confirmation needs the address for service; capacity, sex, ethnicity, birth date and occupation are of natural persons only.',
  },
  'agreement-binds-its-parties': {
    status: 409,
    zh: '调解协议已经生效，当事人不再变更',
    en: 'An agreement is in force and binds its parties',
    nextZh: '需要变更的，由各方变更调解协议；进入执行的，由人民法院依法变更执行当事人。',
    nextEn: 'The parties may agree anew; in enforcement the court decides who stands in whose place.',
  },
  'representation-unfit': {
    status: 422,
    zh: '不能这样登记代理人',
    en: 'Nobody can stand for this party like that',
    nextZh:
      '监护人只代理自然人，法定代表人只代表单位；委托代理人应当写明权限，至多两名；同一人不重复登记。见 because。',
    nextEn:
      'A guardian is of a person, a legal representative of a body; an agent has an authority, and there are two at most; see `because`.',
  },
  'representative-unknown': {
    status: 422,
    zh: '该当事人没有这名代理人',
    en: 'This party has no such representative',
    nextZh: '请从该当事人的代理人中选择。',
    nextEn: 'Choose one of those who stand for the party.',
  },
  'group-representation-unfit': {
    status: 422,
    zh: '不能这样登记推选的代表人',
    en: 'This group cannot choose like that',
    nextZh:
      '代表人和由其代表的人应当是同一方的当事人；代表人应当具有完全民事行为能力，本人不再由他人代表；同意代为和解的应当在由其代表的人之中。见 because。',
    nextEn:
      'Representatives and represented are parties of one side; a representative has full capacity and is not represented; who lets them settle is one of the represented; see `because`.',
  },
  'group-too-small': {
    status: 422,
    zh: '人数不够，不适用推选代表',
    en: 'So few people do not choose representatives',
    nextZh: '人数未达到 from 的，由本人参加，或者在“登记代理人”中登记其委托的代理人。',
    nextEn: 'Below the number in `from` everybody takes part in person, or names an agent with a power of attorney.',
  },
  'too-many-representatives': {
    status: 422,
    zh: '代表人超过规定的人数',
    en: 'More representatives than the law lets come',
    nextZh: '请该方当事人重新推选，代表人不超过 most 名。',
    nextEn: 'Let that side choose again, at most as many as `most` says.',
  },
  'nobody-to-represent': {
    status: 409,
    zh: '没有两人以上的一方，不需要推选代表人',
    en: 'No side has anybody to be represented',
    nextZh: '由本人参加，或者登记其代理人。',
    nextEn: 'The party takes part in person, or names an agent.',
  },
  'represents-nobody': {
    status: 409,
    zh: '没有由其代表的当事人',
    en: 'Nobody is represented by this party',
    nextZh: '没有可以终止的代表。',
    nextEn: 'There is nothing to end.',
  },
  'amendment-unknown': {
    status: 422,
    zh: '没有这次更正',
    en: 'This party has no such correction',
    nextZh: '请从更正历史中选择。',
    nextEn: 'Choose one of the corrections of this party.',
  },
  'reveal-reason-missing': {
    status: 422,
    zh: '没有写明查看原因',
    en: 'No reason for looking was given',
    nextZh: '请选择用途；选择其他用途的，请写明原因。',
    nextEn: 'Choose a `purpose`, or give a `reason` in words.',
  },
  'only-the-applicant-withdraws': {
    status: 422,
    zh: '只有申请人可以撤回申请',
    en: 'Only an applicant may withdraw',
    nextZh: '被申请人不愿调解的，请办理不予受理或者终止调解。',
    nextEn: 'If the respondent refuses mediation, decline or end it instead.',
  },
  'due-date-not-ahead': {
    status: 422,
    zh: '期限应当在今天之后',
    en: 'The due date must lie ahead',
    nextZh: '请选择今天之后的日期。',
    nextEn: 'Choose a later day.',
  },
  'sent-by-the-court': {
    status: 422,
    zh: '法院委派、委托的案件不因法院已受理而不予受理',
    en: 'A case that the court sent is not declined because the court has it',
    nextZh: '请选择其他理由，或者继续办理。',
    nextEn: 'Choose another ground or carry on.',
  },
} as const satisfies Record<string, ProblemType>;
