import type { Actor, Role } from '@one-window/contracts';
import { Clock, newId } from '@one-window/platform';

/** Somebody in one role, of an organisation or of none that a case knows. */
export const actorWith = (role: Role, organisationId = newId()): Actor => ({
  accountId: newId(),
  name: '赵督办',
  roles: [role],
  organisationId,
  organisationName: '晋城市一站式矛盾纠纷调解中心',
});

/** Both clocks stand at an instant that a test chooses. */
export class SetClock extends Clock {
  constructor(public at: string) {
    super();
  }
  override now(): string {
    return this.at;
  }
  override machineNow(): string {
    return this.at;
  }
}
