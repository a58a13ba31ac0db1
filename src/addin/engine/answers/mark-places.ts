import type { Place, Severity } from '../../../core/rules/finding';
import type { Words } from '../../../core/words';
import type { Checked } from '../session/checked';

/** All findings that nobody signed for, in the order of the list. */
export function markPlaces({ result }: Checked): { readonly place: Place; readonly severity: Severity; readonly message: Words }[] {
  return result.findings.filter(({ waived }) => waived === null).map(({ place, severity, message }) => ({ place, severity, message }));
}
