import type { Language } from '../../core/words';
import { Call } from './argument';
import { FUNCTIONS } from './declarations';
import type { FunctionId } from './declarations';
import { FormulaError } from './formula-error';

/** What office.js offers to custom functions, as far as it is used here. An error's code is the value that the cell shows. */
export interface FunctionRuntime {
  associate(id: string, answer: (...given: readonly unknown[]) => Promise<unknown>): void;
  readonly Error: new (code: string, message?: string) => object;
}

/**
 * Tells Excel which code answers to which id; without Excel it does nothing.
 * The code itself is loaded with the first formula, so that the pane opens fast.
 */
export function associateFunctions(language: () => Language): void {
  const runtime = (globalThis as { readonly CustomFunctions?: FunctionRuntime }).CustomFunctions;
  if (!runtime) return;
  for (const { id, parameters } of FUNCTIONS) runtime.associate(id, (...given) => answer(runtime, id, parameters.length, given, language()));
}

async function answer(runtime: FunctionRuntime, id: FunctionId, count: number, given: readonly unknown[], language: Language): Promise<unknown> {
  const { IMPLEMENTATIONS } = await import('./implementations');
  try {
    return IMPLEMENTATIONS[id](new Call(given.slice(0, count), addressesIn(given[count])), language);
  } catch (error) {
    if (error instanceof FormulaError) throw new runtime.Error(error.value, error[language]);
    throw error;
  }
}

/** Excel adds what it knows of the call behind the declared arguments. */
function addressesIn(invocation: unknown): readonly string[] {
  const addresses = typeof invocation === 'object' && invocation !== null ? (invocation as { parameterAddresses?: unknown }).parameterAddresses : null;
  return Array.isArray(addresses) ? (addresses as readonly unknown[]).map(String) : [];
}
