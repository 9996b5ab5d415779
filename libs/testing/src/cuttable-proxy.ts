import { connect, createServer, type Server, type Socket } from 'node:net';

/**
 * A TCP proxy before a server of this machine that can be cut: open connections break and new ones are refused until it
 * is restored. Its address stays, also when the server has come back at another one.
 */
export class CuttableProxy {
  private readonly sockets = new Set<Socket>();
  private server: Server | undefined;
  private port = 0;

  constructor(private target: URL) {}

  /** Starts to listen and answers the target's URL through the proxy. */
  async start(): Promise<string> {
    await this.restore();
    const through = new URL(this.target);
    through.hostname = '127.0.0.1';
    through.port = String(this.port);
    return through.href;
  }

  /** Carries again, from now on to another target where one is given. */
  async restore(target = this.target): Promise<void> {
    this.target = target;
    const server = createServer((incoming) => {
      const outgoing = connect(Number(target.port), '127.0.0.1');
      for (const [socket, other] of [
        [incoming, outgoing],
        [outgoing, incoming],
      ] as const) {
        this.sockets.add(socket);
        socket.on('error', () => other.destroy());
        socket.on('close', () => {
          this.sockets.delete(socket);
          other.destroy();
        });
        socket.pipe(other);
      }
    });
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('a TCP server has a port');
    this.port = address.port;
    this.server = server;
  }

  async cut(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    const closed = new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }
}
