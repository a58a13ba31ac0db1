import webpack from 'webpack';

/** Builds an entry the way the product is built, into `folder`; libraries stay outside where the target is Node. */
export function bundle(entry: string, folder: string, target: 'node20' | 'webworker'): Promise<void> {
  const name = /([\w-]+)\.ts$/.exec(entry)?.[1] ?? 'main';
  return new Promise((resolve, reject) => {
    webpack(
      {
        mode: 'production',
        target,
        entry: { [name]: entry },
        output: { path: folder, filename: '[name].js' },
        externals: target === 'node20' ? { hucre: 'commonjs hucre', exceljs: 'commonjs exceljs', 'read-excel-file/node': 'commonjs read-excel-file/node' } : {},
        resolve: { extensions: ['.ts', '.js'] },
        module: { rules: [{ test: /\.ts$/, loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } }] },
        performance: false,
      },
      (error, stats) => (error || stats?.hasErrors() ? reject(error ?? new Error(stats?.toString('errors-only'))) : resolve()),
    );
  });
}
