const FIELD = 'input:not([readonly], :disabled), textarea:not(:disabled)';
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

/** Of what shows that choices are on their way. */
const AWAITED = '[data-awaited]';

/**
 * Gives the focus to the first field, or to the first button of a form without one; who has got further stays there.
 * Where the first field's choices are still on their way nothing has the focus until they have come.
 * @returns ends the waiting.
 */
export const focusFirstIn = (content: Element): (() => void) => {
  const focus = (): boolean => {
    const { activeElement } = document;
    if (content.contains(activeElement) && activeElement?.matches(`${FIELD}, ${BUTTON}`)) return true;
    const first = content.querySelector<HTMLElement>(FIELD) ?? content.querySelector<HTMLElement>(BUTTON);
    const awaited = content.querySelector(AWAITED);
    if (awaited && (!first || awaited.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING)) return false;
    // Without scrolling: what slides in stands beside the page until it has come to rest.
    first?.focus({ preventScroll: true });
    return true;
  };
  if (focus()) return () => undefined;
  const arrivals = new MutationObserver(() => {
    if (focus()) arrivals.disconnect();
  });
  arrivals.observe(content, { childList: true, subtree: true });
  return () => arrivals.disconnect();
};
