import { mayRegisterFrom, registeringRoles } from '@one-window/contracts/for-pages';
import { createContext, useContext } from 'react';
import type { Account } from '../api/types';
import { holdsRole } from '../session/session-store';
import type { SourceChannel } from './registration';

/** Whether this person registers disputes, at a window or of what comes to them. */
export const registers = (account: Account): boolean => holdsRole(account, ...registeringRoles);

/** Of these sources, those that this person registers. */
export const sourcesFor = ({ roles }: Account, channels: readonly string[]): SourceChannel[] =>
  channels.filter((channel): channel is SourceChannel => mayRegisterFrom(roles, channel));

/** Whoever registers what people bring in person does it at a window: the whole form, and a receipt to hand out. */
export const isAtAWindow = ({ roles }: Account): boolean => mayRegisterFrom(roles, 'S01');

const Brief = createContext(false);
export const BriefProvider = Brief.Provider;
/** Whether the form asks for the least: what somebody knows who stands in a yard with a telephone in the hand. */
export const useBrief = (): boolean => useContext(Brief);
