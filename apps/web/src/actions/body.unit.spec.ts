import fc from 'fast-check';
import { actionWith } from './actions';
import type { Action } from './action';
import { bodyOf, pathFor } from './body';

const nothing = { obligations: [] };
const action = (service: string, verb: string): Action => {
  const found = actionWith(service, verb);
  if (!found) throw new Error(`no ${service} ${verb}`);
  return found;
};

describe('what a form sends', () => {
  it('a party signs with its id', () => {
    const body = bodyOf(action('mediation', 'sign'), { kind: 'party:p-1', method: 'signature' }, nothing);
    expect(body).toEqual({ kind: 'party', partyId: 'p-1', method: 'signature' });
  });

  it('the organisation seals without a party', () => {
    const body = bodyOf(action('mediation', 'sign'), { kind: 'organisation-seal:o-1', method: 'seal' }, nothing);
    expect(body).toEqual({ kind: 'organisation-seal', method: 'seal' });
  });

  it('a target is sent only for the route out of the centre', () => {
    const typed = { target: 'litigation', reason: '双方愿意' };
    const send = (route: string) => bodyOf(action('triage', 'choose-route'), { ...typed, route }, nothing);
    expect(send('mediation')).toEqual({ route: 'mediation', reason: '双方愿意' });
    expect(send('refer-out')).toEqual({ route: 'refer-out', target: 'litigation', reason: '双方愿意' });
  });

  it('text from Word is sent with line breaks, and text of nothing that can be seen not at all', () => {
    const send = (reason: string) => bodyOf(action('mediation', 'return'), { reason }, nothing);
    expect(send('第一行\u000b第二行\u200b\u00ad ')).toEqual({ reason: '第一行\n第二行' });
    expect(send('\u200b \ufeff')).toEqual({});
  });

  it('an amount is sent only for the performance of a payment', () => {
    const facts = {
      obligations: [
        { obligationId: 'pay', kind: 'payment' },
        { obligationId: 'do', kind: 'act' },
      ],
    };
    const typed = { amountFen: 100, performedOn: '2026-11-21', evidence: '收条' };
    const send = (obligationId: string) =>
      bodyOf(action('follow-up', 'record-performance'), { ...typed, obligationId }, facts);
    expect(send('pay')).toHaveProperty('amountFen', 100);
    expect(send('do')).not.toHaveProperty('amountFen');
  });

  it('consent to ties is sent only where ties are disclosed', () => {
    const mediators = [{ mediatorId: 'm-1', presiding: true }];
    const send = (ties: unknown[]) =>
      bodyOf(action('mediation', 'appoint'), { mediators, ties, consentedBy: ['p-1'] }, nothing);
    expect(send([])).not.toHaveProperty('consentedBy');
    expect(send([{ mediatorId: 'm-1', kind: 'interest', description: '同村' }])).toHaveProperty('consentedBy', ['p-1']);
  });

  it('what the address names is not repeated in the body', () => {
    const reveal = action('intake', 'reveal');
    const typed = { partyId: 'p-1', fields: ['phone'], reason: '电话通知当事人' };
    expect(bodyOf(reveal, typed, nothing)).toEqual({ fields: ['phone'], reason: '电话通知当事人' });
    expect(pathFor(reveal, 'c-1', typed)).toBe('/api/intake/cases/c-1/parties/p-1/reveal');
  });

  it('texts are sent trimmed, and not at all when nothing was typed', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ \n]{0,3}$/), fc.stringMatching(/^[一-龥]{1,20}$/), (blank, text) => {
        const typed = { partyId: 'p-1', willing: true, note: `${blank}${text}${blank}` };
        const record = action('mediation', 'record-willingness');
        expect(bodyOf(record, typed, nothing)).toHaveProperty('note', text);
        expect(bodyOf(record, { ...typed, note: '' }, nothing)).not.toHaveProperty('note');
      }),
    );
  });
});
