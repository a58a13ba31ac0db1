import type { Finding } from '../../../core/rules/finding';
import type { Checked } from '../session/checked';
import { PaneError } from '../pane-engine';

/** By its place in the list; the list may have changed since the question was put. */
export function findingAt({ result }: Checked, index: number): Finding {
  const finding = result.findings[index];
  if (!finding) throw new PaneError({ zh: '检查结果已经更新，这一项不在了：请在列表里重新选择。', en: 'The results have changed and this one is gone: choose again from the list.' });
  return finding;
}
