import type { Picture, SheetPlan } from '../../../core/workbook/plan';
import { sync } from '../in-excel';

/** Pictures in their places, which Excel tells only once columns and rows have their sizes. It takes no GIF, which is told elsewhere. */
export async function writePictures(context: Excel.RequestContext, sheet: Excel.Worksheet, { pictures }: SheetPlan): Promise<void> {
  const placed = pictures.filter(({ kind }) => kind !== 'gif').map((picture) => {
    const corner = sheet.getRangeByIndexes(picture.at.row, picture.at.column, 1, 1);
    corner.load('left,top');
    return { picture, corner };
  });
  if (placed.length === 0) return;
  await sync(context);
  for (const { picture, corner } of placed) {
    place(sheet.shapes.addImage(base64(picture.bytes)), picture, corner);
    await sync(context);
  }
}

function place(shape: Excel.Shape, { name, width, height, offset }: Picture, { left, top }: { readonly left: number; readonly top: number }): void {
  shape.name = name;
  shape.lockAspectRatio = false;
  shape.left = left + offset.x;
  shape.top = top + offset.y;
  shape.width = width;
  shape.height = height;
}

/** Bytes turned to characters at a time: an argument list has its limits. */
const PIECE = 8_192;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}
