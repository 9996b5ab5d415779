import { type CaseFile, partiesOf } from '../cases/case-file';
import type { Action, Field } from './action';
import type { Values } from './body';
import { openedWith } from './recorded';

const openSession = ({ parts }: CaseFile) =>
  parts.mediation?.sessions?.find(({ recorded, unheld }) => !recorded && !unheld);

const askedMaterials = ({ parts }: CaseFile, { service }: Action): { item: string }[] => {
  const asked =
    service === 'intake'
      ? parts.intake?.supplement?.items
      : parts['judicial-confirmation']?.application?.correction?.items.map(({ item }) => item);
  return (asked ?? []).map((item) => ({ item }));
};

/** A draft begins as the one before it; whether it still fits is for whoever writes it. */
const previousAgreement = ({ parts }: CaseFile, name: string): unknown => {
  const agreement = parts.mediation?.agreement;
  if (!agreement) return undefined;
  if (name !== 'obligations') return (agreement as unknown as Values)[name];
  return agreement.obligations.map(({ obligationId: _, ...obligation }) => obligation);
};

const ofSession = ({ opensWith, name }: Field, { parts }: CaseFile, sessionId: unknown): unknown => {
  const session = parts.mediation?.sessions?.find((one) => one.sessionId === sessionId);
  return opensWith && session && (session as unknown as Values)[name];
};

/** With what a form goes on once a session is chosen in it. */
export const openedWithSession = (action: Action, file: CaseFile, sessionId: unknown): Values =>
  Object.fromEntries(
    action.fields.flatMap((field): [string, unknown][] =>
      field.opensWith ? [[field.name, ofSession(field, file, sessionId)]] : [],
    ),
  );

const startOf = (field: Field, action: Action, file: CaseFile, today: string | undefined): unknown => {
  switch (field.kind) {
    case 'day':
      return field.starts === 'today' ? today : undefined;
    case 'flag':
      return field.starts;
    case 'code': {
      if (field.starts !== 'advised') break;
      const { classification, advice } = file.parts.triage ?? {};
      return classification?.disputeKind ?? advice?.top?.disputeKind;
    }
    case 'parties': {
      if (field.starts === 'none') return [];
      return field.of === 'session'
        ? (openSession(file)?.partyIds ?? [])
        : partiesOf(file).map(({ partyId }) => partyId);
    }
    case 'party': {
      const suited = partiesOf(file).filter(({ role }) => field.only === undefined || role === field.only);
      return field.only !== undefined && suited.length === 1 ? suited[0]?.partyId : undefined;
    }
    case 'open-session':
      return openSession(file)?.sessionId;
    case 'obligation': {
      const open = file.parts['follow-up']?.obligations.filter(({ fulfilled }) => !fulfilled) ?? [];
      return open.length === 1 ? open[0]?.obligationId : undefined;
    }
    case 'signer': {
      const [next] = file.parts.mediation?.agreement?.nextSigners ?? [];
      return next && `${next.kind}:${next.id}`;
    }
    case 'referral-target':
      return file.parts.triage?.route?.target;
    case 'case-number':
      return file.parts['follow-up']?.caseNumber === undefined ? file.overview.caseNumber : undefined;
    case 'list': {
      if (field.starts === 'asked-materials') return askedMaterials(file, action);
      const [first] = field.min > 0 ? [{}] : [];
      return first ? [first] : [];
    }
    default:
  }
  return undefined;
};

/** What a form begins with: what the case already says, and what was chosen where it was opened. */
export const startValues = (
  action: Action,
  file: CaseFile,
  today: string | undefined,
  chosen: Values = {},
): Values => ({
  ...Object.fromEntries(
    action.fields.flatMap((field): [string, unknown][] => {
      const earlier = action.verb === 'draft-agreement' ? previousAgreement(file, field.name) : undefined;
      const value = earlier ?? startOf(field, action, file, today);
      return value === undefined ? [] : [[field.name, value]];
    }),
  ),
  ...openedWith(action, file, chosen.partyId),
  ...openedWithSession(action, file, openSession(file)?.sessionId),
  ...chosen,
});
