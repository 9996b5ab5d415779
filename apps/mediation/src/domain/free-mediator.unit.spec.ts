import { applicant, chair, colleague, committee, listed, respondent } from '../spec-support/people';
import { Road } from '../spec-support/road';
import { appoint } from './appoint';
import { type Departure, freeMediator } from './free-mediator';
import { sign } from './sign';
import { standing } from './standing';

const left = { mediatorId: chair.mediatorId, name: chair.name, reason: '聘期届满' };
const both = {
  mediators: [
    { mediatorId: chair.mediatorId, presiding: true },
    { mediatorId: colleague.mediatorId, presiding: false },
  ],
  ties: [],
  consentedBy: [],
};
const withBoth = () => new Road().claimed().give('appoint', (state) => appoint(state, both, listed));

const signedByParties = () =>
  new Road().mediating().drafted().signed('party', applicant.partyId).signed('party', respondent.partyId);
const leave = (road: Road, who: Departure) => {
  for (const { type, data } of freeMediator(road.state, who)) road.apply(type, data);
};

describe('A mediator who left', () => {
  it('is no longer appointed, and the manager is asked for who presides', () => {
    const road = withBoth();
    leave(road, left);
    expect(road.state).toMatchObject({ stage: 'appointed', mediators: [{ name: colleague.name }] });
    expect(standing(road.state).next).toContainEqual({ verb: 'appoint', who: 'organisation-manager' });
    const only = { mediators: [{ mediatorId: colleague.mediatorId, presiding: true }], ties: [], consentedBy: [] };
    road.give('appoint', (state) => appoint(state, only, listed));
    expect(standing(road.state).next.map(({ verb }) => verb)).not.toContain('appoint');
  });

  it('leaves cases alone in which somebody else mediates, nobody can be appointed any more, or nobody was', () => {
    expect(freeMediator(withBoth().state, { ...left, mediatorId: committee.organisationId })).toEqual([]);
    expect(freeMediator(new Road().claimed().state, left)).toEqual([]);
    const agreed = signedByParties().signed('mediator').signed('organisation-seal');
    expect(agreed.state.stage).toBe('agreed');
    expect(freeMediator(agreed.state, left)).toEqual([]);
  });

  it('has mediated where the agreement is signed already, and no agreement is sealed without who presides', () => {
    const road = signedByParties();
    const presides = { ...left, mediatorId: road.state.mediators[0]?.mediatorId ?? '' };
    leave(road, presides);
    const sealing = sign(road.state, { kind: 'organisation-seal', method: 'seal' }, road.context);
    expect(sealing).toMatchObject({ accepted: false, code: 'presiding-mediator-missing' });
    const signed = signedByParties().signed('mediator');
    expect(freeMediator(signed.state, presides)).toEqual([]);
  });
});
