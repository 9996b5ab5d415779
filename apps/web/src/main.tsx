import './app/tokens.css';
import './app/base.css';
import { keepComposedKeys } from './components/composed-keys';
import { open } from './workbench';

// The first to hear keys.
keepComposedKeys(globalThis);
const root = document.querySelector('#root');
if (!root) throw new Error('index.html has no #root');
await open(root);
