import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useId, useRef } from 'react';
import styles from './tab-panels.module.css';

export interface Tab {
  key: string;
  label: string;
  children: ReactNode;
}

interface Props {
  /** Name of the list, for screen readers. */
  label: string;
  tabs: readonly Tab[];
  chosen: string;
  onChoose: (key: string) => void;
  /** The panel, for whoever sends the keys there. */
  panel?: Ref<HTMLDivElement>;
}

/** Where a list must be scrolled to, sideways, so that the tab is in sight and nothing moves without need. */
const nearestScroll = (list: HTMLElement, tab: HTMLElement): number => {
  const [frame, shown] = [list.getBoundingClientRect(), tab.getBoundingClientRect()];
  const before = Math.min(shown.left - frame.left, 0);
  const beyond = Math.max(shown.right - frame.right, 0);
  return list.scrollLeft + (before === 0 ? beyond : before);
};

/** Tabs with one panel: arrow keys, Home and End move; on a narrow screen the list scrolls. */
export const TabPanels = ({ label, tabs, chosen, onChoose, panel }: Props) => {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const at = Math.max(
    tabs.findIndex(({ key }) => key === chosen),
    0,
  );
  useEffect(() => {
    const shown = list.current?.querySelectorAll<HTMLElement>('[role=tab]')[at];
    // The list alone is scrolled: the page stays where its reader left it, at first at its top.
    if (list.current && shown) list.current.scrollLeft = nearestScroll(list.current, shown);
  }, [at]);
  const move = (event: KeyboardEvent) => {
    const wanted = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    const index = (wanted + tabs.length) % tabs.length;
    const tab = tabs[index];
    if (!tab) return;
    onChoose(tab.key);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[index]?.focus();
  };
  return (
    <>
      <div ref={list} role="tablist" aria-label={label} className={styles.list} onKeyDown={move}>
        {tabs.map((tab, index) => (
          <button
            key={tab.key}
            type="button"
            role="tab"
            id={`${id}-${tab.key}`}
            aria-selected={index === at}
            aria-controls={`${id}-panel`}
            tabIndex={index === at ? 0 : -1}
            className={styles.tab}
            onClick={() => onChoose(tab.key)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div
        ref={panel}
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${tabs[at]?.key ?? ''}`}
        tabIndex={0}
        className={styles.panel}
      >
        {tabs[at]?.children}
      </div>
    </>
  );
};
