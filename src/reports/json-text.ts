/** So many entries are made and worded at a time. */
const BATCH = 32;

/**
 * What `JSON.stringify(value, null, 2)` gives, and a line feed, in pieces.
 * A member that is iterable but no array is a list whose entries are made in turn, so that it is never in memory as a whole.
 */
export function* jsonText(value: object): Generator<string> {
  if (Array.isArray(value) || Object.keys(value).length === 0) {
    yield `${JSON.stringify(value, null, 2)}\n`;
    return;
  }
  let before = '{\n';
  for (const [key, member] of Object.entries(value) as [string, unknown][]) {
    if (member === undefined) continue;
    if (isInTurn(member)) {
      yield `${before}  ${JSON.stringify(key)}: `;
      yield* listText(member);
    } else yield before + JSON.stringify({ [key]: member }, null, 2).slice(START, -END);
    before = ',\n';
  }
  yield '\n}\n';
}

/** What stands around the one member of an object, and around the entries of its one list. */
const START = '{\n'.length;
const END = '\n}'.length;
const LIST_START = '{\n  "a": ['.length;
const LIST_END = '\n  ]\n}'.length;

function isInTurn(member: unknown): member is Iterable<unknown> {
  return typeof member === 'object' && member !== null && !Array.isArray(member) && Symbol.iterator in member;
}

function* listText(list: Iterable<unknown>): Generator<string> {
  let before = '[';
  let batch: unknown[] = [];
  const text = (): string => before + JSON.stringify({ a: batch }, null, 2).slice(LIST_START, -LIST_END);
  for (const entry of list) {
    batch.push(entry);
    if (batch.length < BATCH) continue;
    yield text();
    before = ',';
    batch = [];
  }
  if (batch.length > 0) yield text();
  yield batch.length === 0 && before === '[' ? '[]' : '\n  ]';
}
