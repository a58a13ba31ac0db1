import { rangeBorder, rangeBorderCollection } from './borders';
import { namedItem, namedItemCollection } from './names';
import { rangeClass } from './range';
import { formatProtection, rangeFill, rangeFont, rangeFormat } from './range-format';
import { rangeAreas, rangeCollection } from './range-areas';
import { settingClass, settingCollection } from './settings';
import type { WireClasses } from './wire-class';
import { application, documentProperties, runtime, workbook, workbookProtection } from './workbook';
import { worksheet } from './worksheet';
import { worksheetCollection } from './worksheets';
import { customXmlPart, customXmlPartCollection, customXmlPartScopedCollection } from './xml-parts';

/** Every class of Excel's interface that the emulator answers for. */
export const classes = {
  Workbook: workbook,
  Application: application,
  Runtime: runtime,
  DocumentProperties: documentProperties,
  WorkbookProtection: workbookProtection,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  Range: rangeClass,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  FormatProtection: formatProtection,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  SettingCollection: settingCollection,
  Setting: settingClass,
  CustomXmlPartCollection: customXmlPartCollection,
  CustomXmlPartScopedCollection: customXmlPartScopedCollection,
  CustomXmlPart: customXmlPart,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
} as Partial<WireClasses> as WireClasses;
