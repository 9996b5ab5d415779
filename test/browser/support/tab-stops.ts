import type { Page } from 'playwright-core';

const MOST_STOPS = 300;

/** Runs in the page: what can be done there, and how it looks with and without the focus. */
const prepare = `(() => {
  const still = new CSSStyleSheet();
  still.replaceSync('*, *::before, *::after { transition: none !important; animation: none !important }');
  document.adoptedStyleSheets = [still];
  const wanted = 'a[href], button:not([disabled]), input:not([disabled]), textarea:not([disabled]), select, summary, [tabindex="0"]';
  const visible = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: false }) &&
    element.getClientRects().length > 0 && !element.closest('[aria-hidden=true], [inert]');
  const scope = [...document.querySelectorAll('[role=dialog]')].findLast(visible) ?? document.body;
  // From the beginning, wherever the focus was.
  const before = scope.getAttribute('tabindex');
  scope.tabIndex = -1;
  scope.focus();
  if (before === null) scope.removeAttribute('tabindex');
  else scope.setAttribute('tabindex', before);
  /** Of a group with one stop, the keys inside it are the arrows. */
  const groupOf = (element) =>
    element.type === 'radio' ? element.closest('[role=radiogroup], fieldset') ?? element
      : element.closest('[role=tablist], [role=menu]') ?? element;
  const look = (element) => {
    const parts = [];
    for (let one = element, level = 0; one && level < 4; one = one.parentElement, level += 1) {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderTopColor, borderBottomColor, backgroundColor, clipPath, top } = getComputedStyle(one);
      parts.push([outlineStyle, outlineWidth, outlineColor, boxShadow, borderTopColor, borderBottomColor, backgroundColor, clipPath, top].join(' '));
    }
    return parts.join('|');
  };
  const tell = (element) => {
    const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30) || element.id || element.className;
    return element.tagName.toLowerCase() + ' "' + name + '"';
  };
  window.oneWindowStops = {
    all: [...scope.querySelectorAll(wanted)].filter((element) => visible(element) && element.tabIndex >= 0),
    /** Elements that had the focus, and how they looked. */
    reached: new Map(), last: undefined,
    /** Notes the element that has the focus; answers whether the round is over. */
    stop() {
      const element = document.activeElement;
      const { last, reached } = this;
      const over = !element || element === document.body || reached.has(element) ||
        (last?.isConnected && !(last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING));
      if (!over) reached.set(element, look(element));
      this.last = element;
      return over;
    },
    findings() {
      document.activeElement?.blur();
      const there = (element) => element.isConnected && visible(element);
      const groups = new Set([...this.reached.keys()].map(groupOf));
      return [
        ...this.all.filter((element) => there(element) && !groups.has(groupOf(element))).map((element) => 'Tab does not reach ' + tell(element)),
        ...[...this.reached].filter(([element, seen]) => there(element) && look(element) === seen).map(([element]) => 'the focus is not seen on ' + tell(element)),
      ];
    },
  };
})()`;

/**
 * Goes through a page, or the window that stands before it, with Tab from its beginning: everything that can be done is reached, in the order of the page,
 * and is seen to have the focus. Answers what is not so.
 */
export const tabStops = async (page: Page): Promise<string[]> => {
  await page.evaluate(prepare);
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate('window.oneWindowStops.stop()')) === true) break;
  }
  return (await page.evaluate('window.oneWindowStops.findings()')) as string[];
};
