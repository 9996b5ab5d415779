const FIELD = 'input:not([readonly]), textarea';
const BUTTON = 'form button';

/**
 * For `afterOpenChange` of windows and drawers: without motion they take the focus for themselves after their content
 * has asked for it; this gives it to the first field.
 */
export const focusFirstField = (shown: boolean): void => {
  if (!shown) return;
  const dialog = [...document.querySelectorAll('[role="dialog"]')].findLast((one) => one.getClientRects().length > 0);
  if (dialog) focusFirstIn(dialog);
};

/** Gives the focus to the first field, or to the first button of a form without one; who has got further stays there. */
export const focusFirstIn = (content: Element): void => {
  const { activeElement } = document;
  if (content.contains(activeElement) && activeElement?.matches(`${FIELD}, ${BUTTON}`)) return;
  const first = content.querySelector<HTMLElement>(FIELD) ?? content.querySelector<HTMLElement>(BUTTON);
  // Without scrolling: what slides in stands beside the page until it has come to rest.
  first?.focus({ preventScroll: true });
};
