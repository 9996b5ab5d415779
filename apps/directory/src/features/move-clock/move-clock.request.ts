import { InstantField, WholeNumberField } from '@one-window/platform';
import { FARTHEST_OFFSET_MILLISECONDS } from '../../domain/move-clock';

/** Either how far the clock stands from the machine's, or what it shall show now. */
export class MoveClockRequest {
  @WholeNumberField({
    min: -FARTHEST_OFFSET_MILLISECONDS,
    max: FARTHEST_OFFSET_MILLISECONDS,
    optional: true,
    description: "Centre's clock minus machine's clock, in milliseconds; 0 puts it right again",
  })
  offsetMilliseconds?: number;

  @InstantField({ optional: true, description: 'What the clock shows from now on' }) now?: string;
}
