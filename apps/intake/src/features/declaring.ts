import { declaring } from '@one-window/commands';
import type { IntakeCase } from '../domain/intake-case';

export const { command } = declaring<IntakeCase>();
