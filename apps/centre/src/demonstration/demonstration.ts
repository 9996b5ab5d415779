import { Problem } from '@one-window/contracts';
import { demonstrationPassword, type TourAccount, tourAccounts } from '@one-window/directory';
import type { Installation } from '../installation';

/** What anybody may know of the demonstration; of a real installation, only that it is none. */
export interface DemonstrationShown {
  demonstration: boolean;
  filling?: { done: number; total: number };
  password?: string;
  accounts?: TourAccount[];
}

/** Whether this installation is a demonstration, and how far its city is. */
export class Demonstration {
  private progress = { done: 0, total: 0 };
  /** Begins the city anew; set by whoever runs the services. */
  private refill: (() => void) | undefined;

  constructor(private readonly installation: Installation) {}

  get filling(): boolean {
    return this.installation.city?.state === 'filling';
  }

  /** For /readyz and for those who are turned away meanwhile. */
  get reason(): string {
    if (!this.filling) return '系统正在启动 the services are starting';
    const { done, total } = this.progress;
    return `演示城市正在建立，已登记 ${done}/${total} 件 the demonstration city is being made, ${done} of ${total} cases registered`;
  }

  shown(): DemonstrationShown {
    if (this.installation.kind === 'empty') return { demonstration: false };
    return {
      demonstration: true,
      ...(this.filling ? { filling: { ...this.progress } } : {}),
      password: demonstrationPassword,
      accounts: tourAccounts(),
    };
  }

  begin(total: number): void {
    this.progress = { done: 0, total };
  }

  registered(done: number): void {
    this.progress = { ...this.progress, done };
  }

  /** Called when the city is to be made anew; answers before it has begun. */
  onStartAgain(refill: () => void): void {
    this.refill = refill;
  }

  /**
   * Wipes the city and makes it anew; the same key does so once.
   * @throws Problem not-found where there is no city, unavailable while one is being made.
   */
  startAgain(key: string): DemonstrationShown {
    const { city } = this.installation;
    if (!city || !this.refill) throw new Problem('not-found');
    if (city.startedAgainBy !== key) {
      if (this.filling) throw new Problem('unavailable', { what: 'demonstration' });
      this.installation.city = { state: 'filling', seed: city.seed, startedAgainBy: key };
      this.begin(0);
      this.refill();
    }
    return this.shown();
  }
}
