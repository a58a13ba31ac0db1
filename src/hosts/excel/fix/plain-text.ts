/**
 * Whether Excel leaves a text alone that is put into an ordinary cell: it has no digit and no sign that begins a formula,
 * is no truth value and no error. Any other needs a cell of format `@`.
 */
export function isPlainText(text: string): boolean {
  return !/\p{Nd}|^\s*[=+\-@'#＝＋－＠]|^\s*(true|false)\s*$/iu.test(text);
}
