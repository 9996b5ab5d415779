import type { IncomingMessage } from 'node:http';

const loopback = /^(127\.|::1$|::ffff:127\.)/;
/** What a proxy says of the one it speaks for (RFC 7239 and the names from before it). */
const spokenFor = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via'];

/** Whether the request began on this machine: over loopback, and not through a proxy that speaks for somebody else. */
export const askedOnThisMachine = ({ socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>): boolean =>
  loopback.test(socket.remoteAddress ?? '') && spokenFor.every((name) => headers[name] === undefined);
