import { declaring } from '@one-window/commands';
import type { FollowUpCase } from '../domain/follow-up-case';

export const { command, handled } = declaring<FollowUpCase>();
