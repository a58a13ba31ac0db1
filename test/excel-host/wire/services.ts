/** A service outside the workbook, which the library starts by itself. */
export interface Service {
  readonly service: string;
  /** What each method answers. */
  readonly answers: ReadonlyMap<string, unknown>;
}

export const CUSTOM_FUNCTIONS = 'Microsoft.ExcelServices.CustomFunctions';

const ANSWERS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  [CUSTOM_FUNCTIONS]: { _SetOsfControlContainerReadyForCustomFunctions: null, _GetEnabledFeatures: [], SetInvocationArrayResults: null, SetInvocationResults: null, SetInvocationError: null },
  'Microsoft.InternalService.AddinInternalService': { NotifyActionHandlerReady: null },
  'Microsoft.AppRuntime.AppRuntimeService': { GetAppRuntimeState: 'Background', SetAppRuntimeState: null },
  'Microsoft.AppRuntime.AppRuntimePersistenceService': { GetAppRuntimeStartState: 'Inactive', SetAppRuntimeStartState: null },
};

export function service(name: string): Service {
  return { service: name, answers: new Map(Object.entries(ANSWERS[name] ?? {})) };
}
