import fc from 'fast-check';
import {
  applicant,
  chair,
  colleague,
  committee,
  everyone,
  idOf,
  listed,
  otherCommittee,
  respondent,
} from '../spec-support/people';
import { Road } from '../spec-support/road';
import { appoint, type Appointment, type TieKind, tieKindCodes } from './appoint';

const presidedBy = (mediatorId: string, changes: Partial<Appointment> = {}): Appointment => ({
  mediators: [{ mediatorId, presiding: true }],
  ties: [],
  consentedBy: [],
  ...changes,
});
const withTie = (kind: TieKind, consentedBy: string[]): Appointment =>
  presidedBy(chair.mediatorId, { ties: [{ mediatorId: chair.mediatorId, kind, description: '堂兄' }], consentedBy });

const tryAppoint = (request: Appointment, road = new Road().claimed(), list = listed) =>
  appoint(road.state, request, list);

describe('appointing mediators', () => {
  it('takes mediators of the holding organisation, as the directory names them', () => {
    const request = {
      mediators: [
        { mediatorId: chair.mediatorId, presiding: true },
        { mediatorId: colleague.mediatorId, presiding: false },
      ],
      ties: [],
      consentedBy: [],
    };
    const road = new Road().claimed().give('appoint', (state) => appoint(state, request, listed));
    expect(road.state).toMatchObject({
      stage: 'appointed',
      mediators: [
        { name: chair.name, presiding: true },
        { name: colleague.name, presiding: false },
      ],
    });
  });

  it('refuses mediators of other organisations and those nobody lists', () => {
    const foreign = [{ ...chair, organisationId: otherCommittee.organisationId }];
    expect(tryAppoint(presidedBy(chair.mediatorId), undefined, foreign)).toMatchObject({
      code: 'mediator-not-of-organisation',
      details: { mediatorIds: [chair.mediatorId] },
    });
    expect(tryAppoint(presidedBy(idOf(777)))).toMatchObject({ code: 'mediator-not-of-organisation' });
  });

  it('refuses a mediator whose account was deactivated, and names who it is', () => {
    const gone = [{ ...chair, organisationId: committee.organisationId, departed: true }];
    expect(tryAppoint(presidedBy(chair.mediatorId), undefined, gone)).toMatchObject({
      code: 'mediator-departed',
      details: { mediators: [chair.name] },
    });
    const back = [{ ...chair, organisationId: committee.organisationId, departed: false }];
    expect(tryAppoint(presidedBy(chair.mediatorId), undefined, back)).toMatchObject({ accepted: true });
  });

  it.each([
    [[false], 0],
    [[false, false], 0],
    [[true, true], 2],
  ])('needs exactly one presiding mediator, not %j (人民调解法第十九条)', (flags, presiding) => {
    const ids = [chair.mediatorId, colleague.mediatorId];
    const mediators = flags.map((flag, index) => ({ mediatorId: ids[index]!, presiding: flag }));
    expect(tryAppoint({ mediators, ties: [], consentedBy: [] })).toMatchObject({
      code: 'one-presiding-mediator',
      details: { presiding },
    });
  });

  it('names nobody twice', () => {
    const twice = [true, false].map((presiding) => ({ mediatorId: chair.mediatorId, presiding }));
    expect(tryAppoint({ mediators: twice, ties: [], consentedBy: [] })).toMatchObject({
      code: 'one-presiding-mediator',
    });
  });

  it('R06: bars a party or its agent outright, whoever consents', () => {
    for (const kind of ['party', 'agent'] as const) {
      expect(tryAppoint(withTie(kind, everyone))).toMatchObject({
        code: 'mediator-is-party',
        details: { rule: 'R06' },
      });
    }
  });

  it.each(['\u200b', '\u200c', '\u200f', '\u3000', '\ufe0f', '·'])(
    'R06: bars somebody of a party’s name with %j between its characters',
    (between) => {
      const name = [...chair.name].join(between);
      const road = new Road().claimed({ parties: [applicant, { ...respondent, name }] });
      expect(tryAppoint(presidedBy(chair.mediatorId), road)).toMatchObject({ code: 'mediator-is-party' });
    },
  );

  it('R06: bars somebody of a party’s name until the equal name is disclosed as a coincidence', () => {
    const road = () => new Road().claimed({ parties: [applicant, { ...respondent, name: chair.name }] });
    expect(tryAppoint(presidedBy(chair.mediatorId), road())).toMatchObject({ code: 'mediator-is-party' });
    const namesake = withTie('namesake', []);
    expect(tryAppoint(namesake, road())).toMatchObject({ accepted: true });
  });

  it('needs the consent of every party once a tie is disclosed (在线调解规则第十三条)', () => {
    const kinds = tieKindCodes.filter((kind) => !['party', 'agent', 'namesake'].includes(kind));
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.subarray(everyone), (kind, consentedBy) => {
        const decision = tryAppoint(withTie(kind, consentedBy));
        const missing = [applicant, respondent].filter(({ partyId }) => !consentedBy.includes(partyId));
        const refused = { code: 'consent-to-ties-required', details: { missing: missing.map(({ name }) => name) } };
        expect(decision).toMatchObject(missing.length === 0 ? { accepted: true } : refused);
      }),
    );
  });

  it('takes no consent from somebody who is no party', () => {
    expect(tryAppoint(withTie('interest', [...everyone, idOf(777)]))).toMatchObject({ code: 'party-unknown' });
  });

  it('replaces the mediator while mediation goes on, and stays where it is', () => {
    const road = new Road()
      .mediating()
      .give('appoint', (state) => appoint(state, presidedBy(colleague.mediatorId), listed));
    expect(road.state).toMatchObject({ stage: 'mediating', mediators: [{ name: colleague.name }] });
  });
});
