import type { OrganisationDetails } from './organisation-record';
import { type PresenceInput, setPresence } from './set-presence';

const organisationId = '018f0000-0000-7000-8000-000000000001';
const committee: OrganisationDetails = {
  code: 'ORG-021',
  name: '晋城市城区物业纠纷人民调解委员会',
  shortName: '城区物业调委会',
  kind: 'O14',
  regionCode: '140502',
  presence: 'on-call',
  disputeKinds: ['A17'],
  chargesFees: false,
  telephone: '0356-2001234',
  address: '晋城市城区凤台西街208号',
};
const at = (weekday: number, from: string, to: string) => ({ weekday, from, to });
const set = (input: Partial<PresenceInput>, details = committee) =>
  setPresence(organisationId, details, { presence: 'rotating', rota: [], daysOff: [], ...input }, '入驻安排调整');

describe('How an organisation sits at the centre', () => {
  it('is told with all that is registered of it, its times in the order of the week', () => {
    const rota = [at(4, '09:00', '12:00'), at(2, '14:30', '17:00'), at(2, '09:00', '12:00')];
    const daysOff = [
      { from: '2026-12-24', until: '2026-12-25' },
      { from: '2026-12-01', until: '2026-12-01' },
    ];
    expect(set({ rota, daysOff })).toMatchObject({
      facts: [
        {
          type: 'directory.organisation-changed.v1',
          data: {
            ...committee,
            presence: 'rotating',
            rota: [rota[2], rota[1], rota[0]],
            daysOff: [daysOff[1], daysOff[0]],
            reason: '入驻安排调整',
          },
        },
      ],
    });
  });

  it('by another way has no rota and no days off any more', () => {
    const before: OrganisationDetails = {
      ...committee,
      presence: 'rotating',
      rota: [at(2, '09:00', '12:00')],
      daysOff: [{ from: '2026-12-01', until: '2026-12-01' }],
    };
    const decision = set({ presence: 'resident' }, before);
    expect(decision).toMatchObject({ facts: [{ data: { presence: 'resident' } }] });
    const [fact] = decision.accepted ? decision.facts : [];
    expect(Object.keys(fact!.data)).not.toContain('rota');
    expect(Object.keys(fact!.data)).not.toContain('daysOff');
  });

  it.each<[string, Partial<PresenceInput>, string]>([
    ['rotating without a rota', {}, 'rota'],
    ['a resident with a rota', { presence: 'resident', rota: [at(1, '09:00', '12:00')] }, 'rota'],
    ['times that end before they begin', { rota: [at(1, '12:00', '09:00')] }, 'rota'],
    ['times of a day that overlap', { rota: [at(1, '09:00', '12:00'), at(1, '11:00', '13:00')] }, 'rota'],
    [
      'days off that end before they begin',
      { presence: 'resident', daysOff: [{ from: '2026-12-02', until: '2026-12-01' }] },
      'daysOff',
    ],
  ])('cannot be %s', (_, input, field) => {
    expect(set(input)).toMatchObject({ code: 'organisation-does-not-fit', details: { field } });
  });

  it('without a change is told so', () => {
    expect(set({ presence: 'on-call' })).toMatchObject({ code: 'organisation-unchanged' });
  });
});
