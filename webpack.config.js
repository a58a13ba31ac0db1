const path = require('node:path');
const webpack = require('webpack');
const { addin } = require('./webpack.addin.js');

/** The command line: one small entry, everything heavy in chunks that load when a command needs them. */
const commandLine = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: { taizhang: './src/cli/taizhang.ts' },
  output: { path: path.resolve(__dirname, 'dist/cli'), filename: '[name].js', chunkFilename: '[name].[contenthash:8].js', clean: true },
  // Node unpacks by its own zlib; the other build of fflate would load worker threads for nothing.
  resolve: { extensions: ['.ts', '.tsx', '.js'], alias: { fflate$: require.resolve('fflate/browser') } },
  module: {
    rules: [
      // Types are checked by the lint step, once for everything.
      { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false, sourceMap: false } } } },
    ],
  },
  externals: { exceljs: 'commonjs exceljs' },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: /^taizhang\.js$/ }),
    { apply: (compiler) => compiler.hooks.done.tap('RunBit', (stats) => {
      if (!stats.hasErrors()) require('node:fs').chmodSync(path.resolve(__dirname, 'dist/cli/taizhang.js'), 0o755);
    }) },
  ],
  performance: false,
  devtool: false,
  stats: 'errors-warnings',
};

module.exports = [commandLine, addin()];
// One after the other: each takes most of a gigabyte.
module.exports.parallelism = 1;
