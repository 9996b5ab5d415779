import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { showType } from './theme';

const TYPE_KEY = 'one-window.type';
const NAVIGATION_KEY = 'one-window.navigation';

interface Preferences {
  large: boolean;
  setLarge: (large: boolean) => void;
  collapsed: boolean;
  setCollapsed: (collapsed: boolean) => void;
}

const PreferencesContext = createContext<Preferences | undefined>(undefined);

/** `?large=1` and `?large=0` set it for this browser, so that a link can. */
const startsLarge = (): boolean => {
  const asked = new URLSearchParams(location.search).get('large');
  if (asked !== null) localStorage.setItem(TYPE_KEY, asked === '1' ? 'large' : 'normal');
  return localStorage.getItem(TYPE_KEY) === 'large';
};

/** What a person chose for this browser: type size, and whether the navigation is folded. */
export const PreferencesProvider = ({ children }: { children: ReactNode }) => {
  const [large, setLarge] = useState(startsLarge);
  const [collapsed, setCollapsed] = useState(() => localStorage.getItem(NAVIGATION_KEY) === 'collapsed');
  useEffect(() => {
    localStorage.setItem(TYPE_KEY, large ? 'large' : 'normal');
    showType(large);
  }, [large]);
  useEffect(() => {
    localStorage.setItem(NAVIGATION_KEY, collapsed ? 'collapsed' : 'open');
  }, [collapsed]);
  const value = useMemo(() => ({ large, setLarge, collapsed, setCollapsed }), [large, collapsed]);
  return <PreferencesContext value={value}>{children}</PreferencesContext>;
};

export const usePreferences = (): Preferences => {
  const preferences = use(PreferencesContext);
  if (!preferences) throw new Error('outside PreferencesProvider');
  return preferences;
};
