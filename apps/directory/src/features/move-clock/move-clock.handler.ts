import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { CaseStore, CommandAnswer, CommandContext } from '@one-window/case-engine';
import { Problem } from '@one-window/contracts';
import { Clock, SETTINGS, type Settings } from '@one-window/platform';
import { CENTRE_ID } from '../../centre-organisation';
import { moveClock } from '../../domain/move-clock';
import type { OrganisationCommand, OrganisationState } from '../../domain/organisation';
import { ORGANISATION_STORE } from '../../directory.tokens';
import type { MoveClockRequest } from './move-clock.request';

/**
 * Moves the centre's clock: the event tells every process, this one follows at once. A restarted process takes the clock
 * from the centre's own events.
 * @throws Problem invalid-request, clock-not-movable, clock-out-of-reach.
 */
@Injectable()
export class MoveClock implements OnApplicationBootstrap {
  constructor(
    @Inject(ORGANISATION_STORE) private readonly organisations: CaseStore<OrganisationState, OrganisationCommand>,
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return this.followEvents();
  }

  async execute(request: MoveClockRequest, context: CommandContext): Promise<CommandAnswer> {
    const offsetMilliseconds = this.offsetOf(request);
    const answer = await this.organisations.change('move-clock', CENTRE_ID, context, () =>
      moveClock({ offsetMilliseconds, movable: this.settings.clockMovable }),
    );
    // From the state and not from the request: a repeated request must not undo a later move.
    await this.followEvents();
    return answer;
  }

  private async followEvents(): Promise<void> {
    const { state } = await this.organisations.load(CENTRE_ID);
    if (state.clockOffsetMilliseconds !== undefined) this.clock.moveTo(state.clockOffsetMilliseconds);
  }

  private offsetOf({ offsetMilliseconds, now }: MoveClockRequest): number {
    if (now !== undefined && offsetMilliseconds === undefined) {
      return Date.parse(now) - this.clock.machineMilliseconds();
    }
    if (offsetMilliseconds !== undefined && now === undefined) return offsetMilliseconds;
    const zh = '请在 offsetMilliseconds 和 now 中填写且只填写一项';
    const en = 'give either offsetMilliseconds or now';
    throw new Problem('invalid-request', { errors: [{ field: 'now', rule: 'oneOf', zh, en }] });
  }
}
