import type { CellArea } from '../../../src/core/workbook/ref';
import { WHOLE_SHEET } from './areas';
import type { Actor, BookEvent } from './book-events';
import { plainResult } from './calculate';
import { changed, type Look } from './look';
import { renameInFormulas } from './rename';
import { Sheet } from './sheet';
import type { DefinedItem } from './sheet-parts';
import { isError, type Value } from './value';

/** The workbook of the emulated Excel: plain state, told about in events. */
export class Book {
  readonly sheets: Sheet[] = [];
  readonly settings = new Map<string, unknown>();
  readonly xmlParts: { id: string; xml: string }[] = [];
  readonly names: DefinedItem[] = [];
  readonly properties: Record<string, unknown> = { title: '', subject: '', author: '', keywords: '', comments: '', category: '', manager: '', company: '' };
  calculationMode = 'Automatic';
  protectedStructure = false;
  /** Serials count from 1904. */
  dates1904 = false;
  eventsEnabled = true;
  /** A range of more cells than this is read as null. */
  cellsPerRead = 5_000_000;
  isDirty = false;
  readOnly = false;
  selection: { sheet: Sheet; area: CellArea } | null = null;
  /** Who is at work just now; events name it. */
  actor: Actor = 'user';
  /** Gives a formula its result where a test wants one. */
  calculator: (formula: string, sheet: Sheet) => Value | undefined = () => undefined;
  #active: Sheet | null = null;
  #listener: (event: BookEvent, actor: Actor) => void = () => undefined;
  #nextId = 1;

  constructor(readonly name = '台账.xlsx') {}

  get activeSheet(): Sheet {
    const sheet = this.#active ?? this.sheets[0];
    if (!sheet) throw new Error('the book has no sheet');
    return sheet;
  }

  sheet(name: string): Sheet {
    const sheet = this.find(name);
    if (!sheet) throw new Error(`the book has no sheet ${name}`);
    return sheet;
  }

  /** By name in any case, or by id. */
  find(key: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase());
  }

  /** Fresh for sheets, tables, comments, XML parts: `{00000001-…}`. */
  newId(): string {
    return `{${(this.#nextId++).toString(16).padStart(8, '0').toUpperCase()}-0000-4000-8000-000000000000}`;
  }

  addSheet(name?: string, rows: readonly (readonly Value[])[] = [], id = this.newId()): Sheet {
    const sheet = new Sheet(this, id, name ?? this.#freeName());
    this.sheets.push(sheet);
    sheet.put('A1', rows);
    this.tell({ kind: 'added', sheet });
    return sheet;
  }

  #freeName(): string {
    for (let number = this.sheets.length + 1; ; number++) if (!this.find(`Sheet${number}`)) return `Sheet${number}`;
  }

  deleteSheet(sheet: Sheet): void {
    const index = this.sheets.indexOf(sheet);
    if (index < 0) return;
    this.sheets.splice(index, 1);
    if (this.selection?.sheet === sheet) this.selection = null;
    if (this.#active === sheet) this.#active = this.#shownNear(index);
    this.tell({ kind: 'deleted', sheet });
  }

  /** The visible sheet that takes over from a deleted one: the next, else the last. */
  #shownNear(index: number): Sheet | null {
    const shown = this.sheets.filter((sheet) => sheet.parts.visibility === 'Visible');
    return shown.find((sheet) => this.sheets.indexOf(sheet) >= index) ?? shown[shown.length - 1] ?? null;
  }

  renameSheet(sheet: Sheet, name: string): void {
    const before = sheet.name;
    sheet.parts.name = name;
    renameInFormulas(sheet, before);
    if (before !== name) this.tell({ kind: 'nameChanged', sheet, before });
  }

  moveSheet(sheet: Sheet, to: number): void {
    const before = this.sheets.indexOf(sheet);
    this.sheets.splice(before, 1);
    this.sheets.splice(to, 0, sheet);
    if (before !== to) this.tell({ kind: 'moved', sheet, before });
  }

  activate(sheet: Sheet): void {
    const before = this.activeSheet;
    this.#active = sheet;
    if (before === sheet) return;
    this.tell({ kind: 'deactivated', sheet: before });
    this.tell({ kind: 'activated', sheet });
  }

  select(sheet: Sheet, area: CellArea): void {
    this.activate(sheet);
    this.selection = { sheet, area };
    this.tell({ kind: 'selectionChanged', sheet, area });
  }

  /** What is selected on the active sheet. */
  get selected(): { sheet: Sheet; area: CellArea } {
    const sheet = this.activeSheet;
    return this.selection?.sheet === sheet ? this.selection : { sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  }

  calculate(formula: string, sheet: Sheet): Value {
    return this.calculator(formula, sheet) ?? plainResult(formula, sheet);
  }

  /** Gives each formula of a sheet a fresh result; one the emulator cannot work out keeps what it has. */
  recalculate(sheet: Sheet): void {
    for (const { row, column, cell } of sheet.cells.within(WHOLE_SHEET)) {
      const value = cell.formula === null ? null : this.calculate(cell.formula, sheet);
      if (value !== null && !(isError(value) && value.error === '#CALC!')) sheet.setCell(row, column, { value });
    }
  }

  lookWith(look: Look, change: Parameters<typeof changed>[1]): Look {
    return changed(look, change);
  }

  /** What is done inside counts as somebody else's doing. */
  as<T>(actor: Actor, act: () => T): T {
    const before = this.actor;
    this.actor = actor;
    try {
      return act();
    } finally {
      this.actor = before;
    }
  }

  /** Somebody else who has the book open does this. */
  remotely<T>(act: (book: Book) => T): T {
    return this.as('coauthor', () => act(this));
  }

  onEvent(listener: (event: BookEvent, actor: Actor) => void): void {
    this.#listener = listener;
  }

  tell(event: BookEvent): void {
    if (event.kind !== 'selectionChanged' && event.kind !== 'activated' && event.kind !== 'deactivated') this.isDirty = true;
    this.#listener(event, this.actor);
  }
}
