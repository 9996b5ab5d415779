import type { DocumentedObligation, EnforcementDocument } from './case-view.schema';
import { bodyOf } from './enforcement-text';

const document: EnforcementDocument = {
  basis: 'court-ruling',
  title: '强制执行申请书',
  issuedOn: '2027-01-06',
  outstandingWhenIssuedFen: 640_000,
  creditors: [],
  debtors: [],
  successions: [],
  court: { organisationId: 'court', name: '阳城县人民法院' },
  caseNumber: 'JC-140522-20261027-000192',
  mediatedBy: '东城街道人民调解委员会',
  effectiveOn: '2026-11-06',
  content: '分两期支付一万二千元。',
  obligations: [],
  outstandingFen: 640_000,
  notYetDueFen: 0,
  limit: { rule: 'L-24', applyBy: '2029-01-05', basis: '《中华人民共和国民事诉讼法》第二百五十条', explanation: [] },
  papers: ['强制执行申请书'],
};

const owed = (defaultReason: string): DocumentedObligation => ({
  obligationId: 'second',
  kind: 'payment',
  debtorPartyId: 'debtor',
  creditorPartyId: 'creditor',
  description: '第二期',
  dueOn: '2027-01-05',
  method: '银行转账',
  amountFen: 640_000,
  performedFen: 0,
  outstandingFen: 640_000,
  fulfilled: false,
  overdue: true,
  askedFor: true,
  notYetDue: false,
  defaultReason,
});

describe('the application for enforcement', () => {
  it.each(['电话中明确表示不再履行。', '电话中明确表示不再履行'])(
    'tells of a default with one full stop, however it was written: %s',
    (reason) => {
      const body = bodyOf({ ...document, obligations: [owed(reason)] });
      expect(body).toContain('；电话中明确表示不再履行。\n');
      expect(body).not.toContain('。。');
    },
  );

  it('is addressed to the court on a line of its own', () => {
    expect(bodyOf(document).split('\n').join('|')).toContain('|此致|阳城县人民法院|');
  });
});
