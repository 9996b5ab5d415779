/** `degraded`: commands still succeed but something behind is away. */
export type HealthStatus = 'up' | 'degraded' | 'down';

export interface HealthFinding {
  status: HealthStatus;
  detail?: string;
}

export interface Readiness {
  status: 'ready' | 'degraded' | 'not-ready';
  checks: Record<string, HealthFinding>;
}

const overall = (some: (status: HealthStatus) => boolean): Readiness['status'] => {
  if (some('down')) return 'not-ready';
  return some('degraded') ? 'degraded' : 'ready';
};

/** What /readyz asks. Every part of a process that can be away registers one check. */
export class Health {
  private readonly checks = new Map<string, () => Promise<HealthFinding>>();

  register(name: string, check: () => Promise<HealthFinding>): void {
    this.checks.set(name, check);
  }

  async readiness(): Promise<Readiness> {
    const names = [...this.checks.keys()];
    const findings = await Promise.all(
      [...this.checks.values()].map((check) =>
        check().catch((error: unknown): HealthFinding => ({ status: 'down', detail: (error as Error).message })),
      ),
    );
    const worst = (status: HealthStatus) => findings.some((finding) => finding.status === status);
    return {
      status: overall(worst),
      checks: Object.fromEntries(names.map((name, index) => [name, findings[index] as HealthFinding])),
    };
  }
}
