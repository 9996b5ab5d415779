import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** The process's metrics in the Prometheus format, served at /metrics. */
export class Metrics {
  readonly registry = new Registry();
  readonly commandSeconds = new Histogram({
    name: 'one_window_request_seconds',
    help: 'Duration of HTTP requests by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [this.registry],
  });
  readonly eventsPublished = new Counter({
    name: 'one_window_events_published_total',
    help: 'Events that a relay has published',
    labelNames: ['service'],
    registers: [this.registry],
  });
  readonly eventLagSeconds = new Histogram({
    name: 'one_window_event_lag_seconds',
    help: 'From recording an event to its being safe at the transport (in-process: in every subscriber)',
    labelNames: ['service'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30],
    registers: [this.registry],
  });
  readonly eventsTakenIn = new Counter({
    name: 'one_window_events_taken_in_total',
    help: 'Events that a consumer has taken in',
    labelNames: ['consumer'],
    registers: [this.registry],
  });
  readonly eventsParked = new Counter({
    name: 'one_window_events_parked_total',
    help: 'Messages parked as dead letters',
    labelNames: ['consumer'],
    registers: [this.registry],
  });
  readonly unknownEventTypes = new Counter({
    name: 'one_window_unknown_event_types_total',
    help: 'Messages of a type that this build does not know',
    labelNames: ['type'],
    registers: [this.registry],
  });
  readonly timersFired = new Counter({
    name: 'one_window_timers_fired_total',
    help: 'Time limits that ran out and were told as events',
    labelNames: ['service'],
    registers: [this.registry],
  });
  readonly looksLost = new Counter({
    name: 'one_window_looks_lost_total',
    help: 'Looks at case files that the access log could not keep',
    labelNames: ['service'],
    registers: [this.registry],
  });
  readonly clockOffsetSeconds = new Gauge({
    name: 'one_window_clock_offset_seconds',
    help: "Centre's clock minus machine's clock",
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }
}
