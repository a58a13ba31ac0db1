import type { FormatKind } from '../../../../core/workbook/cell';
import { formatKindOf } from '../../../../core/workbook/number-format';
import type { ReadLimits } from '../limits';
import { tooLarge } from '../read-error';
import type { Package } from '../zip/package';
import { builtinFormatKind } from './number-format';
import { readPart } from './read-part';

/** The kind of number format behind each cell style, in the styles' order. */
export async function readFormatKinds(source: Package, part: string | null, limits: ReadLimits): Promise<FormatKind[]> {
  if (!part || !source.has(part)) return [];
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let inCellStyles = false;
  await readPart(source, part, limits, {
    open(name, tag) {
      if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'numFmt') codes.set(Number(tag.get('numFmtId')), tag.get('formatCode') ?? '');
      else if (name === 'xf' && inCellStyles) ids.push(Number(tag.get('numFmtId') ?? 0));
      if (ids.length > limits.styles || codes.size > limits.styles) throw tooLarge('样式过多', 'too many styles');
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  const kinds = new Map<number, FormatKind>();
  return ids.map((id) => {
    const known = kinds.get(id);
    if (known) return known;
    const code = codes.get(id);
    const kind = code === undefined ? builtinFormatKind(id) : formatKindOf(code);
    kinds.set(id, kind);
    return kind;
  });
}
