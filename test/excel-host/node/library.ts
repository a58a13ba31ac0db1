/// <reference types="office-js" />
import type { RequirementSets } from '../wire/requirement-sets';

/** The few places inside the library that tests set; a newer library that lacks one fails here, loudly. */
interface Insides {
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  readonly GenericEventRegistration: { readonly s_genericEventRegistrations: Readonly<Record<string, { readonly m_eventRegistration: { m_handlersByEventByTarget: object } }>> };
}

const insides = (): Insides => OfficeExtension as unknown as Insides;

/** Off by default in the library: members outside the declared sets then throw as in an old Excel. */
export function enforceRequirementSets(): void {
  insides().CommonUtility._doApiNotSupportedCheck = true;
}

/** The matrix that the library was given at its start, filled anew. */
export function setRequirementSets(sets: RequirementSets): void {
  const matrix = (Office.context.requirements as unknown as { _setMap: { _sets: Record<string, string> } })._setMap._sets;
  for (const name of Object.keys(matrix)) delete matrix[name];
  for (const [name, version] of Object.entries(sets)) matrix[name.toLowerCase()] = version;
}

/** Handlers live as long as the library; a fresh book begins without those of the last. */
export function forgetHandlers(): void {
  for (const registration of Object.values(insides().GenericEventRegistration.s_genericEventRegistrations)) registration.m_eventRegistration.m_handlersByEventByTarget = {};
}
