import { REGISTERS } from '../../src/registers/index';
import { planWorkbook } from '../../src/hosts/files/write/plan-workbook';
import { formPlan } from './form-plan';
import { FORMS } from './forms';

/** Every blank form: its file's name and bytes, the same each time. */
export async function blankRegisters(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const form of FORMS) {
    const kind = REGISTERS.find(({ register }) => register.id === form.register);
    if (!kind) throw new Error(`no register ${form.register}`);
    files.set(`${form.register}.xlsx`, await planWorkbook([formPlan(form, kind.register)]));
  }
  return files;
}
