import { createContext, type ReactNode, use, useEffect, useMemo, useRef } from 'react';

/** Keys as `event.key`, or two keys in order as `g q`. */
type Handlers = Readonly<Record<string, () => void>>;

interface Registry {
  add: (handlers: Handlers) => () => void;
}

const RegistryContext = createContext<Registry | undefined>(undefined);
const SEQUENCE_MILLISECONDS = 1200;

const typesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName) ||
    target.closest('[role="combobox"], [role="listbox"], [role="menu"], [role="radiogroup"]') !== null);

/** A modal window keeps the keys to itself. */
const modalOpen = (): boolean =>
  [...document.querySelectorAll('[role="dialog"]')].some((element) => element.getClientRects().length > 0);

/** Hears keys for the whole page; the handler added last wins. None is heard while text is typed. */
export const ShortcutProvider = ({ children }: { children: ReactNode }) => {
  const stack = useRef<Handlers[]>([]);
  useEffect(() => {
    let first: { key: string; at: number } | undefined;
    const handlerOf = (key: string) => stack.current.findLast((handlers) => handlers[key])?.[key];
    const onKey = (event: KeyboardEvent): void => {
      const control = event.ctrlKey || event.metaKey;
      if (control && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
        const search = handlerOf('ctrl+k');
        if (search) event.preventDefault();
        search?.();
        return;
      }
      if (control || event.altKey || event.defaultPrevented || typesText(event.target) || modalOpen()) return;
      const sequence =
        first && event.timeStamp - first.at < SEQUENCE_MILLISECONDS ? `${first.key} ${event.key}` : undefined;
      first = { key: event.key, at: event.timeStamp };
      const handler = (sequence && handlerOf(sequence)) || handlerOf(event.key);
      if (!handler) return;
      first = undefined;
      event.preventDefault();
      handler();
    };
    globalThis.addEventListener('keydown', onKey);
    return () => globalThis.removeEventListener('keydown', onKey);
  }, []);
  const registry = useMemo<Registry>(
    () => ({
      add: (handlers) => {
        stack.current.push(handlers);
        return () => {
          stack.current = stack.current.filter((one) => one !== handlers);
        };
      },
    }),
    [],
  );
  return <RegistryContext value={registry}>{children}</RegistryContext>;
};

/** Adds keys while the component is shown. The latest closures are used. */
export const useShortcuts = (handlers: Handlers): void => {
  const registry = use(RegistryContext);
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  const keys = Object.keys(handlers).join('\n');
  useEffect(() => {
    const stable = Object.fromEntries(keys.split('\n').map((key) => [key, () => latest.current[key]?.()]));
    return registry?.add(stable);
  }, [registry, keys]);
};
