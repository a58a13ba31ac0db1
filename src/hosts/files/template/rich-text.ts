import { resolveEscapes } from '../read/xml/text';
import type { FontStyle } from '../../../core/workbook/plan-style';
import type { Palette } from './colours';
import { fontOf } from './styles';
import { child, type XmlNode } from './xml-tree';

export interface RichText {
  readonly text: string;
  /** The one font of all its letters where that is not the cell's own. */
  readonly font: FontStyle | null;
  /** Letters of one text look different, which a plan cannot hold. */
  readonly mixed: boolean;
}

/** A shared or inline text. */
export function richTextOf(node: XmlNode, palette: Palette): RichText {
  let text = '';
  const fonts: (FontStyle | null)[] = [];
  for (const part of node.children) {
    if (part.name === 't') text += part.text;
    if (part.name !== 'r') continue;
    const letters = child(part, 't')?.text ?? '';
    if (letters === '') continue;
    const look = child(part, 'rPr');
    text += letters;
    // Blank letters look the same in any font.
    if (letters.trim() !== '') fonts.push(look ? fontOf(look, palette).font : null);
  }
  const [first = null, ...others] = fonts;
  // LibreOffice gives Chinese and Latin letters of one text each its own font; the first names it.
  const looks = (font: FontStyle | null) => font && JSON.stringify({ ...font, name: '' });
  const mixed = others.some((font) => looks(font) !== looks(first));
  return { text: resolveEscapes(text).replace(/\r\n?/g, '\n'), font: mixed ? null : first, mixed };
}
