import { isInfrastructureError } from '../errors';

interface Waiting<Item, Result> {
  item: Item;
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
}

/**
 * Does the work of many callers in one go, as a database commits groups: while `lanes` goes are under way, what arrives
 * waits and makes up the next one; a caller alone waits for the rest of its turn of the event loop. When a go fails for a reason of one of its items,
 * each item is tried alone, so that only the guilty one fails.
 */
export class Coalescer<Item, Result> {
  private readonly waiting: Waiting<Item, Result>[] = [];
  private underWay = 0;

  /** `work` answers in the order of its items. */
  constructor(
    private readonly work: (items: readonly Item[]) => Promise<Result[]>,
    private readonly lanes = 1,
    private readonly most = 32,
  ) {}

  run(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      if (this.waiting.length === 1) setImmediate(() => this.next());
    });
  }

  private next(): void {
    if (this.underWay === this.lanes || this.waiting.length === 0) return;
    const group = this.waiting.splice(0, this.most);
    this.underWay += 1;
    this.together(group)
      .catch((error: unknown) => group.forEach(({ reject }) => reject(error)))
      .finally(() => {
        this.underWay -= 1;
        this.next();
      });
  }

  private async together(group: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await this.work(group.map(({ item }) => item));
      group.forEach(({ resolve }, index) => resolve(results[index] as Result));
    } catch (error) {
      if (group.length === 1 || isInfrastructureError(error)) throw error;
      await Promise.all(group.map((alone) => this.together([alone]).catch(alone.reject)));
    }
  }
}
