import type { Language } from '../../core/words';
import type { FunctionDeclaration, ParameterDeclaration } from './declaration';
import { FUNCTIONS } from './declarations';

/** The text of functions.json in one language: what Excel reads to offer the functions. */
export function functionsJson(language: Language): string {
  const functions = FUNCTIONS.map((declaration) => functionEntry(declaration, language));
  return `${JSON.stringify({ allowErrorForDataTypeAny: true, functions }, null, 2)}\n`;
}

function functionEntry({ id, name, help, parameters, result, spills }: FunctionDeclaration, language: Language) {
  return {
    id,
    name: name[language],
    description: help[language],
    parameters: parameters.map((parameter) => parameterEntry(parameter, language)),
    result: { type: result, dimensionality: spills ? 'matrix' : 'scalar' },
    ...(spills ? { options: { requiresParameterAddresses: true } } : {}),
  };
}

function parameterEntry({ name, help, type, optional, shape }: ParameterDeclaration, language: Language) {
  return {
    name: name[language],
    description: help[language],
    type,
    dimensionality: shape ? 'matrix' : 'scalar',
    ...(optional ? { optional } : {}),
    ...(shape === 'repeating ranges' ? { repeating: true } : {}),
  };
}
