import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Providers } from './app/providers';
import { router } from './app/router';
import { prepareWords } from './words';

/** The workbench and every page of signed-in people. */
export const open = async (root: Element): Promise<void> => {
  const words = await prepareWords();
  createRoot(root).render(
    <StrictMode>
      <Providers words={words}>
        <RouterProvider router={router} />
      </Providers>
    </StrictMode>,
  );
};
