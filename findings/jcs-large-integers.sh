#!/usr/bin/env bash
# Two implementations of RFC 8785 (JCS) do not agree on whether a JSON text can be canonicalized at all: an integer beyond
# 2^53 - 1 is an error in Python and another number in JavaScript. Whoever hashes or signs canonical JSON in one language
# and verifies it in the other meets this with ids and counters of 64 bits.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund canonicalize@2.1.0
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check rfc8785==0.1.4
printf '%s' '{"safe":9007199254740991,"id":9007199254740993}' >beyond.json
printf '%s' '{"safe":9007199254740991}' >within.json
cat >canonical.mjs <<'JS'
import { readFileSync } from 'node:fs';
import canonicalize from 'canonicalize';
process.stdout.write(canonicalize(JSON.parse(readFileSync(process.argv[2], 'utf8'))));
JS
cat >canonical.py <<'PY'
import json, sys
import rfc8785

try:
    sys.stdout.write(rfc8785.dumps(json.load(open(sys.argv[1]))).decode())
except rfc8785.CanonicalizationError as error:
    sys.stdout.write(f"{type(error).__name__}: {error}")
PY
within_node=$(node canonical.mjs within.json)
within_python=$(python/bin/python canonical.py within.json)
node=$(node canonical.mjs beyond.json)
python=$(python/bin/python canonical.py beyond.json)
echo "version: canonicalize 2.1.0 (npm, Node $(node --version)), rfc8785 0.1.4 (PyPI, $(python/bin/python --version))"
echo "input and behaviour: $(cat within.json) is the same bytes in both. Of $(cat beyond.json)"
echo "  canonicalize writes $node, without a word: id is another number;"
echo "  rfc8785 raises $python."
echo 'expected by most: the same bytes, or the same refusal: that is what a canonical form is for. RFC 8785 §3.2.2.3 has numbers'
echo '  written as IEEE 754 doubles, and §3.1 asks for I-JSON (RFC 7493 §2.2), which only says that larger integers SHOULD NOT be'
echo '  expected to survive; JSON.parse has rounded before canonicalize sees anything, Python integers have no bound.'
[ "$within_node" = "$within_python" ]
[ "$node" = '{"id":9007199254740992,"safe":9007199254740991}' ]
[[ "$python" == IntegerDomainError:* ]]
