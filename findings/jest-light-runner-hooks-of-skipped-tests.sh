#!/usr/bin/env bash
# jest-light-runner 0.7.13 with jest 30.5.2: a block whose tests are all skipped is prepared and cleared all the same: its
# beforeAll and afterAll run, where the runner of jest itself runs neither. Suites that skip tests to save what their blocks
# start (a database, a browser) save nothing there unless the hooks look for themselves whether a test of theirs runs.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund jest@30.5.2 jest-light-runner@0.7.13
cat >skipped.test.js <<'JS'
const { appendFileSync } = require('node:fs');
const ran = (hook) => appendFileSync(process.env.HOOKS, hook + ' ');
describe('a block', () => {
  beforeAll(() => ran('beforeAll'));
  afterAll(() => ran('afterAll'));
  test.skip('whose only test is skipped', () => {});
});
test('another', () => {});
JS
hooksWith() {
  : >hooks
  HOOKS="$folder/hooks" npx jest "$@" >/dev/null 2>&1
  tr -d '\n' <hooks
}
own=$(hooksWith --runner=jest-runner)
light=$(hooksWith --runner=jest-light-runner/child-process)
echo "jest's own runner: ${own:-none}"
echo "jest-light-runner: ${light:-none}"
[ "$own" = '' ]
[ "$light" = 'beforeAll afterAll ' ]
