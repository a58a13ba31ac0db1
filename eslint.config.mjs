import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const PURE = ['src/core/**', 'src/registers/**', 'src/manual/**', 'src/reports/**'];
const ban = (name, message) => ({ name, message });
const banMember = (object, property, message) => ({ object, property, message });

export default tseslint.config(
  { ignores: ['dist/**', 'out/**', 'node_modules/**', 'docs/**', '**/*.cjs', '**/*.mjs', 'webpack.config.js'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // The four that need types and that find real mistakes; the whole typed set costs more time than it gives.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 300 }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-param-reassign': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name: an import then says what it takes.' },
        { selector: 'TSEnumDeclaration', message: 'Use a union of literals; it needs no run-time object.' },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-empty-object-type': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-unused-expressions': ['error', { allowShortCircuit: false }],
    },
  },
  {
    files: PURE.map((path) => `${path}/*.ts`),
    rules: {
      'no-restricted-globals': [
        'error',
        ban('process', 'The core runs in a browser too; let the skin hand in what it needs.'),
        ban('Buffer', 'Use Uint8Array; the core runs in a browser too.'),
        ban('window', 'The core runs in a worker and in Node; let the skin hand in what it needs.'),
        ban('document', 'The core builds no page; views live in src/addin.'),
        ban('setTimeout', 'The core is synchronous: yield a Progress and let the host breathe.'),
        ban('fetch', 'The core reads nothing; a host does and hands in a snapshot.'),
        ban('Intl', 'Locales differ between machines; the same input must give the same bytes.'),
      ],
      'no-restricted-properties': [
        'error',
        banMember('Date', 'now', 'The day of the check is handed in as `today`.'),
        banMember('Math', 'random', 'The same input must give the same bytes.'),
        { property: 'toLocaleString', message: 'Locales differ between machines; word numbers and dates with src/core/values.' },
        { property: 'localeCompare', message: 'Locales differ between machines; compare code units.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name: an import then says what it takes.' },
        { selector: 'TSEnumDeclaration', message: 'Use a union of literals; it needs no run-time object.' },
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The day of the check is handed in as `today`.' },
        { selector: 'AwaitExpression', message: 'The core is synchronous: yield a Progress and let the host breathe.' },
      ],
    },
  },
  {
    files: ['src/registers/*/rules/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'TryStatement', message: 'A rule lets our own mistakes fail loudly; what it cannot judge it yields as notJudged.' },
        { selector: 'ExportDefaultDeclaration', message: 'Export by name: an import then says what it takes.' },
      ],
    },
  },
  // A terminal's colours are control characters.
  { files: ['src/cli/**/*.ts', 'test/cli/**/*.ts'], rules: { 'no-control-regex': 'off' } },
  { files: ['test/**/*.ts', 'scripts/**/*.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'no-regex-spaces': 'off', 'no-loss-of-precision': 'off' } },
);
