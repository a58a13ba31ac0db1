import exceljs from 'exceljs';

type Cell = string | number | Date | null;
export type SheetRows = Readonly<Record<string, readonly (readonly Cell[])[]>>;

/** A small workbook: sheet name → rows from A1. */
export async function saveWorkbook(path: string, sheets: SheetRows): Promise<void> {
  const book = new exceljs.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name);
    for (const row of rows) {
      const added = sheet.addRow([...row]);
      added.eachCell((cell) => {
        if (cell.value instanceof Date) cell.numFmt = 'yyyy-mm-dd';
      });
    }
  }
  await book.xlsx.writeFile(path);
}

export const day = (text: string) => new Date(`${text}T00:00:00Z`);

/** A seal log of two good records, one of which `broken` replaces. */
export function sealLog(broken?: readonly Cell[]): SheetRows {
  return {
    '3月': [
      ['印章使用登记表'],
      ['序号', '用印日期', '用印部门', '申请人', '用印事由', '份数', '印章名称', '批准人'],
      [1, day('2026-03-02'), '销售部', '陈静', '介绍信', 1, '公司公章', '李明'],
      broken ?? [2, day('2026-03-03'), '销售部', '王强', '在职证明', 2, '公司公章', '李明'],
      [3, day('2026-03-04'), '财务部', '赵敏', '收入证明', 1, '公司公章', '李明'],
    ],
  };
}
