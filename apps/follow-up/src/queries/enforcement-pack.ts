import { Injectable } from '@nestjs/common';
import { CaseStore } from '@one-window/case-engine';
import { type Actor, type Party, Problem } from '@one-window/contracts';
import { FieldCipher, maskedParty } from '@one-window/privacy';
import { basisText } from '@one-window/law';
import { explain } from '@one-window/time-limits';
import { askedForIn } from '../domain/enforcement';
import { enforcementDeadline } from '../domain/enforcement-limits';
import { agreementOf, type FollowUpCase, parties } from '../domain/case-state';
import { outstandingFen, totalOutstandingFen } from '../domain/obligations';
import type { FollowUpCommand } from '../follow-up.commands';
import type { EnforcementDocument, EnforcementDocumentView } from './case-view.schema';
import { bodyOf, calledIn, textOf, titles } from './enforcement-text';

/** The enforcement pack as a document to print and sign: its parts, and the whole as text. */
@Injectable()
export class EnforcementPackView {
  constructor(
    private readonly cases: CaseStore<FollowUpCase, FollowUpCommand>,
    private readonly cipher: FieldCipher,
  ) {}

  /**
   * Amounts are those of now: what was paid since the pack was issued is counted. Only what the pack names and is not
   * fulfilled is asked for, by those to whom it is owed. @throws Problem enforcement-pack-not-issued.
   */
  async of(caseId: string, actor: Actor): Promise<EnforcementDocumentView> {
    const { state, version } = await this.cases.view(caseId, actor);
    const { pack, caseNumber, obligations } = state;
    if (!pack) throw new Problem('enforcement-pack-not-issued', { caseId, stage: state.stage });
    const agreement = agreementOf(state);
    const { today, calendar } = this.cases.contextFor(actor);
    const deadline = enforcementDeadline(state, pack.basis, calendar);
    const open = askedForIn(state, pack);
    const later = obligations.filter((one) => !one.fulfilled && !open.includes(one) && one.dueOn >= today);
    const among = (ids: string[]) => parties(state).filter(({ partyId }) => ids.includes(partyId));
    const shown = (some: Party[]) => some.map((party) => maskedParty(this.cipher, caseId, party));
    const document: EnforcementDocument = {
      title: titles[pack.basis],
      basis: pack.basis,
      ...(pack.court ? { court: pack.court } : {}),
      ...(pack.courtCaseNumber ? { courtCaseNumber: pack.courtCaseNumber } : {}),
      caseNumber: caseNumber ?? agreement.caseNumber,
      issuedOn: pack.issuedOn,
      mediatedBy: agreement.organisation.name,
      effectiveOn: agreement.effectiveOn,
      content: agreement.content,
      creditors: shown(among(open.map(({ creditorPartyId }) => creditorPartyId))),
      debtors: shown(among(open.map(({ debtorPartyId }) => debtorPartyId))),
      successions: (state.successions ?? [])
        .filter(({ reversed }) => !reversed)
        .map(({ partyId, ground, name }) => ({ of: among([partyId])[0]?.name ?? '', ground, name })),
      obligations: obligations.map((obligation) => ({
        ...obligation,
        outstandingFen: outstandingFen(obligation),
        askedFor: open.includes(obligation),
        notYetDue: later.includes(obligation),
      })),
      outstandingFen: totalOutstandingFen(open),
      notYetDueFen: totalOutstandingFen(later),
      outstandingWhenIssuedFen: pack.outstandingFen,
      limit: {
        rule: deadline.rule.id,
        basis: basisText(deadline.basis).zh,
        applyBy: pack.applyBy,
        explanation: explain(deadline, 'zh'),
      },
      papers: pack.papers,
    };
    const called = calledIn(pack.basis);
    return {
      caseId,
      version,
      packId: pack.packId,
      ...document,
      called,
      body: bodyOf(document),
      signature: `${called.creditor}（签名、捺印或者盖章）：　　　　　　　　　　年　　月　　日`,
      text: textOf(document),
    };
  }
}
