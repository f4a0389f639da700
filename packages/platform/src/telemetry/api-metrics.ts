import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What the API can be asked for while it runs. */
export type Readings = {
  readonly openStreams: () => number;
  /** Events that wait in the outbox, and the age of the oldest in seconds. */
  readonly outbox: () => Promise<{ readonly waiting: number; readonly oldestSeconds: number }>;
};

type FinishedRequest = {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
};

export type ApiMetrics = {
  readonly requestFinished: (request: FinishedRequest) => void;
  readonly answered: (status: string) => void;
  /** Everything in Prometheus's text format. */
  readonly render: () => Promise<{ readonly contentType: string; readonly text: string }>;
};

/** The figures of one API process: its own, those of Node, and those of the outbox. */
export function makeApiMetrics(readings: Readings): ApiMetrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const requests = new Histogram({
    name: 'slova_http_request_duration_seconds',
    help: 'Time to answer, by method, route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers,
  });
  const answers = new Counter({
    name: 'slova_answers_total',
    help: 'Answers, by what became of them.',
    labelNames: ['status'],
    registers,
  });
  const refresh = measured(registers, readings);
  return {
    requestFinished: ({ method, route, status, seconds }) =>
      requests.observe({ method, route, status }, seconds),
    answered: (status) => answers.inc({ status }),
    async render() {
      await refresh();
      return { contentType: registry.contentType, text: await registry.metrics() };
    },
  };
}

/** Gauges of what is looked up when somebody asks. */
function measured(registers: Registry[], { openStreams, outbox }: Readings): () => Promise<void> {
  const gauge = (name: string, help: string): Gauge => new Gauge({ name, help, registers });
  const streams = gauge('slova_event_streams', 'Browsers that are connected for real-time events.');
  const waiting = gauge(
    'slova_outbox_waiting',
    'Events that wait in the outbox; not a number while it cannot be read.',
  );
  const oldest = gauge('slova_outbox_oldest_seconds', 'Age of the oldest event that waits in the outbox.');
  return async () => {
    const reading = await outbox().catch(() => ({ waiting: Number.NaN, oldestSeconds: Number.NaN }));
    streams.set(openStreams());
    waiting.set(reading.waiting);
    oldest.set(reading.oldestSeconds);
  };
}
