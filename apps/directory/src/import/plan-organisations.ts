import type { Fact } from '@one-window/contracts';
import { nameKey } from '@one-window/inputs';
import { newId } from '@one-window/platform';
import type { OrganisationState } from '../domain/organisation';
import type { OrganisationDetails } from '../domain/organisation-record';
import {
  changeOrganisation,
  differencesOf,
  type OrganisationInput,
  type OtherOrganisation,
  registerOrganisation,
} from '../domain/register-organisation';
import { checkedAs } from './checked-as';
import { type ImportPlan, type LineVerdict, nameIn, refusedAs } from './plan';
import type { ReadLine } from './read-lines';
import { OrganisationRequest } from '../features/register-organisation/organisation.request';

/** An organisation as it is registered now. */
export interface RegisteredOrganisation {
  organisationId: string;
  state: OrganisationState;
  details: OrganisationDetails;
  /** Accounts of its people that can sign in. */
  accounts: number;
}

/** Found by code, credit code or name, so that a table of thousands is compared at once. */
class Register {
  readonly byCode = new Map<string, RegisteredOrganisation>();
  private readonly byCreditCode = new Map<string, OtherOrganisation>();
  private readonly byName = new Map<string, OtherOrganisation>();
  private readonly all = new Map<string, RegisteredOrganisation>();

  constructor(registered: readonly RegisteredOrganisation[]) {
    for (const one of registered) {
      this.all.set(one.organisationId, one);
      this.byCode.set(one.details.code, one);
      this.add({
        organisationId: one.organisationId,
        name: one.details.name,
        creditCode: one.details.creditCode ?? null,
      });
    }
  }

  add(other: OtherOrganisation): void {
    this.byName.set(nameKey(other.name), other);
    if (other.creditCode !== null) this.byCreditCode.set(other.creditCode, other);
  }

  /** Whom the line is about, where the line does not say it by a code. */
  find(name: string, creditCode: unknown): RegisteredOrganisation | undefined {
    const other =
      (typeof creditCode === 'string' && this.byCreditCode.get(creditCode)) || this.byName.get(nameKey(name));
    return other && this.all.get(other.organisationId);
  }

  /** Whoever may be the same as this one. */
  others({ name, creditCode }: OrganisationInput, but: string): OtherOrganisation[] {
    const found = [
      this.byName.get(nameKey(name)),
      creditCode === undefined ? undefined : this.byCreditCode.get(creditCode),
    ];
    return found.flatMap((other) => (other && other.organisationId !== but ? [other] : []));
  }
}

const inputOf = ({
  code: _,
  presence: __,
  rota: ___,
  daysOff: ____,
  ...input
}: OrganisationDetails): OrganisationInput => input;

/**
 * What a table of organisations would do. A line is about the organisation of its code, of its credit code, or of its
 * name; an optional column that the table does not have leaves what stands there.
 */
export const planOrganisations = (
  lines: readonly ReadLine[],
  registered: readonly RegisteredOrganisation[],
  firstCode: number,
  reasonOf: (line: number) => string,
): ImportPlan => {
  const register = new Register(registered);
  const facts = new Map<string, readonly Fact[]>();
  const taken = new Map<string, number>();
  let nextCode = firstCode;
  const verdictOf = (read: ReadLine): LineVerdict => {
    const { line, fields } = read;
    const about = { line, name: nameIn(read), changes: [] };
    const failed = (faults: LineVerdict['faults']): LineVerdict => ({ ...about, verdict: 'error', faults });
    const { code, ...given } = fields;
    const known = typeof code === 'string' ? register.byCode.get(code) : register.find(about.name, given.creditCode);
    if (typeof code === 'string' && !known)
      return failed([
        {
          column: '编号',
          zh: '名录中没有这个编号；新单位请留空',
          en: 'nobody has this code; leave it empty for a new one',
        },
      ]);
    const twice = known && taken.get(known.organisationId);
    if (twice !== undefined)
      return failed([{ column: '', zh: `与第 ${twice} 行是同一单位`, en: `is the organisation of line ${twice}` }]);
    if (read.faults.length > 0) return failed(read.faults);
    const stands = known ? inputOf(known.details) : { disputeKinds: [], chargesFees: false };
    const asked = {
      ...stands,
      ...given,
      chargesFees: given.chargesFees ?? false,
      disputeKinds: given.disputeKinds ?? [],
    };
    const checked = checkedAs(OrganisationRequest, { ...asked, reason: reasonOf(line) }, 'organisations');
    if ('faults' in checked) return failed(checked.faults);
    const { reason, ...input } = checked.value;
    const organisationId = known?.organisationId ?? newId();
    const others = register.others(input, organisationId);
    const decision = known
      ? changeOrganisation(known.state, input, { details: known.details, others, accounts: known.accounts }, reason)
      : registerOrganisation(
          input,
          { organisationId, code: `ORG-${String(nextCode).padStart(3, '0')}` },
          others,
          reason,
        );
    taken.set(organisationId, line);
    const own = known ? { code: known.details.code } : {};
    if (!decision.accepted)
      return decision.code === 'organisation-unchanged'
        ? { ...about, ...own, verdict: 'same', faults: [] }
        : failed([refusedAs('organisations', decision)]);
    facts.set(organisationId, decision.facts);
    register.add({ organisationId, name: input.name, creditCode: input.creditCode ?? null });
    if (!known) nextCode += 1;
    const [told] = decision.facts;
    const changes = known && told ? differencesOf(known.details, { ...known.details, ...input, ...told.data }) : [];
    return { ...about, ...own, verdict: known ? 'changed' : 'new', changes, faults: [] };
  };
  return { lines: lines.map(verdictOf), facts };
};
