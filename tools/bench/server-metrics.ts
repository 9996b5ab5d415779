/** Samples of /metrics by name with labels, as in `x_bucket{le="0.1",service="intake"}`. */
export type Samples = ReadonlyMap<string, number>;

export const readMetrics = async (url: string): Promise<Samples> => {
  const text = await (await fetch(`${url}/metrics`)).text();
  const samples = new Map<string, number>();
  for (const line of text.split('\n')) {
    const match = /^([a-z_]+(?:\{[^}]*\})?) ([\d.e+-]+)$/.exec(line);
    if (match?.[1] && match[2]) samples.set(match[1], Number(match[2]));
  }
  return samples;
};

/**
 * Upper bound in milliseconds of the histogram bucket in which the percentile of event lag lies, over all services,
 * between two readings.
 */
export const lagPercentile = (before: Samples, after: Samples, percentile: number): number => {
  const buckets = new Map<number, number>();
  for (const [name, value] of after) {
    const le = /^one_window_event_lag_seconds_bucket\{.*le="([^"]+)"/.exec(name)?.[1];
    if (le === undefined) continue;
    const bound = le === '+Inf' ? Number.POSITIVE_INFINITY : Number(le);
    buckets.set(bound, (buckets.get(bound) ?? 0) + value - (before.get(name) ?? 0));
  }
  const total = buckets.get(Number.POSITIVE_INFINITY) ?? 0;
  const bound = [...buckets].toSorted(([a], [b]) => a - b).find(([, count]) => count >= total * percentile)?.[0];
  return bound === undefined ? 0 : Math.round(bound * 1000);
};
