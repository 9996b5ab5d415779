import { askedFor, centresOfPlace } from './centres-of-place';

const centre = (regionCode: string, closed: string | null = null) => ({ regionCode, closed });
const county = centre('140525');
const township = centre('140525108');
const others = [centre('140524'), centre('140525107'), centre('140525108', 'suspended')];

describe('Whom the centre calls where the dispute is', () => {
  it('are the centres of the county and of the township in which the place lies', () => {
    expect(askedFor('140525108201')).toEqual([
      { kind: 'O02', region: '140525' },
      { kind: 'O03', region: '140525108' },
    ]);
    expect(centresOfPlace('140525108201', [county, ...others, township])).toEqual([county, township]);
  });

  it('is the centre of the county alone where no township was told', () => {
    expect(askedFor('140525')).toEqual([{ kind: 'O02', region: '140525' }]);
    expect(centresOfPlace('140525', [county, township, ...others])).toEqual([county]);
  });

  it('is nobody where only the city was told, which lies in no county', () => {
    expect(centresOfPlace('140500', [county, township, ...others])).toEqual([]);
  });
});
