import fc from 'fast-check';
import { type Amendment, withAmendments } from './amendments';

const partyId = '019aa53f-fc9e-71f4-8651-27656ffd5b11';
const registered = {
  title: '漏水',
  parties: [{ partyId, role: 'applicant' as const, kind: 'natural-person' as const, name: '张工' }],
};
const titled = (title: string) => (amendment: number) =>
  ({
    type: 'intake.registration-corrected.v1',
    data: { amendment, before: {}, after: { title }, reason: '写错' },
  }) as const;
const named = (name: string) => (amendment: number) =>
  ({
    type: 'intake.party-corrected.v1',
    data: { amendment, partyId, before: { name: '曾用' }, after: { name }, reason: '写错' },
  }) as const;
const chains = fc
  .array(fc.oneof(fc.string({ minLength: 1 }).map(titled), fc.string({ minLength: 1 }).map(named)), { maxLength: 12 })
  .map((chain): Amendment[] => chain.map((make, index) => make(index + 1)));

describe('amendments of a registration', () => {
  it('lead to the same last word, whenever an offer or an agreement carried it on and whatever of them came before', () => {
    fc.assert(
      fc.property(chains, fc.nat(12), fc.nat(12), (chain, upTo, heard) => {
        const last = withAmendments(registered, chain, ['title']);
        const carried = withAmendments(registered, chain.slice(0, upTo), ['title']);
        const onArrival = withAmendments(carried, chain.slice(0, heard), ['title']);
        expect(withAmendments(onArrival, chain.slice(heard), ['title'])).toEqual(last);
      }),
    );
  });

  it('keep the names that texts of before may hold', () => {
    const [first, second] = [named('张功')(1), named('章工')(2)];
    const { parties } = withAmendments(registered, [
      { ...first, data: { ...first.data, before: { name: '张工' } } },
      { ...second, data: { ...second.data, before: { name: '张功' } } },
    ]);
    expect(parties[0]).toMatchObject({ name: '章工', formerNames: ['张工', '张功'] });
  });
});
