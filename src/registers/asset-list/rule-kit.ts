import { ruleKit } from '../../core/rules/rule';
import type { ClauseId } from '../../manual/index';
import { assetList } from './register';

export const rule = ruleKit<typeof assetList.fields, ClauseId>(assetList);
