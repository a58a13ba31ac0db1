import type { Progress } from '../core/progress';
import type { Language } from '../core/words';
import type { Io } from './io';

const STAGES: Readonly<Record<Progress['stage'], { readonly zh: string; readonly en: string }>> = {
  layout: { zh: '识别表格', en: 'layout ' },
  records: { zh: '读取记录', en: 'records' },
  rules: { zh: '逐条检查', en: 'rules  ' },
  totals: { zh: '汇总统计', en: 'totals ' },
};

/** Runs steps to their end; a bar appears on stderr once the work has taken half a second. */
export function runSteps<T>(steps: Generator<Progress, T>, io: Io, options: { readonly quiet: boolean; readonly language: Language }): T {
  const shows = io.errTty && !options.quiet;
  const begun = Date.now();
  let last = begun + 400;
  let shown = false;
  for (;;) {
    const step = steps.next();
    if (step.done) {
      if (shown) io.err('\r\u001b[K');
      return step.value;
    }
    if (!shows) continue;
    const now = Date.now();
    if (now - last < 100) continue;
    last = now;
    shown = true;
    io.err(`\r\u001b[K${bar(step.value, options.language)}`);
  }
}

function bar(progress: Progress, language: Language): string {
  const share = progress.of === 0 ? 1 : Math.min(1, progress.done / progress.of);
  const filled = Math.round(share * 24);
  return `${STAGES[progress.stage][language]} ${'█'.repeat(filled)}${'░'.repeat(24 - filled)} ${String(Math.floor(share * 100)).padStart(3)}%`;
}
