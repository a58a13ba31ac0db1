/** One request that reached the host. */
export interface RequestStat {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** What the library sends by itself. */
  readonly librarysOwn: boolean;
  /** The office error that came in place of an answer. */
  readonly error: number | string | null;
}

/** What crossed the wire, so that tests can hold code to it. */
export class Stats {
  readonly requests: RequestStat[] = [];

  /** Requests that the code under test caused: one for each `context.sync()` that had something to say. */
  get roundTrips(): number {
    return this.requests.filter((request) => !request.librarysOwn).length;
  }

  get requestBytes(): number {
    return this.requests.reduce((sum, request) => sum + request.requestBytes, 0);
  }

  get responseBytes(): number {
    return this.requests.reduce((sum, request) => sum + request.responseBytes, 0);
  }

  get largestRequest(): number {
    return this.requests.reduce((most, request) => Math.max(most, request.requestBytes), 0);
  }

  get largestResponse(): number {
    return this.requests.reduce((most, request) => Math.max(most, request.responseBytes), 0);
  }

  clear(): void {
    this.requests.length = 0;
  }
}
