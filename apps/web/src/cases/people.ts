import type { CaseFile } from './case-file';

/** What somebody is on a case; words stand under `casePage.person`. */
export type Part = 'registered' | 'triaged' | 'claimed' | 'mediator' | 'presiding' | 'court' | 'followUp';

export interface PersonOnTheCase {
  part: Part;
  name: string;
  organisation: string;
}

/**
 * Who worked, or works, on a case. Whoever took it for their organisation is no mediator by that: mediators are those
 * who were appointed.
 */
export const peopleOn = ({ overview: { timeline }, parts }: CaseFile): PersonOnTheCase[] => {
  const lastWho = (part: Part, did: (entry: (typeof timeline)[number]) => boolean): PersonOnTheCase[] => {
    const entry = timeline.findLast((one) => one.by.roles.length > 0 && did(one));
    return entry ? [{ part, name: entry.by.name, organisation: entry.by.organisation }] : [];
  };
  const claim = timeline.findLast(({ type }) => /^mediation\.case-(claimed|returned|transferred)\./.test(type));
  const told = parts['judicial-confirmation']?.mediatedBy ?? parts['follow-up']?.mediatedBy;
  const mediators = parts.mediation?.mediators ?? told?.mediators ?? [];
  const organisation = parts.mediation?.holder?.name ?? told?.organisation.name ?? claim?.by.organisation ?? '';
  return [
    ...lastWho('registered', ({ type }) => type === 'intake.case-registered.v1'),
    ...lastWho('triaged', ({ service }) => service === 'triage'),
    ...(claim && claim.type !== 'mediation.case-returned.v1' ? lastWho('claimed', (entry) => entry === claim) : []),
    ...mediators.map(({ name, presiding }): PersonOnTheCase => ({
      part: presiding ? 'presiding' : 'mediator',
      name,
      organisation,
    })),
    ...lastWho('court', ({ by }) => by.roles.includes('court-clerk')),
    ...lastWho('followUp', ({ service }) => service === 'follow-up'),
  ];
};
