import { declaring } from '@one-window/commands';
import type { FollowUpCase } from '../domain/case-state';

export const { command, handled } = declaring<FollowUpCase>();
