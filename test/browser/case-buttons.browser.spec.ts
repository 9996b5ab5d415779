import { stages } from '@one-window/contracts';
import { sampled } from '@one-window/testing';
import { CaseDesk } from '../../tools/browser/case-desk';
import { type House, useHouse } from './support/house';
import { standingCases, type StandingCase, stagesWithoutCase } from './support/standing-cases';

/** Everybody who may have something to do with a case: those who hold it, and those beside them who do not. */
const people = async (house: House, { journey }: StandingCase): Promise<Record<string, string>> => {
  const [holder, other] = [journey.organisation(), journey.organisation(1)];
  const otherCourt = house.city.courts.find(({ clerk }) => clerk !== journey.court.clerk);
  return {
    'the window clerk': 'window.01',
    'the triage officer': 'triage.01',
    "the holder's manager": holder.manager,
    'its mediator': await house.mediatorOf(holder),
    "another organisation's manager": other.manager,
    'the court clerk': journey.court.clerk,
    "another court's clerk": otherCourt?.clerk ?? '',
    'the follow-up officer': 'follow-up.01',
    'the supervisor': 'supervisor.01',
    'the auditor': 'auditor.01',
    'the administrator': 'administrator.01',
    'the leader': 'leader.01',
  };
};

/** What all services together permit this person now. */
const permitted = async (house: House, caseId: string, username: string): Promise<string[]> => {
  const parts = await Promise.all(
    Object.keys(stages).map(async (service) => {
      const view = await house.ask(`/api/${service}/cases/${caseId}`, username);
      return ((view?.allowedActions ?? []) as string[]).map((verb) => `${service}.${verb}`);
    }),
  );
  return parts.flat().toSorted();
};

describe('the buttons of the case page', () => {
  let cases: StandingCase[];
  let usernames: Record<string, string>;
  const house = useHouse(async (built) => {
    cases = await standingCases(built);
    usernames = await people(built, cases[0]!);
  });

  it('are looked at in every stage of every service', () => {
    expect(stagesWithoutCase(cases)).toEqual([]);
  });

  it.each([
    'the window clerk',
    'the triage officer',
    "the holder's manager",
    'its mediator',
    "another organisation's manager",
    'the court clerk',
    "another court's clerk",
    'the follow-up officer',
    'the supervisor',
    'the auditor',
    'the administrator',
    'the leader',
  ])(
    'are for %s exactly what the services permit, wherever the case stands',
    async (who) => {
      const username = usernames[who] ?? '';
      const person = await house.person();
      // Somebody may look for a case that is not theirs.
      person.watch.expect({ method: 'GET', path: /^\/api\/supervision\/cases\//, statuses: [403, 404] });
      await person.signInAs(username);
      const desk = new CaseDesk(person);
      const differing: unknown[] = [];
      for (const { story, journey } of sampled(cases, 12)) {
        await person.follow(`/cases/${journey.caseId}`);
        const [offered, allowed] = [await desk.offered(), await permitted(house, journey.caseId, username)];
        if (offered.join() !== allowed.join()) differing.push({ story, offered, allowed });
      }
      expect(differing).toEqual([]);
    },
    120_000,
  );
});
