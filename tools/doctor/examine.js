const { existsSync } = require('node:fs');
const { join, resolve } = require('node:path');
const dataFolder = require('./data-folder');
const installation = require('./installation');
const surroundings = require('./surroundings');

/** What is looked at, in the order in which a newcomer meets it. */
const checks = {
  'old-node': installation.oldNode,
  'half-installed': installation.halfInstalled,
  'no-space': surroundings.noSpace,
  'data-folder-unwritable': dataFolder.unwritable,
  'other-versions-data': dataFolder.otherVersion,
  'key-missing': dataFolder.keyMissing,
  'part-missing': dataFolder.partMissing,
  'seals-stay': dataFolder.sealsStay,
  'port-taken': surroundings.portTaken,
  'clock-off': surroundings.clockOff,
  'broker-away': surroundings.brokerAway,
  'no-chinese-font': installation.noChineseFont,
};

/** The facts about this machine; every one of them may be given instead. */
const machine = (given) => {
  const environment = given.environment || process.env;
  const root = given.root || resolve(__dirname, '../..');
  return {
    root,
    environment,
    nodeVersion: process.versions.node,
    dataFolder: resolve(root, environment.DATA_FOLDER || '.data'),
    host: environment.HOST || '127.0.0.1',
    port: Number(environment.PORT || 8080),
    spaceMegabytes: existsSync(join(root, 'node_modules')) ? 512 : 2048,
    // The machine's own clock is what is examined; the centre's may be moved.
    now: Date.now(),
    ...given,
  };
};

/** Runs every check; the report names what is wrong with what to do, in Chinese and English. */
const examine = async (given = {}) => {
  const facts = machine(given);
  const findings = [];
  for (const [code, check] of Object.entries(checks)) {
    const finding = await check(facts);
    if (finding) findings.push({ code, ...finding });
  }
  return { ok: findings.length === 0, checked: Object.keys(checks), findings };
};

module.exports = { checks, examine };
