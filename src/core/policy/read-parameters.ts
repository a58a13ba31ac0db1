import { nearest } from '../nearest';
import { isComplaint } from './cell-reading';
import { nameKey } from './names';
import { parameterCell } from './parameter-cell';
import type { ParameterId, ParameterVersion } from './parameters';
import { PARAMETERS } from './parameters';
import type { PolicyProblem } from './problem';
import { complaint, problemAt } from './problem';
import type { PolicySource, ReadRow } from './read-rows';
import { readRows } from './read-rows';

export interface ParameterReading {
  readonly rows: readonly ParameterVersion[];
  readonly problems: readonly PolicyProblem[];
}

/** The sheet 参数. A blank value leaves the parameter as the manual has it. */
export function readParameters(source: PolicySource): ParameterReading {
  const { rows, problems: unread } = readRows(source, 'parameters');
  const problems = [...unread];
  const versions = new Map<string, ParameterVersion>();
  for (const each of rows) {
    const id = parameterOf(each.row.id);
    if (id === null) {
      problems.push(at(each, 'id', unknownParameter(each.row.id)));
      continue;
    }
    const reading = parameterCell(PARAMETERS[id].type, each.table.cell(each.at.row, 'value'));
    if (isComplaint(reading)) problems.push(at(each, 'value', { ...reading, wrong: named(id, reading.wrong) }));
    else if (reading.value !== null) {
      const key = `${id} ${String(each.row.from)}`;
      const version = { id, value: reading.value, from: each.row.from, basis: each.row.basis ?? '' };
      const before = versions.get(key);
      if (before && String(before.value) !== String(version.value)) problems.push(at(each, 'value', twice(id)));
      else versions.set(key, version);
    }
  }
  return { rows: [...versions.values()], problems };
}

const IDS = Object.keys(PARAMETERS) as readonly ParameterId[];
const BY_NAME = new Map(IDS.flatMap((id) => [id, PARAMETERS[id].name.zh, PARAMETERS[id].name.en].map((name) => [nameKey(name), id])));

export function parameterOf(text: string): ParameterId | null {
  return BY_NAME.get(nameKey(text)) ?? null;
}

function unknownParameter(text: string) {
  const near = nearest(text, IDS.flatMap((id) => [id, PARAMETERS[id].name.zh]));
  if (near === null) return complaint(`没有「${text}」这个参数`, `there is no parameter "${text}"`, '请用 policy init 生成的参数名', 'Use the names that policy init writes');
  return complaint(`没有「${text}」这个参数`, `there is no parameter "${text}"`, `最接近的是「${near}」，请改正`, `The nearest is "${near}"; please correct it`);
}

function twice(id: ParameterId) {
  const { zh, en } = PARAMETERS[id].name;
  return complaint(`${zh}从同一天起有两个值`, `two values of ${en} from one day`, '请删去一个，或填上不同的生效日期', 'Remove one or give them different dates');
}

function named(id: ParameterId, wrong: { readonly zh: string; readonly en: string }) {
  return { zh: `${PARAMETERS[id].name.zh}（${id}）的${wrong.zh}`, en: `${id}: ${wrong.en}` };
}

function at(each: ReadRow<'parameters'>, field: string, wrong: ReturnType<typeof complaint>): PolicyProblem {
  return problemAt(each.at, each.at.row, each.at.columns.get(field) ?? each.at.column, wrong);
}
