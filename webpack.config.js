const path = require('node:path');
const { require: load } = require('tsx/cjs/api');
const webpack = require('webpack');
const { addin } = require('./webpack.addin.js');

const { packedHeaderWords } = load('./scripts/packed-header-words.ts', __filename);

/** The command line: one small entry, and a chunk for each command, with what is rarely needed in chunks of its own. */
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
  // A command's code lies in one file: opening nine takes a start longer than shared code in several files takes disk.
  optimization: { splitChunks: false },
  plugins: [
    new webpack.DefinePlugin({ HEADER_WORDS_OF_BUILD: JSON.stringify(packedHeaderWords()) }),
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
