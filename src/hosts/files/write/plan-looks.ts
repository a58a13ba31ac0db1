import type { ConditionalLook } from '../../../core/workbook/plan-rules';
import { element } from './plan-text';

/** The looks of all conditional formats of a workbook, each once. */
export class LookList {
  readonly #indexes = new Map<string, number>();

  index(look: ConditionalLook): number {
    const xml = lookXml(look);
    const index = this.#indexes.get(xml) ?? this.#indexes.size;
    this.#indexes.set(xml, index);
    return index;
  }

  get xml(): string {
    return element('dxfs', { count: this.#indexes.size }, [...this.#indexes.keys()].join(''));
  }
}

function lookXml({ bold, italic, colour, fill }: ConditionalLook): string {
  const font = [
    bold === null ? '' : element('b', { val: bold }),
    italic === null ? '' : element('i', { val: italic }),
    colour === null ? '' : element('color', { rgb: `FF${colour.slice(1)}` }),
  ].join('');
  const ground = fill === null ? '' : element('fill', {}, element('patternFill', { patternType: 'solid' }, element('fgColor', { rgb: `FF${fill.slice(1)}` }) + element('bgColor', { rgb: `FF${fill.slice(1)}` })));
  return element('dxf', {}, (font === '' ? '' : element('font', {}, font)) + ground);
}
