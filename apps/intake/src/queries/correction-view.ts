import {
  type Change,
  changesBetween,
  enNames,
  type Party,
  type PartyFields,
  valueWords,
  wordsOfEvent,
  zhNames,
} from '@one-window/contracts';
import { type FieldCipher, maskedParty, personalFields } from '@one-window/privacy';
import type { Correction } from '../domain/case-state';
import type { CorrectionView } from './case-view.schema';

/** Where an amendment is kept of a case: its key's place, and everybody who is or was a party. */
interface Kept {
  cipher: FieldCipher;
  caseId: string;
  everyone: readonly Party[];
}

/** An amendment as the file shows it: of a correction, before and after, personal fields masked; of the others, a sentence. */
export const correctionView = ({ cipher, caseId, everyone }: Kept, correction: Correction): CorrectionView => {
  const { at, by, type, data } = correction;
  const { amendment, reason } = data;
  const head = { amendment, at, by, reason };
  if (type === 'intake.registration-corrected.v1') {
    return { ...head, changes: changesBetween(data.before, data.after).map((change) => said(change)) };
  }
  if (type !== 'intake.party-corrected.v1') {
    return { ...head, ...aboutWhom(correction), ...sentences(correction, everyone), changes: [] };
  }
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

/** Whom it is about; a choice of representatives is told with the first of them. */
const aboutWhom = ({ data }: Correction): { partyId?: string } => {
  if ('party' in data) return { partyId: data.party.partyId };
  if ('partyId' in data) return { partyId: data.partyId };
  const [first] = 'representatives' in data ? data.representatives : [];
  return first ? { partyId: first.partyId } : {};
};

/** What the course of the case says of it. */
const sentences = ({ type, data }: Correction, everyone: readonly Party[]): { text: string; textEn: string } => {
  const named = (roles: Readonly<Record<Party['role'], string>>, between: string, mark: string) => ({
    sides: (ids: readonly string[]) =>
      everyone
        .filter(({ partyId }) => ids.includes(partyId))
        .map(({ role, name }) => `${roles[role]}${between}${name}`)
        .join(mark),
    sessionAt: () => undefined,
  });
  return {
    text: wordsOfEvent(type, 'zh')?.sentence(data, named(zhNames.partyRoles, '', '、')) ?? '',
    textEn: wordsOfEvent(type, 'en')?.sentence(data, named(enNames.partyRoles, ' ', ', ')) ?? '',
  };
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
