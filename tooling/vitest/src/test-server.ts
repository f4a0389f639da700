/** A server that lives as long as one test run, on a free port and in its own temporary folder. */
export interface TestServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}
