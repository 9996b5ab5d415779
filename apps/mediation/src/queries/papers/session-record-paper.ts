import { type Party, zhNames } from '@one-window/contracts';
import { type NamedParty, type Paper, partyText } from '@one-window/documents';
import { basisText, laws } from '@one-window/law';
import { chineseMoment } from '@one-window/time-limits';
import { type MediationCase, namesOf, presiding, type Session } from '../../domain/case-state';
import type { Frame } from './frame';

/** Who came, and so whom the record names. */
export const presentAt = (state: MediationCase, { record }: Session): Party[] =>
  (state.summary?.parties ?? []).filter(({ partyId }) => record?.attendedPartyIds.includes(partyId));

/** 人民调解记录 (司法通〔2010〕239号, form 9): time, place, who was there, who presided, what was said, how it ended. */
export const sessionRecordPaper = (
  state: MediationCase,
  session: Session & { record: NonNullable<Session['record']> },
  text: string,
  parties: readonly NamedParty[],
  frame: Frame,
): Paper => {
  const { kind, mode, startsAt, place, record } = session;
  const nth = state.sessions.filter((one) => one.record !== undefined && one.startsAt <= startsAt).length;
  const others = record.attendedInvited ?? [];
  const told = namesOf(state, state.notifiedPartyIds);
  const facts: [string, string][] = [
    ['时间', chineseMoment(startsAt)],
    ['地点', `${place}（${zhNames.sessionModes[mode]}）`],
    ['调解次序', `第${nth}次（${zhNames.sessionKinds[kind]}）`],
    ['主持人', presiding(state)?.name ?? state.mediators.map(({ name }) => name).join('、')],
    ...(others.length > 0 ? [['参加人', others.map(({ name }) => name).join('、')] as [string, string]] : []),
    [
      '告知情况',
      told.length > 0
        ? `已告知${told.join('、')}调解的性质、原则、效力和当事人的权利义务（${basisText(laws.peoplesMediationLaw('23', '24')).zh}）。`
        : '尚未告知权利义务。',
    ],
  ];
  return {
    ...frame.sheet,
    title: frame.peoples ? '人民调解记录' : '调解记录',
    number: `编号：${state.summary?.caseNumber ?? ''}`,
    blocks: [
      ...facts.map(([name, value]) => ({ kind: 'named' as const, name, text: value })),
      ...parties.map((party) => ({
        kind: 'named' as const,
        name: zhNames.partyRoles[party.role],
        text: partyText(party),
      })),
      { kind: 'heading', text: '调解记录' },
      { kind: 'paragraph', text },
      { kind: 'heading', text: '调解结果' },
      { kind: 'paragraph', text: `${zhNames.sessionOutcomes[record.outcome]}。` },
      {
        kind: 'signatures',
        of: [
          ...parties.map(({ role, name }) => ({ as: `${zhNames.partyRoles[role]}（签名、盖章或者按指印）${name}` })),
          ...others.map(({ name }) => ({ as: `参加人（签名）${name}` })),
          { as: '调解员（签名）' },
          { as: '记录人（签名）' },
        ],
      },
    ],
  };
};
