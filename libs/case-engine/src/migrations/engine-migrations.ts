import { AccessLog1764700000000 } from './access-log.migration';
import { WorkingCalendar1765200000000 } from './calendar.migration';
import { RefoldedVersions1765400000000 } from './refolded-version.migration';
import { CaseLines1765400000000 } from './case-lines.migration';
import { EndedSessions1764633600000 } from './ended-sessions.migration';
import { LeanRows1765300000000 } from './lean-rows.migration';
import { PositionsAnswered1765500000000 } from './positions-answered.migration';
import { ReceivedHashes1765100000000 } from './received-hashes.migration';
import { RefuseBlocked1764000000000 } from './refuse-blocked.migration';
import { EventLog1760000000000 } from './schema.migration';
import { StandingsRecorded1765000000000 } from './standings-recorded.migration';

/** What every service's database has, to be listed before the service's own migrations. */
export const engineMigrations = [
  EventLog1760000000000,
  RefuseBlocked1764000000000,
  EndedSessions1764633600000,
  AccessLog1764700000000,
  StandingsRecorded1765000000000,
  ReceivedHashes1765100000000,
  WorkingCalendar1765200000000,
  LeanRows1765300000000,
  RefoldedVersions1765400000000,
  CaseLines1765400000000,
  PositionsAnswered1765500000000,
];
