import { deciderBetween } from './competence-disputes';

const outside = (...regionsAbove: string[]) => ({ atCentre: false, regionsAbove });

describe('who decides whose a case is (R26, Regulation on Petition Work art. 24)', () => {
  it('is the director where all of them sit under the roof of the centre', () => {
    const seated = { atCentre: true, regionsAbove: ['140500'] };
    expect(deciderBetween([seated, seated])).toEqual({ decider: 'centre-director' });
    expect(deciderBetween([seated, outside('140500')])).toEqual({ decider: 'safety-office', regionCode: '140500' });
  });

  it('is the lowest region above all of them otherwise', () => {
    const [village, neighbour] = [outside('140502001', '140502', '140500'), outside('140502001', '140502', '140500')];
    expect(deciderBetween([village, neighbour])).toEqual({ decider: 'safety-office', regionCode: '140502001' });
    const township = outside('140502', '140500');
    expect(deciderBetween([village, township])).toEqual({ decider: 'safety-office', regionCode: '140502' });
    expect(deciderBetween([village, outside('140521', '140500')])).toMatchObject({ regionCode: '140500' });
  });

  it('is the joint meeting where nothing is above all of them', () => {
    expect(deciderBetween([outside(), outside('140500')])).toEqual({ decider: 'joint-meeting' });
  });
});
