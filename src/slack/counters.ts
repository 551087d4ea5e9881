/** What is counted, for Prometheus: how much, how fast and with what outcome; never who or what. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Why a request never reached a listener. */
export type Refusal =
  | 'not signed'
  | 'wrong signature'
  | 'old or future'
  | 'replayed'
  | 'too large'
  | 'malformed'
  | 'busy'
  | 'unheard';

export interface Counters {
  /** A request that a surface took. */
  answered(surface: string, outcome: string, ms: number): void;
  /** A request that came no further than the door. */
  refused(why: Refusal): void;
  /** A call of Slack's Web API, or of a response address, that did not succeed: `429`, `500`, `none`. */
  slackFailed(status: string): void;
  /** The socket: connected once more. */
  connected(): void;
  /** Reads something that goes up and down, at the moment it is asked for. */
  gauge(name: string, help: string, read: () => number): void;
  /** The process's own figures too: memory, processor, event loop. Once, where they are served. */
  alsoOfTheProcess(): void;
  /** All of it in Prometheus' text format. */
  text(): Promise<{ type: string; text: string }>;
}

/** Slack waits for three seconds: most of the steps lie below. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10];

export function createCounters(): Counters {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Counter({
    name: 'summit_requests_total',
    help: 'Requests that were taken, by surface and outcome',
    labelNames: ['surface', 'outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'summit_request_seconds',
    help: 'How long requests took, by surface',
    labelNames: ['surface'],
    buckets: SECONDS,
    registers,
  });
  const refusals = new Counter({
    name: 'summit_refused_total',
    help: 'Requests that were refused at the door, by reason',
    labelNames: ['why'],
    registers,
  });
  const failures = new Counter({
    name: 'summit_slack_failures_total',
    help: 'Calls of Slack that did not succeed, by status',
    labelNames: ['status'],
    registers,
  });
  const connections = new Counter({
    name: 'summit_socket_connections_total',
    help: 'Connections that were opened to Slack in Socket Mode',
    registers,
  });
  return {
    answered(surface, outcome, ms) {
      requests.inc({ surface, outcome });
      seconds.observe({ surface }, ms / 1000);
    },
    refused: (why) => refusals.inc({ why }),
    slackFailed: (status) => failures.inc({ status }),
    connected: () => connections.inc(),
    gauge(name, help, read) {
      new Gauge({
        name,
        help,
        registers,
        collect() {
          this.set(read());
        },
      });
    },
    alsoOfTheProcess: () => collectDefaultMetrics({ register: registry }),
    text: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  };
}
