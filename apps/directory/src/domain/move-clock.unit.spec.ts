import { violationsOf } from '@one-window/contracts';
import fc from 'fast-check';
import { FARTHEST_OFFSET_MILLISECONDS, moveClock } from './move-clock';

const withinReach = fc.integer({ min: -FARTHEST_OFFSET_MILLISECONDS, max: FARTHEST_OFFSET_MILLISECONDS });

describe('Moving the clock', () => {
  it('is told as an event in demonstrations and tests', () => {
    fc.assert(
      fc.property(withinReach, (offsetMilliseconds) => {
        const decision = moveClock({ offsetMilliseconds, movable: true });
        if (!decision.accepted) throw new Error(decision.code);
        expect(decision.facts).toEqual([{ type: 'directory.clock-moved.v1', data: { offsetMilliseconds } }]);
        expect(violationsOf('directory.clock-moved.v1', decision.facts[0]!.data)).toEqual([]);
      }),
    );
  });

  it('is refused in a real installation, however little it is moved', () => {
    fc.assert(
      fc.property(withinReach, (offsetMilliseconds) => {
        expect(moveClock({ offsetMilliseconds, movable: false })).toMatchObject({ code: 'clock-not-movable' });
      }),
    );
  });

  it.each([1, -1])('is refused beyond five years (%i)', (sign) => {
    const decision = moveClock({ offsetMilliseconds: sign * (FARTHEST_OFFSET_MILLISECONDS + 1), movable: true });
    expect(decision).toMatchObject({ code: 'clock-out-of-reach' });
  });
});
