import { declaring } from '@one-window/commands';
import type { TriageState } from '../domain/state';

export const { command, handled } = declaring<TriageState>();
