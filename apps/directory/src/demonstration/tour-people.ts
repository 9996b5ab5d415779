/**
 * Whom the tour shows at an organisation and a court. The first case of every story that asks for it is theirs, so that
 * none of their lists is empty.
 */
export const tourPeople = {
  manager: 'manager.org-016',
  mediator: 'mediator.med-015',
  courtClerk: 'court.jin0502',
} as const;
