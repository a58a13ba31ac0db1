import type { Picture } from '../../../core/workbook/plan';
import { relationshipsOf, type Relationship } from '../read/parts/relationships';
import { type Grid, cellAt, distance, type Place } from './grid';
import type { Refuse, TemplateBook } from './template-book';
import { attribute, child, numeric, readTree, type XmlNode } from './xml-tree';

const EMU = 12_700;

/** The pictures of a sheet's drawing; anything else drawn there is named with the cell it stands at. */
export async function readPictures(part: string, book: TemplateBook, grid: Grid, refuse: Refuse): Promise<Picture[]> {
  const root = await readTree(book.source, part, book.limits);
  const links = await relationshipsOf(book.source, part, book.limits);
  const pictures: Picture[] = [];
  for (const anchor of root.children) {
    const frame = frameOf(anchor, grid);
    if (!frame) continue;
    const at = { row: frame.down.index, column: frame.across.index };
    const drawn = anchor.children.find(({ name }) => !PLACES.has(name));
    if (!drawn) continue;
    if (drawn.name !== 'pic') {
      const [zh, en] = NAMES[drawn.name === 'graphicFrame' ? graphicKind(drawn) : drawn.name] ?? ['图形', 'a drawing'];
      refuse(at, zh, en);
      continue;
    }
    const picture = await readPicture(drawn, links, book);
    if (picture === null) refuse(at, '裁剪、旋转、链接或格式不是 PNG、JPEG、GIF 的图片', 'a picture that is cropped, turned, linked, or not PNG, JPEG or GIF');
    else pictures.push({ ...picture, at, offset: { x: frame.across.offset, y: frame.down.offset }, width: frame.width, height: frame.height });
  }
  return pictures;
}

interface Frame {
  readonly across: Place;
  readonly down: Place;
  readonly width: number;
  readonly height: number;
}

function frameOf(anchor: XmlNode, grid: Grid): Frame | null {
  const extent = child(anchor, 'ext');
  const size = { width: (numeric(extent, 'cx') ?? 0) / EMU, height: (numeric(extent, 'cy') ?? 0) / EMU };
  if (anchor.name === 'absoluteAnchor') {
    const corner = child(anchor, 'pos');
    return { across: cellAt((numeric(corner, 'x') ?? 0) / EMU, grid.width), down: cellAt((numeric(corner, 'y') ?? 0) / EMU, grid.height), ...size };
  }
  const from = child(anchor, 'from');
  if (!from) return null;
  const across = placeOf(from, 'col', 'colOff');
  const down = placeOf(from, 'row', 'rowOff');
  const to = child(anchor, 'to');
  if (!to) return { across, down, ...size };
  return { across, down, width: distance(across, placeOf(to, 'col', 'colOff'), grid.width), height: distance(down, placeOf(to, 'row', 'rowOff'), grid.height) };
}

function placeOf(node: XmlNode, index: string, offset: string): Place {
  return { index: Math.max(0, Math.trunc(Number(child(node, index)?.text ?? 0)) || 0), offset: (Number(child(node, offset)?.text ?? 0) || 0) / EMU };
}

async function readPicture(pic: XmlNode, links: readonly Relationship[], book: TemplateBook): Promise<Pick<Picture, 'kind' | 'bytes' | 'name'> | null> {
  const fill = child(pic, 'blipFill');
  const target = links.find(({ id }) => id === attribute(child(fill, 'blip'), ':embed'))?.target;
  const cropped = [...(child(fill, 'srcRect')?.attributes.values() ?? [])].some((value) => Number(value) !== 0);
  const turned = (numeric(child(child(pic, 'spPr'), 'xfrm'), 'rot') ?? 0) !== 0;
  if (target === undefined || cropped || turned || !book.source.has(target)) return null;
  const bytes = await book.source.whole(target);
  const kind = kindOf(bytes);
  return kind && { kind, bytes, name: attribute(child(child(pic, 'nvPicPr'), 'cNvPr'), 'name') ?? '' };
}

function kindOf(bytes: Uint8Array): Picture['kind'] | null {
  const [a, b, c] = bytes;
  if (a === 0x89 && b === 0x50 && c === 0x4e) return 'png';
  if (a === 0xff && b === 0xd8 && c === 0xff) return 'jpeg';
  return a === 0x47 && b === 0x49 && c === 0x46 ? 'gif' : null;
}

function graphicKind(node: XmlNode): string {
  const address = attribute(child(child(node, 'graphic'), 'graphicData'), 'uri') ?? '';
  return address.includes('chart') ? 'chart' : address.includes('diagram') ? 'diagram' : address.includes('slicer') ? 'slicer' : 'frame';
}

const PLACES = new Set(['from', 'to', 'ext', 'pos', 'clientData']);
const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  chart: ['图表', 'a chart'],
  diagram: ['SmartArt 图示', 'a SmartArt diagram'],
  slicer: ['切片器', 'a slicer'],
  sp: ['形状或文本框', 'a shape or text box'],
  grpSp: ['组合图形', 'a group of shapes'],
  cxnSp: ['线条', 'a line'],
  AlternateContent: ['控件或新式图形', 'a control or a newer kind of drawing'],
};
