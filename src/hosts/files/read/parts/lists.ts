import type { CellArea } from '../../../../core/workbook/ref';
import { parseA1 } from '../../../../core/workbook/ref';
import type { SheetBuilder } from '../../../../core/workbook/sheet-builder';
import type { ReadLimits } from '../limits';
import type { Tag } from '../xml/tag';
import type { Package } from '../zip/package';
import { readPart } from './read-part';
import { relationshipsOf } from './relationships';

/** The filter that stands over a sheet's list; one without an area filters nothing. */
export function readFilter(builder: SheetBuilder, tag: Tag): void {
  const area = areaOf(tag.get('ref'));
  if (area && builder.lists.length === 0) builder.lists.push({ kind: 'filter', name: null, area, headerRows: 1, totalRows: 0 });
}

/** The tables of a sheet, each a part of its own. A table that is missing or says nothing is no reason to refuse the sheet. */
export async function readTables(source: Package, part: string, builder: SheetBuilder, limits: ReadLimits): Promise<void> {
  const links = (await relationshipsOf(source, part, limits)).filter(({ type, target }) => type === 'table' && source.has(target));
  for (const { target } of links.slice(0, MOST_TABLES)) {
    await readPart(source, target, limits, {
      open(name, tag) {
        const area = name === 'table' ? areaOf(tag.get('ref')) : null;
        if (!area) return;
        const headerRows = tag.get('headerRowCount') === '0' ? 0 : 1;
        const totalRows = Number(tag.get('totalsRowCount') ?? 0) > 0 ? 1 : 0;
        builder.lists.push({ kind: 'table', name: tag.get('displayName') ?? tag.get('name') ?? null, area, headerRows, totalRows });
      },
      close() {},
    });
  }
}

/** No honest sheet has so many. */
const MOST_TABLES = 1000;

function areaOf(ref: string | undefined): CellArea | null {
  const [first = '', second = first] = (ref ?? '').toUpperCase().split(':');
  const a = parseA1(first);
  const b = parseA1(second);
  if (!a || !b) return null;
  return { top: Math.min(a.row, b.row), left: Math.min(a.column, b.column), bottom: Math.max(a.row, b.row), right: Math.max(a.column, b.column) };
}
