import type { PaneEngine } from './pane-engine';
import { workerEngine } from './worker-engine';

/** The engine in a worker; where the browser allows none (a page opened as a file), in the page itself, with pauses. */
export async function startEngine(): Promise<PaneEngine> {
  const base = document.baseURI;
  try {
    return workerEngine(new Worker(new URL('./worker.ts', import.meta.url), { name: 'taizhang-engine' }), base);
  } catch {
    const [{ LocalEngine }, { pageWorld }] = await Promise.all([import('./local-engine'), import('./world')]);
    return new LocalEngine(pageWorld(base));
  }
}
