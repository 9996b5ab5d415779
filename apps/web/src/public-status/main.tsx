import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { PreferencesProvider } from '../app/preferences';
import { StatusPage } from './status-page';

/** The public page alone: nothing of the workbench is loaded for it. */
export const open = (root: Element): void =>
  createRoot(root).render(
    <StrictMode>
      <PreferencesProvider>
        <StatusPage />
      </PreferencesProvider>
    </StrictMode>,
  );
