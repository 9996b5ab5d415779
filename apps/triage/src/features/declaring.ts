import { declaring } from '@one-window/commands';
import type { TriageState } from '../domain/case-state';

export const { command, handled } = declaring<TriageState>();
