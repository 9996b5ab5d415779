/**
 * For `afterOpenChange` of windows and drawers: without motion they take the focus for themselves after their content
 * has asked for it; this gives it to the first field.
 */
export const focusFirstField = (shown: boolean): void => {
  if (!shown) return;
  const dialog = [...document.querySelectorAll('[role="dialog"]')].findLast((one) => one.getClientRects().length > 0);
  dialog?.querySelector<HTMLElement>('input:not([readonly]), textarea')?.focus();
};
