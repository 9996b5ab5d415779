import type { AnyRecordedEvent, ServiceName } from '@one-window/contracts';
import type { Clock } from '@one-window/platform';
import type { Projection } from '@one-window/transport';
import type { PoolClient } from 'pg';

/** Moves this process's clock when the directory says that the centre's clock was moved. */
export class ClockFollower implements Projection {
  readonly name = 'clock';
  readonly listensTo: readonly ServiceName[] = ['directory'];

  constructor(private readonly clock: Clock) {}

  concerns({ type }: AnyRecordedEvent): boolean {
    return type === 'directory.clock-moved.v1';
  }

  async project(events: readonly AnyRecordedEvent[], client: PoolClient): Promise<void> {
    const last = events.findLast((event) => event.type === 'directory.clock-moved.v1');
    if (!last) return;
    const { offsetMilliseconds } = last.data;
    await client.query(
      'insert into clock_offset (id, milliseconds) values (1, $1) on conflict (id) do update set milliseconds = $1',
      [offsetMilliseconds],
    );
    this.clock.moveTo(offsetMilliseconds);
  }
}
