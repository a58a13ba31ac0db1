import { type FormulaRef, formulaTokens, type FormulaToken } from '../../../core/workbook/formula-tokens';
import type { Words } from '../../../core/words';
import type { Expression, FormulaArea, Operator } from './expression';

export type Parsed = { readonly expression: Expression } | { readonly problem: Words };

const MOST_NESTING = 100;

/** Reads a formula without its `=`. */
export function parseFormula(formula: string): Parsed {
  const reader = new Reader(formulaTokens(formula).filter(({ kind }) => kind !== 'space'));
  try {
    const expression = reader.comparison(0);
    if (reader.next) throw new NotUnderstood(unclear(reader.next.text));
    return { expression };
  } catch (error) {
    if (error instanceof NotUnderstood) return { problem: error.words };
    throw error;
  }
}

class NotUnderstood extends Error {
  constructor(readonly words: Words) {
    super(words.en);
  }
}

function unclear(text: string): Words {
  return { zh: `公式里的「${text}」读不懂，请改写`, en: `“${text}” in the formula is not understood; write it another way` };
}

/** Binary operators from the loosest to the tightest. */
const LEVELS: readonly (readonly Operator[])[] = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']];

class Reader {
  #at = 0;

  constructor(private readonly tokens: readonly FormulaToken[]) {}

  get next(): FormulaToken | undefined {
    return this.tokens[this.#at];
  }

  comparison(depth: number, level = 0): Expression {
    if (depth > MOST_NESTING) throw new NotUnderstood({ zh: '公式嵌套过深，请拆开写', en: 'the formula is nested too deeply; split it' });
    const operators = LEVELS[level];
    if (!operators) return this.#signed(depth);
    let left = this.comparison(depth, level + 1);
    for (let operator = this.#operator(operators); operator; operator = this.#operator(operators)) {
      left = { kind: 'binary', operator, left, right: this.comparison(depth, level + 1) };
    }
    return left;
  }

  #operator(among: readonly Operator[]): Operator | undefined {
    const token = this.next;
    const found = token?.kind === 'mark' ? among.find((each) => each === token.text) : undefined;
    if (found) this.#at++;
    return found;
  }

  #signed(depth: number): Expression {
    const sign = this.#operator(['-', '+']);
    if (sign === '-' || sign === '+') {
      if (depth > MOST_NESTING) throw new NotUnderstood(unclear(sign));
      return { kind: 'sign', sign, of: this.#signed(depth + 1) };
    }
    let value = this.#value(depth);
    while (this.#take('%')) value = { kind: 'percent', of: value };
    return value;
  }

  #value(depth: number): Expression {
    const token = this.next;
    if (!token) throw new NotUnderstood({ zh: '公式没有写完', en: 'the formula ends too early' });
    this.#at++;
    if (token.kind === 'number') return { kind: 'number', value: Number(token.text) };
    if (token.kind === 'string') return { kind: 'text', value: token.text.slice(1, -1).replaceAll('""', '"') };
    if (token.kind === 'ref') return { kind: 'areas', areas: [this.#area(token.ref)] };
    if (token.kind === 'mark' && token.text === '(') {
      const of = this.comparison(depth + 1);
      this.#expect(')');
      return { kind: 'brackets', of };
    }
    if (token.kind === 'name' && this.#take('(')) return { kind: 'call', name: token.text.toUpperCase().replace(/^_XLFN\./, ''), args: this.#args(depth + 1) };
    if (token.kind === 'name' && /^(true|false)$/i.test(token.text)) return { kind: 'boolean', value: /^t/i.test(token.text) };
    throw new NotUnderstood(token.kind === 'name' ? nameProblem(token.text) : unclear(token.text));
  }

  #area(from: FormulaRef): FormulaArea {
    if (!this.#take(':')) return area(from, from, true);
    const token = this.next;
    if (token?.kind !== 'ref') throw new NotUnderstood(unclear(':'));
    this.#at++;
    return area(from, token.ref, false);
  }

  #args(depth: number): Expression[] {
    const args: Expression[] = [];
    if (this.#take(')')) return args;
    for (;;) {
      const { next } = this;
      args.push(next?.kind === 'mark' && (next.text === ',' || next.text === ')') ? { kind: 'omitted' } : this.comparison(depth));
      if (this.#take(')')) return args;
      this.#expect(',');
    }
  }

  #take(mark: string): boolean {
    if (this.next?.kind !== 'mark' || this.next.text !== mark) return false;
    this.#at++;
    return true;
  }

  #expect(mark: string): void {
    if (!this.#take(mark)) throw new NotUnderstood(this.next ? unclear(this.next.text) : { zh: `公式里缺少「${mark}」`, en: `the formula lacks “${mark}”` });
  }
}

function area(a: FormulaRef, b: FormulaRef, single: boolean): FormulaArea {
  const [first, last] = a.row <= b.row ? [a, b] : [b, a];
  const [west, east] = a.column <= b.column ? [a, b] : [b, a];
  return {
    top: first.row,
    bottom: last.row,
    left: west.column,
    right: east.column,
    fixed: { top: first.rowFixed, bottom: last.rowFixed, left: west.columnFixed, right: east.columnFixed },
    single,
  };
}

function nameProblem(text: string): Words {
  if (text.includes('!')) return { zh: `公式引用了别的工作表（${text}），请改为引用本表`, en: `the formula refers to another sheet (${text}); refer to this one` };
  if (text.includes(':')) return { zh: `公式引用了整行或整列（${text}），请写明从哪一格到哪一格`, en: `the formula refers to whole rows or columns (${text}); name the cells` };
  return { zh: `公式用了名称「${text}」，请直接写单元格`, en: `the formula uses the name “${text}”; write the cells instead` };
}
