import { ruleKit } from '../../core/rules/rule';
import type { ClauseId } from '../../manual/index';
import { sealLog } from './register';

export const rule = ruleKit<typeof sealLog.fields, ClauseId>(sealLog);
