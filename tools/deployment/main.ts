import 'reflect-metadata';
import { InvalidSettings } from '@one-window/platform';
import { migrate, readPlan } from './migrate';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const main = async (): Promise<void> => migrate(readPlan(process.env), say);

main().then(
  () => process.exit(0),
  (error: unknown) => {
    const told = error instanceof InvalidSettings ? error.message : undefined;
    process.stderr.write(`${told ?? (error instanceof Error ? error.stack : String(error))}\n`);
    process.exit(1);
  },
);
