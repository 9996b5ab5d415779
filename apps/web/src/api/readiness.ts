/** One check of a process: what it looked at, and how that is. */
export interface ReadinessCheck {
  /** `<service>/<what>`, or a word of its own. */
  name: string;
  status: 'up' | 'degraded' | 'down';
  detail?: string;
}

export interface Readiness {
  status: 'ready' | 'degraded' | 'not-ready';
  checks: ReadinessCheck[];
}

interface Answer {
  status: Readiness['status'];
  checks?: Record<string, { status: ReadinessCheck['status']; detail?: string }>;
  /** A gateway tells one word for each service. */
  services?: Record<string, Readiness['status']>;
}

const asCheck = { ready: 'up', degraded: 'degraded', 'not-ready': 'down' } as const;

/** How the centre is; undefined where the proxy keeps that to operators. */
export const readReadiness = async (signal?: AbortSignal): Promise<Readiness | null> => {
  const response = await fetch('/readyz', { headers: { accept: 'application/json' }, ...(signal ? { signal } : {}) });
  if (!response.headers.get('content-type')?.includes('json')) return null;
  const { status, checks = {}, services = {} } = (await response.json()) as Answer;
  if (!(status in asCheck)) return null;
  return {
    status,
    checks: [
      ...Object.entries(checks).map(([name, check]) => ({ name, ...check })),
      ...Object.entries(services).map(([name, told]) => ({ name, status: asCheck[told] })),
    ],
  };
};
