export type RequirementSets = Readonly<Record<string, string>>;

/** The oldest Excel the add-in declares. Versions are texts: 1.20 is newer than 1.3. */
export const DECLARED_SETS: RequirementSets = { ExcelApi: '1.13', SharedRuntime: '1.1', CustomFunctionsRuntime: '1.3' };

/** What every Excel has beside them. */
export const PLUMBING_SETS: RequirementSets = {
  CustomFunctions: '1.9',
  RichApiRuntime: '1.1',
  DelayForCellEdit: '1.1',
  AddinCommands: '1.1',
  DialogApi: '1.2',
  DialogOrigin: '1.1',
  DocumentEvents: '1.1',
  RibbonApi: '1.1',
  KeyboardShortcuts: '1.1',
  Settings: '1.1',
};
