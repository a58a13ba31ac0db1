import type { Policy } from '../../core/policy/policy';
import type { RosterId } from '../../core/policy/rosters';
import type { Language } from '../../core/words';
import { counted } from '../../core/words';
import { rosterName } from '../roster-name';
import type { Document, Section, Tone } from './document';

interface PolicyProblemReport {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string | null;
  readonly message: string;
}
export interface PolicyReport {
  readonly file: string;
  readonly problems: readonly PolicyProblemReport[];
  readonly notes: readonly PolicyProblemReport[];
}

export function policyDocument({ file, problems, notes }: PolicyReport, policy: Policy, language: Language): Document {
  const zh = language === 'zh';
  const title = zh ? `制度参数工作簿「${file}」` : `Policy workbook "${file}"`;
  const rosters = Object.keys(policy.rows) as RosterId[];
  return {
    title,
    lead: [],
    sections: [
      {
        title: zh ? '名册' : 'Rosters',
        cover: true,
        blocks: [
          {
            title: '',
            columns: [{ title: zh ? '名册' : 'roster' }, { title: zh ? '行数' : 'rows', align: 'right' }],
            rows: rosters.map((id) => [rosterName(id, language), policy.rows[id].length]),
          },
        ],
      },
      listOf(zh ? '要改的地方' : 'To be put right', problems, 'error', zh),
      listOf(zh ? '请留意' : 'Worth a look', notes, 'warning', zh),
    ],
    summary: [
      problems.length === 0
        ? { text: zh ? '没有要改的地方' : 'nothing to put right', tone: 'good' }
        : { text: zh ? `要改 ${problems.length} 处` : `${counted(problems.length, 'place')} to put right`, tone: 'error' },
      ...(notes.length > 0 ? [{ text: zh ? `请留意 ${notes.length} 处` : `${counted(notes.length, 'place')} worth a look`, tone: 'warning' as const }] : []),
    ],
  };
}

function listOf(title: string, problems: readonly PolicyProblemReport[], tone: Tone, zh: boolean): Section {
  if (problems.length === 0) return { title, blocks: [] };
  const columns = [{ title: zh ? '工作表' : 'sheet' }, { title: zh ? '单元格' : 'cell' }, { title: zh ? '问题' : 'problem', wide: true as const }];
  const rows = problems.map(({ file, sheet, cell, message }) => [sheet, cell === null ? '' : { text: cell, tone, link: { file, sheet, cell } }, message]);
  return { title, blocks: [{ title: '', columns, rows }] };
}
