import { type Party, signMethodNames, zhNames } from '@one-window/contracts';
import { type Block, type NamedParty, type Paper, partyText } from '@one-window/documents';
import { moneyInCapitals, withoutStop } from '@one-window/inputs';
import { basisText, laws } from '@one-window/law';
import { chineseDay } from '@one-window/time-limits';
import type { Agreement, MediationCase } from '../../domain/case-state';
import { factsOf, partyOf, presiding } from '../../domain/case-state';
import { nextSigners } from '../../domain/sign';
import type { Frame } from './frame';
import { figures } from './frame';

/** Whom the agreement binds, and so whom it names. */
export const namedIn = (state: MediationCase, { unboundPartyIds = [] }: Agreement): Party[] =>
  (state.summary?.parties ?? []).filter(({ partyId }) => !unboundPartyIds.includes(partyId));

type Obligation = Agreement['obligations'][number];

/** Who owes what to whom until when: one sentence each, as agreements are written. */
const owed =
  (state: MediationCase) =>
  ({ debtorPartyId, creditorPartyId, description, amountFen, dueOn, method }: Obligation, index: number): Block => {
    const [debtor, creditor] = [debtorPartyId, creditorPartyId].map((id) => partyOf(state, id)?.name ?? '');
    const what = amountFen === undefined ? '履行' : `给付${figures(amountFen)}（大写${moneyInCapitals(amountFen)}）`;
    const how = method === undefined ? '' : `方式：${withoutStop(method)}。`;
    return {
      kind: 'paragraph',
      text: `${index + 1}. ${debtor}于${chineseDay(dueOn)}之前（含当日）向${creditor}${what}：${withoutStop(description)}。${how}`,
    };
  };

const performance = (state: MediationCase, { obligations, performedOnTheSpot }: Agreement): Block[] => [
  ...(performedOnTheSpot ? [{ kind: 'paragraph' as const, text: '协议内容已经当场履行完毕。' }] : []),
  ...(obligations.length === 0 && !performedOnTheSpot
    ? [{ kind: 'paragraph' as const, text: '没有另外约定期限的义务。' }]
    : obligations.map(owed(state))),
];

/** What else was agreed on, and what the law says of an agreement (People's Mediation Law art. 28, 29, 31 and 33). */
const terms = ({ acceleration, rest, form }: Agreement, copies: number): Block[] =>
  [
    acceleration ? '任何一期没有按期履行的，权利人可以要求一并履行其余各期。' : undefined,
    rest && `${zhNames.restsOfDisputes[rest.mediation]}：${rest.openClaims}`,
    form === 'oral'
      ? `${basisText(laws.peoplesMediationLaw('28')).zh}：口头协议自各方当事人达成协议之日起生效。`
      : `${basisText(laws.peoplesMediationLaw('29')).zh}：本协议自各方当事人签名、盖章或者按指印，调解员签名并加盖调解组织印章之日起生效。`,
    `${basisText(laws.peoplesMediationLaw('31')).zh}：本协议具有法律约束力，当事人应当按照约定履行。`,
    `${basisText(laws.peoplesMediationLaw('33'), laws.civilProcedureLaw('205')).zh}：双方当事人可以自协议生效之日起三十日内共同向有管辖权的人民法院申请司法确认；确认有效后一方拒绝履行的，对方可以申请强制执行。`,
    form === 'oral' ? undefined : `本协议一式${copies}份，各方当事人各执一份，调解组织留存一份。`,
  ].flatMap((text) => (text === undefined ? [] : [{ kind: 'paragraph' as const, text }]));

const signAs = {
  party: (role: string) => `${role}（签名、盖章或者按指印）`,
  mediator: () => '调解员（签名）',
  'organisation-seal': () => '调解组织（印章）',
} as const;

const roleOf = (state: MediationCase, id: string): string => {
  const party = partyOf(state, id);
  return party ? zhNames.partyRoles[party.role] : zhNames.signerKinds.party;
};

const signatures = (state: MediationCase, agreement: Agreement): Block => ({
  kind: 'signatures',
  of: [
    ...agreement.signatures.map(({ kind, id, name, by, signedOn, method }) => ({
      as: signAs[kind](roleOf(state, id)),
      signed: `${name}${by ? `（${zhNames.representativeKinds[by.kind]}${by.name}）` : ''}　${signMethodNames[method]}　${chineseDay(signedOn)}`,
    })),
    ...nextSigners(state).map(({ kind, id, name }) => ({ as: `${signAs[kind](roleOf(state, id))} ${name}` })),
    { as: '记录人（签名）' },
  ],
});

/** 调解协议书, or the register of an oral one (司法通〔2010〕239号, forms 10 and 11), from the agreement as it stands. */
export const agreementPaper = (
  state: MediationCase,
  agreement: Agreement,
  parties: readonly NamedParty[],
  frame: Frame,
): Paper => {
  const { form, version, content, subjectMatter } = agreement;
  const title = `${frame.peoples ? '人民调解' : '调解'}${form === 'oral' ? '口头协议登记表' : '协议书'}`;
  return {
    ...frame.sheet,
    title,
    number: `编号：${state.summary?.caseNumber ?? ''}（第${version}稿）`,
    blocks: [
      ...parties.map((party) => ({
        kind: 'named' as const,
        name: zhNames.partyRoles[party.role],
        text: partyText(party),
      })),
      { kind: 'heading', text: '一、纠纷主要事实、争议事项' },
      { kind: 'paragraph', text: factsOf(state) },
      { kind: 'heading', text: '二、协议内容' },
      {
        kind: 'paragraph',
        text: `经${state.holder?.name ?? ''}${presiding(state) ? `调解员${presiding(state)?.name}` : ''}主持调解，各方当事人自愿达成如下协议（${zhNames.subjectMatters[subjectMatter]}）：`,
      },
      { kind: 'paragraph', text: content },
      { kind: 'heading', text: '三、履行方式、期限' },
      ...performance(state, agreement),
      { kind: 'heading', text: '四、其他' },
      ...terms(agreement, parties.length + 1),
      signatures(state, agreement),
    ],
  };
};
