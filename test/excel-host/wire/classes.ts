import { rangeBorder, rangeBorderCollection } from './borders';
import { comment, commentCollection, commentReply, commentReplyCollection } from './comments';
import {
  conditionalFormat,
  conditionalFormatCollection,
  conditionalFormatRule,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
  cellValueConditionalFormat,
  colorScaleConditionalFormat,
  conditionalDataBarPositiveFormat,
  dataBarConditionalFormat,
} from './conditional-formats';
import { dataValidation } from './data-validation';
import { pageBreak, pageBreakCollection } from './page-breaks';
import { headerFooter, headerFooterGroup, pageLayout } from './page-layout';
import { shape, shapeCollection } from './shapes';
import { autoFilter, freezePanes, worksheetProtection } from './sheet-guards';
import { table, tableCollection, tableColumn, tableColumnCollection, tableRowCollection } from './tables';
import { namedItem, namedItemCollection } from './names';
import { rangeClass } from './range';
import { formatProtection, rangeFill, rangeFont, rangeFormat } from './range-format';
import { rangeAreas, rangeCollection } from './range-areas';
import { settingClass, settingCollection } from './settings';
import type { WireClasses } from './wire-class';
import { application, documentProperties, runtime, workbook, workbookProtection } from './workbook';
import { worksheet } from './worksheet';
import { functionResult, worksheetFunctions } from './worksheet-functions';
import { worksheetCollection } from './worksheets';
import { customXmlPart, customXmlPartCollection, customXmlPartScopedCollection } from './xml-parts';

/** Every class of Excel's interface that the emulator answers for. */
export const classes = {
  Workbook: workbook,
  Application: application,
  Functions: worksheetFunctions,
  FunctionResult: functionResult,
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
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormat: conditionalFormat,
  CustomConditionalFormat: customConditionalFormat,
  CellValueConditionalFormat: cellValueConditionalFormat,
  ColorScaleConditionalFormat: colorScaleConditionalFormat,
  DataBarConditionalFormat: dataBarConditionalFormat,
  ConditionalDataBarPositiveFormat: conditionalDataBarPositiveFormat,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeFormat: conditionalRangeFormat,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  DataValidation: dataValidation,
  CommentCollection: commentCollection,
  Comment: comment,
  CommentReplyCollection: commentReplyCollection,
  CommentReply: commentReply,
  TableCollection: tableCollection,
  Table: table,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  TableRowCollection: tableRowCollection,
  PageLayout: pageLayout,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  PageBreakCollection: pageBreakCollection,
  PageBreak: pageBreak,
  WorksheetFreezePanes: freezePanes,
  WorksheetProtection: worksheetProtection,
  AutoFilter: autoFilter,
  ShapeCollection: shapeCollection,
  Shape: shape,
} satisfies WireClasses;
