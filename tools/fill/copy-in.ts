import type { ClientBase, Submittable } from 'pg';

/** What `pg` hands to a query that is submitted: the wire, with messages of COPY among its methods. */
interface Wire {
  query(text: string): void;
  sync(): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

/** Sends rows by COPY; `pg` knows its messages and leaves the query to its caller. */
class Copying implements Submittable {
  private failure: Error | undefined;

  constructor(
    private readonly text: string,
    private readonly rows: Buffer,
    private readonly done: (failure?: Error) => void,
  ) {}

  submit(connection: unknown): void {
    (connection as Wire).query(this.text);
  }

  handleCopyInResponse(connection: Wire): void {
    connection.sendCopyFromChunk(this.rows);
    connection.endCopyFrom();
  }

  handleError(error: Error): void {
    this.failure = error;
    this.done(error);
  }

  handleReadyForQuery(): void {
    if (!this.failure) this.done();
  }

  handleCommandComplete(): void {
    // How many rows there were is known to who sent them.
  }
}

/** A line of COPY's text format out of columns that are escaped already; null is \N. */
export const copyLine = (columns: readonly string[]): string => `${columns.join('\t')}\n`;

/** A column as COPY reads it. */
export const copyText = (value: string | null): string =>
  value === null
    ? String.raw`\N`
    : value.replace(/[\\\t\n\r]/g, (one) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[one] ?? one);

/** Puts lines into a table, of the columns that are named. */
export const copyInto = (
  client: ClientBase,
  table: string,
  columns: readonly string[],
  lines: readonly string[],
): Promise<void> =>
  new Promise((resolve, reject) => {
    const text = `copy ${table} (${columns.join(', ')}) from stdin`;
    client.query(new Copying(text, Buffer.from(lines.join('')), (failure) => (failure ? reject(failure) : resolve())));
  });
