import { DatabaseNewerThanBuild, DataFolderRefused, PortInUse, ServerDidNotStart } from '@one-window/persistence';
import { InvalidSettings } from '@one-window/platform';
import { UnreadableField } from '@one-window/privacy';
import { DatabaseError } from 'pg';
import { QueryFailedError } from 'typeorm';
import { explainFailure } from './explain-failure';
import { WrongInstallation } from './installation';

const place = { folder: '/srv/city', port: '8080' };
const ofSystem = (code: string, more: object = {}): Error => Object.assign(new Error(code), { code, ...more });
const ofDatabase = (code: string, message: string): Error =>
  Object.assign(new DatabaseError(message, 1, 'error'), { code });

const expectations: [string, Error, RegExp, RegExp][] = [
  ['a taken port', ofSystem('EADDRINUSE'), /端口 8080/, /Port 8080 is in use/],
  ['a port for others only', ofSystem('EACCES', { syscall: 'listen' }), /端口 8080/, /may not use port 8080/],
  ['a full disk', ofSystem('ENOSPC', { path: '/srv/city/x' }), /磁盘已满/, /is full/],
  ['a full disk under the databases', ofDatabase('53100', 'could not extend file'), /磁盘已满/, /is full/],
  [
    'a full disk when the databases start',
    new ServerDidNotStart('FATAL:  could not write to file "pg_wal/xlogtemp.7": No space left on device'),
    /磁盘已满/,
    /is full/,
  ],
  ['a folder of another account', ofSystem('EACCES', { path: '/srv/city' }), /不能读写 \/srv\/city/, /may not read/],
  ['a read-only disk', ofSystem('EROFS', { path: '/srv/city' }), /只读/, /read-only/],
  ['a file in the place of the folder', ofSystem('ENOTDIR', { path: '/srv/city' }), /不是文件夹/, /not a folder/],
  [
    'databases that do not start',
    new ServerDidNotStart('LOG:  starting\nPANIC:  could not locate a valid checkpoint record at 0/1\nLOG:  ended'),
    /已损坏（could not locate a valid checkpoint record at 0\/1）/,
    /are damaged/,
  ],
  ['a page that is not right', ofDatabase('XX001', 'invalid page in block 3'), /已损坏/, /invalid page in block 3/],
  [
    'a page that is not right, met by a service that starts',
    new QueryFailedError('select 1', [], ofDatabase('XX001', 'invalid page in block 1 of relation "base/5/1255"')),
    /已损坏/,
    /invalid page in block 1/,
  ],
  ['a table whose file is gone', ofDatabase('58P01', 'could not open file "base/5/1"'), /已损坏/, /base\/5\/1/],
  ['secrets that do not open the fields', new UnreadableField('unknown-key'), /secrets\.json/, /another installation/],
  ['data of a newer version', new DatabaseNewerThanBuild('intake', ['X1']), /更新的版本/, /newer version/],
];

describe('why the centre does not start', () => {
  it.each(expectations)('%s: one sentence in both languages, no stack', (_, error, zh, en) => {
    const told = explainFailure(error, place);
    expect(told).toMatch(zh);
    expect(told).toMatch(en);
    expect(told).not.toMatch(/\n|\bat .*:\d+/);
  });

  it('is told in the words of those that know best', () => {
    for (const error of [
      new DataFolderRefused('postgres', '中文。', 'English.'),
      new InvalidSettings(['KEY is wrong']),
      new PortInUse(5),
      new WrongInstallation('/srv/city', 'empty'),
    ]) {
      expect(explainFailure(error, place)).toBe(error.message);
    }
  });

  it('is told with its place where it is a defect of ours', () => {
    expect(explainFailure(new TypeError('x is not a function'), place)).toMatch(/TypeError.*\n\s+at /s);
    expect(explainFailure('thrown text', place)).toBe('thrown text');
  });
});
