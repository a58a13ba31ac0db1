import { columnLetters } from '../src/core/workbook/ref';
import { TRIP_HEADER, trips } from './register-rows';
import { writeZip, type ZipPart } from './write-zip';

export interface RegisterOptions {
  readonly rows: number;
  readonly texts: 'shared' | 'inline';
  /** What has once made a reader slow; none of it holds a value. */
  readonly burdens?: readonly Burden[];
}

export type Burden = 'dropdowns' | 'merges' | 'wide-name' | 'far-cell' | 'empty-rows';

/** An .xlsx of a vehicle register, as Excel would write it. */
export function generateRegister({ rows, texts, burdens = [] }: RegisterOptions): Buffer {
  const pool = new Map<string, number>();
  const has = (burden: Burden): boolean => burdens.includes(burden);
  const sheet = sheetXml(rows, texts === 'shared' ? pool : null, has);
  const names = has('wide-name') ? '<definedNames><definedName name="台账">用车登记!$A:$N</definedName></definedNames>' : '';
  const parts: ZipPart[] = [
    { name: '[Content_Types].xml', data: contentTypes(texts) },
    { name: '_rels/.rels', data: relationships([['officeDocument', 'xl/workbook.xml']]) },
    { name: 'xl/workbook.xml', data: `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr/><sheets><sheet name="用车登记" sheetId="1" r:id="rId1"/></sheets>${names}</workbook>` },
    { name: 'xl/_rels/workbook.xml.rels', data: relationships([['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml'], ...(texts === 'shared' ? [['sharedStrings', 'sharedStrings.xml'] as const] : [])]) },
    { name: 'xl/styles.xml', data: STYLES },
    { name: 'xl/worksheets/sheet1.xml', data: sheet },
  ];
  if (texts === 'shared') parts.push({ name: 'xl/sharedStrings.xml', data: sharedXml(pool) });
  return writeZip(parts);
}

function sheetXml(rows: number, pool: Map<string, number> | null, has: (burden: Burden) => boolean): Buffer {
  const pieces: Buffer[] = [];
  let piece = `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1:N${rows + 1}"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="14" width="13" customWidth="1"/></cols><sheetData>`;
  const add = (text: string): void => {
    piece += text;
    if (piece.length < 1 << 20) return;
    pieces.push(Buffer.from(piece));
    piece = '';
  };
  add(rowXml(1, TRIP_HEADER, pool, true));
  let row = 1;
  for (const trip of trips(rows)) add(rowXml(++row, trip, pool, false));
  if (has('empty-rows')) while (row < 1_000_000) add(`<row r="${++row}" spans="1:2" s="1" customFormat="1"><c r="A${row}" s="1"/><c r="B${row}" s="2"/></row>`);
  if (has('far-cell')) add('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
  add('</sheetData>');
  if (has('merges')) add(`<mergeCells count="10000">${Array.from({ length: 10_000 }, (_, index) => `<mergeCell ref="P${index * 2 + 1}:Q${index * 2 + 2}"/>`).join('')}</mergeCells>`);
  if (has('dropdowns')) add(`<dataValidations count="10">${Array.from({ length: 10 }, (_, index) => `<dataValidation type="list" allowBlank="1" sqref="${columnLetters(index)}1:${columnLetters(index)}1048576"><formula1>"甲,乙"</formula1></dataValidation>`).join('')}</dataValidations>`);
  add('<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>');
  return Buffer.concat([...pieces, Buffer.from(piece)]);
}

function rowXml(row: number, values: readonly (string | number | null)[], pool: Map<string, number> | null, header: boolean): string {
  let xml = `<row r="${row}" spans="1:14">`;
  values.forEach((value, column) => {
    const place = `<c r="${columnLetters(column)}${row}" s="${header ? 1 : COLUMN_STYLES[column]}"`;
    if (value === null) xml += `${place}/>`;
    else if (typeof value === 'number') xml += `${place}><v>${value}</v></c>`;
    else if (pool) xml += `${place} t="s"><v>${pooled(pool, value)}</v></c>`;
    else xml += `${place} t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
  });
  return `${xml}</row>`;
}

function pooled(pool: Map<string, number>, text: string): number {
  const known = pool.get(text) ?? pool.size;
  pool.set(text, known);
  return known;
}

function sharedXml(pool: Map<string, number>): Buffer {
  const items = Array.from(pool.keys(), (text) => `<si><t>${escaped(text)}</t></si>`);
  return Buffer.from(`${XML}<sst xmlns="${MAIN}" count="${pool.size}" uniqueCount="${pool.size}">${items.join('')}</sst>`);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SCHEMAS = 'http://schemas.openxmlformats.org';
const MAIN = `${SCHEMAS}/spreadsheetml/2006/main`;
const OFFICE = `${SCHEMAS}/officeDocument/2006/relationships`;
/** general, bordered, date, time, two decimals */
const COLUMN_STYLES = [2, 1, 1, 1, 1, 1, 1, 1, 1, 3, 3, 4, 4, 1];
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5">${[0, 0, 164, 20, 2].map((format) => `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`).join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function relationships(list: readonly (readonly [string, string])[]): string {
  const items = list.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`);
  return `${XML}<Relationships xmlns="${SCHEMAS}/package/2006/relationships">${items.join('')}</Relationships>`;
}

function contentTypes(texts: RegisterOptions['texts']): string {
  const type = (part: string, name: string): string => `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml"/>`;
  const parts = [type('workbook', 'sheet.main'), type('worksheets/sheet1', 'worksheet'), type('styles', 'styles')];
  if (texts === 'shared') parts.push(type('sharedStrings', 'sharedStrings'));
  return `${XML}<Types xmlns="${SCHEMAS}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`;
}
