import { declaring } from '@one-window/commands';
import type { MediationCase } from '../domain/case-state';

export const { command, handled } = declaring<MediationCase>();
