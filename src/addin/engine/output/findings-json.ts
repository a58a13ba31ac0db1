import type { Language, Words } from '../../../core/words';
import { checkReportInTurn } from '../../../reports/check-report';
import { jsonText } from '../../../reports/json-text';
import type { OutputFile } from '../pane-engine';
import type { Checked } from '../session/checked';
import type { Work } from '../work/start-job';

const WRITING: Words = { zh: '写出检查结果', en: 'Writing the results' };

/** What `taizhang check --format json` gives for the same files, byte for byte. */
export async function findingsJson({ read, result, today, month }: Checked, language: Language, work: Work): Promise<OutputFile> {
  const report = checkReportInTurn(read, result, { today, month, language });
  let done = 0;
  const findings = {
    *[Symbol.iterator]() {
      for (const finding of report.findings) {
        done++;
        yield finding;
      }
    },
  };
  const pieces: string[] = [];
  for (const piece of jsonText({ ...report, findings })) {
    pieces.push(piece);
    const pause = work.at(WRITING, done, result.findings.length);
    if (pause) await pause;
  }
  return { name: 'findings.json', bytes: new Uint8Array(await new Blob(pieces).arrayBuffer()) };
}
