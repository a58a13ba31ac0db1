/** So many entries are made and worded at a time. */
const BATCH = 32;

/**
 * What `JSON.stringify(value, null, 2)` gives, and a line feed, in pieces.
 * A member that is iterable but no array is a list whose entries are made in turn, so that it is never in memory as a whole;
 * there may be a hundred thousand of them, so each stands on a line of its own, a third shorter than spread over many.
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

/** What stands around the one member of an object. */
const START = '{\n'.length;
const END = '\n}'.length;

function isInTurn(member: unknown): member is Iterable<unknown> {
  return typeof member === 'object' && member !== null && !Array.isArray(member) && Symbol.iterator in member;
}

function* listText(list: Iterable<unknown>): Generator<string> {
  let text = '';
  let waiting = 0;
  let before = '[\n    ';
  for (const entry of list) {
    text += before + JSON.stringify(entry);
    before = ',\n    ';
    if (++waiting < BATCH) continue;
    yield text;
    text = '';
    waiting = 0;
  }
  yield before.startsWith('[') ? '[]' : `${text}\n  ]`;
}
