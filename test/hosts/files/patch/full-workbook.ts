import { crc32, deflateSync } from 'node:zlib';
import { writeZip } from '../../../../bench/write-zip';
import { MAIN, OFFICE, PACKAGE } from '../read/make-xlsx';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const MACRO = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
const PLAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const OOXML = 'application/vnd.openxmlformats-officedocument';

/**
 * A seal log as offices keep them: with a table, dropdowns, conditional formats, comments, a chart, a picture, a pivot
 * table, a sum, macros and parts that only other programs know. B4 is a date as text, D4 has a space in a name, F4 is
 * a number as text.
 */
export function fullWorkbook({ macros }: { readonly macros: boolean }): Uint8Array {
  const parts = { ...partsOf(macros), ...(macros ? { 'xl/vbaProject.bin': Uint8Array.from({ length: 3_000 }, (_, at) => (at * 131) % 256) } : {}) };
  return writeZip(Object.entries(parts).map(([name, data]) => ({ name, data, stored: name.endsWith('.png') })));
}

function partsOf(macros: boolean): Readonly<Record<string, string | Uint8Array>> {
  return {
    '[Content_Types].xml': contentTypes(macros),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml'], ['extended-properties', 'docProps/app.xml']]),
    'docProps/app.xml': '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion></Properties>',
    'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="3月" sheetId="1" r:id="r1"/><sheet name="统计" sheetId="2" r:id="r2"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'3月'!$1:$2</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="r5"/></pivotCaches></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([['worksheet', 'worksheets/sheet1.xml'], ['worksheet', 'worksheets/sheet2.xml'], ['styles', 'styles.xml'], ['calcChain', 'calcChain.xml'], ['pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'], ...(macros ? [['vbaProject', 'vbaProject.bin'] as const] : [])]),
    'xl/worksheets/sheet1.xml': LOG,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships([['drawing', '../drawings/drawing1.xml'], ['vmlDrawing', '../drawings/vmlDrawing1.vml'], ['table', '../tables/table1.xml'], ['comments', '../comments1.xml']]),
    'xl/worksheets/sheet2.xml': `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>份数</t></is></c><c r="B1"><f>'3月'!F7*10</f><v>20</v></c></row></sheetData></worksheet>`,
    'xl/worksheets/_rels/sheet2.xml.rels': relationships([['pivotTable', '../pivotTables/pivotTable1.xml']]),
    'xl/styles.xml': STYLES,
    'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="F7" i="1"/><c r="B1" i="2"/></calcChain>`,
    'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="用印" displayName="用印" ref="A2:H5" totalsRowShown="0"><autoFilter ref="A2:H5"/><tableColumns count="8">${HEADS.map((head, at) => `<tableColumn id="${at + 1}" name="${head}"/>`).join('')}</tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`,
    'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>李明</author></authors><commentList><comment ref="D4" authorId="0"><text><t>姓名待核</t></text></comment></commentList></comments>`,
    'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>3</x:Row><x:Column>3</x:Column></x:ClientData></v:shape></xml>',
    'xl/drawings/drawing1.xml': drawing(),
    'xl/drawings/_rels/drawing1.xml.rels': relationships([['chart', '../charts/chart1.xml'], ['image', '../media/image1.png']]),
    'xl/charts/chart1.xml': chart(),
    'xl/media/image1.png': picture(),
    'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" refreshOnLoad="1" recordCount="0" saveData="0"><cacheSource type="worksheet"><worksheetSource ref="A2:H5" sheet="3月"/></cacheSource><cacheFields count="8">${HEADS.map((head) => `<cacheField name="${head}" numFmtId="0"><sharedItems/></cacheField>`).join('')}</cacheFields></pivotCacheDefinition>`,
    'xl/pivotTables/pivotTable1.xml': `<pivotTableDefinition xmlns="${MAIN}" name="按部门" cacheId="1" dataCaption="值"><location ref="D3:E6" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="8">${HEADS.map(() => '<pivotField showAll="0"/>').join('')}</pivotFields></pivotTableDefinition>`,
    'xl/pivotTables/_rels/pivotTable1.xml.rels': relationships([['pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml']]),
    'customXml/item1.xml': '<?mso-contentType?><待办 xmlns="urn:example:foreign"><项 c="A1"/></待办>',
    'xl/printerSettings/printerSettings1.bin': Uint8Array.of(0, 255, 1, 254),
  };
}

const HEADS = ['序号', '用印日期', '用印部门', '申请人', '用印事由', '份数', '印章名称', '批准人'];

const text = (ref: string, value: string) => `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;

const LOG = [
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><cols><col min="1" max="8" width="12" customWidth="1"/></cols><sheetData>`,
  `<row r="1">${text('A1', '印章使用登记表')}</row>`,
  `<row r="2">${HEADS.map((head, at) => text(`${'ABCDEFGH'[at] ?? ''}2`, head)).join('')}</row>`,
  `<row r="3"><c r="A3"><v>1</v></c><c r="B3" s="1"><v>46083</v></c>${text('C3', '销售部')}${text('D3', '陈静')}${text('E3', '介绍信')}<c r="F3"><v>1</v></c>${text('G3', '公司公章')}${text('H3', '李明')}</row>`,
  `<row r="4"><c r="A4"><v>2</v></c>${text('B4', '2026.3.3')}${text('C4', '销售部')}${text('D4', '王 强')}${text('E4', '在职证明')}${text('F4', '2份')}${text('G4', '公司公章')}${text('H4', '李明')}</row>`,
  `<row r="5"><c r="A5"><v>3</v></c><c r="B5" s="1"><v>46085</v></c>${text('C5', '财务部')}${text('D5', '赵敏')}${text('E5', '收入证明')}<c r="F5"><v>1</v></c>${text('G5', '公司公章')}${text('H5', '李明')}</row>`,
  `<row r="7">${text('A7', '合计')}<c r="F7"><f>SUM(F3:F5)</f><v>2</v></c></row>`,
  '</sheetData><conditionalFormatting sqref="F3:F5"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>1</formula></cfRule></conditionalFormatting>',
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="G3:G100"><formula1>"公司公章,合同专用章"</formula1></dataValidation></dataValidations>',
  '<drawing r:id="r1"/><legacyDrawing r:id="r2"/><tableParts count="1"><tablePart r:id="r3"/></tableParts></worksheet>',
].join('');

const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs><dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs></styleSheet>`;

function contentTypes(macros: boolean): string {
  const known: readonly (readonly [string, string])[] = [
    ['xl/workbook.xml', macros ? MACRO : PLAIN],
    ['xl/worksheets/sheet1.xml', `${OOXML}.spreadsheetml.worksheet+xml`],
    ['xl/worksheets/sheet2.xml', `${OOXML}.spreadsheetml.worksheet+xml`],
    ['xl/styles.xml', `${OOXML}.spreadsheetml.styles+xml`],
    ['xl/calcChain.xml', `${OOXML}.spreadsheetml.calcChain+xml`],
    ['xl/tables/table1.xml', `${OOXML}.spreadsheetml.table+xml`],
    ['xl/comments1.xml', `${OOXML}.spreadsheetml.comments+xml`],
    ['xl/drawings/drawing1.xml', `${OOXML}.drawing+xml`],
    ['xl/charts/chart1.xml', `${OOXML}.drawingml.chart+xml`],
    ['xl/pivotCache/pivotCacheDefinition1.xml', `${OOXML}.spreadsheetml.pivotCacheDefinition+xml`],
    ['xl/pivotTables/pivotTable1.xml', `${OOXML}.spreadsheetml.pivotTable+xml`],
    ['docProps/app.xml', `${OOXML}.extended-properties+xml`],
  ];
  const endings = { rels: 'application/vnd.openxmlformats-package.relationships+xml', xml: 'application/xml', png: 'image/png', vml: `${OOXML}.vmlDrawing`, bin: macros ? 'application/vnd.ms-office.vbaProject' : `${OOXML}.spreadsheetml.printerSettings` };
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${Object.entries(endings).map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`).join('')}${known.map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`).join('')}</Types>`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(([type, target], at) => `<Relationship Id="r${at + 1}" Type="${type === 'vbaProject' ? 'http://schemas.microsoft.com/office/2006/relationships' : OFFICE}/${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${PACKAGE}">${all.join('')}</Relationships>`;
}

function drawing(): string {
  const anchor = (from: number, what: string) => `<xdr:twoCellAnchor><xdr:from><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${from}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>15</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${from + 12}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${what}<xdr:clientData/></xdr:twoCellAnchor>`;
  const frame = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="r1"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
  const image = '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="印模"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="r2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>';
  return `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}">${anchor(1, frame)}${anchor(15, image)}</xdr:wsDr>`;
}

function chart(): string {
  return `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'3月'!$F$3:$F$5</c:f><c:numCache><c:ptCount val="3"/><c:pt idx="0"><c:v>1</c:v></c:pt><c:pt idx="2"><c:v>1</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;
}

/** Two by two dots. */
function picture(): Uint8Array {
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(data.length, 0);
    ends.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
  };
  const head = Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 8, 2, 0, 0, 0]);
  const dots = Buffer.from([0, 255, 0, 0, 0, 0, 255, 0, 0, 255, 0, 255, 0, 0]);
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), chunk('IHDR', head), chunk('IDAT', deflateSync(dots)), chunk('IEND', Buffer.alloc(0))]);
}
