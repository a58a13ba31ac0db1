import { LocalEngine } from './local-engine';
import type { Port } from './protocol';
import { serve } from './serve';
import { pageWorld } from './world';

/** The worker's own side of the port. */
serve(self as unknown as Port, (base) => new LocalEngine(pageWorld(base)));
