import { allRules } from '../../registers/index';
import { ruleReports } from '../../reports/rule-report';
import type { Run } from '../command';
import { emit } from '../output/emit';
import { rulesDocument } from '../output/rules-document';

export const rules: Run = async (call, io) => {
  const reports = ruleReports(allRules, call.language);
  await emit(call, io, { json: () => reports, document: (layout) => rulesDocument(reports, layout, call.language) }, []);
  return 0;
};
