import { type ReadLimits } from '../read/limits';
import { readPart } from '../read/parts/read-part';
import { malformed, tooLarge } from '../read/read-error';
import { decodeText, decodeUtf8 } from '../read/xml/text';
import type { Package } from '../read/zip/package';

/** An element without its prefix. A template's parts are small enough to be held. */
export interface XmlNode {
  readonly name: string;
  /** Those with a prefix are named `:local`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

const MOST_NODES = 600_000;

export async function readTree(source: Package, part: string, limits: ReadLimits): Promise<XmlNode> {
  const root: Draft = { name: '', attributes: new Map(), children: [], text: '' };
  const open: Draft[] = [root];
  let nodes = 0;
  await readPart(source, part, limits, {
    open(name, tag) {
      if (++nodes > MOST_NODES) throw tooLarge('模板的内容过多', 'the template holds too much');
      const node: Draft = { name, attributes: tag.all(), children: [], text: '' };
      open[open.length - 1]!.children.push(node);
      open.push(node);
    },
    text(bytes, start, end, literal) {
      open[open.length - 1]!.text += (literal ? decodeUtf8 : decodeText)(bytes, start, end);
    },
    close() {
      open.pop();
    },
  });
  const [only] = root.children;
  if (!only) throw malformed(`部件 ${part} 是空的`, `part ${part} is empty`);
  return only;
}

interface Draft {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Draft[];
  text: string;
}

export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((each) => each.name === name);
}

export function childrenOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((each) => each.name === name) ?? [];
}

/** The node itself and everything below it. */
export function* everyNode(node: XmlNode): Generator<XmlNode> {
  yield node;
  for (const each of node.children) yield* everyNode(each);
}

export function attribute(node: XmlNode | undefined, name: string): string | undefined {
  return node?.attributes.get(name);
}

/** `whenAbsent` where nothing is written. */
export function flag(node: XmlNode | undefined, name: string, whenAbsent = false): boolean {
  const value = attribute(node, name);
  return value === undefined ? whenAbsent : value === '1' || value === 'true' || value === 'on';
}

/** Null where there is no number. */
export function numeric(node: XmlNode | undefined, name: string): number | null {
  const value = attribute(node, name);
  return value === undefined || value.trim() === '' || !Number.isFinite(Number(value)) ? null : Number(value);
}
