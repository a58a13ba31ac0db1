/** The fences of ARCHITECTURE.md. Each says what to do instead of climbing over it. */
const fence = (name, advice, from, to) => ({ name, severity: 'error', comment: advice, from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    fence(
      'core-knows-nobody',
      'The core imports only itself. Declare in the core what you need as a type or an option, and let a register or a skin hand it in.',
      { path: '^src/core/' },
      { path: '^src/(?!core/)' },
    ),
    fence(
      'core-is-pure',
      'Core, registers, manual and reports run in a browser worker and in Node alike. Reading and writing belongs to src/hosts; hand in a snapshot, hand out a SheetPlan.',
      { path: '^src/(core|registers|manual|reports)/' },
      { dependencyTypes: ['core'] },
    ),
    fence(
      'core-has-no-libraries',
      'Only the policy may lean on a library (zod at its boundary, the calendar of holidays). Write the small thing, or move the library’s use into a host.',
      { path: '^src/(core|registers|manual|reports)/', pathNot: '^src/core/policy/' },
      { dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'npm-optional'] },
    ),
    fence(
      'no-workbook-library-in-the-policy',
      'The policy is read from a snapshot like any other workbook; no reader or Office type belongs here.',
      { path: '^src/core/policy/' },
      { path: 'node_modules/(exceljs|fflate|@microsoft|react|@fluentui)' },
    ),
    fence(
      'manual-is-data',
      'The manual is data and may take words and types from the core only. A rule cites the manual, never the other way round.',
      { path: '^src/manual/' },
      { path: '^src/(?!core/|manual/)' },
    ),
    fence(
      'registers-stand-on-core-and-manual',
      'A register knows the core and the manual. What a report, a host or a pane needs of it, it declares; they read the declaration.',
      { path: '^src/registers/' },
      { path: '^src/(?!core/|manual/|registers/)' },
    ),
    fence(
      'one-register-never-imports-another',
      'A rule across registers stands in one of them and asks for the other’s records by role (context.inRole).',
      { path: '^src/registers/([^/]+)/', pathNot: '^src/registers/shared/' },
      { path: '^src/registers/[^/]+/', pathNot: ['^src/registers/$1/', '^src/registers/shared/'] },
    ),
    fence(
      'shared-rules-know-no-kind',
      'A shared rule is bound by the role of a column. If a kind needs something else, make it an option of Register in the core.',
      { path: '^src/registers/shared/' },
      { path: '^src/registers/(?!shared/)' },
    ),
    fence(
      'reports-stand-on-registers',
      'A report words a model that was counted already. Count in core/totals; write with a host.',
      { path: '^src/reports/' },
      { path: '^src/(hosts|addin|cli)/' },
    ),
    fence(
      'hosts-know-only-the-workbook',
      'A host turns files or Office into a snapshot and a SheetPlan into cells. What a cell means is decided in the core: return what you have.',
      { path: '^src/hosts/' },
      { path: '^src/', pathNot: ['^src/core/(workbook|values)/', '^src/core/(words|progress)\\.ts$', '^src/hosts/'] },
    ),
    fence(
      'one-host-never-imports-another',
      'Files and Office meet only in the snapshot and the SheetPlan. Move what both need to src/core/workbook.',
      { path: '^src/hosts/([^/]+)/' },
      { path: '^src/hosts/[^/]+/', pathNot: '^src/hosts/$1/' },
    ),
    fence(
      'skins-are-not-imported',
      'The add-in and the command line know everything and nobody knows them. Move what you want to share down, to where both can reach it.',
      { pathNot: '^(src/(addin|cli)/|test/|scripts/)' },
      { path: '^src/(addin|cli)/' },
    ),
    fence(
      'one-skin-never-imports-another',
      'Pane and command line share the core and the hosts, not each other’s code.',
      { path: '^src/(addin|cli)/' },
      { path: '^src/(addin|cli)/', pathNot: '^src/$1/' },
    ),
    fence(
      'office-and-exceljs-stay-in-their-host',
      'Every load and sync is in hosts/excel, every write of a file in hosts/files. Hand a SheetPlan to the host instead.',
      { path: '^src/', pathNot: '^src/hosts/files/' },
      { path: 'node_modules/(exceljs|fflate)/' },
    ),
    fence(
      'no-circles',
      'Two modules that need each other are one idea or three: move the shared part to a module of its own.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    fence(
      'nothing-unresolved',
      'This import leads nowhere. Check the path, or add the package to package.json.',
      { path: '^src/' },
      { couldNotResolve: true },
    ),
    fence(
      'shipped-code-needs-shipped-packages',
      'A development package is absent on a user’s machine. Make it a dependency, or do without.',
      { path: '^src/' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/(@types|@microsoft/office-js)' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json'], exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
