/** What the cache keeps: anything of a case that says how old it is. */
export interface Versioned {
  /** The case. */
  id: string;
  version: number;
}

/**
 * Cases as this process last saw them, the most recently used `most`. What is remembered may be old: it saves the load
 * before a change only because the append is guarded by the version, and because nothing is refused on its word.
 */
export class CaseCache<Entry extends Versioned> {
  private readonly cases = new Map<string, Entry>();

  constructor(private readonly most = 2000) {}

  get(caseId: string): Entry | undefined {
    const found = this.cases.get(caseId);
    if (!found) return undefined;
    this.cases.delete(caseId);
    this.cases.set(caseId, found);
    return found;
  }

  put(loaded: Entry): void {
    const newer = (this.cases.get(loaded.id)?.version ?? 0) > loaded.version;
    if (newer) return;
    this.cases.delete(loaded.id);
    this.cases.set(loaded.id, loaded);
    if (this.cases.size <= this.most) return;
    const [oldest] = this.cases.keys();
    if (oldest !== undefined) this.cases.delete(oldest);
  }

  forget(caseId: string): void {
    this.cases.delete(caseId);
  }
}
