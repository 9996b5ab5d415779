const { resolve } = require('node:path');
const { examine } = require('./examine');

const options = { '--data': 'dataFolder', '--port': 'port', '--host': 'host', '--space': 'spaceMegabytes' };
const usage = `node tools/doctor/main.js [--json] [--data FOLDER] [--port PORT] [--host HOST] [--space MEGABYTES]
  --data    数据文件夹，默认 .data   data folder, default .data
  --port    端口，默认 8080         port, default 8080
  --space   至少应有的空间（MB）   megabytes that must be free, default 512, or 2048 before installing
`;

/** @returns what the command line asks for, or undefined where it cannot be understood. */
const parse = (args) => {
  const asked = { json: false };
  for (let index = 0; index < args.length; index += 1) {
    const name = options[args[index]];
    if (args[index] === '--json') asked.json = true;
    else if (name && args[index + 1] !== undefined) asked[name] = args[(index += 1)];
    else return undefined;
  }
  return asked;
};

const text = ({ findings, checked }) => {
  const wrong = findings.map(({ zh, en, doZh, doEn }) => `✗ ${zh}\n  ${en}\n  → ${doZh}\n    ${doEn}\n`);
  const sum =
    findings.length === 0
      ? `✓ ${checked.length} 项检查都没有问题。 ${checked.length} checks, nothing wrong.\n`
      : `${checked.length} 项检查，${findings.length} 项有问题。 ${checked.length} checks, ${findings.length} wrong.\n`;
  return [...wrong, sum].join('\n');
};

const machineOf = ({ port, spaceMegabytes, dataFolder, host }) => ({
  ...(dataFolder === undefined ? {} : { dataFolder: resolve(dataFolder) }),
  ...(host === undefined ? {} : { host }),
  ...(port === undefined ? {} : { port: Number(port) }),
  ...(spaceMegabytes === undefined ? {} : { spaceMegabytes: Number(spaceMegabytes) }),
});

const print = (report, json) => {
  process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : text(report));
  process.exitCode = report.ok ? 0 : 1;
};

/** Examines this machine and prints the report; the exit status is 1 when something is wrong, 2 when it cannot tell. */
const run = (args) => {
  const asked = parse(args);
  process.exitCode = 2;
  if (asked) examine(machineOf(asked)).then((report) => print(report, asked.json), fail);
  else process.stderr.write(usage);
};

/** @param {unknown} error */
const fail = (error) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
};

module.exports = { run };
