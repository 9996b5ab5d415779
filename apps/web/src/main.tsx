import './app/base.css';

import { keepComposedKeys } from './components/composed-keys';

// The first to hear keys.
keepComposedKeys(globalThis);
const root = document.querySelector('#root');
if (!root) throw new Error('index.html has no #root');
// Parties open the public page on telephones and slow lines: it is loaded without the workbench.
const { open } = await (location.pathname === '/status' ? import('./public-status/main') : import('./workbench'));
open(root);
