import './app/tokens.css';
import './app/base.css';
import { keepComposedKeys } from './components/composed-keys';
import { open } from './workbench';

// The first to hear keys.
keepComposedKeys(globalThis);
const root = document.querySelector('#root');
if (!root) throw new Error('index.html has no #root');
// Not awaited here: what it loads may need this module to be there already.
void open(root);
