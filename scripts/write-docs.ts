import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { docPages } from './doc-pages';

/** Writes the generated pages under docs/ and removes those of rules that are gone. */
const root = resolve(__dirname, '..');
const pages = docPages();
for (const old of readdirSync(join(root, 'docs/rules'), { withFileTypes: true, encoding: 'utf8' }).filter((entry) => entry.isFile())) {
  if (!pages.has(`docs/rules/${old.name}`)) rmSync(join(root, 'docs/rules', old.name));
}
for (const [path, text] of pages) {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
console.log(`${pages.size} pages written under docs/`);
