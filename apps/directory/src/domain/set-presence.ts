import { accept, type Decision, fact, refuse } from '@one-window/contracts';
import type { OrganisationDetails, RotaEntry } from './organisation-record';
import { differencesOf } from './register-organisation';

/** How an organisation sits at the centre: always, by a weekly rota, or when it is called; and when nobody is there. */
export type PresenceInput = Required<Pick<OrganisationDetails, 'presence' | 'rota' | 'daysOff'>>;

const misfit = (field: string, zh: string, en: string): Decision =>
  refuse('organisation-does-not-fit', { field, reason: { zh, en } });

const inOrder = (rota: readonly RotaEntry[]): RotaEntry[] =>
  rota.toSorted((a, b) => a.weekday - b.weekday || a.from.localeCompare(b.from));

/** Says how an organisation sits at the centre from now on; what else is registered of it stays. */
export const setPresence = (
  organisationId: string,
  details: OrganisationDetails,
  { presence, rota, daysOff }: PresenceInput,
  reason: string,
): Decision => {
  const rotates = presence === 'rotating';
  if (rotates && rota.length === 0)
    return misfit('rota', '轮驻的单位请填写轮驻时间', 'a rotating organisation has a rota');
  if (!rotates && rota.length > 0)
    return misfit('rota', '只有轮驻的单位有轮驻时间', 'only a rotating organisation has a rota');
  const sitting = inOrder(rota);
  for (const [index, { weekday, from, to }] of sitting.entries()) {
    const before = sitting[index - 1];
    if (from >= to) return misfit('rota', '开始时间应当早于结束时间', 'each time begins before it ends');
    if (before?.weekday === weekday && before.to > from)
      return misfit('rota', '同一天的轮驻时间不能重叠', 'times of one day do not overlap');
  }
  const off = daysOff.toSorted((a, b) => a.from.localeCompare(b.from));
  if (off.some(({ from, until }) => from > until))
    return misfit('daysOff', '休息的第一天不能晚于最后一天', 'days off begin no later than they end');
  const { rota: _rota, daysOff: _daysOff, ...kept } = details;
  const next: OrganisationDetails = {
    ...kept,
    presence,
    ...(rotates ? { rota: sitting } : {}),
    ...(off.length > 0 ? { daysOff: off } : {}),
  };
  if (differencesOf(details, next).length === 0) return refuse('organisation-unchanged');
  return accept(fact('directory.organisation-changed.v1', { organisationId, ...next, reason }));
};
