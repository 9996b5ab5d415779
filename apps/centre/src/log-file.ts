import { chmodSync, closeSync, fstatSync, openSync, write, writeSync } from 'node:fs';
import type { DestinationStream } from 'pino';

/** More waiting lines than this are not kept: a disk that takes no more must not fill the memory instead. */
const WAITING_CHARACTERS = 1_048_576;

/**
 * The centre's log, one line at a time behind the requests, readable by its owner only. A line that cannot be written,
 * because the disk is full or gone, is dropped and counted; nothing else ever comes of it. (pino's own destination ends
 * the process at the first such error, and tries without end while the process ends.)
 */
export class LogFile implements DestinationStream {
  /** Lines that could not be written. */
  lost = 0;
  private waiting: string[] = [];
  private waitingCharacters = 0;
  private writing: string[] = [];
  private closed = false;
  private readonly file: number;
  private readonly atExit = (): void => this.writeRest();

  /** @throws what the file system says when the file cannot be opened. */
  constructor(path: string) {
    this.file = openSync(path, 'a', 0o600);
    // Earlier builds made it readable for everybody.
    if (fstatSync(this.file).isFile()) chmodSync(path, 0o600);
    process.once('exit', this.atExit);
  }

  write(line: string): void {
    if (this.closed || this.waitingCharacters + line.length > WAITING_CHARACTERS) {
      this.lost += 1;
      return;
    }
    this.waiting.push(line);
    this.waitingCharacters += line.length;
    if (this.writing.length === 0) this.writeNext();
  }

  /** Writes what waits and lets the file go; later lines count as lost. */
  close(): void {
    if (this.closed) return;
    this.writeRest();
    this.closed = true;
    process.removeListener('exit', this.atExit);
    // A write that is under way has the file's number: it is closed when that is done.
    if (this.writing.length === 0) closeSync(this.file);
  }

  private writeNext(): void {
    this.writing = this.waiting;
    this.waiting = [];
    this.waitingCharacters = 0;
    this.writeOut(Buffer.from(this.writing.join('')));
  }

  private writeOut(bytes: Buffer): void {
    write(this.file, bytes, 0, bytes.length, null, (error, written) => {
      if (!error && written < bytes.length) return this.writeOut(bytes.subarray(written));
      if (error) this.lost += this.writing.length;
      this.writing = [];
      if (this.closed) closeSync(this.file);
      else if (this.waiting.length > 0) this.writeNext();
    });
  }

  private writeRest(): void {
    const rest = this.waiting;
    this.waiting = [];
    this.waitingCharacters = 0;
    try {
      if (rest.length > 0) writeSync(this.file, rest.join(''));
    } catch {
      // The process ends or the centre closes; a full disk must not keep it. The lines are counted like the others.
      this.lost += rest.length;
    }
  }
}
