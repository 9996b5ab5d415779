import { declaring } from '@one-window/commands';
import type { ConfirmationCase } from '../domain/confirmation-case';

export const { command, handled } = declaring<ConfirmationCase>();
