import fc from 'fast-check';
import { codesIn, competentCourts, courtNamedIn, disputeIs, kindsOfDispute, type Mediated, sourcesOfDisputes } from '.';

const counties = ['140502', '140521', '140522', '140524', '140525', '140581'];
const courts = ['晋05', '晋0502', '晋0521', '晋0522', '晋0524', '晋0525', '晋0581'].map((courtCode) => ({ courtCode }));
const mediated = (over: Partial<Mediated> = {}): Mediated => ({
  disputeKind: 'A04',
  source: 'S01',
  partyRegions: ['140502001', '140521100'],
  disputeRegion: '140581001',
  organisationRegion: '140525108',
  amountFen: 100_000,
  ...over,
});
const codes = (over: Partial<Mediated> = {}): string[] =>
  competentCourts(mediated(over), courts).map(({ courtCode }) => courtCode);

describe('R16: the courts that may confirm (Civil Procedure Law art. 205)', () => {
  it('are the basic courts where a party lives and where the organisation sits, each said with why', () => {
    expect(competentCourts(mediated(), courts)).toEqual([
      { courtCode: '晋0502', grounds: ['party'] },
      { courtCode: '晋0521', grounds: ['party'] },
      { courtCode: '晋0525', grounds: ['organisation'] },
    ]);
    expect(competentCourts(mediated({ organisationRegion: '140502001' }), courts)[0]?.grounds).toEqual([
      'party',
      'organisation',
    ]);
  });

  it('are also the court where the thing lies, in disputes about real estate and no others', () => {
    for (const disputeKind of codesIn(kindsOfDispute)) {
      expect(codes({ disputeKind }).includes('晋0581')).toBe(disputeIs(disputeKind, 'real-estate'));
    }
  });

  it('is the court that invited the mediation and no other, whoever lives where', () => {
    for (const source of ['S20', 'S21'] as const) {
      expect(codes({ source, invitedBy: '晋0524' })).toEqual(['晋0524']);
      expect(codes({ source })).toHaveLength(courts.length);
    }
  });

  it('of a city-wide organisation are all basic courts of the city, as it sits in one of its counties', () => {
    const everywhere = { partyRegions: [], organisationRegion: '140500' };
    expect(codes(everywhere)).toEqual(courts.slice(1).map(({ courtCode }) => courtCode));
    expect(codes({ partyRegions: [], organisationRegion: undefined })).toEqual(codes(everywhere));
  });

  it('are not those of another province or city, whatever their last digits', () => {
    expect(codes({ partyRegions: ['410502001', '140402001'], organisationRegion: '140521001' })).toEqual(['晋0521']);
  });

  it('is the intermediate court alone for what is worth five hundred million, and beside the others for intellectual property', () => {
    expect(codes({ amountFen: 50_000_000_000 })).toEqual(['晋05']);
    expect(codes({ disputeKind: 'A18' })).toEqual(['晋05', '晋0502', '晋0521', '晋0525']);
  });

  it('are never none and always rest on a place or an invitation, for every dispute that is mediated in the city', () => {
    const region = fc.constantFrom(...counties, ...counties.map((county) => `${county}001`), '140500', '110101001');
    const inCity = region.filter((code) => code.startsWith('1405'));
    fc.assert(
      fc.property(
        fc.record({
          disputeKind: fc.constantFrom(...codesIn(kindsOfDispute)),
          source: fc.constantFrom(...codesIn(sourcesOfDisputes)),
          partyRegions: fc.array(region, { maxLength: 4 }),
          disputeRegion: region,
          organisationRegion: inCity,
          amountFen: fc.constantFrom(0, 100_000, 50_000_000_000),
        }),
        (one) => {
          const competent = competentCourts(one, courts);
          expect(competent.length).toBeGreaterThan(0);
          const places = [...one.partyRegions, one.disputeRegion, one.organisationRegion].map((code) =>
            code.slice(2, 6),
          );
          for (const { courtCode, grounds } of competent) {
            expect(grounds.length).toBeGreaterThan(0);
            if (grounds[0] === 'invited' || courtCode === '晋05') continue;
            expect(places.some((place) => place === courtCode.slice(1) || place === '0500')).toBe(true);
          }
        },
      ),
    );
  });

  it.each([
    ['（2026）晋0502民诉前调12号', '晋0502'],
    ['(2026)晋05民终3号', '晋05'],
    ['WP-2026-00012', undefined],
    ['JC-140502-20260101-000001', undefined],
    [undefined, undefined],
  ])('a reference %s names the court %s', (reference, court) => {
    expect(courtNamedIn(reference)).toBe(court);
  });
});
