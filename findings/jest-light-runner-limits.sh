#!/usr/bin/env bash
# jest-light-runner 0.7.13 with jest 30.5.2: a time limit is taken, whether beside the test or of the file, and none is kept.
# What takes three times as long passes, where the runner of jest itself fails it. Limits are not among the features that
# its README lists as unsupported (the lists are not complete, it says). A run that relies on it wants limits of its own.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund jest@30.5.2 jest-light-runner@0.7.13
cat >late.test.js <<'JS'
const { setTimeout: after } = require('node:timers/promises');
test('takes three times its limit', async () => {
  await after(300);
}, 100);
JS
passedWith() {
  npx jest "$@" --json --outputFile=result.json >/dev/null 2>&1 || true
  node -p "const { numPassedTests: p, numFailedTests: f } = JSON.parse(require('node:fs').readFileSync('result.json', 'utf8')); p + ' passed, ' + f + ' failed'"
}
own=$(passedWith --runner=jest-runner)
light=$(passedWith --runner=jest-light-runner/child-process)
echo "jest's own runner: $own"
echo "jest-light-runner: $light"
[ "$own" = '0 passed, 1 failed' ]
[ "$light" = '1 passed, 0 failed' ]
