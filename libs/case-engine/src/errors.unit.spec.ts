import { lookup } from 'node:dns';
import { type NetConnectOpts, Socket } from 'node:net';
import { Problem } from '@one-window/contracts';
import { DatabaseError, Pool } from 'pg';
import { QueryFailedError } from 'typeorm';
import { isInfrastructureError, translateDatabaseError, Unavailable, VersionConflict } from './errors';

const database = (code: string): DatabaseError =>
  Object.assign(new DatabaseError('told by the server', 1, 'error'), { code });
const system = (code: string, syscall?: string): Error =>
  Object.assign(new Error(`${syscall ?? 'read'} ${code}`), { code, ...(syscall ? { syscall } : {}) });

/** What a database that is killed, away, starting, full, failed over or being restored gives. */
const away: Record<string, unknown> = {
  'its name is not known for a moment': system('EAI_AGAIN', 'getaddrinfo'),
  'its name is not known': system('ENOTFOUND', 'getaddrinfo'),
  'its name server failed': system('ESERVFAIL', 'queryA'),
  'its name server did not answer': system('ETIMEOUT', 'queryA'),
  'there is no way to its network': system('ENETUNREACH', 'connect'),
  'its machine does not answer': system('EHOSTUNREACH', 'connect'),
  'its machine is down': system('EHOSTDOWN', 'connect'),
  'nobody listens': system('ECONNREFUSED', 'connect'),
  'its socket file is gone': system('ENOENT', 'connect'),
  'no local port is left': system('EADDRNOTAVAIL', 'connect'),
  'no file descriptor is left': system('EMFILE', 'connect'),
  'the connection was reset': system('ECONNRESET', 'read'),
  'the connection was aborted': system('ECONNABORTED', 'read'),
  'the connection was closed while writing': system('EPIPE', 'write'),
  'the stream was destroyed': system('ERR_STREAM_DESTROYED'),
  'none of its addresses answers': new AggregateError([system('ECONNREFUSED', 'connect')], 'every address was tried'),
  'the connection ended': new Error('Connection terminated unexpectedly'),
  'the pool found no connection in time': new Error('timeout exceeded when trying to connect'),
  'the answer did not come in time': new Error('Query read timeout'),
  'the handshake broke': new Error('There was an error establishing an SSL connection'),
  'its data source is closed': new Error('Connection is not established with postgres database'),
  'TypeORM met any of these': new QueryFailedError('select 1', [], system('EAI_AGAIN', 'getaddrinfo')),
  'TypeORM was told by the server': new QueryFailedError('select 1', [], database('57P01')),
  ...Object.fromEntries(
    [
      '08000',
      '08003',
      '08006',
      '08P01',
      '53100',
      '53200',
      '53300',
      '58000',
      '58030',
      '58P01',
      '57P01',
      '57P02',
      '57P03',
      '57P04',
      '57P05',
      '57014',
      '25P03',
      '25P04',
      '25006',
      '40001',
      '40003',
      '40P01',
      '55P03',
      '28000',
      '28P01',
      '3D000',
    ].map((code) => [`the server tells ${code}`, database(code)]),
  ),
};

/** What tells of the statement, the message or the program. */
const faults: Record<string, unknown> = {
  'a violated rule': database('23505'),
  'a column that is not there': database('42703'),
  'a right that is missing': database('42501'),
  'text that is no text': database('22P02'),
  'the same, by TypeORM': new QueryFailedError('select 1', [], database('23505')),
  'a file that is not there': system('ENOENT', 'open'),
  'a defect': new TypeError('x is not a function'),
  'a refusal': new Problem('case-not-found'),
  nothing: undefined,
};

describe('A database that is away is told apart from a fault of the message or command', () => {
  it.each(Object.keys(away))('away: %s', (what) => {
    expect(isInfrastructureError(away[what])).toBe(true);
    expect(translateDatabaseError(away[what])).toMatchObject({ code: 'unavailable', cause: away[what] });
  });

  it.each(Object.keys(faults))('a fault: %s', (what) => {
    expect(isInfrastructureError(faults[what])).toBe(false);
    expect(translateDatabaseError(faults[what])).toBe(faults[what]);
  });

  it('a case changed meanwhile is neither', () => {
    expect(translateDatabaseError(database('OW409'))).toBeInstanceOf(VersionConflict);
  });

  it('a pool whose database’s name is not known while its container is away says so', async () => {
    const unknown: typeof lookup = Object.assign(
      (hostname: string, _options: unknown, answer: (error: Error) => void) =>
        answer(Object.assign(new Error(`getaddrinfo EAI_AGAIN ${hostname}`), { code: 'EAI_AGAIN' })),
      { __promisify__: lookup.__promisify__ },
    ) as never;
    class FromContainer extends Socket {
      override connect(...args: unknown[]): this {
        return super.connect({ port: args[0], host: args[1], lookup: unknown } as NetConnectOpts);
      }
    }
    const pool = new Pool({ host: 'postgres.invalid', stream: () => new FromContainer() });
    const error = await pool.query('select 1').catch(translateDatabaseError);
    expect(error).toBeInstanceOf(Unavailable);
    await pool.end();
  });
});
