import type { Clock, SealSettings } from '@one-window/platform';
import { type DayStatement, statementHash } from '@one-window/proof';
import { chineseDay } from '@one-window/time-limits';
import type { Pool } from 'pg';
import type { HandOutWay } from './hand-out-way';
import type { PublishedDays, PublishedFile } from './published-days';

/** Advisory lock: one process mails at a time. */
const MAIL_LOCK = 7103;
/** How long a mail server may keep silent, milliseconds. */
const PATIENCE = 10_000;

type MailSettings = NonNullable<SealSettings['mail']>;

/**
 * A mail for what was signed together, as a rule one a day. That it went is kept; where the process ends between sending
 * and keeping it goes again, the same to the last byte under the same Message-ID, so that mailboxes show one.
 */
export class SealMail implements HandOutWay {
  readonly name = 'mail';

  constructor(
    private readonly settings: MailSettings,
    private readonly pool: Pool,
    private readonly days: PublishedDays,
    private readonly clock: Clock,
  ) {}

  async handOut(): Promise<void> {
    const client = await this.pool.connect();
    try {
      const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [MAIL_LOCK]);
      if (!rows[0]?.mine) return;
      try {
        for (const batch of await this.unsent()) await this.send(batch);
      } finally {
        await client.query('select pg_advisory_unlock($1)', [MAIL_LOCK]);
      }
    } finally {
      client.release();
    }
  }

  async waitingSince(): Promise<string | undefined> {
    const { rows } = await this.pool.query<{ statement: DayStatement }>(
      `select statement from day_statement
        where not exists (select from seal_mail where seal_mail.batch = day_statement.batch) order by number limit 1`,
    );
    return rows[0]?.statement.signedAt;
  }

  private async unsent(): Promise<string[]> {
    const { rows } = await this.pool.query<{ batch: string }>(
      `select distinct batch from day_statement
        where not exists (select from seal_mail where seal_mail.batch = day_statement.batch) order by batch`,
    );
    return rows.map(({ batch }) => batch);
  }

  private async send(batch: string): Promise<void> {
    const file = await this.days.ofBatch(batch);
    if (!file) return;
    const { from, to, url } = this.settings;
    // Loaded where mail is set up, not at every start.
    const { createTransport } = await import('nodemailer');
    const transport = createTransport({
      url,
      connectionTimeout: PATIENCE,
      greetingTimeout: PATIENCE,
      socketTimeout: PATIENCE,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    const message = messageOf(file, await this.days.keys(), from);
    const { accepted, rejected, messageId, response } = await transport.sendMail({ from, to, ...message });
    await this.pool.query(
      `insert into seal_mail (batch, sent_at, message_id, sent_to, answer) values ($1, $2, $3, $4, $5)`,
      [batch, this.clock.machineNow(), messageId, accepted.join(', '), response],
    );
    if (rejected.length > 0) throw new Error(`the mail server took ${file.name} for all but ${rejected.join(', ')}`);
  }
}

/** Everything in it follows from the statements, so that a repeat is the same mail. */
const messageOf = (
  { name, text, statements }: PublishedFile,
  { keys }: Awaited<ReturnType<PublishedDays['keys']>>,
  from: string,
) => {
  const [first, last] = [statements[0], statements.at(-1)] as [DayStatement, DayStatement];
  const identity = `day-seal-${last.number}-${statementHash(last).slice(0, 32)}`;
  const fingerprint = keys.find(({ introduction }) => introduction.keyId === last.keyId)?.fingerprint ?? '';
  const [daysZh, daysEn] =
    first.day === last.day
      ? [chineseDay(last.day), last.day]
      : [`${chineseDay(first.day)}至${chineseDay(last.day)}`, `${first.day} to ${last.day}`];
  return {
    messageId: `<${identity}@${domainOf(from)}>`,
    baseBoundary: identity,
    date: new Date(last.signedAt),
    subject: `一窗解纷每日封存 ${daysZh} · One Window day seal ${daysEn}`,
    text: [
      `${daysZh}的记录已经封存，见附件 ${name}：`,
      ...statements.map(
        ({ number, day, part, events, root }) =>
          `第 ${number} 份 statement ${number}: ${day}${part > 1 ? `/${part}` : ''}, ${events}, ${root}`,
      ),
      `由密钥 ${last.keyId} 签署，指纹 ${fingerprint}。请将附件原样保存在中心以外；以后可用它核验导出的案卷是否被改写。`,
      '',
      `The records of ${daysEn} are sealed, signed by key ${last.keyId} (fingerprint ${fingerprint}). Keep the attachment as it`,
      'is, outside the centre: any exported case file can be checked against it (npm run verify -- FILE --day ATTACHMENT).',
      '',
    ].join('\n'),
    attachments: [{ filename: name, content: text, contentType: 'application/json; charset=utf-8' }],
  };
};

const domainOf = (address: string): string => /@([^@>\s]+)/.exec(address)?.[1] ?? 'localhost';
