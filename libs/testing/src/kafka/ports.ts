import { randomInt } from 'node:crypto';
import { connect, createServer } from 'node:net';

export const LOOPBACK = '127.0.0.1';

/**
 * Below the range from which systems take the ports of outgoing connections: a killed node gets its port back on
 * restart, and a client that keeps calling a dead node cannot be given that very port and connect to itself.
 */
const FIRST_PORT = 20_000;
const LAST_PORT = 30_000;

/** `count` different ports of 127.0.0.1 on which nothing listens now, none of them in `promised`. */
export async function freePorts(count: number, promised: readonly number[] = []): Promise<number[]> {
  const found = new Set<number>();
  while (found.size < count) {
    const port = randomInt(FIRST_PORT, LAST_PORT);
    if (!promised.includes(port) && (await portIsFree(port))) found.add(port);
  }
  return [...found];
}

/** Whether a server could listen on this port of 127.0.0.1 now; any refusal other than "in use" is thrown. */
export async function portIsFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    server.listen({ port, host: LOOPBACK, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** Whether somebody accepts connections on this port of 127.0.0.1. */
export async function portAnswers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: LOOPBACK });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
