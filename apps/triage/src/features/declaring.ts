import { declaring } from '@one-window/commands';
import type { TriageCase } from '../domain/case-state';

export const { command, handled } = declaring<TriageCase>();
