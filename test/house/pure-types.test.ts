import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import ts from 'typescript';

/** What the pure part must not even be able to name. */
const FOREIGN = ['Excel.run(async () => {});', 'process.exit(1);', 'document.title;', "Buffer.from('');", 'setTimeout(() => {}, 1);', "fetch('x');", "describe('x', () => {});"];
const OWN = ['new Map<string, number>().get("a");', '[1].at(-1);'];

describe('the compiler options of the pure part', function () {
  this.timeout(30_000);
  const config = resolve('src/core/tsconfig.json');
  const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(config, ts.sys.readFile).config, ts.sys, resolve('src/core'), {}, config);

  it('know neither Office, Node nor a page', () => {
    for (const line of FOREIGN) assert.notEqual(mistakesIn(line, options).length, 0, line);
  });
  it('know the language itself', () => {
    for (const line of OWN) assert.deepEqual(mistakesIn(line, options), [], line);
  });
  it('cover core, manual, registers and reports', () => {
    const { include } = ts.readConfigFile(config, ts.sys.readFile).config as { include: string[] };
    assert.deepEqual(include.map((path) => resolve('src/core', path)).sort(), ['core', 'manual', 'registers', 'reports'].map((part) => resolve('src', part)));
  });
});

function mistakesIn(line: string, options: ts.CompilerOptions): readonly string[] {
  const name = resolve('src/core/__tried.ts');
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, version) => (file === name ? ts.createSourceFile(file, `export const tried = () => { ${line} };`, version) : cached(file, () => read(file, version)));
  const program = ts.createProgram([name], options, host);
  return program.getSemanticDiagnostics(program.getSourceFile(name)).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

const libraries = new Map<string, ts.SourceFile | undefined>();
function cached(file: string, read: () => ts.SourceFile | undefined): ts.SourceFile | undefined {
  if (!libraries.has(file)) libraries.set(file, read());
  return libraries.get(file);
}
