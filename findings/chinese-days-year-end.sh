#!/usr/bin/env bash
# chinese-days 1.5.7 (npm): the workday that a notice sets on the last days of the year before is missing for one year.
#
# The State Council's notice on the holidays of 2006 (国办发明电〔2005〕35号, 16 December 2005) moves the days off of Saturday
# 31 December 2005 and Sunday 1 January 2006 to 2 and 3 January and says that people work on that Saturday. The package
# has the holiday of 1 to 3 January 2006 and not the Saturday before it: isWorkday('2005-12-31') is false. For the two
# other years whose notice does the same, 2007 and 2008, it has the days (30 and 31 December 2006, 29 December 2007).
# A time limit of working days that runs over that day comes out a day late. What a calendar of 2005 knows is not known
# before the notice for 2006 is out: days of late December belong to the notice of the next year.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --ignore-scripts --no-audit --no-fund --loglevel=error chinese-days@1.5.7 >/dev/null
seen=$(node -e "
const { isWorkday, getDayDetail } = require('chinese-days');
const said = (day) => day + ' ' + (isWorkday(day) ? 'workday' : 'day off') + ' (' + getDayDetail(day).name + ')';
console.log(['2005-12-31', '2006-01-03', '2006-12-30', '2006-12-31', '2007-12-29'].map(said).join('\n'));
")
echo "version: chinese-days $(node -p "require('./node_modules/chinese-days/package.json').version") (npm, Node $(node --version))"
echo "input and behaviour:"
echo "$seen"
echo 'expected by the notice for 2006: 2005-12-31 is a workday, as the last days of 2006 and 2007 are by theirs.'
expected="2005-12-31 day off (Saturday)
2006-01-03 day off (New Year's Day,元旦,1)
2006-12-30 workday (New Year's Day,元旦,1)
2006-12-31 workday (New Year's Day,元旦,1)
2007-12-29 workday (New Year's Day,元旦,1)"
if [ "$seen" != "$expected" ]; then
  echo "changed: the finding no longer holds as written" >&2
  exit 1
fi
