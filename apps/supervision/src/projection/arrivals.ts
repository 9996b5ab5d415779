import { Injectable } from '@nestjs/common';

/** Tells those who wait for a case that events of it have arrived. */
@Injectable()
export class Arrivals {
  private readonly waiting = new Map<string, Set<() => void>>();

  announce(caseIds: Iterable<string>): void {
    for (const caseId of caseIds) for (const wake of this.waiting.get(caseId) ?? []) wake();
  }

  /** Resolves at the next announcement of the case, or after `milliseconds`. */
  async next(caseId: string, milliseconds: number): Promise<void> {
    const waiters = this.waiting.get(caseId) ?? new Set();
    this.waiting.set(caseId, waiters);
    await new Promise<void>((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        waiters.delete(wake);
        if (waiters.size === 0 && this.waiting.get(caseId) === waiters) this.waiting.delete(caseId);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      waiters.add(wake);
    });
  }
}
