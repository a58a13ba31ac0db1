import type { Row } from '../../core/records/field';
import type { TotalGroup } from '../../core/totals/group-totals';
import type { supplyRequest } from '../../registers/supply-request/index';
import type { TemplateData } from '../template/data';
import { textValue } from './values';

type Claim = Row<typeof supplyRequest.fields>;

/** An item of the totals: grouped by item, spec and unit. */
export function itemFields({ item, spec, unit }: TotalGroup['by']): TemplateData {
  return { 品名: textValue(item || NAMELESS), 规格: textValue(spec ?? ''), 单位: textValue(unit ?? '') };
}

/** Who claims which item. */
export function claimFields({ applicant, item, spec, unit }: Claim): TemplateData {
  return { 申请人: textValue(applicant), 品名: textValue(item ?? NAMELESS), 规格: textValue(spec), 单位: textValue(unit) };
}

const NAMELESS = '（未填品名）';
