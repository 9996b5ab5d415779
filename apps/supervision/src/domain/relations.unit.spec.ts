import { type AnyRecordedEvent, centreRoles, type Role, type RoadService } from '@one-window/contracts';
import { CaseHistory } from '../spec-support/case-history';
import { committee, court, secondCommittee } from '../spec-support/cast';
import { actorWith } from '../spec-support/readers';
import { limitsShownTo, mayRead, standingTo } from './access';
import { bindingClocks, unread } from './case-reading';
import { foldCase } from './fold-case';
import { openParts, type OutsideRelation, outsideRelations } from './relations';

const readingOf = ({ caseId, events }: CaseHistory) =>
  events.reduce((reading, event: AnyRecordedEvent) => foldCase(reading, event), unread(caseId));
const offered = (pool = false) => new CaseHistory().register().classify().offer(committee, pool);
const agreed = () => offered().claim().mediate().agree();

const counsellors = { organisationId: '5b7d52c1-91b0-4d52-8a3e-5c1b2f7d9e10', name: '晴心社会心理服务中心' };
const d = counsellors.organisationId;
const [a, b, c] = [committee, secondCommittee, court].map(({ organisationId }) => organisationId) as [
  string,
  string,
  string,
];

describe('how organisations and courts stand to a case', () => {
  it.each<[string, () => CaseHistory, Record<string, OutsideRelation>]>([
    ['registered', () => new CaseHistory().register(), {}],
    ['offered', () => offered(), { [a]: 'offered' }],
    ['offered to a pool', () => offered(true), { [a]: 'offered', [b]: 'offered' }],
    ['taken back', () => offered().takeBack(), { [a]: 'ended' }],
    ['withdrawn while it was offered', () => offered().withdraw(), { [a]: 'ended' }],
    ['claimed', () => offered().claim(), { [a]: 'holder' }],
    ['claimed out of a pool', () => offered(true).claim(), { [a]: 'holder', [b]: 'ended' }],
    [
      'a service invited to the talks',
      () => offered().claim().mediate().invite(counsellors),
      { [a]: 'holder', [d]: 'invited' },
    ],
    [
      'an invitation taken back',
      () => offered().claim().mediate().invite(counsellors).takeBackInvitation(),
      { [a]: 'holder' },
    ],
    [
      'a service invited, then agreed',
      () => offered().claim().mediate().invite(counsellors).agree(),
      { [a]: 'holder' },
    ],
    ['a service invited, then returned', () => offered().claim().invite(counsellors).giveBack(), { [a]: 'ended' }],
    ['returned unclaimed', () => offered().giveBack(), { [a]: 'ended' }],
    ['returned after the claim', () => offered().claim().giveBack(), { [a]: 'ended' }],
    ['returned and offered again', () => offered().giveBack().offer(), { [a]: 'offered' }],
    [
      'returned, then with another',
      () => offered().giveBack().offer(secondCommittee).claim(),
      { [a]: 'ended', [b]: 'holder' },
    ],
    ['withdrawn while it was held', () => offered().claim().withdraw(), { [a]: 'holder' }],
    ['ended without agreement', () => offered().claim().mediate().end().referOut(), { [a]: 'holder' }],
    ['agreed', agreed, { [a]: 'holder' }],
    ['before a court', () => agreed().apply(), { [a]: 'holder', [c]: 'court' }],
    ['confirmed', () => agreed().apply().accept().confirm(), { [a]: 'holder', [c]: 'court' }],
    ['dismissed', () => agreed().apply().dismiss(), { [a]: 'holder', [c]: 'court' }],
    ['dismissed and agreed anew', () => agreed().apply().dismiss().agree(), { [a]: 'holder', [c]: 'left-court' }],
    ['closed', () => agreed().perform().visit().close().archive(), { [a]: 'holder' }],
    [
      'confirmed and closed',
      () => agreed().apply().accept().confirm().perform().visit().close().archive(),
      { [a]: 'holder', [c]: 'court' },
    ],
    [
      'dismissed, agreed anew and closed',
      () => agreed().apply().dismiss().agree().perform().visit().close(),
      { [a]: 'holder', [c]: 'left-court' },
    ],
  ])('%s', (_, history, relations) => expect(outsideRelations(readingOf(history()))).toEqual(relations));

  it('does not hang on the order in which services are heard', () => {
    const history = agreed().apply().dismiss().agree();
    const services: RoadService[] = ['judicial-confirmation', 'mediation', 'triage', 'intake'];
    const backwards = services.flatMap((service) => history.events.filter((event) => event.service === service));
    const reading = backwards.reduce((before, event) => foldCase(before, event), unread(history.caseId));
    expect(outsideRelations(reading)).toEqual(outsideRelations(readingOf(history)));
  });
});

describe('the parts that are asked for', () => {
  const partsFor = (history: CaseHistory, role: Role, organisationId?: string): RoadService[] => {
    const reading = readingOf(history);
    return openParts(reading, standingTo(reading, actorWith(role, organisationId)));
  };

  it('are those that the services show: nobody is sent where they would only be refused', () => {
    expect(partsFor(offered(), 'mediator', a)).toEqual(['triage', 'mediation']);
    expect(partsFor(offered().claim(), 'organisation-manager', a)).toEqual(['intake', 'triage', 'mediation']);
    expect(partsFor(agreed(), 'mediator', a)).toHaveLength(5);
    // In the archive the window's file is the centre's again.
    expect(partsFor(agreed().perform().visit().close().archive(), 'mediator', a)).not.toContain('intake');
    expect(partsFor(agreed().apply(), 'court-clerk', c)).toEqual(['judicial-confirmation']);
    for (const [role, place] of [
      ['mediator', b],
      ['court-clerk', a],
      ['leader', a],
      ['administrator', a],
    ] as const) {
      expect([role, partsFor(agreed(), role, place)]).toEqual([role, []]);
      expect(mayRead(readingOf(agreed()), actorWith(role, place))).toBe(false);
    }
    expect(partsFor(offered().takeBack(), 'mediator', a)).toEqual([]);
  });

  it('are triage’s for the body to which the case was referred, and none for another of its kind', () => {
    const referred = new CaseHistory().register().classify().referOut({ organisationId: b, name: '仲裁委员会' });
    expect(partsFor(referred, 'arbitration-clerk', b)).toEqual(['triage']);
    expect(partsFor(referred, 'arbitration-clerk', a)).toEqual([]);
    expect(partsFor(new CaseHistory().register().classify().referOut(), 'arbitration-clerk', b)).toEqual([]);
  });

  it('are, for the centre, all where the case has come', () => {
    for (const role of centreRoles) {
      expect(partsFor(new CaseHistory().register(), role)).toEqual(['intake', 'triage']);
      expect(partsFor(agreed(), role)).toHaveLength(5);
    }
  });
});

describe('the running limits of a case', () => {
  const shownTo = (role: Role, organisationId: string) => {
    const reading = readingOf(agreed().apply());
    const clocks = limitsShownTo(standingTo(reading, actorWith(role, organisationId)), bindingClocks(reading));
    return clocks.map(({ kind }) => kind);
  };

  it('are the court’s own alone for the court that was asked', () => {
    expect(shownTo('court-clerk', c)).toEqual(['court-acceptance']);
  });

  it('are all of them for the organisation that has the case and for the centre', () => {
    expect(shownTo('mediator', a)).toEqual(['court-acceptance', 'obligation']);
    expect(shownTo('supervisor', a)).toEqual(['court-acceptance', 'obligation']);
  });
});
