import { after, id, roads, township, village } from '../spec-support/events';
import { freeOffer } from './free-offer';

const closing = { organisation: village, how: 'dissolved', reason: '与镇调委会合并' } as const;
const closed = (...organisations: { organisationId: string }[]) =>
  new Set(organisations.map(({ organisationId }) => organisationId));
const offered = (...organisations: (typeof village)[]) => ({
  stage: 'offered' as const,
  offer: { offerId: id(10), pool: organisations.length > 1, organisations, offeredAt: '2026-03-02T01:00:00.000Z' },
});

describe('The offer of a case, when an organisation is closed', () => {
  it('ends and says why, where it was made to that one alone', () => {
    expect(freeOffer(offered(village), closing, closed(village))).toMatchObject([
      {
        type: 'triage.offer-taken-back.v1',
        data: {
          reason: `${village.name}已注销：与镇调委会合并`,
          closedOrganisation: village,
          clocks: { stopped: [`claim:${id(10)}`] },
        },
      },
    ]);
  });

  it('stands while another of its pool takes cases, and ends with the last of them', () => {
    const pool = offered(village, township);
    expect(freeOffer(pool, closing, closed(village))).toEqual([]);
    expect(freeOffer(pool, closing, closed(village, township))).toHaveLength(1);
  });

  it.each(Object.keys(roads).filter((road) => road !== 'offered') as (keyof typeof roads)[])(
    'is no more, or not yet, in a case that is %s',
    (road) => {
      expect(freeOffer(after(...roads[road]), closing, closed(village, township))).toEqual([]);
    },
  );
});
