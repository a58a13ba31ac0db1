import { ruleKit } from '../../core/rules/rule';
import type { ClauseId } from '../../manual/index';
import { supplyRequest } from './register';

export const rule = ruleKit<typeof supplyRequest.fields, ClauseId>(supplyRequest);
