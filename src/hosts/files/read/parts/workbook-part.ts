import type { DefinedName, SheetVisibility } from '../../../../core/workbook/snapshot';
import type { ReadLimits } from '../limits';
import { tooLarge } from '../read-error';
import { decodeText } from '../xml/text';
import { decodeUtf8 } from '../xml/text';
import type { Package } from '../zip/package';
import { readPart } from './read-part';

export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly relationship: string;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly dates1904: boolean;
}

export async function readWorkbookPart(source: Package, part: string, limits: ReadLimits): Promise<WorkbookPart> {
  const sheets: SheetEntry[] = [];
  const names: DefinedName[] = [];
  let dates1904 = false;
  let current: string | null = null;
  let refersTo = '';
  await readPart(source, part, limits, {
    open(name, tag) {
      if (name === 'workbookPr') dates1904 = tag.flag('date1904');
      else if (name === 'definedName') {
        current = tag.get('name') ?? '';
        refersTo = '';
      } else if (name === 'sheet') {
        if (sheets.length >= limits.sheets) throw tooLarge('工作表过多', 'too many sheets');
        const state = tag.get('state');
        sheets.push({
          name: tag.get('name') ?? '',
          visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
          relationship: tag.getPrefixed('id') ?? '',
        });
      }
    },
    text(bytes, start, end, literal) {
      if (current !== null) refersTo += (literal ? decodeUtf8 : decodeText)(bytes, start, end);
    },
    close(name) {
      if (name !== 'definedName' || current === null) return;
      if (names.length >= limits.names) throw tooLarge('名称过多', 'too many defined names');
      names.push({ name: current, refersTo });
      current = null;
    },
  });
  return { sheets, names, dates1904 };
}
