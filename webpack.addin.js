const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { require: load } = require('tsx/cjs/api');

const { AddinPlugin } = load('./scripts/addin/addin-plugin.ts', __filename);
const { buildSettings } = load('./scripts/addin/build-settings.ts', __filename);
const { pageHtml } = load('./scripts/addin/page-html.ts', __filename);

const NO_CODE_FROM_TEXT = path.resolve(__dirname, 'scripts/addin/no-code-from-text.cjs');
const WRITING = path.resolve(__dirname, 'node_modules/exceljs/dist/exceljs.min.js');

/** The pane, its worker and the custom functions: one page, everything heavy in chunks that load when they are needed. */
function addin(environment = process.env, output = path.resolve(__dirname, 'dist/addin')) {
  const { pages, officeJs } = buildSettings(environment);
  return {
    name: 'addin',
    mode: 'production',
    target: ['web', 'es2022'],
    context: __dirname,
    entry: { taskpane: './src/addin/page/index.ts' },
    output: { path: output, filename: '[name].[contenthash:8].js', chunkFilename: '[name].[contenthash:8].js', publicPath: 'auto', clean: true },
    resolve: { extensions: ['.ts', '.tsx', '.js'], alias: { exceljs$: WRITING } },
    module: {
      noParse: WRITING,
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'ts-loader', options: { transpileOnly: true, instance: 'addin', compilerOptions: { noEmit: false, sourceMap: false } } } },
        { test: WRITING, loader: NO_CODE_FROM_TEXT },
      ],
    },
    plugins: [
      new HtmlWebpackPlugin({ filename: 'taskpane.html', templateContent: pageHtml(officeJs), scriptLoading: 'defer', minify: false }),
      new AddinPlugin(__dirname, pages),
    ],
    // Fluent has some thousand modules; what was parsed once is kept in node_modules/.cache.
    cache: { type: 'filesystem', name: 'addin', version: versionOf([__filename, NO_CODE_FROM_TEXT, path.resolve(__dirname, 'package-lock.json')]) },
    performance: false,
    devtool: false,
    stats: 'errors-warnings',
  };
}

/** Another configuration or another library begins with an empty cache. */
function versionOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

module.exports = { addin };
