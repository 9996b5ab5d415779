import type { Fact } from '@one-window/contracts';
import { nameKey } from '@one-window/inputs';
import { newId } from '@one-window/platform';
import { changeMediator, mediatorDifferences, type MediatorDetails, registerMediator } from '../domain/mediator';
import { MediatorRequest } from '../features/keep-mediators/mediator.request';
import { checkedAs } from './checked-as';
import { type ImportPlan, type LineVerdict, nameIn, refusedAs } from './plan';
import type { RegisteredOrganisation } from './plan-organisations';
import type { ReadLine } from './read-lines';

type Closable = RegisteredOrganisation & { closed: boolean };

const keysOf = ({ details }: Closable): string[] =>
  [details.code, details.creditCode, nameKey(details.name)].filter((key) => key !== undefined);

/**
 * What a table of mediators would do. A line is about the mediator of its code, or of its name in its organisation; an
 * optional column that the table does not have leaves what stands there.
 */
export const planMediators = (
  lines: readonly ReadLine[],
  registered: readonly Closable[],
  mediatorsBy: ReadonlyMap<string, readonly MediatorDetails[]>,
  firstCode: number,
  reasonOf: (line: number) => string,
): ImportPlan => {
  const organisations = new Map(registered.flatMap((one) => keysOf(one).map((key) => [key, one] as const)));
  const listed = new Map([...mediatorsBy].map(([id, mediators]) => [id, [...mediators]]));
  const facts = new Map<string, Fact[]>();
  const taken = new Map<string, number>();
  let nextCode = firstCode;
  const verdictOf = (read: ReadLine): LineVerdict => {
    const { line, fields } = read;
    const about = { line, name: nameIn(read), changes: [] };
    const failed = (...faults: LineVerdict['faults']): LineVerdict => ({ ...about, verdict: 'error', faults });
    const { code, organisation: named, ...given } = fields;
    if (read.faults.length > 0) return failed(...read.faults);
    const organisation =
      typeof named === 'string' ? (organisations.get(named) ?? organisations.get(nameKey(named))) : undefined;
    if (!organisation)
      return failed({
        column: '单位',
        zh: '名录中没有此单位，请先登记单位',
        en: 'nobody registered this organisation yet',
      });
    const { organisationId, state, details, closed } = organisation;
    const others = listed.get(organisationId) ?? [];
    const known =
      typeof code === 'string'
        ? others.find((one) => one.code === code)
        : others.find((one) => !one.leftSince && nameKey(one.name) === nameKey(about.name));
    if (typeof code === 'string' && !known)
      return failed({
        column: '编号',
        zh: '该单位没有这个编号的调解员；新登记的请留空',
        en: 'nobody there has this code',
      });
    if (!known && closed)
      return failed({
        column: '单位',
        zh: '该单位已停止受理或者注销，不能登记调解员',
        en: 'this organisation is closed',
      });
    const twice = known && taken.get(known.mediatorId);
    if (twice !== undefined)
      return failed({ column: '', zh: `与第 ${twice} 行是同一人`, en: `is the person of line ${twice}` });
    const stands = known ? { specialities: known.specialities, telephone: known.telephone } : {};
    const asked = { ...stands, ...given, specialities: given.specialities ?? known?.specialities ?? [] };
    const emptied = 'specialities' in given && given.specialities === undefined ? { specialities: [] } : {};
    const checked = checkedAs(MediatorRequest, { ...asked, ...emptied, reason: reasonOf(line) }, 'mediators');
    if ('faults' in checked) return failed(...checked.faults);
    const { reason, ...input } = checked.value;
    const mediatorId = known?.mediatorId ?? newId();
    const fresh = { mediatorId, code: `MED-${String(nextCode).padStart(3, '0')}` };
    const decision = known
      ? changeMediator(
          state,
          details,
          input,
          { mediator: known, others: others.filter((one) => one !== known) },
          reason,
        )
      : registerMediator(state, details, input, { ...fresh, others }, reason);
    taken.set(mediatorId, line);
    const own = known ? { code: known.code } : {};
    if (!decision.accepted)
      return decision.code === 'organisation-unchanged'
        ? { ...about, ...own, verdict: 'same', faults: [] }
        : failed(refusedAs('mediators', decision));
    facts.set(organisationId, [...(facts.get(organisationId) ?? []), ...decision.facts]);
    if (!known) {
      listed.set(organisationId, [...others, { ...fresh, ...input }]);
      nextCode += 1;
    }
    return {
      ...about,
      ...own,
      verdict: known ? 'changed' : 'new',
      changes: known ? mediatorDifferences(known, input) : [],
      faults: [],
    };
  };
  return { lines: lines.map(verdictOf), facts };
};
