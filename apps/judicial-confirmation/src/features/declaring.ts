import { declaring } from '@one-window/commands';
import type { ConfirmationCase } from '../domain/case-state';

export const { command, handled } = declaring<ConfirmationCase>();
