import { describe, expect, it } from 'vitest';
import { makeApiMetrics } from './api-metrics.ts';

describe('the metrics of the API', () => {
  it('say how long requests took, what became of answers, who listens and what waits', async () => {
    const metrics = makeApiMetrics({
      openStreams: () => 3,
      outbox: async () => ({ waiting: 7, oldestSeconds: 2 }),
    });
    metrics.requestFinished({ method: 'GET', route: '/api/v1/decks', status: 200, seconds: 0.02 });
    metrics.answered('recorded');
    const { text, contentType } = await metrics.render();
    expect(contentType).toContain('text/plain');
    expect(text).toContain(
      'slova_http_request_duration_seconds_count{method="GET",route="/api/v1/decks",status="200"} 1',
    );
    expect(text).toContain('slova_answers_total{status="recorded"} 1');
    expect(text).toContain('slova_event_streams 3');
    expect(text).toContain('slova_outbox_waiting 7');
    expect(text).toContain('slova_outbox_oldest_seconds 2');
    expect(text).toContain('process_resident_memory_bytes');
  });

  it('can still be read while the database does not answer', async () => {
    const metrics = makeApiMetrics({ openStreams: () => 0, outbox: () => Promise.reject(new Error('down')) });
    expect((await metrics.render()).text).toContain('slova_outbox_waiting Nan');
  });
});
