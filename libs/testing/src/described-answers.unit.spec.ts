import { type AnswersDocument, DescribedAnswers, type GivenAnswer } from './described-answers';

const document: AnswersDocument = {
  paths: {
    '/api/intake/cases/{caseId}': {
      get: {
        responses: {
          200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/CaseView' } } } },
          204: {},
          default: { content: { 'application/problem+json': { schema: { type: 'object', required: ['code'] } } } },
        },
      },
    },
  },
  components: {
    schemas: {
      CaseView: {
        type: 'object',
        required: ['title', 'parties'],
        properties: {
          title: { type: 'string' },
          parties: {
            type: 'array',
            items: { type: 'object', properties: { name: { type: 'string' } }, additionalProperties: false },
          },
        },
        additionalProperties: false,
      },
    },
  },
};
const described = new DescribedAnswers([document]);
const wrongWith = (answer: Partial<GivenAnswer>) =>
  described.wrongWith({
    method: 'GET',
    path: '/api/intake/cases/1?after=2',
    status: 200,
    type: 'application/json; charset=utf-8',
    text: JSON.stringify({ title: '欠款', parties: [{ name: '李秀英' }] }),
    ...answer,
  });
const GET = 'GET /api/intake/cases/{caseId}';

describe('an answer is held against its document', () => {
  it('and is as described, or nothing is said of its path', () => {
    expect(wrongWith({})).toEqual([]);
    expect(wrongWith({ path: '/livez', text: '{"anything":1}' })).toEqual([]);
    expect(wrongWith({ status: 204, text: '' })).toEqual([]);
  });

  it('so that one field nobody declared is named, wherever it stands', () => {
    const text = JSON.stringify({ title: '欠款', parties: [{ name: '李秀英', phone: '13800000000' }, { phone: '1' }] });
    expect(wrongWith({ text })).toEqual([
      `${GET} 200 /parties/*: must NOT have additional properties {"additionalProperty":"phone"}`,
    ]);
  });

  it('so that a field that is missing or renamed is named', () => {
    expect(wrongWith({ text: JSON.stringify({ heading: '欠款', parties: [] }) })).toEqual([
      `${GET} 200 : must have required property 'title' {"missingProperty":"title"}`,
      `${GET} 200 : must NOT have additional properties {"additionalProperty":"heading"}`,
    ]);
  });

  it('so that a status, a media type, a body or a refusal that is not described is named', () => {
    expect(wrongWith({ status: 201 })).toEqual([`${GET} 201: no such answer is described`]);
    expect(wrongWith({ type: 'text/html' })).toEqual([`${GET} 200: text/html is not described`]);
    expect(wrongWith({ status: 204 })).toEqual([`${GET} 204: a body that is not described`]);
    expect(wrongWith({ status: 409, type: 'application/problem+json', text: '{}' })).toEqual([
      `${GET} 409 : must have required property 'code' {"missingProperty":"code"}`,
    ]);
  });

  it('and what is no JSON is told, not thrown', () => {
    expect(wrongWith({ text: '' })).toEqual([`${GET} 200: no JSON, but nothing`]);
    expect(wrongWith({ text: '<html>' })).toEqual([`${GET} 200: no JSON, but <html>`]);
  });
});
