import { declaring } from '@one-window/commands';
import type { IntakeCase } from '../domain/case-state';

export const { command } = declaring<IntakeCase>();
