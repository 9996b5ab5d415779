/** What a browser gives instead of the key while an input method takes it (W3C UI Events section 7.3.1). */
const PROCESSED_BY_INPUT_METHOD = 229;

/**
 * Keeps the keys that an input method takes from everything in the page: Enter that ends a composition neither sends a
 * form nor adds a line nor chooses, and no letter of it is a shortcut. Safari ends the composition before it tells of
 * the Enter that ended it, which then is known by its code alone. To be called before anything else hears keys.
 */
export const keepComposedKeys = (page: EventTarget): void =>
  page.addEventListener(
    'keydown',
    (event) => {
      const { isComposing } = event as KeyboardEvent;
      // oxlint-disable-next-line typescript/no-deprecated -- nothing else tells of it in Safari (WebKit bug 165004)
      const { keyCode } = event as KeyboardEvent;
      if (isComposing || keyCode === PROCESSED_BY_INPUT_METHOD) event.stopImmediatePropagation();
    },
    { capture: true },
  );
