import type { Action } from '../actions/action';

/** Written by scripts/generate-commands.mjs from the documents of the services. Do not edit. */
export const declaredActions = [
  {
    service: 'intake',
    verb: 'request-supplement',
    title: {
      zh: '要求补正',
      en: 'Ask for a supplement',
    },
    effect: {
      zh: '一次告知全部需要补正的材料；补正期间案件不分流。',
      en: 'Tells everything that is missing at once; the case is not triaged until it is answered.',
    },
    inLaw: {
      zh: '要求补正的材料和期限即告知申请人；补正之前案件留在登记窗口。',
      en: 'The applicant is told what is missing and until when; until it comes the case stays at the window.',
    },
    done: {
      zh: '已告知补正材料和期限',
      en: 'The supplement and its day were told',
    },
    formal: true,
    fields: [
      {
        kind: 'list',
        of: [
          {
            kind: 'text',
            max: 200,
            name: 'item',
            label: {
              zh: '材料名称',
              en: 'Paper',
            },
            required: true,
          },
          {
            kind: 'text',
            max: 2000,
            name: 'note',
            label: {
              zh: '说明',
              en: 'Note',
            },
          },
        ],
        min: 1,
        max: 30,
        name: 'items',
        label: {
          zh: '需要补正的材料',
          en: 'What is missing',
        },
        hint: {
          zh: '一次告知全部材料',
          en: 'Everything at once',
        },
        required: true,
      },
      {
        kind: 'day',
        between: 'future',
        name: 'dueOn',
        label: {
          zh: '补正期限',
          en: 'To be brought by',
        },
        required: true,
      },
    ],
  },
  {
    service: 'intake',
    verb: 'answer-supplement',
    title: {
      zh: '登记补正',
      en: 'Record the supplement',
    },
    effect: {
      zh: '补正完成后案件照常办理。',
      en: 'The case goes on.',
    },
    done: {
      zh: '补正已登记',
      en: 'The supplement is recorded',
    },
    formal: false,
    fields: [
      {
        kind: 'list',
        of: [
          {
            kind: 'text',
            max: 200,
            name: 'item',
            label: {
              zh: '材料名称',
              en: 'Paper',
            },
            required: true,
          },
          {
            kind: 'text',
            max: 2000,
            name: 'note',
            label: {
              zh: '说明',
              en: 'Note',
            },
          },
        ],
        min: 1,
        max: 30,
        starts: 'asked-materials',
        name: 'answers',
        label: {
          zh: '收到的材料',
          en: 'What was brought',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 10000,
        rows: 4,
        alerting: true,
        name: 'addedFacts',
        label: {
          zh: '补充的事实',
          en: 'Added facts',
        },
      },
    ],
  },
  {
    service: 'intake',
    verb: 'take-back-supplement',
    title: {
      zh: '撤销补正要求',
      en: 'Take the supplement back',
    },
    effect: {
      zh: '不再要求申请人补正，案件照常办理；原来的要求留在办理经过中。',
      en: 'Nothing is wanted of the applicant any more and the case goes on; the request stays in its history.',
    },
    done: {
      zh: '补正要求已撤销',
      en: 'The supplement is no longer wanted',
    },
    formal: false,
    fields: [
      {
        kind: 'long-text',
        max: 2000,
        name: 'reason',
        label: {
          zh: '不再要求的原因',
          en: 'Why it is no longer wanted',
        },
        required: true,
      },
    ],
  },
  {
    service: 'intake',
    verb: 'deem-withdrawn',
    title: {
      zh: '逾期未补正，按撤回处理',
      en: 'Count as withdrawn',
    },
    effect: {
      zh: '补正期满没有收到材料，告知申请人后按撤回申请处理；以后可以重新申请，或者报请恢复办理。',
      en: 'The papers did not come in time; once told, the applicant counts as having withdrawn. They may apply anew, or the case may be reopened.',
    },
    inLaw: {
      zh: '案件就此结束；不影响当事人以后再次申请，也不影响起诉。',
      en: 'The case is closed; the applicant may apply again or sue.',
    },
    done: {
      zh: '已按撤回申请处理',
      en: 'The application counts as withdrawn',
    },
    formal: true,
    grave: true,
    fields: [
      {
        kind: 'day',
        between: 'past',
        name: 'toldOn',
        label: {
          zh: '告知申请人的日期',
          en: 'Day on which the applicant was told',
        },
        required: true,
      },
      {
        kind: 'code',
        list: 'consentMethods',
        shown: 'radio',
        name: 'manner',
        label: {
          zh: '告知方式',
          en: 'How they were told',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 2000,
        name: 'reason',
        label: {
          zh: '说明',
          en: 'Explanation',
        },
        required: true,
      },
    ],
  },
  {
    service: 'intake',
    verb: 'note',
    title: {
      zh: '写备注',
      en: 'Write a note',
    },
    effect: {
      zh: '记入办理经过，当事人看不到。',
      en: 'Goes into the course of the case; no party sees it.',
    },
    done: {
      zh: '备注已记入',
      en: 'The note is in the file',
    },
    formal: false,
    fields: [
      {
        kind: 'long-text',
        max: 2000,
        rows: 4,
        alerting: true,
        name: 'text',
        label: {
          zh: '备注',
          en: 'Note',
        },
        required: true,
      },
      {
        kind: 'code',
        list: 'noteReaders',
        shown: 'radio',
        name: 'visibleTo',
        label: {
          zh: '谁可以看',
          en: 'Who reads it',
        },
        hint: {
          zh: '督办和审计人员都能看到',
          en: 'Supervisor and auditor read either',
        },
        required: true,
      },
      {
        kind: 'code',
        list: 'notePins',
        shown: 'radio',
        orNone: true,
        name: 'pin',
        label: {
          zh: '置顶',
          en: 'Pinned',
        },
        hint: {
          zh: '置顶的备注一直显示在案件页上方，直到换上另一条或者撤下',
          en: 'A pinned note stays above the case until another takes its place or it is taken down',
        },
      },
      {
        kind: 'code',
        list: 'alertGrounds',
        shown: 'radio',
        orNone: true,
        name: 'alert',
        label: {
          zh: '紧急情况',
          en: 'Something threatens',
        },
        hint: {
          zh: '选了的，立即提醒值班负责人和当地公安联络员；备注的内容不转给公安',
          en: 'The duty officer and the police of the place are told at once that it does; the police do not read the note',
        },
      },
    ],
  },
  {
    service: 'intake',
    verb: 'log-call',
    title: {
      zh: '登记通话',
      en: 'Log a call',
    },
    effect: {
      zh: '与谁通话、结果如何，记入办理经过，当事人看不到。',
      en: 'Who was called and how it ended goes into the course of the case; no party sees it.',
    },
    done: {
      zh: '通话已登记',
      en: 'The call is in the file',
    },
    formal: false,
    fields: [
      {
        kind: 'party',
        name: 'partyId',
        label: {
          zh: '通话的当事人',
          en: 'Party called',
        },
        required: true,
      },
      {
        kind: 'code',
        list: 'callResults',
        shown: 'radio',
        name: 'result',
        label: {
          zh: '通话结果',
          en: 'How it ended',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 2000,
        rows: 3,
        alerting: true,
        name: 'text',
        label: {
          zh: '通话内容',
          en: 'What was said',
        },
      },
      {
        kind: 'code',
        list: 'noteReaders',
        shown: 'radio',
        name: 'visibleTo',
        label: {
          zh: '谁可以看',
          en: 'Who reads it',
        },
        hint: {
          zh: '督办和审计人员都能看到',
          en: 'Supervisor and auditor read either',
        },
        required: true,
      },
    ],
  },
  {
    service: 'intake',
    verb: 'decline',
    title: {
      zh: '决定不予受理',
      en: 'Decline the case',
    },
    effect: {
      zh: '中心不再办理本案，系统向申请人告知其他途径。',
      en: 'The centre no longer handles the case; the applicant is told the other ways.',
    },
    inLaw: {
      zh: '案件就此结束，不进入分流；申请人仍可以通过所告知的途径主张权利。',
      en: 'The case is closed and not triaged; the applicant may still go the ways that are told.',
    },
    done: {
      zh: '已决定不予受理，并告知其他途径',
      en: 'Declined; the other ways were told',
    },
    basis: {
      zh: '《人民调解工作若干规定》第二十二条、第二十四条',
      en: "Several Provisions on People's Mediation Work, arts. 22, 24",
    },
    formal: true,
    grave: true,
    fields: [
      {
        kind: 'code',
        list: 'declineGrounds',
        shown: 'radio',
        name: 'ground',
        label: {
          zh: '法定理由',
          en: 'Ground',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 2000,
        name: 'reason',
        label: {
          zh: '具体说明',
          en: 'Explanation',
        },
        required: true,
      },
    ],
  },
  {
    service: 'intake',
    verb: 'withdraw',
    title: {
      zh: '登记撤回申请',
      en: 'Record the withdrawal',
    },
    effect: {
      zh: '申请人撤回后案件结束；以后可以重新申请。',
      en: 'The case ends; the applicant may apply anew later.',
    },
    inLaw: {
      zh: '案件就此结束；不影响当事人以后再次申请，也不影响起诉。',
      en: 'The case is closed; the applicant may apply again or sue.',
    },
    done: {
      zh: '撤回申请已登记',
      en: 'The withdrawal is recorded',
    },
    basis: {
      zh: '《中华人民共和国人民调解法》第二十三条',
      en: "People's Mediation Law, art. 23",
    },
    formal: true,
    grave: true,
    fields: [
      {
        kind: 'party',
        only: 'applicant',
        name: 'partyId',
        label: {
          zh: '撤回申请的申请人',
          en: 'Applicant who withdraws',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 2000,
        name: 'reason',
        label: {
          zh: '撤回原因',
          en: 'Reason for withdrawing',
        },
        required: true,
      },
    ],
  },
  {
    service: 'intake',
    verb: 'end-mediation',
    title: {
      zh: '登记当事人终止调解',
      en: 'Record that a party ends the mediation',
    },
    effect: {
      zh: '当事人有权终止调解，不必经承办组织同意；调解就此终止，并告知其他途径。',
      en: 'A party may end it without asking who mediates: mediation ends, and the other ways are told.',
    },
    inLaw: {
      zh: '调解程序就此结束；当事人可以依法通过仲裁、行政、司法等途径维护权利。',
      en: 'Mediation is over; the parties may turn to arbitration, authorities or courts.',
    },
    done: {
      zh: '已登记，调解就此终止',
      en: 'Recorded; mediation ends',
    },
    basis: {
      zh: '《中华人民共和国人民调解法》第二十三条',
      en: "People's Mediation Law, art. 23",
    },
    formal: true,
    grave: true,
    fields: [
      {
        kind: 'party',
        name: 'partyId',
        label: {
          zh: '要求终止的当事人',
          en: 'Party who asks for it',
        },
        required: true,
      },
      {
        kind: 'code',
        list: 'endGrounds',
        shown: 'radio',
        only: ['E11', 'E21', 'E05'],
        name: 'ground',
        label: {
          zh: '理由',
          en: 'Ground',
        },
        hint: {
          zh: '撤回申请、自行和解撤回，只能由申请人提出',
          en: 'Only the applicant withdraws',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 2000,
        name: 'reason',
        label: {
          zh: '当事人的说明',
          en: 'What the party says',
        },
        required: true,
      },
    ],
  },
  {
    service: 'intake',
    verb: 'ask-to-reopen',
    title: {
      zh: '报请恢复办理',
      en: 'Ask to reopen',
    },
    effect: {
      zh: '报中心主任决定；批准后沿用原编号，以前的办理经过全部保留。',
      en: 'The director decides; with approval the case goes on under its number, with all its history.',
    },
    done: {
      zh: '已报请恢复办理',
      en: 'Reopening was asked for',
    },
    formal: false,
    fields: [
      {
        kind: 'long-text',
        max: 2000,
        name: 'reason',
        label: {
          zh: '恢复办理的理由',
          en: 'Reason for reopening',
        },
        hint: {
          zh: '例如：登记有误，或者纠纷再起',
          en: 'Such as: ended by mistake, or the quarrel began again',
        },
        required: true,
      },
    ],
  },
  {
    service: 'intake',
    verb: 'approve-reopening',
    title: {
      zh: '批准恢复办理',
      en: 'Reopen the case',
    },
    effect: {
      zh: '案件沿用原编号：有生效协议的，回到履行回访继续办理；没有的，回到登记和分流，重新确定去向。',
      en: 'The case goes on under its number: with follow-up where an agreement is in force, otherwise at the window and with triage.',
    },
    inLaw: {
      zh: '原来的结束不再有效；生效的协议和确认裁定照样有效，以前的办理经过和决定留在案卷中。',
      en: 'The end that was recorded no longer holds; an agreement in force, its confirmation and the whole history stay.',
    },
    done: {
      zh: '案件已恢复办理',
      en: 'The case is reopened',
    },
    formal: true,
    fields: [],
  },
  {
    service: 'intake',
    verb: 'refuse-reopening',
    title: {
      zh: '不予恢复办理',
      en: 'Do not reopen',
    },
    effect: {
      zh: '案件维持原来的结果；窗口有新的理由可以再次报请。',
      en: 'The case stays as it ended; the window may ask again with other reasons.',
    },
    done: {
      zh: '已决定不恢复办理',
      en: 'The case is not reopened',
    },
    formal: false,
    fields: [
      {
        kind: 'long-text',
        max: 2000,
        name: 'reason',
        label: {
          zh: '不恢复办理的理由',
          en: 'Why it is not reopened',
        },
        required: true,
      },
    ],
  },
  {
    service: 'intake',
    verb: 'correct-registration',
    title: {
      zh: '更正登记',
      en: 'Correct the registration',
    },
    effect: {
      zh: '只改需要更正的项目；原来的内容和更正原因留在案卷。已经达成的协议不因此改变。',
      en: 'Change only what is wrong; what stood there stays in the file with the reason. No agreement changes by it.',
    },
    done: {
      zh: '登记已更正',
      en: 'The registration is corrected',
    },
    formal: false,
    fields: [
      {
        kind: 'text',
        max: 100,
        name: 'title',
        label: {
          zh: '纠纷名称',
          en: 'Title',
        },
        recorded: 'dispute',
      },
      {
        kind: 'long-text',
        max: 10000,
        rows: 4,
        alerting: true,
        name: 'facts',
        label: {
          zh: '简要情况',
          en: 'Facts',
        },
        recorded: 'dispute',
      },
      {
        kind: 'lines',
        name: 'claims',
        label: {
          zh: '申请事项',
          en: 'Claims',
        },
        hint: {
          zh: '每行一项',
          en: 'One on each line',
        },
        recorded: 'dispute',
      },
      {
        kind: 'money',
        name: 'amountFen',
        label: {
          zh: '涉及金额',
          en: 'Sum',
        },
        recorded: 'dispute',
        clearable: true,
      },
      {
        kind: 'day',
        between: 'past',
        name: 'occurredOn',
        label: {
          zh: '发生日期',
          en: 'Day of the dispute',
        },
        recorded: 'dispute',
        clearable: true,
      },
      {
        kind: 'region',
        name: 'regionCode',
        label: {
          zh: '发生地',
          en: 'Place',
        },
        recorded: 'dispute',
      },
      {
        kind: 'day',
        between: 'past',
        name: 'appliedOn',
        label: {
          zh: '申请日期',
          en: 'Day of the application',
        },
        hint: {
          zh: '承办组织受理以前可以更正',
          en: 'Until an organisation takes the case',
        },
        recorded: 'dispute',
      },
      {
        kind: 'flag',
        name: 'urgent',
        label: {
          zh: '急',
          en: 'Urgent',
        },
        recorded: 'dispute',
      },
      {
        kind: 'flag',
        name: 'pendingElsewhere',
        label: {
          zh: '法院、仲裁机构或者行政机关已经受理',
          en: 'Pending before a court, arbitration body or authority',
        },
        recorded: 'dispute',
      },
      {
        kind: 'text',
        max: 500,
        name: 'reason',
        label: {
          zh: '更正原因',
          en: 'Reason',
        },
        required: true,
      },
    ],
  },
  {
    service: 'intake',
    verb: 'correct-party',
    title: {
      zh: '更正当事人',
      en: 'Correct a party',
    },
    effect: {
      zh: '只改需要更正的项目；个人信息不改的留空。原来的内容和更正原因留在案卷。',
      en: 'Change only what is wrong and leave personal fields empty that stay. What stood there stays in the file with the reason.',
    },
    done: {
      zh: '当事人信息已更正',
      en: 'The party is corrected',
    },
    formal: false,
    fields: [
      {
        kind: 'party',
        name: 'partyId',
        label: {
          zh: '当事人',
          en: 'Party',
        },
        required: true,
      },
      {
        kind: 'code',
        list: 'partyRoles',
        shown: 'radio',
        name: 'role',
        label: {
          zh: '当事人地位',
          en: 'Role',
        },
        recorded: 'party',
      },
      {
        kind: 'code',
        list: 'partyKinds',
        shown: 'radio',
        name: 'kind',
        label: {
          zh: '当事人类型',
          en: 'Kind',
        },
        recorded: 'party',
      },
      {
        kind: 'text',
        max: 100,
        name: 'name',
        label: {
          zh: '姓名或名称',
          en: 'Name',
        },
        recorded: 'party',
      },
      {
        kind: 'code',
        list: 'documentKinds',
        shown: 'select',
        name: 'documentKind',
        label: {
          zh: '证件种类',
          en: 'Kind of document',
        },
        when: {
          field: 'kind',
          is: 'natural-person',
        },
        recorded: 'party',
        clearable: true,
      },
      {
        kind: 'identity-number',
        name: 'identityNumber',
        label: {
          zh: '身份证件号码',
          en: 'Identity number',
        },
        hint: {
          zh: '没有选择证件种类的，为已登记的种类或者居民身份证',
          en: 'Of the kind that is registered, or a resident identity card, unless a kind is chosen',
        },
        when: {
          field: 'kind',
          is: 'natural-person',
        },
        recorded: 'party',
        clearable: true,
      },
      {
        kind: 'text',
        max: 100,
        name: 'documentIssuer',
        label: {
          zh: '签发国家或机关',
          en: 'Issued by',
        },
        hint: {
          zh: '护照和其他证件填写',
          en: 'For passports and other documents',
        },
        when: {
          field: 'kind',
          is: 'natural-person',
        },
        recorded: 'party',
        clearable: true,
      },
      {
        kind: 'code',
        list: 'capacities',
        shown: 'select',
        name: 'capacity',
        label: {
          zh: '民事行为能力',
          en: 'Capacity',
        },
        hint: {
          zh: '不选的按证件上的年龄；不满十八周岁以自己劳动收入生活的，选完全',
          en: 'By the age on the document where none is chosen',
        },
        when: {
          field: 'kind',
          is: 'natural-person',
        },
        recorded: 'party',
        clearable: true,
      },
      {
        kind: 'code',
        list: 'sexes',
        shown: 'select',
        name: 'sex',
        label: {
          zh: '性别',
          en: 'Sex',
        },
        hint: {
          zh: '证件号码上有的不必填写',
          en: 'Not where the number of the document says it',
        },
        when: {
          field: 'kind',
          is: 'natural-person',
        },
        recorded: 'party',
        clearable: true,
      },
      {
        kind: 'birth-date',
        name: 'birthDate',
        label: {
          zh: '出生日期',
          en: 'Date of birth',
        },
        hint: {
          zh: '证件号码上有的不必填写',
          en: 'Not where the number of the document says it',
        },
        when: {
          field: 'kind',
          is: 'natural-person',
        },
        recorded: 'party',
        clearable: true,
      },
      {
        kind: 'ethnicity',
        name: 'ethnicity',
        label: {
          zh: '民族',
          en: 'Ethnicity',
        },
        when: {
          field: 'kind',
          is: 'natural-person',
        },
        recorded: 'party',
        clearable: true,
      },
      {
        kind: 'text',
        max: 100,
        name: 'occupation',
        label: {
          zh: '职业',
          en: 'Occupation',
        },
        when: {
          field: 'kind',
          is: 'natural-person',
        },
        recorded: 'party',
        clearable: true,
      },
      {
        kind: 'credit-code',
        name: 'creditCode',
        label: {
          zh: '统一社会信用代码',
          en: 'Credit code',
        },
        when: {
          field: 'kind',
          isNot: 'natural-person',
        },
        recorded: 'party',
        clearable: true,
      },
      {
        kind: 'region',
        name: 'regionCode',
        label: {
          zh: '居住地',
          en: 'Residence',
        },
        recorded: 'party',
        clearable: true,
      },
      {
        kind: 'telephone',
        name: 'phone',
        label: {
          zh: '电话号码',
          en: 'Telephone',
        },
        recorded: 'party',
        clearable: true,
      },
      {
        kind: 'personal-text',
        name: 'address',
        label: {
          zh: '住址',
          en: 'Address',
        },
        recorded: 'party',
        clearable: true,
      },
      {
        kind: 'personal-text',
        name: 'serviceAddress',
        label: {
          zh: '送达地址',
          en: 'Address for service',
        },
        recorded: 'party',
        clearable: true,
      },
      {
        kind: 'text',
        max: 100,
        name: 'serviceAddressConfirmedBy',
        label: {
          zh: '送达地址由谁确认',
          en: 'Address for service confirmed by',
        },
        hint: {
          zh: '当事人本人或者代理人的姓名',
          en: 'The party or an agent, by name',
        },
        recorded: 'party',
        clearable: true,
      },
      {
        kind: 'day',
        between: 'past',
        name: 'serviceAddressConfirmedOn',
        label: {
          zh: '确认日期',
          en: 'Confirmed on',
        },
        recorded: 'party',
      },
      {
        kind: 'text',
        max: 500,
        name: 'reason',
        label: {
          zh: '原因',
          en: 'Reason',
        },
        required: true,
      },
    ],
  },
  {
    service: 'intake',
    verb: 'correct-contact',
    title: {
      zh: '更正联系方式',
      en: 'Correct how a party is reached',
    },
    effect: {
      zh: '电话、住址和送达地址；原来的内容以密文留在案卷。公开查询改用新电话号码的后四位。',
      en: 'Telephone, address, address for service; what stood there stays in the file, encrypted. The public page opens with the last four digits of the new number.',
    },
    done: {
      zh: '联系方式已更正',
      en: 'How the party is reached is corrected',
    },
    formal: false,
    fields: [
      {
        kind: 'party',
        name: 'partyId',
        label: {
          zh: '当事人',
          en: 'Party',
        },
        required: true,
      },
      {
        kind: 'telephone',
        name: 'phone',
        label: {
          zh: '电话号码',
          en: 'Telephone',
        },
        recorded: 'party',
        clearable: true,
      },
      {
        kind: 'personal-text',
        name: 'address',
        label: {
          zh: '住址',
          en: 'Address',
        },
        recorded: 'party',
        clearable: true,
      },
      {
        kind: 'personal-text',
        name: 'serviceAddress',
        label: {
          zh: '送达地址',
          en: 'Address for service',
        },
        recorded: 'party',
        clearable: true,
      },
      {
        kind: 'text',
        max: 100,
        name: 'serviceAddressConfirmedBy',
        label: {
          zh: '送达地址由谁确认',
          en: 'Address for service confirmed by',
        },
        hint: {
          zh: '当事人本人或者代理人的姓名',
          en: 'The party or an agent, by name',
        },
        recorded: 'party',
        clearable: true,
      },
      {
        kind: 'day',
        between: 'past',
        name: 'serviceAddressConfirmedOn',
        label: {
          zh: '确认日期',
          en: 'Confirmed on',
        },
        recorded: 'party',
      },
      {
        kind: 'text',
        max: 500,
        name: 'reason',
        label: {
          zh: '原因',
          en: 'Reason',
        },
        required: true,
      },
    ],
  },
  {
    service: 'intake',
    verb: 'add-party',
    title: {
      zh: '追加当事人',
      en: 'Add a party',
    },
    effect: {
      zh: '追加申请人、被申请人或者第三人；调解组织应当征询其意愿、告知权利义务，协议应当由其签署。',
      en: 'On either side or as a third party; they are asked and told their rights, and the agreement needs their signature.',
    },
    done: {
      zh: '当事人已追加',
      en: 'The party is added',
    },
    formal: false,
    fields: [
      {
        kind: 'code',
        list: 'partyRoles',
        shown: 'radio',
        name: 'role',
        label: {
          zh: '当事人地位',
          en: 'Role',
        },
        required: true,
      },
      {
        kind: 'code',
        list: 'partyKinds',
        shown: 'radio',
        name: 'kind',
        label: {
          zh: '当事人类型',
          en: 'Kind',
        },
        required: true,
      },
      {
        kind: 'text',
        max: 100,
        name: 'name',
        label: {
          zh: '姓名或名称',
          en: 'Name',
        },
        required: true,
      },
      {
        kind: 'code',
        list: 'documentKinds',
        shown: 'select',
        name: 'documentKind',
        label: {
          zh: '证件种类',
          en: 'Kind of document',
        },
        when: {
          field: 'kind',
          is: 'natural-person',
        },
        clearable: true,
      },
      {
        kind: 'identity-number',
        name: 'identityNumber',
        label: {
          zh: '身份证件号码',
          en: 'Identity number',
        },
        hint: {
          zh: '没有选择证件种类的，为已登记的种类或者居民身份证',
          en: 'Of the kind that is registered, or a resident identity card, unless a kind is chosen',
        },
        when: {
          field: 'kind',
          is: 'natural-person',
        },
        clearable: true,
      },
      {
        kind: 'text',
        max: 100,
        name: 'documentIssuer',
        label: {
          zh: '签发国家或机关',
          en: 'Issued by',
        },
        hint: {
          zh: '护照和其他证件填写',
          en: 'For passports and other documents',
        },
        when: {
          field: 'kind',
          is: 'natural-person',
        },
        clearable: true,
      },
      {
        kind: 'code',
        list: 'capacities',
        shown: 'select',
        name: 'capacity',
        label: {
          zh: '民事行为能力',
          en: 'Capacity',
        },
        hint: {
          zh: '不选的按证件上的年龄；不满十八周岁以自己劳动收入生活的，选完全',
          en: 'By the age on the document where none is chosen',
        },
        when: {
          field: 'kind',
          is: 'natural-person',
        },
        clearable: true,
      },
      {
        kind: 'code',
        list: 'sexes',
        shown: 'select',
        name: 'sex',
        label: {
          zh: '性别',
          en: 'Sex',
        },
        hint: {
          zh: '证件号码上有的不必填写',
          en: 'Not where the number of the document says it',
        },
        when: {
          field: 'kind',
          is: 'natural-person',
        },
        clearable: true,
      },
      {
        kind: 'birth-date',
        name: 'birthDate',
        label: {
          zh: '出生日期',
          en: 'Date of birth',
        },
        hint: {
          zh: '证件号码上有的不必填写',
          en: 'Not where the number of the document says it',
        },
        when: {
          field: 'kind',
          is: 'natural-person',
        },
        clearable: true,
      },
      {
        kind: 'ethnicity',
        name: 'ethnicity',
        label: {
          zh: '民族',
          en: 'Ethnicity',
        },
        when: {
          field: 'kind',
          is: 'natural-person',
        },
        clearable: true,
      },
      {
        kind: 'text',
        max: 100,
        name: 'occupation',
        label: {
          zh: '职业',
          en: 'Occupation',
        },
        when: {
          field: 'kind',
          is: 'natural-person',
        },
        clearable: true,
      },
      {
        kind: 'credit-code',
        name: 'creditCode',
        label: {
          zh: '统一社会信用代码',
          en: 'Credit code',
        },
        when: {
          field: 'kind',
          isNot: 'natural-person',
        },
        clearable: true,
      },
      {
        kind: 'region',
        name: 'regionCode',
        label: {
          zh: '居住地',
          en: 'Residence',
        },
        clearable: true,
      },
      {
        kind: 'telephone',
        name: 'phone',
        label: {
          zh: '电话号码',
          en: 'Telephone',
        },
        clearable: true,
      },
      {
        kind: 'personal-text',
        name: 'address',
        label: {
          zh: '住址',
          en: 'Address',
        },
        clearable: true,
      },
      {
        kind: 'personal-text',
        name: 'serviceAddress',
        label: {
          zh: '送达地址',
          en: 'Address for service',
        },
        clearable: true,
      },
      {
        kind: 'text',
        max: 100,
        name: 'serviceAddressConfirmedBy',
        label: {
          zh: '送达地址由谁确认',
          en: 'Address for service confirmed by',
        },
        hint: {
          zh: '当事人本人或者代理人的姓名',
          en: 'The party or an agent, by name',
        },
        clearable: true,
      },
      {
        kind: 'day',
        between: 'past',
        name: 'serviceAddressConfirmedOn',
        label: {
          zh: '确认日期',
          en: 'Confirmed on',
        },
      },
      {
        kind: 'text',
        max: 500,
        name: 'reason',
        label: {
          zh: '原因',
          en: 'Reason',
        },
        required: true,
      },
    ],
  },
  {
    service: 'intake',
    verb: 'let-party-leave',
    title: {
      zh: '当事人退出',
      en: 'Let a party leave',
    },
    effect: {
      zh: '不再是本案当事人，协议无需其签署；申请人和被申请人各至少留一名。',
      en: 'No longer a party, and nobody asks for their signature; one stays on each side.',
    },
    done: {
      zh: '退出已登记',
      en: 'The party has left',
    },
    formal: false,
    grave: true,
    fields: [
      {
        kind: 'party',
        name: 'partyId',
        label: {
          zh: '当事人',
          en: 'Party',
        },
        required: true,
      },
      {
        kind: 'text',
        max: 500,
        name: 'reason',
        label: {
          zh: '退出原因',
          en: 'Reason for leaving',
        },
        required: true,
      },
    ],
  },
  {
    service: 'intake',
    verb: 'replace-party',
    title: {
      zh: '变更当事人',
      en: 'Put another in a party’s place',
    },
    effect: {
      zh: '当事人死亡、终止或者转让权利义务的，由继承人、权利义务承受人承受；重新征询意愿、告知权利义务。',
      en: 'An heir or successor takes the place of somebody who died, ended or handed over; they are asked and told anew.',
    },
    done: {
      zh: '当事人已变更',
      en: 'Another stands in the place of the party',
    },
    formal: false,
    grave: true,
    fields: [
      {
        kind: 'party',
        name: 'partyId',
        label: {
          zh: '当事人',
          en: 'Party',
        },
        required: true,
      },
      {
        kind: 'code',
        list: 'successionGrounds',
        shown: 'radio',
        name: 'ground',
        label: {
          zh: '由谁承受',
          en: 'Who takes the place',
        },
        required: true,
      },
      {
        kind: 'code',
        list: 'partyKinds',
        shown: 'radio',
        name: 'kind',
        label: {
          zh: '当事人类型',
          en: 'Kind',
        },
        required: true,
      },
      {
        kind: 'text',
        max: 100,
        name: 'name',
        label: {
          zh: '姓名或名称',
          en: 'Name',
        },
        required: true,
      },
      {
        kind: 'code',
        list: 'documentKinds',
        shown: 'select',
        name: 'documentKind',
        label: {
          zh: '证件种类',
          en: 'Kind of document',
        },
        when: {
          field: 'kind',
          is: 'natural-person',
        },
        clearable: true,
      },
      {
        kind: 'identity-number',
        name: 'identityNumber',
        label: {
          zh: '身份证件号码',
          en: 'Identity number',
        },
        hint: {
          zh: '没有选择证件种类的，为已登记的种类或者居民身份证',
          en: 'Of the kind that is registered, or a resident identity card, unless a kind is chosen',
        },
        when: {
          field: 'kind',
          is: 'natural-person',
        },
        clearable: true,
      },
      {
        kind: 'text',
        max: 100,
        name: 'documentIssuer',
        label: {
          zh: '签发国家或机关',
          en: 'Issued by',
        },
        hint: {
          zh: '护照和其他证件填写',
          en: 'For passports and other documents',
        },
        when: {
          field: 'kind',
          is: 'natural-person',
        },
        clearable: true,
      },
      {
        kind: 'code',
        list: 'capacities',
        shown: 'select',
        name: 'capacity',
        label: {
          zh: '民事行为能力',
          en: 'Capacity',
        },
        hint: {
          zh: '不选的按证件上的年龄；不满十八周岁以自己劳动收入生活的，选完全',
          en: 'By the age on the document where none is chosen',
        },
        when: {
          field: 'kind',
          is: 'natural-person',
        },
        clearable: true,
      },
      {
        kind: 'code',
        list: 'sexes',
        shown: 'select',
        name: 'sex',
        label: {
          zh: '性别',
          en: 'Sex',
        },
        hint: {
          zh: '证件号码上有的不必填写',
          en: 'Not where the number of the document says it',
        },
        when: {
          field: 'kind',
          is: 'natural-person',
        },
        clearable: true,
      },
      {
        kind: 'birth-date',
        name: 'birthDate',
        label: {
          zh: '出生日期',
          en: 'Date of birth',
        },
        hint: {
          zh: '证件号码上有的不必填写',
          en: 'Not where the number of the document says it',
        },
        when: {
          field: 'kind',
          is: 'natural-person',
        },
        clearable: true,
      },
      {
        kind: 'ethnicity',
        name: 'ethnicity',
        label: {
          zh: '民族',
          en: 'Ethnicity',
        },
        when: {
          field: 'kind',
          is: 'natural-person',
        },
        clearable: true,
      },
      {
        kind: 'text',
        max: 100,
        name: 'occupation',
        label: {
          zh: '职业',
          en: 'Occupation',
        },
        when: {
          field: 'kind',
          is: 'natural-person',
        },
        clearable: true,
      },
      {
        kind: 'credit-code',
        name: 'creditCode',
        label: {
          zh: '统一社会信用代码',
          en: 'Credit code',
        },
        when: {
          field: 'kind',
          isNot: 'natural-person',
        },
        clearable: true,
      },
      {
        kind: 'region',
        name: 'regionCode',
        label: {
          zh: '居住地',
          en: 'Residence',
        },
        clearable: true,
      },
      {
        kind: 'telephone',
        name: 'phone',
        label: {
          zh: '电话号码',
          en: 'Telephone',
        },
        clearable: true,
      },
      {
        kind: 'personal-text',
        name: 'address',
        label: {
          zh: '住址',
          en: 'Address',
        },
        clearable: true,
      },
      {
        kind: 'personal-text',
        name: 'serviceAddress',
        label: {
          zh: '送达地址',
          en: 'Address for service',
        },
        clearable: true,
      },
      {
        kind: 'text',
        max: 100,
        name: 'serviceAddressConfirmedBy',
        label: {
          zh: '送达地址由谁确认',
          en: 'Address for service confirmed by',
        },
        hint: {
          zh: '当事人本人或者代理人的姓名',
          en: 'The party or an agent, by name',
        },
        clearable: true,
      },
      {
        kind: 'day',
        between: 'past',
        name: 'serviceAddressConfirmedOn',
        label: {
          zh: '确认日期',
          en: 'Confirmed on',
        },
      },
      {
        kind: 'text',
        max: 500,
        name: 'reason',
        label: {
          zh: '原因',
          en: 'Reason',
        },
        required: true,
      },
    ],
  },
  {
    service: 'intake',
    verb: 'name-representative',
    title: {
      zh: '登记代理人',
      en: 'Name a representative',
    },
    effect: {
      zh: '未成年人等由监护人签署协议；委托代理人有特别授权的才能代签。',
      en: 'A guardian signs for a minor; an agent signs under a special authority only.',
    },
    done: {
      zh: '代理人已登记',
      en: 'The representative is named',
    },
    basis: {
      zh: '《中华人民共和国民法典》第二十三条、《中华人民共和国民事诉讼法》第六十二条',
      en: 'Civil Code, art. 23; Civil Procedure Law, art. 62',
    },
    formal: false,
    fields: [
      {
        kind: 'party',
        name: 'partyId',
        label: {
          zh: '当事人',
          en: 'Party',
        },
        required: true,
      },
      {
        kind: 'code',
        list: 'namedRepresentativeKinds',
        shown: 'radio',
        name: 'kind',
        label: {
          zh: '代理人类型',
          en: 'Who stands for them',
        },
        required: true,
      },
      {
        kind: 'text',
        max: 100,
        name: 'name',
        label: {
          zh: '姓名',
          en: 'Name',
        },
        required: true,
      },
      {
        kind: 'text',
        max: 100,
        name: 'relation',
        label: {
          zh: '与当事人的关系',
          en: 'How related',
        },
        hint: {
          zh: '如父亲、母亲、配偶',
          en: 'As in father, mother, spouse',
        },
        when: {
          field: 'kind',
          is: 'guardian',
        },
      },
      {
        kind: 'code',
        list: 'authorities',
        shown: 'radio',
        name: 'authority',
        label: {
          zh: '代理权限',
          en: 'Authority',
        },
        required: true,
        when: {
          field: 'kind',
          is: 'agent',
        },
      },
      {
        kind: 'day',
        starts: 'today',
        between: 'past',
        name: 'since',
        label: {
          zh: '自何日起',
          en: 'Since',
        },
        required: true,
      },
      {
        kind: 'text',
        max: 500,
        name: 'reason',
        label: {
          zh: '依据',
          en: 'On what ground',
        },
        hint: {
          zh: '户口簿、出生医学证明、授权委托书等',
          en: 'Household register, birth certificate, power of attorney',
        },
        required: true,
      },
    ],
  },
  {
    service: 'intake',
    verb: 'end-representation',
    title: {
      zh: '终止代理',
      en: 'End a representation',
    },
    effect: {
      zh: '不再代理该当事人，不能再代签。',
      en: 'No longer stands for the party, and signs no more.',
    },
    done: {
      zh: '代理已终止',
      en: 'The representation has ended',
    },
    formal: false,
    grave: true,
    fields: [
      {
        kind: 'party',
        name: 'partyId',
        label: {
          zh: '当事人',
          en: 'Party',
        },
        required: true,
      },
      {
        kind: 'representative',
        name: 'representativeId',
        label: {
          zh: '代理人',
          en: 'Representative',
        },
        required: true,
      },
      {
        kind: 'text',
        max: 500,
        name: 'reason',
        label: {
          zh: '终止原因',
          en: 'Reason',
        },
        required: true,
      },
    ],
  },
  {
    service: 'intake',
    verb: 'choose-representatives',
    title: {
      zh: '登记推选的代表人',
      en: 'Record chosen representatives',
    },
    effect: {
      zh: '代表人代表推选他的当事人参加调解；和解和签署协议，须经被代表的当事人同意。再次推选的，以后一次为准。',
      en: 'They take part for those who chose them; they settle and sign for whoever agreed to that. A later choice counts.',
    },
    done: {
      zh: '代表人已登记',
      en: 'The representatives are on file',
    },
    basis: {
      zh: '《中华人民共和国民事诉讼法》第五十六条、《信访工作条例》第二十条、《中华人民共和国劳动争议调解仲裁法》第七条',
      en: 'Civil Procedure Law, art. 56; Regulation on Petition Work, art. 20; Labour Dispute Mediation and Arbitration Law, art. 7',
    },
    formal: false,
    fields: [
      {
        kind: 'parties',
        starts: 'none',
        name: 'partyIds',
        label: {
          zh: '推选的代表人',
          en: 'Representatives',
        },
        hint: {
          zh: '从同一方当事人中推选',
          en: 'From among the people of one side',
        },
        required: true,
      },
      {
        kind: 'parties',
        starts: 'none',
        name: 'representedPartyIds',
        label: {
          zh: '由其代表的当事人',
          en: 'Whom they represent',
        },
        required: true,
      },
      {
        kind: 'parties',
        starts: 'none',
        name: 'maySettleForPartyIds',
        label: {
          zh: '其中同意代表人代为和解、签署协议的',
          en: 'Of them, who agree that they settle and sign',
        },
        hint: {
          zh: '没有同意的，由本人签署',
          en: 'Whoever has not agreed signs in person',
        },
      },
      {
        kind: 'day',
        starts: 'today',
        between: 'past',
        name: 'chosenOn',
        label: {
          zh: '推选日期',
          en: 'Chosen on',
        },
        required: true,
      },
      {
        kind: 'code',
        list: 'consentMethods',
        shown: 'radio',
        name: 'manner',
        label: {
          zh: '推选的方式',
          en: 'How they said so',
        },
        required: true,
      },
      {
        kind: 'text',
        max: 500,
        name: 'reason',
        label: {
          zh: '依据',
          en: 'On what ground',
        },
        hint: {
          zh: '推选书、会议记录等',
          en: 'A letter that all signed, minutes of a meeting',
        },
        required: true,
      },
    ],
  },
  {
    service: 'intake',
    verb: 'dismiss-representative',
    title: {
      zh: '不再由其代表',
      en: 'End representing the others',
    },
    effect: {
      zh: '该当事人不再代表其他当事人，只代表本人。',
      en: 'This party represents nobody else any more.',
    },
    done: {
      zh: '代表已终止',
      en: 'The representation has ended',
    },
    formal: false,
    grave: true,
    fields: [
      {
        kind: 'party',
        name: 'partyId',
        label: {
          zh: '当事人',
          en: 'Party',
        },
        required: true,
      },
      {
        kind: 'text',
        max: 500,
        name: 'reason',
        label: {
          zh: '原因',
          en: 'Reason',
        },
        required: true,
      },
    ],
  },
  {
    service: 'triage',
    verb: 'classify',
    title: {
      zh: '确定纠纷类型和风险',
      en: 'Classify the dispute',
    },
    effect: {
      zh: '类型决定可以由哪些组织调解、期限多长。',
      en: 'The kind decides who may mediate and how long it may take.',
    },
    done: {
      zh: '类型和风险已确定',
      en: 'Kind and risk are set',
    },
    formal: false,
    fields: [
      {
        kind: 'code',
        list: 'disputeKinds',
        shown: 'select',
        name: 'disputeKind',
        label: {
          zh: '纠纷类型',
          en: 'Kind of dispute',
        },
        required: true,
      },
      {
        kind: 'code',
        list: 'risks',
        shown: 'radio',
        name: 'risk',
        label: {
          zh: '风险等级',
          en: 'Risk',
        },
        required: true,
      },
      {
        kind: 'code',
        list: 'complexities',
        shown: 'radio',
        name: 'complexity',
        label: {
          zh: '复杂程度',
          en: 'How much work',
        },
        hint: {
          zh: '不填为一般；决定多少天内办结',
          en: 'Ordinary if left out; says in how many days it should be done',
        },
      },
    ],
  },
  {
    service: 'triage',
    verb: 'choose-route',
    title: {
      zh: '确定去向',
      en: 'Choose the route',
    },
    effect: {
      zh: '确定由调解组织调解，或者转其他途径。',
      en: 'The case goes to mediation, or on to another procedure.',
    },
    done: {
      zh: '去向已确定',
      en: 'The route is chosen',
    },
    basis: {
      zh: '《人民调解工作若干规定》第二十二条',
      en: "Several Provisions on People's Mediation Work, art. 22",
    },
    formal: false,
    fields: [
      {
        kind: 'code',
        list: 'routes',
        shown: 'radio',
        name: 'route',
        label: {
          zh: '去向',
          en: 'Route',
        },
        required: true,
      },
      {
        kind: 'referral-target',
        name: 'target',
        label: {
          zh: '转往的途径',
          en: 'Other way',
        },
        when: {
          field: 'route',
          is: 'refer-out',
        },
      },
      {
        kind: 'long-text',
        max: 2000,
        name: 'reason',
        label: {
          zh: '理由',
          en: 'Reason',
        },
        required: true,
      },
    ],
  },
  {
    service: 'triage',
    verb: 'decide-competence',
    title: {
      zh: '决定承办单位',
      en: 'Decide whose the case is',
    },
    effect: {
      zh: '决定由谁承办，案件随即转办该单位；上级决定的，由分流岗登记文号。',
      en: 'Says whose the case is and offers it there; the desk records a decision from above with its number.',
    },
    inLaw: {
      zh: '三个工作日的签收期限从现在起算。',
      en: 'Three working days to claim run from now.',
    },
    done: {
      zh: '已决定并转办',
      en: 'It is decided and offered',
    },
    basis: {
      zh: '《信访工作条例》第二十四条',
      en: 'Regulation on Petition Work, art. 24',
    },
    formal: true,
    fields: [
      {
        kind: 'organisation',
        name: 'organisationId',
        label: {
          zh: '承办单位',
          en: 'Whose the case is',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 2000,
        rows: 4,
        name: 'reason',
        label: {
          zh: '决定的理由',
          en: 'Reasons',
        },
        required: true,
      },
      {
        kind: 'text',
        max: 100,
        name: 'document',
        label: {
          zh: '文号',
          en: 'Number of the paper',
        },
        hint: {
          zh: '上级或者联席会议决定的，必填',
          en: 'Wanted of a decision from above',
        },
      },
    ],
  },
  {
    service: 'triage',
    verb: 'offer',
    title: {
      zh: '转办案件',
      en: 'Offer the case',
    },
    effect: {
      zh: '接到转办的组织应当在三个工作日内签收或者退回。',
      en: 'The organisations have three working days to claim or return it.',
    },
    inLaw: {
      zh: '三个工作日的签收期限从现在起算；期满没有签收的，由分流岗重新办理。',
      en: 'Three working days to claim run from now; if nobody claims it, triage decides anew.',
    },
    done: {
      zh: '已转办，三个工作日内签收',
      en: 'Offered; to claim within three working days',
    },
    basis: {
      zh: '《人民法院在线调解规则》第十二条',
      en: "Online Mediation Rules of the People's Courts, art. 12",
    },
    formal: true,
    fields: [
      {
        kind: 'flag',
        starts: false,
        name: 'pool',
        label: {
          zh: '多家待签收，先签收者承办',
          en: 'To several; the first to claim holds it',
        },
        hint: {
          zh: '选“是”可以同时转办多家',
          en: 'With yes, the case is offered to several',
        },
        required: true,
      },
      {
        kind: 'candidates',
        name: 'organisationIds',
        label: {
          zh: '接收组织',
          en: 'Organisations',
        },
        hint: {
          zh: '近的在前，然后今天在中心的，然后在办少的',
          en: 'Nearest first, then who is here today, then the least busy',
        },
        required: true,
      },
    ],
  },
  {
    service: 'triage',
    verb: 'take-back',
    title: {
      zh: '收回转办',
      en: 'Take the offer back',
    },
    effect: {
      zh: '收回后接到转办的组织不能再签收，案件回到分流。',
      en: 'Nobody can claim the offer any more; the case is back in triage.',
    },
    inLaw: {
      zh: '这次转办失去效力，案件由分流岗重新办理。',
      en: 'This offer is void and triage decides anew.',
    },
    done: {
      zh: '转办已收回',
      en: 'The offer was taken back',
    },
    formal: true,
    fields: [
      {
        kind: 'long-text',
        max: 2000,
        name: 'reason',
        label: {
          zh: '收回转办的理由',
          en: 'Reason for taking it back',
        },
        required: true,
      },
    ],
  },
  {
    service: 'triage',
    verb: 'dispute-competence',
    title: {
      zh: '提请决定承办单位',
      en: 'Put whose case it is to who is above',
    },
    effect: {
      zh: '各单位都在中心的，由中心主任决定；否则由它们共同的上一级决定。决定以前不能转办。',
      en: 'The director decides between organisations under the roof of the centre, else who is above all of them; nothing is offered before.',
    },
    inLaw: {
      zh: '从现在起七天内决定；决定由谁承办的，即转办该单位。',
      en: 'It is decided within seven days from now, and the case is offered to whom the decision names.',
    },
    done: {
      zh: '已提请决定',
      en: 'It is put to who decides',
    },
    basis: {
      zh: '《信访工作条例》第二十四条',
      en: 'Regulation on Petition Work, art. 24',
    },
    formal: true,
    fields: [
      {
        kind: 'organisation',
        name: 'organisationId',
        label: {
          zh: '另一方单位',
          en: 'The other organisation',
        },
        hint: {
          zh: '退回的单位和它建议的单位已经算在内',
          en: 'Who gave the case back, and whom they suggested, are counted already',
        },
      },
      {
        kind: 'long-text',
        max: 2000,
        rows: 4,
        name: 'reason',
        label: {
          zh: '争议的情况',
          en: 'What is disputed',
        },
        required: true,
      },
    ],
  },
  {
    service: 'triage',
    verb: 'note',
    title: {
      zh: '写备注',
      en: 'Write a note',
    },
    effect: {
      zh: '记入办理经过，当事人看不到。',
      en: 'Goes into the course of the case; no party sees it.',
    },
    done: {
      zh: '备注已记入',
      en: 'The note is in the file',
    },
    formal: false,
    fields: [
      {
        kind: 'long-text',
        max: 2000,
        rows: 4,
        alerting: true,
        name: 'text',
        label: {
          zh: '备注',
          en: 'Note',
        },
        required: true,
      },
      {
        kind: 'code',
        list: 'noteReaders',
        shown: 'radio',
        name: 'visibleTo',
        label: {
          zh: '谁可以看',
          en: 'Who reads it',
        },
        hint: {
          zh: '督办和审计人员都能看到',
          en: 'Supervisor and auditor read either',
        },
        required: true,
      },
      {
        kind: 'code',
        list: 'notePins',
        shown: 'radio',
        orNone: true,
        name: 'pin',
        label: {
          zh: '置顶',
          en: 'Pinned',
        },
        hint: {
          zh: '置顶的备注一直显示在案件页上方，直到换上另一条或者撤下',
          en: 'A pinned note stays above the case until another takes its place or it is taken down',
        },
      },
      {
        kind: 'code',
        list: 'alertGrounds',
        shown: 'radio',
        orNone: true,
        name: 'alert',
        label: {
          zh: '紧急情况',
          en: 'Something threatens',
        },
        hint: {
          zh: '选了的，立即提醒值班负责人和当地公安联络员；备注的内容不转给公安',
          en: 'The duty officer and the police of the place are told at once that it does; the police do not read the note',
        },
      },
    ],
  },
  {
    service: 'triage',
    verb: 'refer-out',
    title: {
      zh: '告知其他途径',
      en: 'Tell the other ways',
    },
    effect: {
      zh: '案件转其他途径，中心结束分流，并向当事人告知全部途径和期限。',
      en: 'The case leaves for another procedure; the parties are told every way that stays open, with its limit.',
    },
    inLaw: {
      zh: '中心的办理就此结束；当事人通过所告知的途径主张权利，期限以各途径的规定为准。',
      en: 'The centre has done its part; the parties go the ways that are told, within the limits of each.',
    },
    done: {
      zh: '已转其他途径，途径和期限已告知',
      en: 'Referred out; the ways were told',
    },
    basis: {
      zh: '《中华人民共和国人民调解法》第二十六条',
      en: "People's Mediation Law, art. 26",
    },
    formal: true,
    grave: true,
    fields: [
      {
        kind: 'referral-target',
        name: 'target',
        label: {
          zh: '转往的途径',
          en: 'Other way',
        },
        required: true,
      },
      {
        kind: 'flag',
        name: 'arbitrationClause',
        label: {
          zh: '双方有书面仲裁协议',
          en: 'There is a written arbitration agreement',
        },
        when: {
          field: 'target',
          is: 'commercial-arbitration',
        },
      },
      {
        kind: 'organisation',
        name: 'organisationId',
        label: {
          zh: '接收单位',
          en: 'Receiving body',
        },
      },
      {
        kind: 'long-text',
        max: 2000,
        name: 'reason',
        label: {
          zh: '转其他途径的理由',
          en: 'Reason for the referral',
        },
        required: true,
      },
    ],
  },
  {
    service: 'triage',
    verb: 'mediate-again',
    title: {
      zh: '再次调解',
      en: 'Mediate again',
    },
    effect: {
      zh: '当事人愿意再谈的，重新转办原来的组织或者其他组织；期限从再次签收起算。',
      en: 'Where the parties want to try once more, the case is offered anew, there or elsewhere; the limit runs from the new claim.',
    },
    done: {
      zh: '已定再次调解，请转办',
      en: 'To be mediated once more; offer it',
    },
    basis: {
      zh: '《中华人民共和国人民调解法》第三条、第十七条',
      en: "People's Mediation Law, arts. 3, 17",
    },
    formal: false,
    fields: [
      {
        kind: 'long-text',
        max: 2000,
        name: 'reason',
        label: {
          zh: '当事人同意再次调解的情况',
          en: 'How the parties agreed to try once more',
        },
        required: true,
      },
    ],
  },
  {
    service: 'triage',
    verb: 'end-without-referral',
    title: {
      zh: '不转办，结束案件',
      en: 'End without a referral',
    },
    effect: {
      zh: '当事人不要求转其他途径的，告知全部途径和期限后结束。',
      en: 'Where nobody wants a referral, the case ends once every way that stays open was told with its limit.',
    },
    inLaw: {
      zh: '中心的办理就此结束；当事人仍可以在期限内走所告知的途径。',
      en: 'The centre has done its part; the parties may still go the ways that are told, within their limits.',
    },
    done: {
      zh: '案件已结束，途径和期限已告知',
      en: 'Ended; the ways were told',
    },
    basis: {
      zh: '《中华人民共和国人民调解法》第二十六条',
      en: "People's Mediation Law, art. 26",
    },
    formal: true,
    grave: true,
    fields: [
      {
        kind: 'long-text',
        max: 2000,
        name: 'reason',
        label: {
          zh: '当事人的意思',
          en: 'What the parties say',
        },
        hint: {
          zh: '例如：暂不主张，或者自行向有关机关提出',
          en: 'Such as: nothing for now, or they go there themselves',
        },
        required: true,
      },
    ],
  },
  {
    service: 'triage',
    verb: 'record-referral-result',
    title: {
      zh: '登记办理结果',
      en: 'Record the result',
    },
    effect: {
      zh: '接收单位的受理情况或者决定写入本案，当事人和中心都能看到结果。',
      en: 'What the body took or decided stands in the case, for the parties and the centre to read.',
    },
    done: {
      zh: '办理结果已登记',
      en: 'The result is recorded',
    },
    formal: false,
    fields: [
      {
        kind: 'code',
        list: 'referralResults',
        shown: 'radio',
        name: 'result',
        label: {
          zh: '结果',
          en: 'Result',
        },
        required: true,
      },
      {
        kind: 'text',
        max: 100,
        name: 'document',
        label: {
          zh: '文书编号',
          en: 'Number of the paper',
        },
      },
      {
        kind: 'long-text',
        max: 2000,
        name: 'text',
        label: {
          zh: '说明',
          en: 'What was done',
        },
        required: true,
      },
    ],
  },
  {
    service: 'triage',
    verb: 'return-referral',
    title: {
      zh: '退回中心',
      en: 'Send back to the centre',
    },
    effect: {
      zh: '不属于本单位办理的，退回中心；案件沿用原编号，由分流岗重新确定去向。',
      en: 'What is not theirs to decide comes back under its number, and triage chooses its way anew.',
    },
    inLaw: {
      zh: '退回后本单位不再查看本案；已经告知当事人的期限照常计算，请同时告知当事人。',
      en: 'The body reads the case no longer; limits that were told run on, so the parties are told as well.',
    },
    done: {
      zh: '案件已退回中心',
      en: 'The case went back to the centre',
    },
    formal: true,
    fields: [
      {
        kind: 'long-text',
        max: 2000,
        name: 'reason',
        label: {
          zh: '退回的理由',
          en: 'Why it is sent back',
        },
        required: true,
      },
    ],
  },
  {
    service: 'mediation',
    verb: 'claim',
    title: {
      zh: '签收案件',
      en: 'Claim the case',
    },
    effect: {
      zh: '签收即受理，本单位成为承办组织，调解期限开始计算。',
      en: 'Your organisation holds the case from now on and its limit begins to run.',
    },
    done: {
      zh: '案件已签收，调解期限开始计算',
      en: 'Claimed; the limit runs',
    },
    basis: {
      zh: '《中华人民共和国人民调解法》第十七条',
      en: "People's Mediation Law, art. 17",
    },
    formal: true,
    race: true,
    fields: [],
  },
  {
    service: 'mediation',
    verb: 'accept-transfer',
    title: {
      zh: '接受移交',
      en: 'Take the case over',
    },
    effect: {
      zh: '本单位成为承办组织，接着调解；请三天内指派调解员或者联系当事人。',
      en: 'Your organisation holds the case and goes on with it; appoint somebody or speak to a party within three days.',
    },
    inLaw: {
      zh: '调解期限连续计算，不因移交重新起算；当事人已经听取的告知、表示的意愿和约定的调解时间继续有效。',
      en: 'The limit goes on and does not begin anew; what the parties were told and said, and sessions arranged, stand.',
    },
    done: {
      zh: '已接受移交，请指派调解员',
      en: 'Taken over; appoint a mediator',
    },
    basis: {
      zh: '《人民调解工作若干规定》第二十七条、《人民法院在线调解规则》第十二条',
      en: "Several Provisions on People's Mediation Work, art. 27; Online Mediation Rules of the People's Courts, art. 12",
    },
    formal: true,
    race: true,
    fields: [],
  },
  {
    service: 'mediation',
    verb: 'refuse-transfer',
    title: {
      zh: '不接受移交',
      en: 'Refuse the transfer',
    },
    effect: {
      zh: '仍由原承办组织继续调解，理由告知对方。',
      en: 'The case stays with its holder, which is told the reason.',
    },
    done: {
      zh: '已答复不接受移交',
      en: 'Refused; the holder goes on',
    },
    basis: {
      zh: '《人民法院在线调解规则》第十二条',
      en: "Online Mediation Rules of the People's Courts, art. 12",
    },
    formal: false,
    fields: [
      {
        kind: 'long-text',
        max: 2000,
        rows: 2,
        name: 'reason',
        label: {
          zh: '不接受的理由',
          en: 'Reason',
        },
        required: true,
      },
    ],
  },
  {
    service: 'mediation',
    verb: 'accept-helping',
    title: {
      zh: '同意协助调解',
      en: 'Agree to help',
    },
    effect: {
      zh: '指派本单位调解员协助承办组织调解；再次填写的，更换协助人员。',
      en: 'Names mediators of yours who help the holder; given again, it names others.',
    },
    inLaw: {
      zh: '本案仍由原组织承办。所列人员在协助期间可以查阅案卷、参加调解，知悉的个人隐私和商业秘密应当保密；利害关系应当披露。',
      en: 'The case stays with its holder. Those named read the file and take part while they help, keep what they learn secret, and disclose ties.',
    },
    done: {
      zh: '已同意协助',
      en: 'You help with the mediation',
    },
    basis: {
      zh: '《人民调解工作若干规定》第二十七条、《人民法院在线调解规则》第十二条',
      en: "Several Provisions on People's Mediation Work, art. 27; Online Mediation Rules of the People's Courts, art. 12",
    },
    formal: true,
    fields: [
      {
        kind: 'own-mediators',
        name: 'mediatorIds',
        label: {
          zh: '参加协助的调解员',
          en: 'Mediators who help',
        },
        hint: {
          zh: '只有这些人和本单位负责人可以查阅案卷',
          en: 'They and your manager alone read the file',
        },
        required: true,
      },
      {
        kind: 'list',
        of: [
          {
            kind: 'chosen-mediator',
            name: 'mediatorId',
            label: {
              zh: '调解员',
              en: 'Mediator',
            },
            required: true,
          },
          {
            kind: 'code',
            list: 'tieKinds',
            shown: 'select',
            name: 'kind',
            label: {
              zh: '关系',
              en: 'Tie',
            },
            required: true,
          },
          {
            kind: 'text',
            max: 500,
            name: 'description',
            label: {
              zh: '具体情况',
              en: 'In what way',
            },
            required: true,
          },
        ],
        min: 0,
        max: 50,
        name: 'ties',
        label: {
          zh: '披露的利害关系',
          en: 'Disclosed ties',
        },
        hint: {
          zh: '没有则不填',
          en: 'Leave out if there are none',
        },
      },
      {
        kind: 'parties',
        starts: 'none',
        name: 'consentedBy',
        label: {
          zh: '知悉后仍同意的当事人',
          en: 'Parties who agree nevertheless',
        },
        when: {
          someOf: 'ties',
        },
      },
    ],
  },
  {
    service: 'mediation',
    verb: 'refuse-helping',
    title: {
      zh: '不接受协助邀请',
      en: 'Refuse to help',
    },
    effect: {
      zh: '承办组织得知理由，可以另请其他组织。',
      en: 'The holder is told why and may ask another.',
    },
    done: {
      zh: '已答复不接受',
      en: 'Refused',
    },
    basis: {
      zh: '《人民法院在线调解规则》第十二条',
      en: "Online Mediation Rules of the People's Courts, art. 12",
    },
    formal: false,
    fields: [
      {
        kind: 'long-text',
        max: 2000,
        rows: 2,
        name: 'reason',
        label: {
          zh: '不接受的理由',
          en: 'Reason',
        },
        required: true,
      },
    ],
  },
  {
    service: 'mediation',
    verb: 'record-willingness',
    title: {
      zh: '征询调解意愿',
      en: 'Ask for willingness to mediate',
    },
    effect: {
      zh: '一方明确拒绝的，不得调解。',
      en: 'Where one party clearly refuses there is no mediation.',
    },
    done: {
      zh: '意愿已记录',
      en: 'The answer is recorded',
    },
    basis: {
      zh: '《中华人民共和国人民调解法》第十七条',
      en: "People's Mediation Law, art. 17",
    },
    formal: false,
    fields: [
      {
        kind: 'party',
        name: 'partyId',
        label: {
          zh: '被征询的当事人',
          en: 'Party asked',
        },
        required: true,
      },
      {
        kind: 'flag',
        name: 'willing',
        label: {
          zh: '是否同意调解',
          en: 'Willing to mediate',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 2000,
        rows: 2,
        alerting: true,
        name: 'note',
        label: {
          zh: '当事人的说明',
          en: 'What the party said',
        },
      },
    ],
  },
  {
    service: 'mediation',
    verb: 'give-rights-notice',
    title: {
      zh: '告知权利义务',
      en: 'Give the notice of rights',
    },
    effect: {
      zh: '调解前应当告知；没有告知的当事人不能安排参加调解。',
      en: 'Must be given before mediation; a party without it cannot be invited.',
    },
    inLaw: {
      zh: '告知的日期和方式记入案卷；所列当事人从现在起可以安排参加调解。',
      en: 'Day and manner go into the file; from now on these parties can be invited to mediation.',
    },
    done: {
      zh: '权利义务已告知',
      en: 'The notice is given',
    },
    basis: {
      zh: '《人民调解工作若干规定》第三十条',
      en: "Several Provisions on People's Mediation Work, art. 30",
    },
    formal: true,
    fields: [
      {
        kind: 'parties',
        starts: 'all',
        name: 'partyIds',
        label: {
          zh: '已告知的当事人',
          en: 'Parties told',
        },
        required: true,
      },
      {
        kind: 'code',
        list: 'noticeMethods',
        shown: 'radio',
        name: 'method',
        label: {
          zh: '告知方式',
          en: 'How',
        },
        required: true,
      },
    ],
  },
  {
    service: 'mediation',
    verb: 'convene',
    title: {
      zh: '安排调解',
      en: 'Arrange a session',
    },
    effect: {
      zh: '时间、地点和参加人记入案卷；没有告知权利义务的当事人不能安排参加。',
      en: 'Time, place and parties go into the file; a party without the notice of rights cannot be invited.',
    },
    done: {
      zh: '调解已安排，请通知当事人',
      en: 'The session is arranged; tell the parties',
    },
    basis: {
      zh: '《中华人民共和国人民调解法》第二十二条',
      en: "People's Mediation Law, art. 22",
    },
    formal: false,
    fields: [
      {
        kind: 'code',
        list: 'sessionKinds',
        shown: 'radio',
        name: 'kind',
        label: {
          zh: '调解形式',
          en: 'Kind of session',
        },
        hint: {
          zh: '面对面须双方参加，背对背只由一方参加',
          en: 'Both sides at a joint session, one at a caucus',
        },
        required: true,
      },
      {
        kind: 'code',
        list: 'sessionModes',
        shown: 'radio',
        name: 'mode',
        label: {
          zh: '参加方式',
          en: 'Mode',
        },
        required: true,
      },
      {
        kind: 'instant',
        between: 'from-today',
        name: 'startsAt',
        label: {
          zh: '开始时间',
          en: 'Begins at',
        },
        required: true,
      },
      {
        kind: 'text',
        max: 200,
        name: 'place',
        label: {
          zh: '地点',
          en: 'Place',
        },
        required: true,
      },
      {
        kind: 'parties',
        starts: 'all',
        name: 'partyIds',
        label: {
          zh: '参加的当事人',
          en: 'Parties invited',
        },
        required: true,
      },
      {
        kind: 'invitations',
        name: 'invitationIds',
        label: {
          zh: '受邀参加的其他人员',
          en: 'Others who come by invitation',
        },
      },
    ],
  },
  {
    service: 'mediation',
    verb: 'record-session',
    title: {
      zh: '登记调解记录',
      en: 'Record the session',
    },
    effect: {
      zh: '记录加密保存后不能修改；背对背调解的记录只有本案调解员能看。',
      en: 'The record is sealed and cannot be changed; that of a caucus is for the mediators only.',
    },
    inLaw: {
      zh: '调解情况以这份记录为准，从现在起封存，不能修改、不能删除。',
      en: 'This record proves what happened; it is sealed now and can be neither changed nor deleted.',
    },
    done: {
      zh: '调解记录已封存',
      en: 'The record is sealed',
    },
    basis: {
      zh: '《中华人民共和国人民调解法》第二十七条',
      en: "People's Mediation Law, art. 27",
    },
    formal: true,
    fields: [
      {
        kind: 'open-session',
        name: 'sessionId',
        label: {
          zh: '哪一次调解',
          en: 'Which session',
        },
        required: true,
      },
      {
        kind: 'parties',
        starts: 'all',
        of: 'session',
        name: 'attendedPartyIds',
        label: {
          zh: '到场的当事人',
          en: 'Parties present',
        },
        required: true,
      },
      {
        kind: 'invitations',
        name: 'attendedInvitationIds',
        label: {
          zh: '到场的受邀人员',
          en: 'Invited people present',
        },
      },
      {
        kind: 'helpers',
        name: 'attendedHelperIds',
        label: {
          zh: '到场的协助人员',
          en: 'Helpers present',
        },
      },
      {
        kind: 'long-text',
        max: 20000,
        rows: 10,
        alerting: true,
        name: 'text',
        label: {
          zh: '调解记录',
          en: 'Mediation record',
        },
        required: true,
      },
      {
        kind: 'code',
        list: 'sessionOutcomes',
        shown: 'radio',
        name: 'outcome',
        label: {
          zh: '调解结果',
          en: 'Outcome',
        },
        required: true,
      },
    ],
  },
  {
    service: 'mediation',
    verb: 'move-session',
    title: {
      zh: '调解改期',
      en: 'Move a session',
    },
    effect: {
      zh: '参加的人不变；原定的调解在案卷里记为改期，当事人和窗口看到新的时间、地点。',
      en: 'The same people come; the old session stays in the file as moved, and parties and window see the new one.',
    },
    done: {
      zh: '调解已改期，请通知当事人',
      en: 'The session is moved; tell the parties',
    },
    basis: {
      zh: '《中华人民共和国人民调解法》第二十二条',
      en: "People's Mediation Law, art. 22",
    },
    formal: false,
    fields: [
      {
        kind: 'open-session',
        name: 'sessionId',
        label: {
          zh: '改期的调解',
          en: 'Which session',
        },
        required: true,
      },
      {
        kind: 'instant',
        between: 'from-today',
        name: 'startsAt',
        label: {
          zh: '新的开始时间',
          en: 'Begins at',
        },
        required: true,
      },
      {
        kind: 'text',
        max: 200,
        name: 'place',
        label: {
          zh: '地点',
          en: 'Place',
        },
        required: true,
        opensWith: 'session',
      },
      {
        kind: 'code',
        list: 'sessionModes',
        shown: 'radio',
        name: 'mode',
        label: {
          zh: '参加方式',
          en: 'Mode',
        },
        required: true,
        opensWith: 'session',
      },
      {
        kind: 'long-text',
        max: 500,
        rows: 2,
        name: 'reason',
        label: {
          zh: '改期的原因',
          en: 'Why it is moved',
        },
        required: true,
      },
    ],
  },
  {
    service: 'mediation',
    verb: 'record-no-show',
    title: {
      zh: '登记未到场',
      en: 'Record who did not come',
    },
    effect: {
      zh: '这次调解没有开成，记明谁没有到场、是否说明理由；有人没有到场而照常进行的，登记调解记录。',
      en: 'It was not held: who did not come, and whether they said why. Where it was held without them, record the session.',
    },
    done: {
      zh: '未到场的情况已登记',
      en: 'It is recorded who did not come',
    },
    basis: {
      zh: '《中华人民共和国人民调解法》第二十三条',
      en: "People's Mediation Law, art. 23",
    },
    formal: false,
    fields: [
      {
        kind: 'open-session',
        name: 'sessionId',
        label: {
          zh: '哪一次调解',
          en: 'Which session',
        },
        required: true,
      },
      {
        kind: 'list',
        of: [
          {
            kind: 'party',
            name: 'partyId',
            label: {
              zh: '没有到场的当事人',
              en: 'Who did not come',
            },
            required: true,
          },
          {
            kind: 'code',
            list: 'excuses',
            shown: 'radio',
            name: 'excuse',
            label: {
              zh: '情形',
              en: 'Why',
            },
            required: true,
          },
          {
            kind: 'text',
            max: 500,
            name: 'reason',
            label: {
              zh: '所说的理由',
              en: 'What was said',
            },
          },
        ],
        min: 1,
        max: 50,
        name: 'absences',
        label: {
          zh: '没有到场的当事人',
          en: 'Who did not come',
        },
        hint: {
          zh: '每人一条',
          en: 'One entry for each',
        },
        required: true,
      },
    ],
  },
  {
    service: 'mediation',
    verb: 'call-off-session',
    title: {
      zh: '取消调解',
      en: 'Call a session off',
    },
    effect: {
      zh: '这次调解不再进行，案卷里记为取消；要另定时间的，请改期。',
      en: 'It is not held, and stays in the file as called off. Move it where it is to be held another day.',
    },
    done: {
      zh: '调解已取消，请通知当事人',
      en: 'The session is called off; tell the parties',
    },
    basis: {
      zh: '《中华人民共和国人民调解法》第二十二条',
      en: "People's Mediation Law, art. 22",
    },
    formal: false,
    fields: [
      {
        kind: 'open-session',
        name: 'sessionId',
        label: {
          zh: '取消哪一次调解',
          en: 'Which session',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 500,
        rows: 2,
        name: 'reason',
        label: {
          zh: '原因',
          en: 'Why',
        },
        hint: {
          zh: '如调解员生病、当事人来电请求',
          en: 'As in: the mediator is ill, a party asked for it',
        },
        required: true,
      },
    ],
  },
  {
    service: 'mediation',
    verb: 'sign',
    title: {
      zh: '签署协议',
      en: 'Sign the agreement',
    },
    effect: {
      zh: '按当事人、主持调解员、调解组织的次序签署，最后一项完成之日协议生效，具有法律约束力。',
      en: 'Parties, presiding mediator, organisation: on the day of the last act the agreement binds in law.',
    },
    inLaw: {
      zh: '签署的日期和方式记入案卷；最后一项签署完成时协议生效，各方应当按照约定履行。',
      en: 'Day and manner go into the file; with the last signature the agreement is in effect and must be performed.',
    },
    done: {
      zh: '签署已登记',
      en: 'The signature is recorded',
    },
    basis: {
      zh: '《中华人民共和国人民调解法》第二十九条、第三十一条',
      en: "People's Mediation Law, arts. 29, 31",
    },
    formal: true,
    fields: [
      {
        kind: 'signer',
        gives: ['kind', 'partyId'],
        name: 'kind',
        label: {
          zh: '现在由谁签署',
          en: 'Who signs now',
        },
        required: true,
      },
      {
        kind: 'code',
        list: 'signMethods',
        shown: 'radio',
        name: 'method',
        label: {
          zh: '签署方式',
          en: 'How',
        },
        required: true,
      },
      {
        kind: 'representative',
        name: 'representativeId',
        label: {
          zh: '由谁代签',
          en: 'Who signs in their place',
        },
        hint: {
          zh: '本人签署的不选；监护人代未成年人等签署；委托代理人有特别授权的、推选的代表人经本人同意的，可以代签',
          en: 'Nobody where the party signs; a guardian for a minor, an agent under a special authority, a chosen representative with consent',
        },
      },
      {
        kind: 'parties',
        starts: 'none',
        of: 'represented',
        name: 'alsoForPartyIds',
        label: {
          zh: '同时代谁签署',
          en: 'Signs at once for',
        },
        hint: {
          zh: '推选其为代表人，并且同意由其代为签署的当事人',
          en: 'Parties who chose this one to represent them and agreed that it signs',
        },
      },
    ],
  },
  {
    service: 'mediation',
    verb: 'draft-agreement',
    title: {
      zh: '制作调解协议',
      en: 'Draw up the agreement',
    },
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
    done: {
      zh: '协议已制作，待签署',
      en: 'Drawn up; to be signed',
    },
    basis: {
      zh: '《中华人民共和国人民调解法》第二十八条、第二十九条',
      en: "People's Mediation Law, arts. 28, 29",
    },
    formal: true,
    fields: [
      {
        kind: 'code',
        list: 'agreementForms',
        shown: 'radio',
        name: 'form',
        label: {
          zh: '协议形式',
          en: 'Form',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 20000,
        rows: 8,
        name: 'content',
        label: {
          zh: '协议内容',
          en: 'Content',
        },
        hint: {
          zh: '写明主要事实、争议事项、各方责任和处理结果',
          en: 'Facts, points at issue, responsibilities and the settlement',
        },
        required: true,
      },
      {
        kind: 'list',
        of: [
          {
            kind: 'code',
            list: 'obligationKinds',
            shown: 'radio',
            name: 'kind',
            label: {
              zh: '义务种类',
              en: 'Kind',
            },
            required: true,
          },
          {
            kind: 'party',
            name: 'debtorPartyId',
            label: {
              zh: '义务人',
              en: 'Debtor',
            },
            required: true,
          },
          {
            kind: 'party',
            name: 'creditorPartyId',
            label: {
              zh: '权利人',
              en: 'Creditor',
            },
            required: true,
          },
          {
            kind: 'text',
            max: 2000,
            name: 'description',
            label: {
              zh: '履行内容',
              en: 'What is to be done',
            },
            required: true,
          },
          {
            kind: 'money',
            name: 'amountFen',
            label: {
              zh: '金额（元）',
              en: 'Amount (yuan)',
            },
            required: true,
            when: {
              field: 'kind',
              is: 'payment',
            },
          },
          {
            kind: 'day',
            name: 'dueOn',
            label: {
              zh: '履行期限',
              en: 'Due on',
            },
            required: true,
          },
          {
            kind: 'text',
            max: 200,
            name: 'method',
            label: {
              zh: '履行方式',
              en: 'How',
            },
            required: true,
          },
        ],
        min: 0,
        max: 100,
        name: 'obligations',
        label: {
          zh: '约定的义务',
          en: 'Obligations',
        },
        hint: {
          zh: '分期的每期一条；没有则不填；部分协议已经约定的自动并入，不必重填',
          en: 'One entry per instalment, none if nothing is owed; what an agreement on a part says is taken over by itself',
        },
        required: true,
      },
      {
        kind: 'flag',
        name: 'performedOnTheSpot',
        label: {
          zh: '当场履行完毕',
          en: 'Performed on the spot',
        },
        required: true,
      },
      {
        kind: 'flag',
        name: 'acceleration',
        label: {
          zh: '约定任何一期逾期，其余各期一并到期',
          en: 'Agreed: one overdue instalment makes the others due',
        },
      },
      {
        kind: 'parties',
        starts: 'none',
        of: 'may-be-left-out',
        name: 'unboundPartyIds',
        label: {
          zh: '不受协议约束的当事人',
          en: 'Parties whom it does not bind',
        },
        hint: {
          zh: '第三人，或者部分达成协议时没有参加协议的当事人；不必签署，协议约定其承担义务的除外。已签署部分协议、不参加其余部分的，仍受其签署的部分约束',
          en: 'Third parties, and where a part is settled who does not join; they need not sign, whoever owes under it does. Who signed a part and does not join in the rest stays bound by that part',
        },
      },
      {
        kind: 'flag',
        name: 'partial',
        label: {
          zh: '部分达成协议',
          en: 'It settles a part of the dispute',
        },
      },
      {
        kind: 'code',
        list: 'restsOfDisputes',
        shown: 'radio',
        name: 'rest',
        label: {
          zh: '没有达成协议的部分',
          en: 'What is not settled',
        },
        required: true,
        when: {
          field: 'partial',
          is: true,
        },
      },
      {
        kind: 'long-text',
        max: 2000,
        rows: 2,
        name: 'openClaims',
        label: {
          zh: '没有达成协议的请求、当事人',
          en: 'Which claims or parties',
        },
        required: true,
        when: {
          field: 'partial',
          is: true,
        },
      },
      {
        kind: 'code',
        list: 'subjectMatters',
        shown: 'radio',
        name: 'subjectMatter',
        label: {
          zh: '协议涉及的事项',
          en: 'Subject matter',
        },
        hint: {
          zh: '涉及身份关系或者确权的，法院不予确认',
          en: 'Courts do not confirm personal status or title',
        },
        required: true,
      },
    ],
  },
  {
    service: 'mediation',
    verb: 'appoint',
    title: {
      zh: '指派调解员',
      en: 'Appoint mediators',
    },
    effect: {
      zh: '被指派的调解员主持或者参加本案调解，利害关系应当披露。',
      en: 'They mediate the case; ties to a party must be disclosed.',
    },
    inLaw: {
      zh: '所列调解员从现在起有权查看案卷、主持调解；披露的利害关系记入案卷。',
      en: 'From now on these mediators may read the file and mediate; ties that are disclosed go into the file.',
    },
    done: {
      zh: '调解员已指派',
      en: 'Mediators are appointed',
    },
    basis: {
      zh: '《中华人民共和国人民调解法》第十九条',
      en: "People's Mediation Law, art. 19",
    },
    formal: true,
    fields: [
      {
        kind: 'mediators',
        name: 'mediators',
        label: {
          zh: '调解员',
          en: 'Mediators',
        },
        hint: {
          zh: '其中一名主持',
          en: 'One of them presides',
        },
        required: true,
      },
      {
        kind: 'list',
        of: [
          {
            kind: 'chosen-mediator',
            name: 'mediatorId',
            label: {
              zh: '调解员',
              en: 'Mediator',
            },
            required: true,
          },
          {
            kind: 'code',
            list: 'tieKinds',
            shown: 'select',
            name: 'kind',
            label: {
              zh: '关系',
              en: 'Tie',
            },
            required: true,
          },
          {
            kind: 'text',
            max: 500,
            name: 'description',
            label: {
              zh: '具体情况',
              en: 'In what way',
            },
            required: true,
          },
        ],
        min: 0,
        max: 50,
        name: 'ties',
        label: {
          zh: '披露的利害关系',
          en: 'Disclosed ties',
        },
        hint: {
          zh: '没有则不填',
          en: 'Leave out if there are none',
        },
      },
      {
        kind: 'parties',
        starts: 'none',
        name: 'consentedBy',
        label: {
          zh: '知悉后仍同意的当事人',
          en: 'Parties who agree nevertheless',
        },
        when: {
          someOf: 'ties',
        },
      },
    ],
  },
  {
    service: 'mediation',
    verb: 'return',
    title: {
      zh: '退回并说明理由',
      en: 'Return the case with a reason',
    },
    effect: {
      zh: '案件退回分流；第二次退回由中心主任决定。',
      en: 'The case goes back to triage; after a second return the director decides.',
    },
    inLaw: {
      zh: '本单位不再承办本案；退回的理由记入案卷，由分流岗重新确定去向。',
      en: 'Your organisation holds the case no longer; the reason goes into the file and triage decides anew.',
    },
    done: {
      zh: '案件已退回分流',
      en: 'Returned to triage',
    },
    basis: {
      zh: '《人民法院在线调解规则》第十二条',
      en: "Online Mediation Rules of the People's Courts, art. 12",
    },
    formal: true,
    grave: true,
    fields: [
      {
        kind: 'long-text',
        max: 2000,
        name: 'reason',
        label: {
          zh: '退回理由',
          en: 'Reason for returning',
        },
        hint: {
          zh: '至少四个字',
          en: 'At least four characters',
        },
        required: true,
      },
      {
        kind: 'organisation',
        name: 'suggestedOrganisationId',
        label: {
          zh: '建议的承办组织',
          en: 'Suggested organisation',
        },
      },
      {
        kind: 'code',
        list: 'returnGrounds',
        shown: 'radio',
        name: 'ground',
        label: {
          zh: '退回的情形',
          en: 'Ground',
        },
        hint: {
          zh: '不属于本单位受理范围的，由上一级决定由谁承办',
          en: 'Where it is not yours, who is above decides whose it is',
        },
      },
    ],
  },
  {
    service: 'mediation',
    verb: 'offer-transfer',
    title: {
      zh: '提出移交',
      en: 'Offer a transfer',
    },
    effect: {
      zh: '请另一组织接手继续调解，对方应当在三个工作日内答复；答复之前仍由本单位承办。',
      en: 'Asks another organisation to go on with it, to answer within three working days; until then it stays with you.',
    },
    inLaw: {
      zh: '对方接受以后本单位不再承办，调解期限连续计算，没有签署完毕的协议稿作废；当事人会得知移交。',
      en: 'Once the other accepts you hold the case no longer; its limit goes on, a draft is given up, and the parties are told.',
    },
    done: {
      zh: '已提出移交，等待对方答复',
      en: 'Offered; the other organisation has yet to answer',
    },
    basis: {
      zh: '《人民调解工作若干规定》第二十七条、《人民法院在线调解规则》第十二条',
      en: "Several Provisions on People's Mediation Work, art. 27; Online Mediation Rules of the People's Courts, art. 12",
    },
    formal: true,
    fields: [
      {
        kind: 'organisation',
        name: 'organisationId',
        label: {
          zh: '移交给谁',
          en: 'To whom',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 2000,
        rows: 3,
        name: 'reason',
        label: {
          zh: '移交的理由',
          en: 'Reason',
        },
        hint: {
          zh: '对方据此决定是否接受；不要写当事人的个人信息',
          en: 'The other decides by it; name no party in it',
        },
        required: true,
      },
    ],
  },
  {
    service: 'mediation',
    verb: 'take-back-transfer',
    title: {
      zh: '撤回移交',
      en: 'Take the transfer back',
    },
    effect: {
      zh: '对方不能再接受，本案仍由本单位承办。',
      en: 'The other organisation can accept it no longer; the case stays with you.',
    },
    done: {
      zh: '移交已撤回',
      en: 'The transfer is taken back',
    },
    basis: {
      zh: '《人民法院在线调解规则》第十二条',
      en: "Online Mediation Rules of the People's Courts, art. 12",
    },
    formal: false,
    fields: [
      {
        kind: 'long-text',
        max: 2000,
        rows: 2,
        name: 'reason',
        label: {
          zh: '撤回的理由',
          en: 'Reason',
        },
        required: true,
      },
    ],
  },
  {
    service: 'mediation',
    verb: 'reassign',
    title: {
      zh: '改派',
      en: 'Reassign',
    },
    effect: {
      zh: '收回承办组织手里的案件，转办另一组织；已经安排过调解或者约定延长期限的，逾期以后或者承办组织停止受理的，才能改派。',
      en: 'Takes the case from whoever holds it and offers it to another; once a session is convened or a longer limit agreed, only where it is overdue or the holder works no more.',
    },
    inLaw: {
      zh: '原承办组织不再承办，其调解期限终止；接到转办的组织三个工作日内签收或者退回，签收后调解期限重新计算（劳动争议仍自申请之日计算）。',
      en: 'The holder has the case no longer and its limit ends; the other has three working days to claim or return it, and its limit begins with the claim (of a labour dispute: with the application).',
    },
    done: {
      zh: '已改派，三个工作日内签收',
      en: 'Reassigned; to claim within three working days',
    },
    basis: {
      zh: '《人民法院在线调解规则》第十二条、《信访工作条例》第二十四条',
      en: "Online Mediation Rules of the People's Courts, art. 12; Regulation on Petition Work, art. 24",
    },
    formal: true,
    grave: true,
    fields: [
      {
        kind: 'organisation',
        name: 'organisationId',
        label: {
          zh: '改由谁承办',
          en: 'Who is to have it',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 2000,
        rows: 4,
        name: 'reason',
        label: {
          zh: '改派的理由',
          en: 'Reason for reassigning',
        },
        required: true,
      },
    ],
  },
  {
    service: 'mediation',
    verb: 'take-case-back',
    title: {
      zh: '收回案件',
      en: 'Take the case back',
    },
    effect: {
      zh: '案件退回分流，另行确定承办组织；已经安排过调解或者约定延长期限的，逾期以后或者承办组织停止受理的，才能收回。',
      en: 'The case goes back to triage, which finds another; once a session is convened or a longer limit agreed, only where it is overdue or the holder works no more.',
    },
    inLaw: {
      zh: '原承办组织不再承办，其调解期限终止；没有签署完毕的协议稿作废。',
      en: 'The holder has the case no longer and its limit ends; a draft that is not wholly signed is given up.',
    },
    done: {
      zh: '案件已收回，退回分流',
      en: 'Taken back to triage',
    },
    basis: {
      zh: '《人民法院在线调解规则》第十二条、《信访工作条例》第二十四条',
      en: "Online Mediation Rules of the People's Courts, art. 12; Regulation on Petition Work, art. 24",
    },
    formal: true,
    grave: true,
    fields: [
      {
        kind: 'long-text',
        max: 2000,
        rows: 4,
        name: 'reason',
        label: {
          zh: '收回的理由',
          en: 'Reason for taking it back',
        },
        required: true,
      },
    ],
  },
  {
    service: 'mediation',
    verb: 'extend',
    title: {
      zh: '延长调解期限',
      en: 'Extend the limit',
    },
    effect: {
      zh: '经各方当事人同意，期限按约定天数延长。',
      en: 'With the consent of every party the limit is longer by so many days.',
    },
    inLaw: {
      zh: '期限顺延所填的天数，新的到期日显示在案件页面上。',
      en: 'The limit moves by so many days; the new day is shown on the case page.',
    },
    done: {
      zh: '期限已延长',
      en: 'The limit is extended',
    },
    basis: {
      zh: '《人民调解工作若干规定》第三十三条',
      en: "Several Provisions on People's Mediation Work, art. 33",
    },
    formal: true,
    fields: [
      {
        kind: 'whole-number',
        min: 1,
        max: 365,
        name: 'days',
        label: {
          zh: '延长天数',
          en: 'Days more',
        },
        hint: {
          zh: '期限以工作日计算的，为工作日',
          en: 'Working days where the limit counts those',
        },
        required: true,
      },
      {
        kind: 'parties',
        starts: 'none',
        name: 'consentedBy',
        label: {
          zh: '同意延长的当事人',
          en: 'Parties who agree',
        },
        hint: {
          zh: '须为全体当事人',
          en: 'Every party',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 2000,
        name: 'reason',
        label: {
          zh: '延长原因',
          en: 'Reason for extending',
        },
        required: true,
      },
    ],
  },
  {
    service: 'mediation',
    verb: 'suspend',
    title: {
      zh: '中止调解',
      en: 'Suspend mediation',
    },
    effect: {
      zh: '恢复以前不再安排、改期、拟定、签署。疑似虚假调解的，报督办人员和中心主任，由中心主任认定；涉嫌犯罪、可能发生暴力的，立即提醒值班负责人和当地公安。',
      en: 'Nothing is convened, moved, drafted or signed until it goes on. Of a sham the supervisor and the director are told, who decides; of crime and violence the duty officer and the police of the place at once.',
    },
    inLaw: {
      zh: '只有鉴定、评估期间不计入法院委派调解和医疗纠纷调解的期限，至多到核查日期；其他期限照常计算。当事人随时可以终止调解、起诉。',
      en: 'Days of an appraisal, up to that day, do not count in court-referred and medical mediation; every other limit runs on. The parties may end it or sue at any time.',
    },
    again: {
      effect: {
        zh: '写明情形和新的核查日期，继续中止，或者因新的情形再次中止。',
        en: 'Says why, and by when it is looked at again.',
      },
      inLaw: {
        zh: '只有鉴定、评估期间不计入法院委派调解和医疗纠纷调解的期限，至多到核查日期；其他期限照常计算。',
        en: 'Days of an appraisal, up to that day, do not count in court-referred and medical mediation; every other limit runs on.',
      },
    },
    done: {
      zh: '调解已中止',
      en: 'Mediation is suspended',
    },
    basis: {
      zh: '《中华人民共和国人民调解法》第二十五条、《人民法院在线调解规则》第二十六条、《最高人民法院关于人民法院特邀调解的规定》第十八条',
      en: "People's Mediation Law, art. 25; Online Mediation Rules of the People's Courts, art. 26; Supreme People's Court Provisions on Court-Invited Mediation, art. 18",
    },
    formal: true,
    fields: [
      {
        kind: 'code',
        list: 'suspensionGrounds',
        shown: 'radio',
        name: 'ground',
        label: {
          zh: '中止的情形',
          en: 'Why',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 2000,
        rows: 3,
        alerting: true,
        name: 'reason',
        label: {
          zh: '依据和具体情况',
          en: 'What it rests on',
        },
        hint: {
          zh: '如委托鉴定的机构和事项、线索和证据、当事人的说明',
          en: 'As in: who appraises what, the signs and proofs, what a party said',
        },
        required: true,
      },
      {
        kind: 'day',
        between: 'future',
        name: 'reviewOn',
        label: {
          zh: '最迟核查日期',
          en: 'To be looked at again by',
        },
        hint: {
          zh: '到期由承办人核查能否恢复；可以在核查时延后',
          en: 'By then it is looked at whether it can go on',
        },
        required: true,
      },
    ],
  },
  {
    service: 'mediation',
    verb: 'resume',
    title: {
      zh: '恢复调解',
      en: 'Resume mediation',
    },
    effect: {
      zh: '写明处理情况，调解继续；依法不计入的日子，从期限中扣除到昨天为止。',
      en: 'Says what was done, and mediation goes on; days that do not count are those before today.',
    },
    done: {
      zh: '调解已恢复',
      en: 'Mediation goes on',
    },
    basis: {
      zh: '《人民法院在线调解规则》第二十六条',
      en: "Online Mediation Rules of the People's Courts, art. 26",
    },
    formal: false,
    fields: [
      {
        kind: 'long-text',
        max: 2000,
        rows: 3,
        name: 'reason',
        label: {
          zh: '情形如何消除，作了哪些处理',
          en: 'How it is over, and what was done',
        },
        required: true,
      },
    ],
  },
  {
    service: 'mediation',
    verb: 'decide-suspicion',
    title: {
      zh: '认定是否虚假调解',
      en: 'Decide on a suspected sham',
    },
    effect: {
      zh: '排除嫌疑的，调解继续；确有嫌疑的，调解终止，案件交分流岗告知其他途径。',
      en: 'Mediation goes on, or it ends and the triage desk names the ways that stay open.',
    },
    inLaw: {
      zh: '认定确有嫌疑的，以“疑似虚假调解”终止，并告知当事人其他途径。',
      en: 'Where the suspicion stands mediation ends on that ground, and the parties are told the ways that stay open.',
    },
    done: {
      zh: '已认定',
      en: 'Decided',
    },
    basis: {
      zh: '《最高人民法院关于人民法院特邀调解的规定》第十八条、第二十六条',
      en: "Supreme People's Court Provisions on Court-Invited Mediation, arts. 18, 26",
    },
    formal: true,
    fields: [
      {
        kind: 'code',
        list: 'suspicionFindings',
        shown: 'radio',
        name: 'finding',
        label: {
          zh: '认定',
          en: 'Finding',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 2000,
        rows: 4,
        name: 'reason',
        label: {
          zh: '核查经过和理由',
          en: 'What was looked into, and why',
        },
        required: true,
      },
    ],
  },
  {
    service: 'mediation',
    verb: 'change-kind',
    title: {
      zh: '变更纠纷类型',
      en: 'Change the kind of dispute',
    },
    effect: {
      zh: '办理中发现纠纷类型与分流时认定的不同的，在此变更；调解期限、协议形式和其他解决途径随新的类型确定。',
      en: 'Where the dispute turns out to be of another kind: limit, form of the agreement and other ways follow the new kind.',
    },
    inLaw: {
      zh: '调解期限按新的类型从原来的起算日重新计算，当事人会看到变更后的日期。',
      en: 'The limit is counted anew from where it began, by the new kind; the parties are told the day.',
    },
    done: {
      zh: '纠纷类型已变更，期限已重新计算',
      en: 'The kind is changed and the limit counted anew',
    },
    formal: true,
    fields: [
      {
        kind: 'other-kind',
        name: 'disputeKind',
        label: {
          zh: '变更为',
          en: 'Change to',
        },
        hint: {
          zh: '选定之后即写明调解期限将如何变化',
          en: 'Once chosen, it says what becomes of the limit',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 2000,
        name: 'reason',
        label: {
          zh: '变更原因',
          en: 'Reason',
        },
        required: true,
      },
    ],
  },
  {
    service: 'mediation',
    verb: 'invite',
    title: {
      zh: '邀请他人参加调解',
      en: 'Invite somebody else',
    },
    effect: {
      zh: '经各方当事人同意，可以邀请亲属、邻里、同事和专业人员等参加；安排调解时可以选择。',
      en: 'With the consent of every party relatives, neighbours, colleagues, experts and others may take part.',
    },
    done: {
      zh: '邀请已记录',
      en: 'The invitation is recorded',
    },
    basis: {
      zh: '《中华人民共和国人民调解法》第二十条',
      en: "People's Mediation Law, art. 20",
    },
    formal: false,
    fields: [
      {
        kind: 'code',
        list: 'invitedKinds',
        shown: 'radio',
        name: 'kind',
        label: {
          zh: '受邀人员',
          en: 'Who is invited',
        },
        required: true,
      },
      {
        kind: 'text',
        max: 100,
        name: 'name',
        label: {
          zh: '姓名',
          en: 'Name',
        },
        required: true,
      },
      {
        kind: 'text',
        max: 200,
        name: 'connection',
        label: {
          zh: '单位、职务或者与当事人的关系',
          en: 'Unit, office, or how related',
        },
        hint: {
          zh: '如申请人的哥哥、某医院骨科主任医师',
          en: 'As in brother of the applicant, senior physician of a hospital',
        },
      },
      {
        kind: 'organisation',
        ofKind: 'O78',
        name: 'organisationId',
        label: {
          zh: '心理服务机构',
          en: 'Psychological service',
        },
        hint: {
          zh: '邀请心理服务机构的人员参加的填写：邀请期间该机构的人员可以查阅案卷、写备注，看不到背对背调解的记录和证件号码、电话',
          en: 'Of somebody from such a service: its people read the case and write notes while the invitation stands, but no record of a caucus, no identity number and no telephone',
        },
        when: {
          field: 'kind',
          is: 'expert',
        },
      },
      {
        kind: 'list',
        of: [
          {
            kind: 'party',
            name: 'partyId',
            label: {
              zh: '同意的当事人',
              en: 'Party who agrees',
            },
            required: true,
          },
          {
            kind: 'day',
            starts: 'today',
            between: 'past',
            name: 'on',
            label: {
              zh: '同意的日期',
              en: 'Agreed on',
            },
            required: true,
          },
          {
            kind: 'code',
            list: 'consentMethods',
            shown: 'radio',
            name: 'method',
            label: {
              zh: '同意的方式',
              en: 'How',
            },
            required: true,
          },
        ],
        min: 1,
        max: 100,
        name: 'consents',
        label: {
          zh: '各方当事人的同意',
          en: 'Consent of every party',
        },
        hint: {
          zh: '每名当事人一条；缺一不可',
          en: 'One entry for each party; none may be missing',
        },
        required: true,
      },
    ],
  },
  {
    service: 'mediation',
    verb: 'take-back-invitation',
    title: {
      zh: '取消邀请',
      en: 'Take an invitation back',
    },
    effect: {
      zh: '该人员以后的调解不再参加。',
      en: 'This person takes no part in later sessions.',
    },
    done: {
      zh: '邀请已取消',
      en: 'The invitation is taken back',
    },
    basis: {
      zh: '《中华人民共和国人民调解法》第二十条',
      en: "People's Mediation Law, art. 20",
    },
    formal: false,
    fields: [
      {
        kind: 'invitation',
        name: 'invitationId',
        label: {
          zh: '取消哪项邀请',
          en: 'Which invitation',
        },
        required: true,
      },
      {
        kind: 'text',
        max: 500,
        name: 'reason',
        label: {
          zh: '原因',
          en: 'Why',
        },
        hint: {
          zh: '如当事人不再同意、本人不能参加',
          en: 'As in: a party no longer agrees, the person cannot come',
        },
        required: true,
      },
    ],
  },
  {
    service: 'mediation',
    verb: 'invite-helper',
    title: {
      zh: '邀请协助调解',
      en: 'Ask another organisation to help',
    },
    effect: {
      zh: '跨地区、跨单位或者疑难复杂的纠纷，可以请另一组织协助；对方应当在三个工作日内答复，本案始终由本单位承办。',
      en: 'Asks another organisation to mediate beside yours, to answer within three working days; the case stays with you.',
    },
    inLaw: {
      zh: '对方同意以后，其指派的人员可以查阅本案案卷（背对背调解的记录除外）、参加调解；当事人会得知由谁协助。',
      en: 'Once it agrees, the people it names read the file (no record of a caucus) and take part; the parties are told.',
    },
    done: {
      zh: '已邀请协助，等待对方答复',
      en: 'Asked; the other organisation has yet to answer',
    },
    basis: {
      zh: '《人民调解工作若干规定》第二十七条',
      en: "Several Provisions on People's Mediation Work, art. 27",
    },
    formal: true,
    fields: [
      {
        kind: 'organisation',
        name: 'organisationId',
        label: {
          zh: '邀请谁协助',
          en: 'Whom to ask',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 2000,
        rows: 2,
        name: 'task',
        label: {
          zh: '协助事项',
          en: 'What it is asked to do',
        },
        hint: {
          zh: '例如参加面对面调解、说明行业惯例',
          en: 'Such as coming to a session, or explaining a trade',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 2000,
        rows: 2,
        name: 'reason',
        label: {
          zh: '邀请的理由',
          en: 'Reason',
        },
        hint: {
          zh: '对方据此决定是否接受；不要写当事人的个人信息',
          en: 'The other decides by it; name no party in it',
        },
        required: true,
      },
    ],
  },
  {
    service: 'mediation',
    verb: 'end-help',
    title: {
      zh: '结束协助或者撤回邀请',
      en: 'End help, or take the invitation back',
    },
    effect: {
      zh: '协助人员从现在起不能再查阅案卷；还没有答复的，不能再接受。本案仍由承办组织办理。',
      en: 'Those who helped read the file no longer; an invitation can be accepted no longer. The case stays with its holder.',
    },
    done: {
      zh: '协助已经结束',
      en: 'The help has ended',
    },
    basis: {
      zh: '《人民调解工作若干规定》第二十七条',
      en: "Several Provisions on People's Mediation Work, art. 27",
    },
    formal: false,
    fields: [
      {
        kind: 'help',
        name: 'helpId',
        label: {
          zh: '哪一个组织的协助',
          en: 'Whose help',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 2000,
        rows: 2,
        name: 'reason',
        label: {
          zh: '理由',
          en: 'Reason',
        },
        required: true,
      },
    ],
  },
  {
    service: 'mediation',
    verb: 'note',
    title: {
      zh: '写备注',
      en: 'Write a note',
    },
    effect: {
      zh: '记入办理经过，当事人看不到。',
      en: 'Goes into the course of the case; no party sees it.',
    },
    done: {
      zh: '备注已记入',
      en: 'The note is in the file',
    },
    formal: false,
    fields: [
      {
        kind: 'long-text',
        max: 2000,
        rows: 4,
        alerting: true,
        name: 'text',
        label: {
          zh: '备注',
          en: 'Note',
        },
        required: true,
      },
      {
        kind: 'code',
        list: 'noteReaders',
        shown: 'radio',
        name: 'visibleTo',
        label: {
          zh: '谁可以看',
          en: 'Who reads it',
        },
        hint: {
          zh: '督办和审计人员都能看到',
          en: 'Supervisor and auditor read either',
        },
        required: true,
      },
      {
        kind: 'code',
        list: 'notePins',
        shown: 'radio',
        orNone: true,
        name: 'pin',
        label: {
          zh: '置顶',
          en: 'Pinned',
        },
        hint: {
          zh: '置顶的备注一直显示在案件页上方，直到换上另一条或者撤下',
          en: 'A pinned note stays above the case until another takes its place or it is taken down',
        },
      },
      {
        kind: 'code',
        list: 'alertGrounds',
        shown: 'radio',
        orNone: true,
        name: 'alert',
        label: {
          zh: '紧急情况',
          en: 'Something threatens',
        },
        hint: {
          zh: '选了的，立即提醒值班负责人和当地公安联络员；备注的内容不转给公安',
          en: 'The duty officer and the police of the place are told at once that it does; the police do not read the note',
        },
      },
    ],
  },
  {
    service: 'mediation',
    verb: 'log-call',
    title: {
      zh: '登记通话',
      en: 'Log a call',
    },
    effect: {
      zh: '与谁通话、结果如何，记入办理经过，当事人看不到。',
      en: 'Who was called and how it ended goes into the course of the case; no party sees it.',
    },
    done: {
      zh: '通话已登记',
      en: 'The call is in the file',
    },
    formal: false,
    fields: [
      {
        kind: 'party',
        name: 'partyId',
        label: {
          zh: '通话的当事人',
          en: 'Party called',
        },
        required: true,
      },
      {
        kind: 'code',
        list: 'callResults',
        shown: 'radio',
        name: 'result',
        label: {
          zh: '通话结果',
          en: 'How it ended',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 2000,
        rows: 3,
        alerting: true,
        name: 'text',
        label: {
          zh: '通话内容',
          en: 'What was said',
        },
      },
      {
        kind: 'code',
        list: 'noteReaders',
        shown: 'radio',
        name: 'visibleTo',
        label: {
          zh: '谁可以看',
          en: 'Who reads it',
        },
        hint: {
          zh: '督办和审计人员都能看到',
          en: 'Supervisor and auditor read either',
        },
        required: true,
      },
    ],
  },
  {
    service: 'mediation',
    verb: 'end',
    title: {
      zh: '终止调解',
      en: 'End mediation',
    },
    effect: {
      zh: '调解终止，并向当事人告知仲裁、行政、司法途径；当事人的起诉权不受影响。',
      en: 'Mediation ends; the parties are told the other ways, and may sue as before.',
    },
    inLaw: {
      zh: '调解程序就此结束；当事人可以依法通过仲裁、行政、司法等途径维护权利。',
      en: 'Mediation is over; the parties may turn to arbitration, authorities or courts.',
    },
    done: {
      zh: '调解已终止，途径已告知',
      en: 'Ended; the ways were told',
    },
    basis: {
      zh: '《中华人民共和国人民调解法》第二十六条',
      en: "People's Mediation Law, art. 26",
    },
    formal: true,
    grave: true,
    fields: [
      {
        kind: 'code',
        list: 'endGrounds',
        shown: 'select',
        name: 'ground',
        label: {
          zh: '法定理由',
          en: 'Ground',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 2000,
        name: 'reason',
        label: {
          zh: '具体说明',
          en: 'Explanation',
        },
        required: true,
      },
    ],
  },
  {
    service: 'mediation',
    verb: 'renegotiate',
    title: {
      zh: '变更调解协议',
      en: 'Change the agreement',
    },
    effect: {
      zh: '现有协议暂停履行，由各方变更原协议或者达成新协议，并全部重新签署。',
      en: 'Performance is suspended; the changed or new agreement needs every signature.',
    },
    inLaw: {
      zh: '现有协议的履行暂停；没有达成新协议的，原协议继续有效。',
      en: 'Performance is suspended; if no new agreement is reached the old one stays in effect.',
    },
    done: {
      zh: '已开始变更调解协议',
      en: 'The agreement is being changed',
    },
    basis: {
      zh: '《中华人民共和国民事诉讼法》第二百零六条',
      en: 'Civil Procedure Law, art. 206',
    },
    formal: true,
    grave: true,
    fields: [
      {
        kind: 'parties',
        starts: 'none',
        name: 'consentedBy',
        label: {
          zh: '同意变更的当事人',
          en: 'Parties who agree',
        },
        hint: {
          zh: '须为全体当事人',
          en: 'Every party',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 2000,
        name: 'reason',
        label: {
          zh: '变更原因',
          en: 'Reason for the change',
        },
        required: true,
      },
    ],
  },
  {
    service: 'judicial-confirmation',
    verb: 'apply',
    title: {
      zh: '申请司法确认',
      en: 'Apply for confirmation',
    },
    effect: {
      zh: '双方共同向法院申请；法院收到后三日内决定是否受理。',
      en: 'Both parties apply together; the court decides within three days whether to accept.',
    },
    inLaw: {
      zh: '申请即提交所选法院；裁定确认有效后，一方不履行的，对方可以申请强制执行。',
      en: 'The application goes to that court; once confirmed, the agreement can be enforced.',
    },
    done: {
      zh: '申请已提交法院',
      en: 'The application is with the court',
    },
    basis: {
      zh: '《中华人民共和国民事诉讼法》第二百零五条',
      en: 'Civil Procedure Law, art. 205',
    },
    formal: true,
    fields: [
      {
        kind: 'court',
        name: 'courtOrganisationId',
        label: {
          zh: '管辖法院',
          en: 'Court',
        },
        required: true,
      },
      {
        kind: 'parties',
        starts: 'none',
        name: 'signedByPartyIds',
        label: {
          zh: '在申请书上签名的当事人',
          en: 'Parties who signed the application',
        },
        hint: {
          zh: '应当是受协议约束的全体当事人；同意由推选的代表人代签的，代表人签名即可',
          en: 'Every party whom the agreement binds; a chosen representative signs for whoever agreed to that',
        },
        required: true,
      },
      {
        kind: 'day',
        starts: 'today',
        between: 'past',
        name: 'signedOn',
        label: {
          zh: '申请书签署日期',
          en: 'Signed on',
        },
        required: true,
      },
    ],
  },
  {
    service: 'judicial-confirmation',
    verb: 'apply-late',
    title: {
      zh: '逾期申请并申请顺延',
      en: 'Apply late, with good reason',
    },
    effect: {
      zh: '有正当理由耽误期限的，障碍消除后十日内提出；是否准许由法院决定。',
      en: 'For a good reason, within ten days of the end of the obstacle; the court decides whether to allow it.',
    },
    inLaw: {
      zh: '申请连同顺延请求提交所选法院；法院不准许的，协议仍有约束力，可以另行起诉。',
      en: 'Application and request go to that court; if it does not allow them, the agreement still binds and may be sued upon.',
    },
    done: {
      zh: '逾期申请已提交法院',
      en: 'The late application is with the court',
    },
    basis: {
      zh: '《中华人民共和国民事诉讼法》第八十六条、第二百零五条',
      en: 'Civil Procedure Law, arts. 86, 205',
    },
    formal: true,
    fields: [
      {
        kind: 'court',
        name: 'courtOrganisationId',
        label: {
          zh: '管辖法院',
          en: 'Court',
        },
        required: true,
      },
      {
        kind: 'parties',
        starts: 'none',
        name: 'signedByPartyIds',
        label: {
          zh: '在申请书上签名的当事人',
          en: 'Parties who signed the application',
        },
        hint: {
          zh: '应当是受协议约束的全体当事人；同意由推选的代表人代签的，代表人签名即可',
          en: 'Every party whom the agreement binds; a chosen representative signs for whoever agreed to that',
        },
        required: true,
      },
      {
        kind: 'day',
        starts: 'today',
        between: 'past',
        name: 'signedOn',
        label: {
          zh: '申请书签署日期',
          en: 'Signed on',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 2000,
        name: 'obstacle',
        label: {
          zh: '不能按期申请的事由',
          en: 'What kept them from applying in time',
        },
        hint: {
          zh: '不可抗拒的事由或者其他正当理由',
          en: 'Force majeure or another good reason',
        },
        required: true,
      },
      {
        kind: 'day',
        between: 'past',
        name: 'obstacleEndedOn',
        label: {
          zh: '障碍消除之日',
          en: 'Day the obstacle ended',
        },
        required: true,
      },
    ],
  },
  {
    service: 'judicial-confirmation',
    verb: 'decide-extension',
    title: {
      zh: '决定是否准许顺延',
      en: 'Decide whether to extend the time',
    },
    effect: {
      zh: '准许的，申请视为按期提出，继续审查是否受理；不准许的，申请程序结束。',
      en: 'Allowed, the application counts as in time and is examined; refused, it is over.',
    },
    inLaw: {
      zh: '不准许的，期限届满的后果不变：协议仍有约束力，当事人可以起诉。',
      en: 'Refused, the time stays missed: the agreement still binds and may be sued upon.',
    },
    done: {
      zh: '是否顺延已决定',
      en: 'The extension is decided',
    },
    basis: {
      zh: '《中华人民共和国民事诉讼法》第八十六条',
      en: 'Civil Procedure Law, art. 86',
    },
    formal: true,
    fields: [
      {
        kind: 'flag',
        name: 'allowed',
        label: {
          zh: '准许顺延',
          en: 'The time is extended',
        },
      },
      {
        kind: 'long-text',
        max: 2000,
        name: 'reason',
        label: {
          zh: '理由',
          en: 'Reasons',
        },
        required: true,
      },
    ],
  },
  {
    service: 'judicial-confirmation',
    verb: 'accept',
    title: {
      zh: '受理申请',
      en: 'Accept the application',
    },
    effect: {
      zh: '法院立案，自受理起十五日内作出裁定。',
      en: 'The court takes it in and rules within fifteen days.',
    },
    inLaw: {
      zh: '法院立案，十五日的审查期限从受理之日起算。',
      en: 'The court takes the case; fifteen days for its ruling run from the day of acceptance.',
    },
    done: {
      zh: '申请已受理，十五日内裁定',
      en: 'Accepted; a ruling is due in fifteen days',
    },
    basis: {
      zh: '《最高人民法院关于人民调解协议司法确认程序的若干规定》第四条、第五条',
      en: "Supreme People's Court Provisions on Judicial Confirmation of People's Mediation Agreements, arts. 4, 5",
    },
    formal: true,
    fields: [
      {
        kind: 'text',
        max: 60,
        name: 'courtCaseNumber',
        label: {
          zh: '案号',
          en: 'Court case number',
        },
        hint: {
          zh: '例如（2026）晋0502诉前调确12号',
          en: 'Year in brackets, code of the court, kind of case, number',
        },
        required: true,
      },
    ],
  },
  {
    service: 'judicial-confirmation',
    verb: 'ask-correction',
    title: {
      zh: '要求补充材料',
      en: 'Ask for further papers',
    },
    effect: {
      zh: '法院的三日受理期限停止，自补充后重新计算。',
      en: 'The three days stand still and begin anew with the answer.',
    },
    inLaw: {
      zh: '三日的受理期限停止，收到补充材料后重新计算。',
      en: 'The three days stop and begin anew when the answer comes.',
    },
    done: {
      zh: '补充材料和期限已告知',
      en: 'The papers and their day were told',
    },
    basis: {
      zh: '《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第三百五十四条',
      en: "Supreme People's Court Interpretation on the Civil Procedure Law, art. 354",
    },
    formal: true,
    fields: [
      {
        kind: 'list',
        of: [
          {
            kind: 'text',
            max: 200,
            name: 'item',
            label: {
              zh: '材料名称',
              en: 'Paper',
            },
            required: true,
          },
          {
            kind: 'text',
            max: 2000,
            name: 'note',
            label: {
              zh: '说明',
              en: 'Note',
            },
          },
        ],
        min: 1,
        max: 30,
        name: 'items',
        label: {
          zh: '需要补正的材料',
          en: 'What is missing',
        },
        hint: {
          zh: '一次告知全部材料',
          en: 'Everything at once',
        },
        required: true,
      },
      {
        kind: 'day',
        between: 'future',
        name: 'dueOn',
        label: {
          zh: '补充材料期限',
          en: 'To be handed in by',
        },
        required: true,
      },
    ],
  },
  {
    service: 'judicial-confirmation',
    verb: 'refuse',
    title: {
      zh: '裁定不予受理',
      en: 'Refuse the application',
    },
    effect: {
      zh: '法院不受理本申请；协议本身仍然有效。不属于本院管辖的，当事人可以在剩余期限内向有管辖权的法院申请。',
      en: 'The court does not take it in; the agreement stays in force. Where it is not competent, another court may be asked within the time left.',
    },
    inLaw: {
      zh: '申请程序就此结束；调解协议的效力不受影响，当事人可以就争议起诉。',
      en: 'The application is over; the agreement still binds and the dispute may be taken to court.',
    },
    done: {
      zh: '已裁定不予受理',
      en: 'Refused',
    },
    basis: {
      zh: '《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第三百五十五条',
      en: "Supreme People's Court Interpretation on the Civil Procedure Law, art. 355",
    },
    formal: true,
    grave: true,
    fields: [
      {
        kind: 'code',
        list: 'refusalGrounds',
        shown: 'radio',
        name: 'ground',
        label: {
          zh: '法定理由',
          en: 'Ground',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 2000,
        name: 'reason',
        label: {
          zh: '具体说明',
          en: 'Explanation',
        },
        required: true,
      },
    ],
  },
  {
    service: 'judicial-confirmation',
    verb: 'correct',
    title: {
      zh: '补充材料',
      en: 'Hand in the papers',
    },
    effect: {
      zh: '材料补充后，法院三日内决定是否受理。',
      en: 'The court decides within three days.',
    },
    done: {
      zh: '已向法院补充材料',
      en: 'Handed in',
    },
    formal: false,
    fields: [
      {
        kind: 'list',
        of: [
          {
            kind: 'text',
            max: 200,
            name: 'item',
            label: {
              zh: '材料名称',
              en: 'Paper',
            },
            required: true,
          },
          {
            kind: 'text',
            max: 2000,
            name: 'note',
            label: {
              zh: '说明',
              en: 'Note',
            },
          },
        ],
        min: 1,
        max: 30,
        starts: 'asked-materials',
        name: 'answers',
        label: {
          zh: '收到的材料',
          en: 'What was brought',
        },
        required: true,
      },
    ],
  },
  {
    service: 'judicial-confirmation',
    verb: 'confirm',
    title: {
      zh: '裁定确认有效',
      en: 'Confirm the agreement',
    },
    effect: {
      zh: '调解协议经确认有效，一方不履行的，对方可以直接申请强制执行。',
      en: 'The agreement is valid; if it is not performed the other party may ask for enforcement at once.',
    },
    inLaw: {
      zh: '裁定确认之后协议可以强制执行；一方不履行或者没有全部履行的，对方可以向法院申请执行。',
      en: 'With the ruling the agreement can be enforced: the other party may ask the court for it.',
    },
    done: {
      zh: '已裁定确认有效',
      en: 'Confirmed',
    },
    basis: {
      zh: '《中华人民共和国民事诉讼法》第二百零六条',
      en: 'Civil Procedure Law, art. 206',
    },
    formal: true,
    fields: [
      {
        kind: 'day',
        starts: 'today',
        between: 'past',
        name: 'ruledOn',
        label: {
          zh: '裁定日期',
          en: 'Ruled on',
        },
        required: true,
      },
    ],
  },
  {
    service: 'judicial-confirmation',
    verb: 'dismiss',
    title: {
      zh: '裁定驳回申请',
      en: 'Dismiss the application',
    },
    effect: {
      zh: '协议不能确认；当事人可以变更调解协议、达成新的调解协议，或者另行起诉。',
      en: 'The agreement cannot be confirmed; the parties may change it, agree anew, or sue.',
    },
    inLaw: {
      zh: '申请程序就此结束，不能凭协议申请强制执行；当事人可以变更协议、另行达成协议或者起诉。',
      en: 'The application is over and the agreement cannot be enforced; the parties may change it, agree anew or sue.',
    },
    done: {
      zh: '已裁定驳回申请',
      en: 'Dismissed',
    },
    basis: {
      zh: '《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第三百五十八条',
      en: "Supreme People's Court Interpretation on the Civil Procedure Law, art. 358",
    },
    formal: true,
    grave: true,
    fields: [
      {
        kind: 'code',
        list: 'dismissalGrounds',
        shown: 'radio',
        name: 'ground',
        label: {
          zh: '法定理由',
          en: 'Ground',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 2000,
        name: 'reason',
        label: {
          zh: '具体说明',
          en: 'Explanation',
        },
        required: true,
      },
      {
        kind: 'day',
        starts: 'today',
        between: 'past',
        name: 'ruledOn',
        label: {
          zh: '裁定日期',
          en: 'Ruled on',
        },
        required: true,
      },
    ],
  },
  {
    service: 'judicial-confirmation',
    verb: 'extend-ruling',
    title: {
      zh: '延长审查期限',
      en: 'Extend the time to rule',
    },
    effect: {
      zh: '因特殊情况经本院院长批准，作出裁定的期限可以延长，总共不超过十日。',
      en: "In special circumstances, with the approval of the court's president; ten days at most.",
    },
    done: {
      zh: '审查期限已延长',
      en: 'The time to rule is extended',
    },
    basis: {
      zh: '《最高人民法院关于人民调解协议司法确认程序的若干规定》第五条',
      en: "Supreme People's Court Provisions on Judicial Confirmation of People's Mediation Agreements, art. 5",
    },
    formal: false,
    fields: [
      {
        kind: 'whole-number',
        min: 1,
        max: 10,
        name: 'days',
        label: {
          zh: '延长天数',
          en: 'Days more',
        },
        hint: {
          zh: '总共不超过十日',
          en: 'Ten altogether at most',
        },
        required: true,
      },
      {
        kind: 'text',
        max: 100,
        name: 'approvedBy',
        label: {
          zh: '批准的院长',
          en: 'President of the court who approved it',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 2000,
        name: 'reason',
        label: {
          zh: '需要延长的特殊情况',
          en: 'Special circumstances',
        },
        required: true,
      },
    ],
  },
  {
    service: 'judicial-confirmation',
    verb: 'record-objection',
    title: {
      zh: '登记对确认裁定的异议',
      en: 'Record an objection to the ruling',
    },
    effect: {
      zh: '异议由作出裁定的法院审查；审查期间裁定仍然有效。',
      en: 'The court that ruled examines it; until then the ruling stands.',
    },
    done: {
      zh: '异议已登记',
      en: 'The objection is recorded',
    },
    basis: {
      zh: '《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第三百七十二条',
      en: "Supreme People's Court Interpretation on the Civil Procedure Law, art. 372",
    },
    formal: false,
    fields: [
      {
        kind: 'code',
        list: 'objectors',
        shown: 'radio',
        name: 'objector',
        label: {
          zh: '提出异议的人',
          en: 'Who objects',
        },
        required: true,
      },
      {
        kind: 'party',
        name: 'partyId',
        label: {
          zh: '当事人',
          en: 'Party',
        },
        required: true,
        when: {
          field: 'objector',
          is: 'party',
        },
      },
      {
        kind: 'text',
        max: 200,
        name: 'name',
        label: {
          zh: '利害关系人姓名或者名称',
          en: 'Name of the interested person',
        },
        required: true,
        when: {
          field: 'objector',
          is: 'interested-person',
        },
      },
      {
        kind: 'day',
        between: 'past',
        name: 'since',
        label: {
          zh: '期限起算之日',
          en: 'Day from which the time counts',
        },
        hint: {
          zh: '当事人：收到裁定之日，十五日内提出；利害关系人：知道或者应当知道权益受到侵害之日，六个月内提出',
          en: 'A party: the ruling was received, fifteen days. An interested person: the infringement was or should have been known, six months',
        },
        required: true,
      },
      {
        kind: 'day',
        starts: 'today',
        between: 'past',
        name: 'raisedOn',
        label: {
          zh: '提出异议之日',
          en: 'Objected on',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 2000,
        name: 'grounds',
        label: {
          zh: '异议的理由',
          en: 'Grounds',
        },
        required: true,
      },
    ],
  },
  {
    service: 'judicial-confirmation',
    verb: 'decide-objection',
    title: {
      zh: '登记异议审查结果',
      en: 'Record the decision on the objection',
    },
    effect: {
      zh: '异议不成立的，裁定不变；成立或者部分成立的，作出新的裁定撤销或者改变原裁定。',
      en: 'Unfounded, the ruling stands; founded, a new ruling revokes or changes it.',
    },
    inLaw: {
      zh: '撤销的，不能再凭原裁定申请强制执行；调解协议仍有约束力，当事人可以起诉。',
      en: 'Revoked, the ruling can no longer be enforced; the agreement still binds and may be sued upon.',
    },
    done: {
      zh: '异议审查结果已登记',
      en: 'The decision is recorded',
    },
    basis: {
      zh: '《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第三百七十二条',
      en: "Supreme People's Court Interpretation on the Civil Procedure Law, art. 372",
    },
    formal: true,
    fields: [
      {
        kind: 'code',
        list: 'objectionOutcomes',
        shown: 'radio',
        only: ['rejected', 'revoked', 'changed'],
        name: 'outcome',
        label: {
          zh: '审查结果',
          en: 'Outcome',
        },
        required: true,
      },
      {
        kind: 'day',
        starts: 'today',
        between: 'past',
        name: 'ruledOn',
        label: {
          zh: '裁定日期',
          en: 'Ruled on',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 2000,
        name: 'reason',
        label: {
          zh: '具体说明',
          en: 'Explanation',
        },
        required: true,
      },
    ],
  },
  {
    service: 'judicial-confirmation',
    verb: 'withdraw-objection',
    title: {
      zh: '登记撤回异议',
      en: 'Record that the objection is withdrawn',
    },
    effect: {
      zh: '异议人撤回异议的，确认裁定不变，法院不再审查。',
      en: 'Withdrawn by whoever raised it, the ruling stands and the court examines nothing.',
    },
    inLaw: {
      zh: '确认裁定继续有效；期限之内可以再次提出异议。',
      en: 'The ruling stays in force; within the limit one may object again.',
    },
    done: {
      zh: '异议已撤回',
      en: 'The objection is withdrawn',
    },
    basis: {
      zh: '《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第三百七十二条',
      en: "Supreme People's Court Interpretation on the Civil Procedure Law, art. 372",
    },
    formal: true,
    fields: [
      {
        kind: 'day',
        starts: 'today',
        between: 'past',
        name: 'withdrawnOn',
        label: {
          zh: '撤回之日',
          en: 'Withdrawn on',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 2000,
        name: 'reason',
        label: {
          zh: '撤回的原因',
          en: 'Why it is withdrawn',
        },
        hint: {
          zh: '例如：异议人本人到窗口书面撤回',
          en: 'Such as: the objector came to the window and said so in writing',
        },
        required: true,
      },
    ],
  },
  {
    service: 'judicial-confirmation',
    verb: 'note',
    title: {
      zh: '写备注',
      en: 'Write a note',
    },
    effect: {
      zh: '记入办理经过，当事人看不到。',
      en: 'Goes into the course of the case; no party sees it.',
    },
    done: {
      zh: '备注已记入',
      en: 'The note is in the file',
    },
    formal: false,
    fields: [
      {
        kind: 'long-text',
        max: 2000,
        rows: 4,
        alerting: true,
        name: 'text',
        label: {
          zh: '备注',
          en: 'Note',
        },
        required: true,
      },
      {
        kind: 'code',
        list: 'noteReaders',
        shown: 'radio',
        name: 'visibleTo',
        label: {
          zh: '谁可以看',
          en: 'Who reads it',
        },
        hint: {
          zh: '督办和审计人员都能看到',
          en: 'Supervisor and auditor read either',
        },
        required: true,
      },
      {
        kind: 'code',
        list: 'notePins',
        shown: 'radio',
        orNone: true,
        name: 'pin',
        label: {
          zh: '置顶',
          en: 'Pinned',
        },
        hint: {
          zh: '置顶的备注一直显示在案件页上方，直到换上另一条或者撤下',
          en: 'A pinned note stays above the case until another takes its place or it is taken down',
        },
      },
      {
        kind: 'code',
        list: 'alertGrounds',
        shown: 'radio',
        orNone: true,
        name: 'alert',
        label: {
          zh: '紧急情况',
          en: 'Something threatens',
        },
        hint: {
          zh: '选了的，立即提醒值班负责人和当地公安联络员；备注的内容不转给公安',
          en: 'The duty officer and the police of the place are told at once that it does; the police do not read the note',
        },
      },
    ],
  },
  {
    service: 'judicial-confirmation',
    verb: 'log-call',
    title: {
      zh: '登记通话',
      en: 'Log a call',
    },
    effect: {
      zh: '与谁通话、结果如何，记入办理经过，当事人看不到。',
      en: 'Who was called and how it ended goes into the course of the case; no party sees it.',
    },
    done: {
      zh: '通话已登记',
      en: 'The call is in the file',
    },
    formal: false,
    fields: [
      {
        kind: 'party',
        name: 'partyId',
        label: {
          zh: '通话的当事人',
          en: 'Party called',
        },
        required: true,
      },
      {
        kind: 'code',
        list: 'callResults',
        shown: 'radio',
        name: 'result',
        label: {
          zh: '通话结果',
          en: 'How it ended',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 2000,
        rows: 3,
        alerting: true,
        name: 'text',
        label: {
          zh: '通话内容',
          en: 'What was said',
        },
      },
      {
        kind: 'code',
        list: 'noteReaders',
        shown: 'radio',
        name: 'visibleTo',
        label: {
          zh: '谁可以看',
          en: 'Who reads it',
        },
        hint: {
          zh: '督办和审计人员都能看到',
          en: 'Supervisor and auditor read either',
        },
        required: true,
      },
    ],
  },
  {
    service: 'judicial-confirmation',
    verb: 'withdraw-application',
    title: {
      zh: '撤回确认申请',
      en: 'Withdraw the application',
    },
    effect: {
      zh: '裁定作出前可以撤回；协议生效三十日内还可以再次申请。',
      en: 'Possible before the ruling; within thirty days of effect one may apply again.',
    },
    inLaw: {
      zh: '申请程序就此结束；协议仍有约束力，期限之内可以再次申请。',
      en: 'The application is over; the agreement still binds, and within the limit one may apply again.',
    },
    done: {
      zh: '确认申请已撤回',
      en: 'The application is withdrawn',
    },
    basis: {
      zh: '《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第三百五十七条',
      en: "Supreme People's Court Interpretation on the Civil Procedure Law, art. 357",
    },
    formal: true,
    grave: true,
    fields: [
      {
        kind: 'long-text',
        max: 2000,
        name: 'reason',
        label: {
          zh: '撤回原因',
          en: 'Reason for withdrawing',
        },
        required: true,
      },
    ],
  },
  {
    service: 'follow-up',
    verb: 'record-performance',
    title: {
      zh: '登记履行',
      en: 'Record performance',
    },
    effect: {
      zh: '最后一项履行完毕即为协议履行完毕，七日内回访。',
      en: 'With the last obligation the agreement is performed; the parties are visited within seven days.',
    },
    done: {
      zh: '履行情况已登记',
      en: 'Performance is recorded',
    },
    basis: {
      zh: '《中华人民共和国人民调解法》第三十一条',
      en: "People's Mediation Law, art. 31",
    },
    formal: false,
    fields: [
      {
        kind: 'obligation',
        name: 'obligationId',
        label: {
          zh: '协议中的义务',
          en: 'Obligation',
        },
        required: true,
      },
      {
        kind: 'money',
        name: 'amountFen',
        label: {
          zh: '本次给付金额（元）',
          en: 'Amount paid now (yuan)',
        },
        required: true,
        when: {
          obligationIs: 'payment',
        },
      },
      {
        kind: 'day',
        starts: 'today',
        between: 'past',
        name: 'performedOn',
        label: {
          zh: '履行日期',
          en: 'Performed on',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 2000,
        rows: 2,
        name: 'evidence',
        label: {
          zh: '履行凭证',
          en: 'Evidence',
        },
        hint: {
          zh: '例如收条、转账记录',
          en: 'Such as a receipt or transfer',
        },
        required: true,
      },
    ],
  },
  {
    service: 'follow-up',
    verb: 'record-default',
    title: {
      zh: '登记不履行',
      en: 'Record default',
    },
    effect: {
      zh: '登记后可以出具申请强制执行或者起诉的材料。',
      en: 'Papers for enforcement or a suit may then be issued.',
    },
    inLaw: {
      zh: '不履行的情况记入案卷；对方从现在起可以取得申请强制执行或者起诉的材料。',
      en: 'The default goes into the file; from now on papers for enforcement or a suit can be had.',
    },
    done: {
      zh: '不履行已登记',
      en: 'The default is recorded',
    },
    basis: {
      zh: '《中华人民共和国人民调解法》第三十一条、第三十二条',
      en: "People's Mediation Law, arts. 31, 32",
    },
    formal: true,
    grave: true,
    fields: [
      {
        kind: 'obligation',
        name: 'obligationId',
        label: {
          zh: '协议中的义务',
          en: 'Obligation',
        },
        required: true,
      },
      {
        kind: 'flag',
        name: 'refusalDeclared',
        label: {
          zh: '义务人明确表示不履行',
          en: 'The debtor declared a refusal',
        },
        hint: {
          zh: '未到期的义务须勾选',
          en: 'Needed before the day is due',
        },
      },
      {
        kind: 'long-text',
        max: 2000,
        name: 'reason',
        label: {
          zh: '不履行的情况',
          en: 'How it is not performed',
        },
        required: true,
      },
    ],
  },
  {
    service: 'follow-up',
    verb: 'issue-enforcement-pack',
    title: {
      zh: '出具执行材料',
      en: 'Issue the enforcement papers',
    },
    effect: {
      zh: '经司法确认的用于申请强制执行，未经确认的用于起诉或者申请支付令。',
      en: 'For enforcement where a court confirmed it, otherwise for a suit or a payment order.',
    },
    done: {
      zh: '执行材料已出具',
      en: 'The papers are issued',
    },
    basis: {
      zh: '《中华人民共和国民事诉讼法》第二百零六条、第二百五十条',
      en: 'Civil Procedure Law, arts. 206, 250',
    },
    formal: true,
    fields: [],
  },
  {
    service: 'follow-up',
    verb: 'discharge-obligation',
    title: {
      zh: '登记义务了结',
      en: 'Record that an obligation ended',
    },
    effect: {
      zh: '权利人免除、执行中了结或者无人承继的，不再作为尚未履行计算；登记有误可以冲正。',
      en: 'Waived, settled in enforcement or without successor, it is owed no more; a wrong entry can be reversed.',
    },
    inLaw: {
      zh: '该项义务或者所填金额就此了结，不再催促，也不能再凭此出具执行材料。',
      en: 'The obligation, or that amount of it, is over: it is urged no more and no papers are issued for it.',
    },
    done: {
      zh: '义务了结已登记',
      en: 'It is recorded',
    },
    basis: {
      zh: '《中华人民共和国民法典》第五百五十七条',
      en: 'Civil Code, art. 557',
    },
    formal: true,
    grave: true,
    fields: [
      {
        kind: 'obligation',
        name: 'obligationId',
        label: {
          zh: '协议中的义务',
          en: 'Obligation',
        },
        required: true,
      },
      {
        kind: 'code',
        list: 'dischargeGrounds',
        shown: 'radio',
        name: 'ground',
        label: {
          zh: '了结的原因',
          en: 'How it ended',
        },
        required: true,
      },
      {
        kind: 'money',
        name: 'amountFen',
        label: {
          zh: '了结的金额（元）',
          en: 'Amount that is owed no more (yuan)',
        },
        hint: {
          zh: '不填即为全部尚欠金额',
          en: 'All that is left where it stays empty',
        },
        when: {
          obligationIs: 'payment',
        },
      },
      {
        kind: 'day',
        starts: 'today',
        between: 'past',
        name: 'dischargedOn',
        label: {
          zh: '了结日期',
          en: 'Ended on',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 2000,
        rows: 2,
        name: 'evidence',
        label: {
          zh: '凭证',
          en: 'Evidence',
        },
        hint: {
          zh: '例如免除债务的书面声明、执行和解协议、结案通知书、死亡证明',
          en: 'Such as a written waiver, a settlement in enforcement, a notice of its end, a death certificate',
        },
        required: true,
      },
    ],
  },
  {
    service: 'follow-up',
    verb: 'record-succession',
    title: {
      zh: '登记权利义务承受',
      en: 'Record a succession',
    },
    effect: {
      zh: '当事人死亡或者终止的，协议中的权利义务由承受人享有和履行；无人承继的，登记义务了结。',
      en: 'An heir or successor takes over what was agreed; where there is none, record that the obligation ended.',
    },
    done: {
      zh: '承受已登记',
      en: 'The succession is recorded',
    },
    basis: {
      zh: '《中华人民共和国民法典》第六十七条、第一千一百六十一条',
      en: 'Civil Code, arts. 67, 1161',
    },
    formal: false,
    fields: [
      {
        kind: 'party',
        name: 'partyId',
        label: {
          zh: '死亡或者终止的当事人',
          en: 'Party that died or ceased to exist',
        },
        required: true,
      },
      {
        kind: 'code',
        list: 'successionGrounds',
        shown: 'radio',
        name: 'ground',
        label: {
          zh: '承受的原因',
          en: 'By',
        },
        required: true,
      },
      {
        kind: 'text',
        max: 200,
        name: 'name',
        label: {
          zh: '承受人姓名或者名称',
          en: 'Name of who stands in',
        },
        required: true,
      },
      {
        kind: 'day',
        starts: 'today',
        between: 'past',
        name: 'succeededOn',
        label: {
          zh: '承受日期',
          en: 'Since',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 2000,
        rows: 2,
        name: 'evidence',
        label: {
          zh: '凭证',
          en: 'Evidence',
        },
        hint: {
          zh: '例如死亡证明、亲属关系证明、登记机关证明',
          en: 'Such as a death certificate, proof of kinship, a register extract',
        },
        required: true,
      },
    ],
  },
  {
    service: 'follow-up',
    verb: 'reverse-entry',
    title: {
      zh: '冲正',
      en: 'Reverse an entry',
    },
    effect: {
      zh: '原记录保留并注明冲正，不再计算；金额、期限和阶段随之恢复。',
      en: 'The entry stays, marked as reversed, and counts no more; amounts, limits and stage follow.',
    },
    inLaw: {
      zh: '原记录和冲正都留在案卷中，任何一条都不删除。',
      en: 'Both the entry and its reversal stay in the file; nothing is erased.',
    },
    done: {
      zh: '记录已冲正',
      en: 'The entry is reversed',
    },
    formal: true,
    grave: true,
    fields: [
      {
        kind: 'ledger-entry',
        name: 'entryId',
        label: {
          zh: '登记有误的记录',
          en: 'Entry that is wrong',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 2000,
        name: 'reason',
        label: {
          zh: '冲正的原因',
          en: 'Why it is reversed',
        },
        required: true,
      },
    ],
  },
  {
    service: 'follow-up',
    verb: 'record-visit',
    title: {
      zh: '登记回访',
      en: 'Record a visit',
    },
    effect: {
      zh: '回访情况和满意度记入案卷。',
      en: 'Findings and satisfaction go into the file.',
    },
    done: {
      zh: '回访已登记',
      en: 'The visit is recorded',
    },
    basis: {
      zh: '《中华人民共和国人民调解法》第三十一条',
      en: "People's Mediation Law, art. 31",
    },
    formal: false,
    fields: [
      {
        kind: 'day',
        starts: 'today',
        between: 'past',
        name: 'visitedOn',
        label: {
          zh: '回访日期',
          en: 'Visited on',
        },
        required: true,
      },
      {
        kind: 'code',
        list: 'visitMethods',
        shown: 'radio',
        name: 'method',
        label: {
          zh: '回访方式',
          en: 'How',
        },
        required: true,
      },
      {
        kind: 'party',
        name: 'partyId',
        label: {
          zh: '被回访的当事人',
          en: 'Party visited',
        },
        required: true,
      },
      {
        kind: 'rating',
        list: 'satisfaction',
        name: 'satisfaction',
        label: {
          zh: '满意度',
          en: 'Satisfaction',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 2000,
        rows: 4,
        name: 'note',
        label: {
          zh: '回访情况',
          en: 'Findings',
        },
        hint: {
          zh: '履行、诉讼、激化隐患和采取的措施',
          en: 'Performance, suits, risks and what was done',
        },
        required: true,
      },
    ],
  },
  {
    service: 'follow-up',
    verb: 'record-visit-attempt',
    title: {
      zh: '登记回访未果',
      en: 'Record an attempt to visit',
    },
    effect: {
      zh: '在三个不同的日期联系未果的，可以不经回访结案，不记满意度。',
      en: 'After attempts on three different days the case may be closed without a visit and without a mark.',
    },
    done: {
      zh: '回访未果已登记',
      en: 'The attempt is recorded',
    },
    basis: {
      zh: '《中华人民共和国人民调解法》第三十一条',
      en: "People's Mediation Law, art. 31",
    },
    formal: false,
    fields: [
      {
        kind: 'day',
        starts: 'today',
        between: 'past',
        name: 'attemptedOn',
        label: {
          zh: '日期',
          en: 'On',
        },
        required: true,
      },
      {
        kind: 'code',
        list: 'visitMethods',
        shown: 'radio',
        name: 'method',
        label: {
          zh: '回访方式',
          en: 'How',
        },
        required: true,
      },
      {
        kind: 'party',
        name: 'partyId',
        label: {
          zh: '要回访的当事人',
          en: 'Party to be visited',
        },
        required: true,
      },
      {
        kind: 'code',
        list: 'visitAttemptResults',
        shown: 'select',
        name: 'result',
        label: {
          zh: '未果的情况',
          en: 'How it ended',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 2000,
        rows: 2,
        name: 'note',
        label: {
          zh: '说明',
          en: 'Note',
        },
      },
    ],
  },
  {
    service: 'follow-up',
    verb: 'note',
    title: {
      zh: '写备注',
      en: 'Write a note',
    },
    effect: {
      zh: '记入办理经过，当事人看不到。',
      en: 'Goes into the course of the case; no party sees it.',
    },
    done: {
      zh: '备注已记入',
      en: 'The note is in the file',
    },
    formal: false,
    fields: [
      {
        kind: 'long-text',
        max: 2000,
        rows: 4,
        alerting: true,
        name: 'text',
        label: {
          zh: '备注',
          en: 'Note',
        },
        required: true,
      },
      {
        kind: 'code',
        list: 'noteReaders',
        shown: 'radio',
        name: 'visibleTo',
        label: {
          zh: '谁可以看',
          en: 'Who reads it',
        },
        hint: {
          zh: '督办和审计人员都能看到',
          en: 'Supervisor and auditor read either',
        },
        required: true,
      },
      {
        kind: 'code',
        list: 'notePins',
        shown: 'radio',
        orNone: true,
        name: 'pin',
        label: {
          zh: '置顶',
          en: 'Pinned',
        },
        hint: {
          zh: '置顶的备注一直显示在案件页上方，直到换上另一条或者撤下',
          en: 'A pinned note stays above the case until another takes its place or it is taken down',
        },
      },
      {
        kind: 'code',
        list: 'alertGrounds',
        shown: 'radio',
        orNone: true,
        name: 'alert',
        label: {
          zh: '紧急情况',
          en: 'Something threatens',
        },
        hint: {
          zh: '选了的，立即提醒值班负责人和当地公安联络员；备注的内容不转给公安',
          en: 'The duty officer and the police of the place are told at once that it does; the police do not read the note',
        },
      },
    ],
  },
  {
    service: 'follow-up',
    verb: 'log-call',
    title: {
      zh: '登记通话',
      en: 'Log a call',
    },
    effect: {
      zh: '与谁通话、结果如何，记入办理经过，当事人看不到。',
      en: 'Who was called and how it ended goes into the course of the case; no party sees it.',
    },
    done: {
      zh: '通话已登记',
      en: 'The call is in the file',
    },
    formal: false,
    fields: [
      {
        kind: 'party',
        name: 'partyId',
        label: {
          zh: '通话的当事人',
          en: 'Party called',
        },
        required: true,
      },
      {
        kind: 'code',
        list: 'callResults',
        shown: 'radio',
        name: 'result',
        label: {
          zh: '通话结果',
          en: 'How it ended',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 2000,
        rows: 3,
        alerting: true,
        name: 'text',
        label: {
          zh: '通话内容',
          en: 'What was said',
        },
      },
      {
        kind: 'code',
        list: 'noteReaders',
        shown: 'radio',
        name: 'visibleTo',
        label: {
          zh: '谁可以看',
          en: 'Who reads it',
        },
        hint: {
          zh: '督办和审计人员都能看到',
          en: 'Supervisor and auditor read either',
        },
        required: true,
      },
    ],
  },
  {
    service: 'follow-up',
    verb: 'close',
    title: {
      zh: '结案',
      en: 'Close the case',
    },
    effect: {
      zh: '结案后不再计算任何期限；结果按办理经过自动得出。',
      en: 'The case is closed and no limit runs any more; the outcome follows from what happened.',
    },
    done: {
      zh: '案件已结案',
      en: 'The case is closed',
    },
    basis: {
      zh: '《中华人民共和国人民调解法》第二十七条',
      en: "People's Mediation Law, art. 27",
    },
    formal: true,
    fields: [],
  },
  {
    service: 'follow-up',
    verb: 'archive',
    title: {
      zh: '归档',
      en: 'Archive the case',
    },
    effect: {
      zh: '一案一卷编号归档，案卷不再变动。',
      en: 'One case, one volume; the file changes no more.',
    },
    inLaw: {
      zh: '案卷就此封存，按所选期限保管，不再增加记录。',
      en: 'The volume is sealed and kept for the chosen time; nothing is added any more.',
    },
    done: {
      zh: '案件已归档',
      en: 'The case is archived',
    },
    basis: {
      zh: '《中华人民共和国人民调解法》第二十七条',
      en: "People's Mediation Law, art. 27",
    },
    formal: true,
    fields: [
      {
        kind: 'code',
        list: 'retentionPeriods',
        shown: 'radio',
        name: 'retention',
        label: {
          zh: '保管期限',
          en: 'Retention',
        },
        required: true,
      },
      {
        kind: 'case-number',
        name: 'caseNumber',
        label: {
          zh: '案件编号',
          en: 'Case number',
        },
      },
    ],
  },
  {
    service: 'supervision',
    verb: 'settle-alert',
    title: {
      zh: '预警销号',
      en: 'Settle the alert',
    },
    effect: {
      zh: '写明处置情况，案件移出紧急预警；再有新的情况，重新预警。',
      en: 'Says what was done; the case leaves the alerts until something new is told.',
    },
    done: {
      zh: '预警已销号',
      en: 'The alert is settled',
    },
    basis: {
      zh: '《中华人民共和国人民调解法》第二十五条',
      en: "People's Mediation Law, art. 25",
    },
    formal: false,
    fields: [
      {
        kind: 'long-text',
        max: 2000,
        rows: 4,
        name: 'done',
        label: {
          zh: '处置情况',
          en: 'What was done',
        },
        hint: {
          zh: '如何时联系了谁、采取了什么措施、现在是否还有危险',
          en: 'As in: who was called and when, what was done, whether anybody is still in danger',
        },
        required: true,
      },
    ],
  },
  {
    service: 'supervision',
    verb: 'report',
    title: {
      zh: '反馈督办',
      en: 'Report on the order',
    },
    effect: {
      zh: '向督办人员反馈办理情况；认可后销号，退回的继续办理，时限照算。',
      en: 'Tells the supervisor what was done; accepted, it is settled; sent back, it goes on and so does its limit.',
    },
    done: {
      zh: '已反馈',
      en: 'The report is with the supervisor',
    },
    basis: {
      zh: '山西省“13710”工作制度',
      en: 'Shanxi 13710 work rule',
    },
    formal: false,
    fields: [
      {
        kind: 'long-text',
        max: 2000,
        rows: 5,
        name: 'text',
        label: {
          zh: '办理情况',
          en: 'What was done',
        },
        required: true,
      },
    ],
  },
  {
    service: 'supervision',
    verb: 'ask-extension',
    title: {
      zh: '申请延长督办时限',
      en: 'Ask for a longer limit',
    },
    effect: {
      zh: '说明原因、办结日期和方案，报领导批准；批准前原时限照算。',
      en: 'Says why, until when and how; the leader decides. The limit runs on until then.',
    },
    done: {
      zh: '已报领导批准',
      en: 'The leader has the request',
    },
    basis: {
      zh: '山西省“13710”工作制度',
      en: 'Shanxi 13710 work rule',
    },
    formal: false,
    fields: [
      {
        kind: 'day',
        between: 'future',
        name: 'until',
        label: {
          zh: '延长至',
          en: 'Until',
        },
        hint: {
          zh: '晚于现在的到期日，最多延长一年',
          en: 'After the present last day, by a year at most',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 2000,
        rows: 3,
        name: 'reason',
        label: {
          zh: '不能按期办结的原因',
          en: 'Why it cannot be done in time',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 2000,
        rows: 3,
        name: 'plan',
        label: {
          zh: '办理方案',
          en: 'How it will be done by then',
        },
        required: true,
      },
    ],
  },
  {
    service: 'supervision',
    verb: 'approve-extension',
    title: {
      zh: '批准延长督办时限',
      en: 'Approve the longer limit',
    },
    effect: {
      zh: '督办时限延长至申请的日期，承办人和督办人员可见。',
      en: 'The order is due on the day that was asked for; whoever has the case and the supervisor see it.',
    },
    done: {
      zh: '已批准',
      en: 'The longer limit is approved',
    },
    basis: {
      zh: '山西省“13710”工作制度',
      en: 'Shanxi 13710 work rule',
    },
    formal: false,
    fields: [
      {
        kind: 'long-text',
        max: 2000,
        rows: 3,
        name: 'remark',
        label: {
          zh: '批示',
          en: 'Remark',
        },
      },
    ],
  },
  {
    service: 'supervision',
    verb: 'refuse-extension',
    title: {
      zh: '不批准延长督办时限',
      en: 'Refuse the longer limit',
    },
    effect: {
      zh: '原时限不变，理由告知承办人；仍可另写理由再次申请。',
      en: 'The limit stays as it was and whoever has the case is told why; they may ask again.',
    },
    done: {
      zh: '已答复不批准',
      en: 'The longer limit is refused',
    },
    basis: {
      zh: '山西省“13710”工作制度',
      en: 'Shanxi 13710 work rule',
    },
    formal: false,
    grave: true,
    fields: [
      {
        kind: 'long-text',
        max: 2000,
        rows: 3,
        name: 'reason',
        label: {
          zh: '不批准的理由',
          en: 'Why not',
        },
        required: true,
      },
    ],
  },
  {
    service: 'supervision',
    verb: 'answer-proposal',
    title: {
      zh: '答复改派建议',
      en: 'Answer the proposal',
    },
    effect: {
      zh: '答复督办人员；案件已由组织承办的，由中心主任改派，改派即为答复。',
      en: 'Answers the supervisor; a case that is held is reassigned by the director, which answers it too.',
    },
    done: {
      zh: '已答复',
      en: 'The proposal is answered',
    },
    formal: false,
    fields: [
      {
        kind: 'flag',
        name: 'agreed',
        label: {
          zh: '同意改派',
          en: 'We follow it',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 2000,
        rows: 3,
        name: 'text',
        label: {
          zh: '答复',
          en: 'Answer',
        },
        required: true,
      },
    ],
  },
  {
    service: 'supervision',
    verb: 'accept-report',
    title: {
      zh: '认可反馈并销号',
      en: 'Accept the report',
    },
    effect: {
      zh: '督办销号，不再计算时限。',
      en: 'The order is settled and its limit ends.',
    },
    done: {
      zh: '督办已销号',
      en: 'The order is settled',
    },
    basis: {
      zh: '山西省“13710”工作制度',
      en: 'Shanxi 13710 work rule',
    },
    formal: false,
    fields: [
      {
        kind: 'long-text',
        max: 2000,
        rows: 3,
        name: 'remark',
        label: {
          zh: '意见',
          en: 'Remark',
        },
      },
    ],
  },
  {
    service: 'supervision',
    verb: 'send-back-report',
    title: {
      zh: '退回反馈',
      en: 'Send the report back',
    },
    effect: {
      zh: '说明理由，由承办人继续办理并重新反馈；时限不重新计算。',
      en: 'Says why; whoever has the case goes on and reports again. The limit does not start anew.',
    },
    done: {
      zh: '反馈已退回',
      en: 'The report is sent back',
    },
    formal: false,
    fields: [
      {
        kind: 'long-text',
        max: 2000,
        rows: 3,
        name: 'reason',
        label: {
          zh: '退回理由',
          en: 'Why',
        },
        required: true,
      },
    ],
  },
  {
    service: 'supervision',
    verb: 'examine',
    title: {
      zh: '抽查无问题',
      en: 'No fault found',
    },
    effect: {
      zh: '记录本案已审查、未发现问题，计入抽查的结果。',
      en: 'Records that the case was examined and nothing was found; it counts in the sample.',
    },
    done: {
      zh: '已记录审查结果',
      en: 'The examination is on file',
    },
    formal: false,
    fields: [
      {
        kind: 'long-text',
        max: 2000,
        rows: 3,
        name: 'remark',
        label: {
          zh: '审查意见',
          en: 'Remark',
        },
      },
    ],
  },
  {
    service: 'supervision',
    verb: 'make-finding',
    title: {
      zh: '提出问题并要求整改',
      en: 'Write a finding',
    },
    effect: {
      zh: '要求现在的承办人在时限内整改并反馈；案件移交的，整改随案移交，直到销号。',
      en: 'Whoever has the case puts it right and reports within the limit; it goes on with the case until it is settled.',
    },
    inLaw: {
      zh: '整改列入承办人的首页和案件的期限，逾期标红，直到您认可反馈或者撤销。',
      en: 'It stands on the page of whoever has the case and among its limits, red once it is late, until you accept the report or withdraw it.',
    },
    done: {
      zh: '已要求整改',
      en: 'The finding is written and its rectification ordered',
    },
    basis: {
      zh: '山西省“13710”工作制度',
      en: 'Shanxi 13710 work rule',
    },
    formal: true,
    fields: [
      {
        kind: 'code',
        list: 'findingMatters',
        shown: 'select',
        name: 'matter',
        label: {
          zh: '问题所在的环节',
          en: 'What it is about',
        },
        required: true,
      },
      {
        kind: 'code',
        list: 'findingSeverities',
        shown: 'radio',
        name: 'severity',
        label: {
          zh: '程度',
          en: 'How grave it is',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 2000,
        rows: 4,
        name: 'text',
        label: {
          zh: '发现的问题',
          en: 'What was found',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 2000,
        rows: 3,
        name: 'wanted',
        label: {
          zh: '整改要求',
          en: 'How it is to be put right',
        },
        required: true,
      },
      {
        kind: 'code',
        list: 'orderLimits',
        shown: 'radio',
        name: 'limit',
        label: {
          zh: '整改时限',
          en: 'Limit',
        },
        required: true,
      },
    ],
  },
  {
    service: 'supervision',
    verb: 'order',
    title: {
      zh: '督办',
      en: 'Give an order',
    },
    effect: {
      zh: '要求现在的承办人在时限内办理并反馈；案件移交的，督办随案移交，直到销号。',
      en: 'Whoever has the case acts on it and reports within the limit; it goes on with the case until it is settled.',
    },
    inLaw: {
      zh: '督办列入承办人的首页和案件的期限，逾期标红，直到您认可反馈或者撤销。',
      en: 'It stands on the page of whoever has the case and among its limits, red once it is late, until you accept the report or withdraw it.',
    },
    done: {
      zh: '已督办',
      en: 'The order is given',
    },
    basis: {
      zh: '山西省“13710”工作制度',
      en: 'Shanxi 13710 work rule',
    },
    formal: true,
    fields: [
      {
        kind: 'code',
        list: 'orderLimits',
        shown: 'radio',
        name: 'limit',
        label: {
          zh: '时限',
          en: 'Limit',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 2000,
        rows: 4,
        name: 'wanted',
        label: {
          zh: '督办要求',
          en: 'What is wanted',
        },
        required: true,
      },
    ],
  },
  {
    service: 'supervision',
    verb: 'urge',
    title: {
      zh: '催办',
      en: 'Urge',
    },
    effect: {
      zh: '提醒现在的承办人尽快办理；承办人办理之前，留在其首页。',
      en: 'Reminds whoever has the case; it stays on their page until they do something in it.',
    },
    done: {
      zh: '已催办',
      en: 'They are urged',
    },
    formal: false,
    fields: [
      {
        kind: 'long-text',
        max: 500,
        rows: 3,
        name: 'text',
        label: {
          zh: '催办内容',
          en: 'What to say',
        },
        required: true,
      },
    ],
  },
  {
    service: 'supervision',
    verb: 'comment',
    title: {
      zh: '写批注',
      en: 'Comment',
    },
    effect: {
      zh: '记入办理经过，法院和当事人看不到；不要求答复。',
      en: 'Goes into the course of the case; neither the court nor a party sees it, and nobody has to answer.',
    },
    done: {
      zh: '批注已记入',
      en: 'The comment is in the file',
    },
    formal: false,
    fields: [
      {
        kind: 'long-text',
        max: 2000,
        rows: 4,
        name: 'text',
        label: {
          zh: '批注',
          en: 'Comment',
        },
        required: true,
      },
      {
        kind: 'code',
        list: 'commentReaders',
        shown: 'radio',
        name: 'visibleTo',
        label: {
          zh: '谁可以看',
          en: 'Who reads it',
        },
        required: true,
      },
    ],
  },
  {
    service: 'supervision',
    verb: 'propose-reassignment',
    title: {
      zh: '建议改派',
      en: 'Propose reassignment',
    },
    effect: {
      zh: '列在分流岗和中心主任的首页，由其答复；承办组织看不到。',
      en: 'Stands on the page of the triage desk and the director, who answer it; the organisation does not see it.',
    },
    done: {
      zh: '已向分流岗建议',
      en: 'The triage desk has the proposal',
    },
    formal: false,
    fields: [
      {
        kind: 'long-text',
        max: 2000,
        rows: 4,
        name: 'reason',
        label: {
          zh: '理由和建议',
          en: 'Why, and to whom',
        },
        required: true,
      },
    ],
  },
  {
    service: 'supervision',
    verb: 'settle',
    title: {
      zh: '核查销号',
      en: 'Settle',
    },
    effect: {
      zh: '写明核查情况，案件移出“多次退回”或者“记录异常”；再有新的，重新列入。',
      en: 'Says what came of it; the case leaves “Bounced” or “Anomalies” and comes back with the next one.',
    },
    done: {
      zh: '已核查销号',
      en: 'It is settled',
    },
    formal: false,
    fields: [
      {
        kind: 'code',
        list: 'settledMatters',
        shown: 'radio',
        name: 'matter',
        label: {
          zh: '核查的事项',
          en: 'What was looked into',
        },
        required: true,
      },
      {
        kind: 'long-text',
        max: 2000,
        rows: 4,
        name: 'reason',
        label: {
          zh: '核查情况',
          en: 'What came of it',
        },
        required: true,
      },
    ],
  },
  {
    service: 'supervision',
    verb: 'withdraw-order',
    title: {
      zh: '撤销督办',
      en: 'Withdraw the order',
    },
    effect: {
      zh: '承办人不再需要反馈，时限终止。',
      en: 'Nobody has to report any more, and the limit ends.',
    },
    done: {
      zh: '督办已撤销',
      en: 'The order is withdrawn',
    },
    formal: false,
    fields: [
      {
        kind: 'long-text',
        max: 2000,
        rows: 3,
        name: 'reason',
        label: {
          zh: '撤销理由',
          en: 'Why',
        },
        required: true,
      },
    ],
  },
] as const satisfies readonly Action[];
