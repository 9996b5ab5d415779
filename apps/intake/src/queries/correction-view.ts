import { type Change, changesBetween, type PartyFields, valueWords } from '@one-window/contracts';
import { type FieldCipher, maskedParty, personalFields } from '@one-window/privacy';
import type { Correction } from '../domain/case-state';
import type { CorrectionView } from './case-view.schema';

/** A correction as the file shows it, personal fields masked, before and after; of who came and went the course tells. */
export const correctionView = (
  cipher: FieldCipher,
  caseId: string,
  correction: Correction,
): CorrectionView | undefined => {
  const { at, by, type, data } = correction;
  const { amendment, reason } = data;
  const head = { amendment, at, by, reason };
  if (type === 'intake.registration-corrected.v1') {
    return { ...head, changes: changesBetween(data.before, data.after).map((change) => said(change)) };
  }
  if (type !== 'intake.party-corrected.v1') return undefined;
  const { partyId, before, after } = data;
  const masks = [before, after].map((fields: PartyFields) => maskedParty(cipher, caseId, { ...fields, partyId }));
  const changes = changesBetween(before, after).map((change) => {
    const personal = personalFields.find((field) => field === change.field);
    if (!personal) return said(change);
    const [was, is] = masks.map((mask) => mask[personal]);
    return {
      field: change.field,
      ...(was === undefined ? {} : { before: was, beforeEn: was }),
      ...(is === undefined ? {} : { after: is, afterEn: is }),
    };
  });
  return { ...head, partyId, changes };
};

const said = ({ field, before, after }: Change): CorrectionView['changes'][number] => {
  const words = (value: unknown) => [valueWords('zh', field, value), valueWords('en', field, value)] as const;
  const [was, wasEn] = words(before);
  const [is, isEn] = words(after);
  return {
    field,
    ...(was === undefined ? {} : { before: was, beforeEn: wasEn ?? was }),
    ...(is === undefined ? {} : { after: is, afterEn: isEn ?? is }),
  };
};
