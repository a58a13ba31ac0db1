import type { SheetPlan } from '../../../core/workbook/plan';
import type { OutputFile, PaneEngine } from '../../engine/pane-engine';
import type { Job } from '../../engine/job';

/** Previews are made one after another, so that the engine stays free for what the clerk asks. */
export interface Previews {
  /** Null: it was called off, or could not be made. */
  preview(id: string, template: OutputFile | null): Promise<readonly SheetPlan[] | null>;
  stop(): void;
}

export function createPreviews(engine: Pick<PaneEngine, 'preview'>): Previews {
  let last: Promise<unknown> = Promise.resolve();
  let running: Job<readonly SheetPlan[]> | null = null;
  let stopped = false;
  return {
    preview(id, template) {
      const made = last.then(async () => {
        if (stopped) return null;
        running = engine.preview(id, template);
        try {
          return await running.result;
        } catch {
          // A refusal is told when the report itself is asked for.
          return null;
        } finally {
          running = null;
        }
      });
      last = made;
      return made;
    },
    stop() {
      stopped = true;
      running?.cancel();
    },
  };
}
