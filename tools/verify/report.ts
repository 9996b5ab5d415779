import { type CaseFile, type CaseFileFinding, rowPlaces, verifyCaseFile } from '@one-window/messaging';

export interface Report {
  /** For people: one line for every chain, seal and finding. */
  lines: string[];
  /** For programs. */
  summary: { file: string; events: number; findings: number };
}

/** What verifying a case file came to. */
export const report = (file: string, bytes: Uint8Array): Report => {
  const text = Buffer.from(bytes).toString('utf8');
  const findings = verifyCaseFile(bytes);
  const rows = new Map<string, number>();
  for (const { service } of rowPlaces(text)) rows.set(service, (rows.get(service) ?? 0) + 1);
  const services = new Set([...rows.keys(), ...findings.flatMap(({ service }) => service ?? [])]);
  const lines = [...services].map((service) => {
    const wrong = findings.filter((finding) => finding.service === service).length;
    return `${service}: ${rows.get(service) ?? 0} events, ${wrong === 0 ? 'whole' : `${wrong} findings`}`;
  });
  const events = [...rows.values()].reduce((sum, count) => sum + count, 0);
  return {
    lines: [...lines, ...(findings.length === 0 ? sealLines(text) : findings.map(lineOf))],
    summary: { file, events, findings: findings.length },
  };
};

/** The roots to hold against what the centre published: who forges a whole file cannot forge those. */
const sealLines = (text: string): string[] => {
  const { seals, proofs } = JSON.parse(text) as CaseFile;
  return seals.map(({ day, part, root }, index) => {
    const covered = Object.values(proofs).filter(({ seal }) => seal === index).length;
    return `sealed ${day}${part > 1 ? ` (part ${part})` : ''}: ${covered} of these events under root ${root}`;
  });
};

const lineOf = ({ finding, service, sequence, eventId, field, line, message }: CaseFileFinding): string => {
  const place = [
    service,
    sequence === undefined ? undefined : `event ${sequence}`,
    eventId,
    field === undefined ? undefined : `field ${field}`,
    line === undefined ? undefined : `line ${line}`,
  ].filter((part) => part !== undefined);
  return `${finding}: ${place.join(', ') || 'the file'}: ${message}`;
};
