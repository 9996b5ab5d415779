import { declaring } from '@one-window/commands';
import { remembered } from '@one-window/contracts';
import type { IntakeCase } from '../domain/case-state';

export const { command, handled } = declaring<IntakeCase>();

/** What changes who the parties are, until the case is over or handed elsewhere. */
export const whileOpen = remembered(['registered', 'supplement-requested', 'handed-over']);

/** What leads nowhere, and is open as long as the file is. */
export const untilTheArchive = remembered([
  'registered',
  'supplement-requested',
  'handed-over',
  'declined',
  'withdrawn',
]);
