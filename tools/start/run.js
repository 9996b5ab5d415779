/**
 * `node tools/start/run.js <built entry> …`: prepares the checkout, then runs a built program of this repository in
 * this very process, so that a hard kill leaves no child behind.
 */
const { join } = require('node:path');
const { prepare, root } = require('./prepare');

const [entry, ...rest] = process.argv.slice(2);
prepare();

/** npm that was killed hard cannot pass the signal on; without it nobody would stop this process. */
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}

const program = join(root, 'dist', entry);
process.argv = [process.execPath, program, ...rest];
require(program);
