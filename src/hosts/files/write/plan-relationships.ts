import type { Parts } from './part-texts';
import { element } from './plan-text';

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const EMPTY = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Adds a relationship to a part's list and returns its id. */
export function addRelationship(parts: Parts, part: string, type: string, target: string, external = false): string {
  const cut = part.lastIndexOf('/') + 1;
  const list = `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
  const bytes = parts[list];
  const xml = bytes ? new TextDecoder().decode(bytes).replace(/(<Relationships[^>]*)\/>$/, '$1></Relationships>') : EMPTY;
  const id = `rId${(xml.match(/<Relationship /g)?.length ?? 0) + 1}`;
  const entry = element('Relationship', { Id: id, Type: TYPES + type, Target: target, TargetMode: external ? 'External' : null });
  parts[list] = new TextEncoder().encode(xml.replace('</Relationships>', () => `${entry}</Relationships>`));
  return id;
}
