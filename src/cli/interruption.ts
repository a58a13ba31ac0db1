const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does work that tidies up after itself when `stop` ends it early. A signal is held back until that is done,
 * and then does what it would have done; a second one is not held back.
 */
export async function interruptible<T>(work: (stop: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  let sent: NodeJS.Signals | null = null;
  const interrupted = (signal: NodeJS.Signals) => {
    sent = signal;
    listenNoMore();
    stop.abort();
  };
  const listenNoMore = () => SIGNALS.forEach((signal) => process.removeListener(signal, interrupted));
  for (const signal of SIGNALS) process.on(signal, interrupted);
  try {
    return await work(stop.signal);
  } finally {
    listenNoMore();
    if (sent !== null) process.kill(process.pid, sent);
  }
}
