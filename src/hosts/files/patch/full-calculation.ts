import { withAttribute, xmlTags } from './xml-tags';

/** What may stand between the sheets and the calculation settings. */
const BEFORE = ['sheets', 'functionGroups', 'externalReferences', 'definedNames'];

/** The workbook part told to calculate everything when it is opened. */
export function withFullCalculation(xml: string): string {
  let after = -1;
  let prefix = '';
  for (const tag of xmlTags(xml)) {
    if (tag.name === 'calcPr' && tag.kind !== 'close') {
      const close = tag.kind === 'empty' ? '/>' : '>';
      return `${xml.slice(0, tag.start)}<${tag.prefix}calcPr${withAttribute(tag.attributes, 'fullCalcOnLoad', '1')}${close}${xml.slice(tag.end)}`;
    }
    if (!BEFORE.includes(tag.name) || tag.kind === 'open') continue;
    after = tag.end;
    prefix = tag.prefix;
  }
  return after < 0 ? xml : `${xml.slice(0, after)}<${prefix}calcPr fullCalcOnLoad="1"/>${xml.slice(after)}`;
}
