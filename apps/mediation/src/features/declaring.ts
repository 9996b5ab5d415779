import { declaring } from '@one-window/commands';
import type { MediationCase } from '../domain/mediation-case';

export const { command, handled } = declaring<MediationCase>();
