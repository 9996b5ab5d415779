import { eventTypes } from '@one-window/contracts';
import { repositoryRoot } from '@one-window/testing';
import { checkContracts } from './checkout';

const findings = checkContracts(repositoryRoot());
for (const finding of findings) console.error(finding);
console.log(`${eventTypes.length} event types, ${findings.length} findings`);
process.exitCode = findings.length > 0 ? 1 : 0;
