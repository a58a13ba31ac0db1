import type { Compilation, Compiler } from 'webpack';
import { addinFiles } from './addin-files';
import { compressedSize, overBudget } from './budget';
import { codeFromText } from './shipped-code';

const PAGE = 'taskpane.html';

/** Puts the add-in's other files beside the page, and fails a build that is too heavy or that the page's policy would stop. */
export class AddinPlugin {
  constructor(
    private readonly root: string,
    private readonly pages: string | undefined,
  ) {}

  apply(compiler: Compiler): void {
    const { sources, Compilation: stages, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('Addin', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'Addin', stage: stages.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        for (const [path, bytes] of addinFiles(this.root, this.pages)) compilation.emitAsset(path, new sources.RawSource(bytes));
      });
      compilation.hooks.processAssets.tap({ name: 'Addin', stage: stages.PROCESS_ASSETS_STAGE_REPORT }, () => {
        for (const problem of problemsOf(compilation)) compilation.errors.push(new WebpackError(problem));
      });
    });
  }
}

function problemsOf(compilation: Compilation): string[] {
  const problems: string[] = [];
  for (const { name, source } of compilation.getAssets()) {
    if (!name.endsWith('.js')) continue;
    for (const place of codeFromText(source.source().toString())) problems.push(`${name} makes code from text, which the page's policy forbids: ${place}`);
  }
  const initial = [PAGE, ...(compilation.entrypoints.get('taskpane')?.getFiles() ?? [])];
  const bytes = initial.map((name) => compilation.getAsset(name)?.source.source() ?? '');
  const heavy = overBudget(compressedSize(bytes));
  return heavy === null ? problems : [...problems, heavy];
}
