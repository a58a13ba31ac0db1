import type { Picture } from '../../../core/workbook/plan';
import { change, type Parts } from './part-texts';
import { addRelationship } from './plan-relationships';
import { element } from './plan-text';

const EMU = 12_700;
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Writes a sheet's pictures, each image once, and returns the sheet's reference to them. */
export function addDrawings(parts: Parts, sheetPart: string, number: number, pictures: readonly Picture[]): string {
  if (pictures.length === 0) return '';
  const part = `xl/drawings/drawing${number}.xml`;
  const ids = new Map<Uint8Array, string>();
  const anchors = pictures.map((picture, index) => {
    const id = ids.get(picture.bytes) ?? addImage(parts, part, `image${number}-${ids.size + 1}`, picture);
    ids.set(picture.bytes, id);
    return anchorXml(picture, id, index + 1);
  });
  parts[part] = new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element('xdr:wsDr', { 'xmlns:xdr': SHEET_DRAWING, 'xmlns:a': MAIN, 'xmlns:r': LINKS }, anchors.join(''))}`);
  change(parts, '[Content_Types].xml', (xml) =>
    ['png', 'jpeg', 'gif']
      .filter((kind) => pictures.some((picture) => picture.kind === kind) && !xml.includes(`Extension="${kind}"`))
      .reduce((text, kind) => text.replace('</Types>', `<Default Extension="${kind}" ContentType="image/${kind}"/></Types>`), xml)
      .replace('</Types>', `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/></Types>`),
  );
  return element('drawing', { 'r:id': addRelationship(parts, sheetPart, 'drawing', `../drawings/drawing${number}.xml`) });
}

function addImage(parts: Parts, drawing: string, name: string, { kind, bytes }: Picture): string {
  parts[`xl/media/${name}.${kind}`] = bytes;
  return addRelationship(parts, drawing, 'image', `../media/${name}.${kind}`);
}

function anchorXml({ at, offset, width, height, name }: Picture, id: string, number: number): string {
  const emu = (points: number) => Math.round(points * EMU);
  const from = `<xdr:col>${at.column}</xdr:col><xdr:colOff>${emu(offset.x)}</xdr:colOff><xdr:row>${at.row}</xdr:row><xdr:rowOff>${emu(offset.y)}</xdr:rowOff>`;
  const about = element('xdr:nvPicPr', {}, element('xdr:cNvPr', { id: number, name: name === '' ? `图片 ${number}` : name }) + '<xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr>');
  const fill = `<xdr:blipFill>${element('a:blip', { 'r:embed': id })}<a:stretch><a:fillRect/></a:stretch></xdr:blipFill>`;
  const shape = `<xdr:spPr><a:xfrm><a:off x="0" y="0"/>${element('a:ext', { cx: emu(width), cy: emu(height) })}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>`;
  return element('xdr:oneCellAnchor', {}, `<xdr:from>${from}</xdr:from>${element('xdr:ext', { cx: emu(width), cy: emu(height) })}<xdr:pic>${about}${fill}${shape}</xdr:pic><xdr:clientData/>`);
}
