import type { Words } from '../../core/words';
import type { HostProblem } from './host-error';

/** One sentence a problem: what is wrong, and what a clerk can do about it. */
export function wordsOfProblem(problem: HostProblem): Words {
  switch (problem.code) {
    case 'unexpected':
      return { zh: `Excel 没有完成这一步（${problem.detail}）：请保存工作簿后再试一次。`, en: `Excel did not finish this step (${problem.detail}): save the workbook and try again.` };
    case 'other-workbook':
      return { zh: `这一处在另一个工作簿「${problem.file}」里：请先打开它，在它那里打开台账通。`, en: `This is in another workbook, "${problem.file}": open it and start Taizhang there.` };
    case 'sheet-missing':
      return { zh: `工作表「${problem.sheet}」已经不在了（改了名或删了）：请重新检查。`, en: `The sheet "${problem.sheet}" is gone (renamed or deleted): check again.` };
    case 'sheet-hidden':
      return { zh: `工作表「${problem.sheet}」是隐藏的：请在表名上按右键，取消隐藏后再看。`, en: `The sheet "${problem.sheet}" is hidden: right-click the sheet tabs and unhide it.` };
    case 'sheet-protected':
      return { zh: `工作表「${problem.sheet}」受保护：请在「审阅」里撤销工作表保护后再试。`, en: `The sheet "${problem.sheet}" is protected: unprotect it under Review and try again.` };
    case 'locked':
      return { zh: `「${problem.sheet}」${problem.cell} 被锁定，什么都没有改：请在「审阅」里撤销工作表保护后再试。`, en: `${problem.cell} of "${problem.sheet}" is locked, so nothing was changed: unprotect the sheet under Review and try again.` };
    case 'formula-now':
      return { zh: `「${problem.sheet}」${problem.cell} 里是公式，什么都没有改：请重新检查，这一格自己改。`, en: `${problem.cell} of "${problem.sheet}" holds a formula, so nothing was changed: check again and correct this cell yourself.` };
    case 'changed':
      return {
        zh: `「${problem.sheet}」${problem.cell} 现在是「${problem.found}」，检查时是「${problem.expected}」，什么都没有改：请重新检查。`,
        en: `${problem.cell} of "${problem.sheet}" is now "${problem.found}"; it was "${problem.expected}" when checked, so nothing was changed: check again.`,
      };
    case 'row-taken':
      return { zh: `别人正在往「${problem.sheet}」${problem.cell} 里写，这一行没有加上：请过一会儿再试。`, en: `Somebody is writing into ${problem.cell} of "${problem.sheet}", so the row was not added: try again in a moment.` };
    case 'row-hidden':
      return {
        zh: `已选中「${problem.sheet}」${problem.cell}，但这一行被筛选或隐藏了，看不见：请在「数据」里清除筛选，或取消隐藏这一行。`,
        en: `${problem.cell} of "${problem.sheet}" is selected, but its row is filtered out or hidden: clear the filter under Data, or unhide the row.`,
      };
    case 'column-hidden':
      return {
        zh: `已选中「${problem.sheet}」${problem.cell}，但这一列隐藏了，看不见：请在列标上按右键，取消隐藏。`,
        en: `${problem.cell} of "${problem.sheet}" is selected, but its column is hidden: right-click the column heads and unhide it.`,
      };
    case 'row-changed':
      return {
        zh: `「${problem.sheet}」第 ${problem.row + 1} 行和检查时不一样了（改过，或上面插入、删除、排序过），什么都没有改：请重新检查。`,
        en: `Row ${problem.row + 1} of "${problem.sheet}" is not as it was when checked (it was changed, or rows were inserted, deleted or sorted), so nothing was changed: check again.`,
      };
    case 'changed-since':
      return {
        zh: `${list(problem.cells.map(({ sheet, cell }) => `「${sheet}」${cell}`), '、')} 在改正以后又改过，什么都没有撤销：请先改回${list(problem.cells.map(({ to }) => `「${to}」`), '、')}再撤销，或自己改这几格。`,
        en: `${list(problem.cells.map(({ sheet, cell }) => `${cell} of "${sheet}"`), ', ')} changed after the correction, so nothing was undone: put ${list(problem.cells.map(({ to }) => `"${to}"`), ', ')} back and undo again, or change the cells yourself.`,
      };
    case 'rows-gone':
      return {
        zh: `改正过的行找不到了，什么都没有撤销：改正时在${rowsList(problem.rows, 'zh')}，可能删了、移走了，或同一行别的格又改过。请按 Ctrl+Z 退回那一步再撤销，或自己改。`,
        en: `A row that was corrected is not to be found, so nothing was undone: it was ${rowsList(problem.rows, 'en')}, and may be deleted, moved away or changed in its other cells. Go back with Ctrl+Z and undo again, or change it yourself.`,
      };
    case 'rows-alike':
      return {
        zh: `有几行一模一样，认不出改正的是哪一行，什么都没有撤销：改正时在${rowsList(problem.rows, 'zh')}。请自己把那一格改回去。`,
        en: `Several rows are the same and it can’t be told which was corrected, so nothing was undone: it was ${rowsList(problem.rows, 'en')}. Change the cell back yourself.`,
      };
    case 'half-done': {
      const { zh, en } = wordsOfProblem(problem.problem);
      return { zh: `改到一半停下了，没能退回：请点「撤销」恢复原样。原因：${zh}`, en: `It stopped halfway and could not go back: press Undo to have everything as before. Reason: ${en}` };
    }
    default:
      return PLAIN[problem.code];
  }
}

type PlainCode = Exclude<HostProblem, { readonly detail: string } | { readonly file: string } | { readonly sheet: string } | { readonly cells: unknown } | { readonly rows: unknown } | { readonly problem: HostProblem }>['code'];

const PLAIN: Readonly<Record<PlainCode, Words>> = {
  'cell-editing': { zh: '有一格正在编辑：请按回车或 Esc 结束编辑，再试一次。', en: 'A cell is being edited: press Enter or Esc, then try again.' },
  'dialog-open': { zh: 'Excel 里开着一个对话框：请关掉它，再试一次。', en: 'A dialog is open in Excel: close it and try again.' },
  'session-lost': { zh: '和 Excel 的连接断了：请刷新页面或重新打开工作簿，再试一次。', en: 'The connection to Excel was lost: reload the page or reopen the workbook and try again.' },
  'too-busy': { zh: 'Excel 正忙：请过一会儿再试。', en: 'Excel is busy: try again in a moment.' },
  'too-much': { zh: '一次的内容太多，Excel 不接受：请分几次做，或在电脑版 Excel 里做。', en: 'This is too much for Excel at once: do it in parts, or in Excel on the desktop.' },
  refused: { zh: 'Excel 不许改动：工作簿可能是只读的，或受保护。请启用编辑、撤销保护后再试。', en: 'Excel refuses the change: the workbook may be read-only or protected. Enable editing or unprotect it and try again.' },
  vanished: { zh: '要用的工作表或单元格刚刚不在了：请重新检查。', en: 'The sheet or cell has just gone: check again.' },
  'too-old': { zh: '这个版本的 Excel 太旧，做不了这一步：请更新 Excel，或用网页版台账通处理文件。', en: 'This Excel is too old for this step: update Excel, or use Taizhang as a page with the file.' },
  'too-many-cells': { zh: '有内容的范围太大，读不下：请删去远处多余的内容，或把登记表另存成一个工作簿。', en: 'Too large an area is in use to be read: delete stray content far away, or save the register as a workbook of its own.' },
  'workbook-protected': { zh: '工作簿的结构受保护，不能加工作表：请在「审阅」里撤销工作簿保护后再试。', en: 'The workbook’s structure is protected, so no sheet can be added: unprotect the workbook under Review and try again.' },
  'not-selectable': { zh: '没能选中这一格：焦点可能在另一个工作簿上，请先点一下这个工作簿的窗口，再试一次。', en: 'The cell could not be selected: another workbook may have the focus. Click this workbook’s window and try again.' },
  'in-flux': { zh: '有人正在这份工作簿里增删行，读不到前后一致的内容：请等他改完再检查。', en: 'Somebody is inserting or deleting rows just now, so that nothing consistent could be read: check again when they are done.' },
  'name-taken': { zh: '别人刚刚用这个名字加了一张工作表：请再试一次。', en: 'Somebody has just added a sheet of this name: try again.' },
  'nothing-to-undo': { zh: '没有可以撤销的改正。', en: 'There is no correction to undo.' },
};

const SHOWN = 5;

/** Where rows were, counted from 1 as on the screen. */
function rowsList(rows: readonly { readonly sheet: string; readonly row: number }[], language: keyof Words): string {
  return language === 'zh' ? list(rows.map(({ sheet, row }) => `「${sheet}」第 ${row + 1} 行`), '、') : list(rows.map(({ sheet, row }) => `row ${row + 1} of "${sheet}"`), ', ');
}

function list(cells: readonly string[], joint: string): string {
  return cells.slice(0, SHOWN).join(joint) + (cells.length > SHOWN ? ` … (${cells.length})` : '');
}
