import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { eventTypes } from '@one-window/contracts';
import { inventIdentityNumber, inventMobile } from '@one-window/privacy';
import { repositoryRoot } from '@one-window/testing';
import { checkContracts, newRevisions } from './checkout';
import { contractFindings, driftFindings, revisionFindings, samplesAgainstRevisions } from './findings';
import { currentSchema, readPublished, revisionFile, schemasFolder } from './published';
import { sampleContentFindings } from './samples';

const published = readPublished(repositoryRoot());
const schema = currentSchema('mediation.case-claimed.v1');
const [sample] = published.samples.get('mediation.case-claimed.v1')!;

describe('the published contracts', () => {
  it('are what the code says, additive from revision to revision, and shown by valid samples', () => {
    expect(checkContracts(repositoryRoot())).toEqual([]);
  });

  it.each(eventTypes)('%s has a published schema and a sample', (type) => {
    expect(published.revisions.get(type)?.at(-1)?.schema).toEqual(currentSchema(type));
    expect(published.samples.get(type)?.length).toBeGreaterThan(0);
  });
});

describe('the check of the contracts', () => {
  const withNote = currentSchema('mediation.case-claimed.v1');
  withNote.properties!.note = { type: 'string' };
  const noteRequired = { ...withNote, required: [...withNote.required!, 'note'] };

  it('finds a schema that nobody published', () => {
    expect(driftFindings('mediation.case-claimed.v1', [])).toEqual([
      'has no published schema; run npm run contracts:publish',
    ]);
  });

  it('finds a schema that the code has left behind', () => {
    expect(driftFindings('mediation.case-claimed.v1', [{ number: 1, schema: withNote }])).toEqual([
      'differs from revision 1; run npm run contracts:publish',
    ]);
  });

  it('finds a revision that was taken away', () => {
    expect(driftFindings('mediation.case-claimed.v1', [{ number: 2, schema }])).toEqual(['revision 1 is missing']);
  });

  it('finds a published type that the code no longer knows', () => {
    expect(driftFindings('mediation.case-lost.v1', [{ number: 1, schema }])).toEqual([
      'published and no longer in the registry; recorded events of it exist for ever',
    ]);
  });

  it('compares a revision with all earlier ones, not only with the one before it', () => {
    const revisions = [schema, withNote, noteRequired].map((each, index) => ({ number: index + 1, schema: each }));
    expect(revisionFindings(revisions)).toEqual([
      'revision 3 after 1: /: property note became required',
      'revision 3 after 2: /: property note became required',
    ]);
  });

  it('lets old readers read what new writers write, and the other way round', () => {
    const revisions = [schema, withNote].map((each, index) => ({ number: index + 1, schema: each }));
    const data = sample!.data as object;
    const written = [
      { file: 'old.json', data },
      { file: 'new.json', data: { ...data, note: '已签收' } },
      { file: 'clash.json', data: { ...data, note: 7 } },
    ];
    expect(samplesAgainstRevisions(revisions, written)).toEqual([
      'revision 2 refuses clash.json: /note must be string',
    ]);
  });

  it('finds a type without a sample, and a property that no sample shows', () => {
    expect(sampleContentFindings(schema, [])).toEqual(['has no sample']);
    expect(sampleContentFindings(withNote, [sample!])).toEqual(['no sample shows /note']);
  });

  it('finds personal numbers in clear, and lets tokens, ids and credit codes pass', () => {
    const show = (text: string) => sampleContentFindings({}, [{ file: 'a.json', data: { text } }]);
    expect(show(`身份证号${inventIdentityNumber(3)}。`)).toEqual(['a.json shows an identity number in clear']);
    expect(show(inventMobile(3))).toEqual(['a.json shows a mobile number in clear']);
    expect(show(`v1.k.${inventMobile(3)}-x`)).toEqual([]);
    expect(show('91140500MM3093310E')).toEqual([]);
  });

  it('names the type with every finding', () => {
    const alone = { revisions: new Map([['mediation.case-lost.v1', []]]), samples: new Map() };
    expect(contractFindings(alone)).toContain('mediation.case-lost.v1: has no sample');
  });
});

describe('publishing', () => {
  const type = 'mediation.case-claimed.v1';
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'one-window-contracts-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const publishedBefore = (earlier: object): void => {
    const file = join(schemasFolder(root), revisionFile(type, 1));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(earlier));
  };
  const fileOf = (number: number) => join('libs/contracts/schemas', type, `${number}.schema.json`);

  it('writes the first revision of a new type', () => {
    expect([...newRevisions(root).files.keys()]).toContain(fileOf(1));
  });

  it('writes nothing for a type that has not changed', () => {
    publishedBefore(currentSchema(type));
    expect([...newRevisions(root).files.keys()].filter((file) => file.includes(`/${type}/`))).toEqual([]);
  });

  it('writes a second revision beside the first for an added optional property', () => {
    const { clocks: _, ...before } = currentSchema(type).properties!;
    publishedBefore({ ...currentSchema(type), properties: before });
    const { files, findings } = newRevisions(root);
    expect(findings).toEqual([]);
    expect(files.get(fileOf(2))).toEqual(currentSchema(type));
    expect(files.has(fileOf(1))).toBe(false);
  });

  it('refuses whatever else has changed', () => {
    const before = currentSchema(type);
    publishedBefore({ ...before, properties: { ...before.properties, note: { type: 'string' } } });
    expect(newRevisions(root).findings).toEqual([`${type}, revision 1: /note: property removed`]);
  });
});
