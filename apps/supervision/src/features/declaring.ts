import { declaring } from '@one-window/commands';
import type { SupervisionCase } from '../domain/supervision-case';

export const { command, handled } = declaring<SupervisionCase>();
