import { ruleKit } from '../../core/rules/rule';
import type { ClauseId } from '../../manual/index';
import { vehicleUsage } from './register';

export const rule = ruleKit<typeof vehicleUsage.fields, ClauseId>(vehicleUsage);
