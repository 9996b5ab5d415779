import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** The wire between a browser and the centre, which a test can cut. Its address stays. */
export class Cable {
  private readonly sockets = new Set<Socket>();
  private far: URL | undefined;

  private constructor(private readonly server: Server) {
    server.on('connection', (near) => this.carry(near));
  }

  static async to(url: string): Promise<Cable> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const cable = new Cable(server);
    cable.mend(url);
    return cable;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  cut(): void {
    this.far = undefined;
    for (const socket of this.sockets) socket.destroy();
  }

  mend(url: string): void {
    this.far = new URL(url);
  }

  async remove(): Promise<void> {
    this.cut();
    this.server.close();
    await once(this.server, 'close');
  }

  private carry(near: Socket): void {
    if (!this.far) {
      near.destroy();
      return;
    }
    const far = connect(Number(this.far.port), this.far.hostname);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.sockets.add(socket);
      // A cut connection ends on both sides; that it was cut is what the pages have to tell.
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        this.sockets.delete(socket);
        other.destroy();
      });
    }
    near.pipe(far).pipe(near);
  }
}
