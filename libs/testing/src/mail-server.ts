import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { SMTPServer } from 'smtp-server';

/** A mail as it came over the wire. */
export interface ReceivedMail {
  raw: string;
  to: string[];
  messageId: string;
  attachment: string;
}

/** A real SMTP server on this machine that keeps what it is given, and may go away and come back at its port. */
export class MailServer {
  readonly mails: ReceivedMail[] = [];
  private server: SMTPServer | undefined;
  private port = 0;

  static async start(): Promise<MailServer> {
    const server = new MailServer();
    await server.comeBack();
    return server;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  async comeBack(): Promise<void> {
    // Loaded where it is used: nearly every test loads this lib, and one of them needs mail.
    const { SMTPServer } = await import('smtp-server');
    const server = new SMTPServer({
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('error', done);
        stream.on('end', () => {
          const raw = Buffer.concat(chunks).toString('utf8');
          const to = session.envelope.rcptTo.map(({ address }) => address);
          this.mails.push({ raw, to, messageId: headerIn(raw, 'Message-ID'), attachment: attachmentIn(raw) });
          done();
        });
      },
    });
    const listening = server.listen(this.port, '127.0.0.1');
    await once(listening, 'listening');
    this.port = (listening.address() as AddressInfo).port;
    this.server = server;
  }

  async goAway(): Promise<void> {
    await new Promise<void>((resolve) => this.server?.close(resolve));
  }
}

const headerIn = (raw: string, name: string): string => new RegExp(`^${name}: (.*)\r$`, 'm').exec(raw)?.[1] ?? '';

const attachmentIn = (raw: string): string => {
  const part = raw.slice(raw.indexOf('Content-Disposition: attachment'));
  const body = part.slice(part.indexOf('\r\n\r\n')).split('\r\n--')[0] ?? '';
  return Buffer.from(body, 'base64').toString('utf8');
};
