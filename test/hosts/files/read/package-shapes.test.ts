import assert from 'node:assert/strict';
import { contentOf, MAIN, OFFICE, PACKAGE, readMade, readSheet } from './make-xlsx';

const DATA = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>2</v></c></row>';
const SHARED = '<si><t>甲</t></si>';
const EXPECTED = [
  { at: '0,0', value: { kind: 'text', value: '甲' }, formula: null },
  { at: '0,1', value: { kind: 'number', value: 2, format: 'general' }, formula: null },
];

describe('workbooks as other programs build them', () => {
  it('any namespace prefix', async () => {
    const sheet = await readSheet({
      parts: {
        'xl/workbook.xml': `<x:workbook xmlns:x="${MAIN}" xmlns:rel="${OFFICE}"><x:sheets><x:sheet name="台账" sheetId="1" rel:id="r1"/></x:sheets></x:workbook>`,
        'xl/worksheets/sheet1.xml': `<ns0:worksheet xmlns:ns0="${MAIN}"><ns0:sheetData><ns0:row r="1"><ns0:c r="A1" t="s"><ns0:v>0</ns0:v></ns0:c><ns0:c r="B1"><ns0:v>2</ns0:v></ns0:c></ns0:row></ns0:sheetData></ns0:worksheet>`,
        'xl/sharedStrings.xml': `<x:sst xmlns:x="${MAIN}"><x:si><x:t>甲</x:t></x:si></x:sst>`,
      },
    });
    assert.deepEqual(contentOf(sheet), EXPECTED);
  });

  it('the strict namespaces', async () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const sheet = await readSheet({
      data: DATA,
      shared: SHARED,
      parts: {
        '_rels/.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${strict}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
        'xl/workbook.xml': `<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:r="${strict}" conformance="strict"><sheets><sheet name="台账" sheetId="1" r:id="r1"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${strict}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r3" Type="${strict}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
      },
    });
    assert.deepEqual(contentOf(sheet), EXPECTED);
  });

  for (const [how, target] of Object.entries({
    absolute: '/xl/worksheets/sheet1.xml',
    'with dots': '../xl/./worksheets/sheet1.xml',
    'with back slashes': 'worksheets\\sheet1.xml',
    'in other letter case': 'Worksheets/Sheet1.XML',
    'from the root without its slash': 'xl/worksheets/sheet1.xml',
    'percent-encoded': 'worksheets/sheet%31.xml',
  })) {
    it(`a target ${how}`, async () => {
      const sheet = await readSheet({
        data: DATA,
        shared: SHARED,
        parts: {
          'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="${target}"/><Relationship Id="r3" Type="${OFFICE}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
        },
      });
      assert.deepEqual(contentOf(sheet), EXPECTED);
    });
  }

  it('parts in odd places, found through their relationships only', async () => {
    const book = await readMade({
      parts: {
        '_rels/.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="a" Type="${OFFICE}/officeDocument" Target="/主/簿.xml"/></Relationships>`,
        '主/簿.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="台账" sheetId="7" r:id="b"/></sheets></workbook>`,
        '主/_rels/簿.xml.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="b" Type="${OFFICE}/worksheet" Target="../data/1"/></Relationships>`,
        'data/1': `<worksheet xmlns="${MAIN}"><sheetData><row><c><v>5</v></c></row></sheetData></worksheet>`,
        'xl/workbook.xml': null,
      },
    });
    assert.deepEqual(book.sheets[0]?.cell(0, 0), { kind: 'number', value: 5, format: 'general' });
  });

  it('no list of the package’s own relationships, or a wrong one', async () => {
    const wrong = `<Relationships xmlns="${PACKAGE}"><Relationship Id="a" Type="${OFFICE}/officeDocument" Target="nowhere.xml"/></Relationships>`;
    for (const rels of [null, wrong]) {
      assert.deepEqual(contentOf(await readSheet({ data: DATA, shared: SHARED, parts: { '_rels/.rels': rels } })), EXPECTED);
    }
  });

  it('no references at all on rows and cells', async () => {
    const sheet = await readSheet({ data: '<row><c><v>1</v></c><c/><c><v>2</v></c></row><row/><row><c t="inlineStr"><is><t>三</t></is></c></row>' });
    assert.deepEqual(contentOf(sheet).map(({ at }) => at), ['0,0', '0,2', '2,0']);
  });

  it('rows without a number take it from their cells; cells without a reference follow the last', async () => {
    const sheet = await readSheet({ data: '<row><c r="B5"><v>1</v></c><c><v>2</v></c></row><row r="9"><c r="C9"><v>3</v></c><c><v>4</v></c></row>' });
    assert.deepEqual(contentOf(sheet).map(({ at }) => at), ['4,1', '4,2', '8,2', '8,3']);
  });

  it('rows and cells in any order are put in order; of two in one place the later counts', async () => {
    const sheet = await readSheet({ data: '<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c><c r="A1"><v>4</v></c></row>' });
    assert.deepEqual(
      contentOf(sheet).map(({ at, value }) => [at, value.kind === 'number' && value.value]),
      [['0,0', 4], ['2,0', 2], ['2,1', 1]],
    );
    assert.deepEqual([sheet.rows.length, sheet.cellCount, sheet.columnEnd], [2, 3, 2]);
  });

  it('a dimension that is wrong changes nothing, nor does a wrong count of shared texts', async () => {
    const sheet = await readSheet({
      before: '<dimension ref="A1"/>',
      data: '<row r="1"><c r="A1"><v>1</v></c></row><row r="900"><c r="Z900" t="s"><v>1</v></c></row>',
      parts: { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" count="1" uniqueCount="1"><si><t>一</t></si><si><t>二</t></si></sst>` },
    });
    assert.deepEqual(sheet.cell(899, 25), { kind: 'text', value: '二' });
  });

  it('parts in UTF-16', async () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?><sst xmlns="${MAIN}"><si><t>甲</t></si></sst>`;
    const sheet = await readSheet({ data: DATA, parts: { 'xl/sharedStrings.xml': Buffer.from(`\ufeff${xml}`, 'utf16le') } });
    assert.deepEqual(contentOf(sheet), EXPECTED);
  });

  it('a mark, a comment and an instruction before the root', async () => {
    const sheet = await readSheet({ data: DATA, parts: { 'xl/sharedStrings.xml': `\ufeff<?xml version="1.0"?><!-- <si> > --><?go ?><sst xmlns="${MAIN}"><si><t>甲</t></si></sst>\n` } });
    assert.deepEqual(contentOf(sheet), EXPECTED);
  });

  it('a file without styles and shared texts', async () => {
    const sheet = await readSheet({ data: '<row r="1"><c r="A1" s="3"><v>1</v></c></row>', parts: { 'xl/styles.xml': null, 'xl/sharedStrings.xml': null } });
    assert.deepEqual(sheet.cell(0, 0), { kind: 'number', value: 1, format: 'general' });
  });

  it('chart sheets are passed over, hidden sheets are kept as such', async () => {
    const book = await readMade({
      parts: {
        'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="图" sheetId="1" r:id="c"/><sheet name="藏" sheetId="2" state="hidden" r:id="r1"/><sheet name="深藏" sheetId="3" state="veryHidden" r:id="r1"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="c" Type="${OFFICE}/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      },
    });
    assert.deepEqual(book.sheets.map(({ name, visibility }) => [name, visibility]), [['藏', 'hidden'], ['深藏', 'veryHidden']]);
  });

  it('names of the workbook', async () => {
    const book = await readMade({ afterSheets: '<definedNames><definedName name="部门">台账!$A$1:$A$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">\'a&amp;b\'!$1:$2</definedName></definedNames>' });
    assert.deepEqual(book.names, [
      { name: '部门', refersTo: '台账!$A$1:$A$9' },
      { name: '_xlnm.Print_Titles', refersTo: "'a&b'!$1:$2" },
    ]);
  });

  it('custom XML of the product itself, whatever its prefix, and no other', async () => {
    const own = '<?xml version="1.0"?><t:mapping xmlns:t="urn:taizhang:mapping:1"><t:sheet name="台账"/></t:mapping>';
    const book = await readMade({ parts: { 'customXml/item1.xml': own, 'customXml/item2.xml': '<b xmlns="urn:other"/>', 'customXml/item3.xml': '<not xml', 'customXml/itemProps1.xml': '<a xmlns="urn:x" xmlns:t="urn:taizhang:mapping:1"/>' } });
    assert.deepEqual(book.ownParts, [own]);
  });

  it('merges, hidden rows and hidden columns', async () => {
    const sheet = await readSheet({
      before: '<cols><col min="2" max="3" width="0" hidden="1"/><col min="5" max="16384" hidden="true"/><col min="4" max="4" hidden="0"/></cols>',
      data: '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" ht="15.75" customHeight="1"><c r="A2"><v>1</v></c></row><row r="3" spans="1:3" hidden="1"><c r="A3"><v>1</v></c></row><row r="4" ht="0" customHeight="1"><c r="A4"><v>1</v></c></row><row r="500000" hidden="true"/>',
      after: '<mergeCells count="9"><mergeCell ref="A1:C2"/><mergeCell ref="D4:D4"/><mergeCell ref="F9:E8"/><mergeCell ref="ZZZZ1:A2"/><mergeCell/></mergeCells>',
    });
    assert.deepEqual([0, 1, 2, 3, 4, 499_999, 500_000].filter((row) => sheet.isRowHidden(row)), [2, 3, 499_999]);
    assert.deepEqual([0, 1, 2, 3, 4, 16_383].filter((column) => sheet.isColumnHidden(column)), [1, 2, 4, 16_383]);
    assert.deepEqual(sheet.merges, [
      { top: 0, left: 0, bottom: 1, right: 2 },
      { top: 7, left: 4, bottom: 8, right: 5 },
    ]);
  });

  it('the last cell of a worksheet costs no more than any other', async () => {
    const sheet = await readSheet({ data: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' });
    assert.deepEqual([sheet.rows.length, sheet.cellCount, sheet.isBlank(1_048_575, 16_383)], [1, 1, false]);
  });
});
