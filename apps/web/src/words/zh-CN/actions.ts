import * as declared from '../../generated/commands.zh-CN';
import { commands } from './action-commands';
import { fields, hints } from './action-fields';

export const actions = {
  commands: { ...declared.commands, intake: { ...declared.commands.intake, ...commands.intake } },
  fields: { ...fields, ...declared.fields },
  hints: { ...hints, ...declared.hints },
  form: {
    choose: '请选择',
    add: '添加{{what}}',
    remove: '删除第 {{number}} 条',
    entry: '第 {{number}} 条',
    presiding: '主持',
    departed: '账号已停用',
    nobodyThere: '没有可以登录的账号',
    noMediators: '本单位名册中没有调解员',
    openCases: '在办 {{count}} 件',
    outstanding: '尚欠 {{amount}}',
    noSession: '没有待记录的调解，请先安排调解',
    nobodyToSign: '没有待签署的人',
    basis: '依据',
    ask: '请确认',
    askEffect: '办理后：',
    askRecorded: '将记入案卷：',
    askInLaw: '法律后果：',
    askBasis: '依据：{{basis}}',
    back: '返回修改',
    required: '请填写{{field}}',
    requiredChoice: '请选择{{field}}',
    tooShort: '请至少填写一条',
    staleTitle: '您填写期间，案件有了新的进展',
    staleNothing: '暂未查到是谁更新的，请看页面上的最新内容。',
    staleKept: '您填写的内容都在。请核对后决定是否仍要办理。',
    submitAnyway: '已核对，继续办理',
  },
} as const;
