import { join } from 'node:path';
import { readConsultations } from '@one-window/road';
import { repositoryRoot } from '@one-window/testing';
import { Proofs } from '../../apps/supervision/src/proof/proofs';
import { choose, walk } from '../../tools/walk/walk';
import { WholeHouse } from '../access/whole-house';

jest.setTimeout(300_000);

const consultations = readConsultations(join(repositoryRoot(), '../shared/data/consultations-dev.json'));
let house: WholeHouse;
let proofs: Proofs;

beforeAll(async () => {
  house = await WholeHouse.build();
  await walk({ url: house.url, questions: choose(consultations, 14), sideBySide: 6 });
  await house.settled();
  proofs = house.app.get(Proofs, { strict: false });
});
afterAll(() => house.stop());

it('finds nothing in a city that nobody touched', async () => {
  await proofs.ask('赵督办');
  expect(await proofs.carryOut()).toMatchObject({ cases: 14, findings: 0, ofOld: 0, onTheirWay: 0, waiting: [] });
});
