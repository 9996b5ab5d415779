#!/usr/bin/env bash
# The surname mode of pinyin-pro knows the readings of most surnames that differ from the everyday one (Dan, Shan), and not
# those of six others that are in use: whoever files or finds people by the initials that this mode gives files 种师道 under
# z and never finds the person under c. The library knows the surname's reading of five of them as one of the character's.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pinyin-pro@3.29.4
cat >surnames.cjs <<'JS'
const { pinyin } = require('pinyin-pro');
const plain = { toneType: 'none', type: 'array' };
const asSurname = (character) => pinyin(`${character}国华`, { ...plain, surname: 'head' })[0];
const readings = (character) => pinyin(character, { ...plain, multiple: true }).join('/');
const rows = (pairs) => pairs.map(([character, surname]) => [character, surname, asSurname(character), readings(character)]);
const known = rows([['单', 'shan'], ['仇', 'qiu'], ['查', 'zha'], ['区', 'ou'], ['召', 'shao'], ['眭', 'sui']]);
const unknown = rows([['种', 'chong'], ['洗', 'xian'], ['祭', 'zhai'], ['佴', 'nai'], ['么', 'yao'], ['黑', 'he']]);
const line = ([character, surname, given, all]) => `  ${character}: surname ${surname}, given ${given} (of ${all})`;
console.log('surnames it knows:\n' + known.map(line).join('\n'));
console.log('surnames it does not:\n' + unknown.map(line).join('\n'));
const right = known.every(([, surname, given]) => given === surname);
const wrong = unknown.every(([, surname, given]) => given !== surname);
const offered = unknown.filter(([, surname, , all]) => all.split('/').includes(surname)).length;
console.log(`of the six, the surname's reading is among the character's own in ${offered}`);
process.exit(right && wrong && offered === 5 ? 0 : 1);
JS
echo "version: pinyin-pro 3.29.4 (npm, Node $(node --version))"
echo "input and behaviour: pinyin('种国华', { surname: 'head' }) and the like, a surname before a given name"
node surnames.cjs
echo "expected by most: the reading that dictionaries of surnames give, as for 单 and 仇; so index every reading of a surname."
