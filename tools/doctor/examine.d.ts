/** What the doctor looks at; anything left out is taken from this machine. */
export interface Machine {
  /** Root of the checkout. */
  root: string;
  environment: Readonly<Record<string, string | undefined>>;
  nodeVersion: string;
  dataFolder: string;
  host: string;
  port: number;
  /** Megabytes that must be free. */
  spaceMegabytes: number;
  /** Milliseconds since the epoch, as the machine's clock has it. */
  now: number;
}

export interface Finding {
  code: string;
  /** What is wrong. */
  zh: string;
  en: string;
  /** What to do about it. */
  doZh: string;
  doEn: string;
}

export interface Report {
  ok: boolean;
  /** Codes of the checks that were made. */
  checked: string[];
  findings: Finding[];
}

export const checks: Readonly<Record<string, unknown>>;
export function examine(machine?: Partial<Machine>): Promise<Report>;
