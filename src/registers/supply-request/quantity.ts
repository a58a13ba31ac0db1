import type { Decimal } from '../../core/values/decimal';

/** What counts as taken: issued where that is recorded, else planned. */
export function quantityTaken(row: { readonly quantity: Decimal | null; readonly issuedQuantity: Decimal | null }): Decimal | null {
  return row.issuedQuantity ?? row.quantity;
}

/** What `amount` is reckoned from: the planned quantity, or the issued one where the sheet plans none. */
export function quantityPriced(row: { readonly quantity: Decimal | null; readonly issuedQuantity: Decimal | null; readonly $: { readonly table: { readonly columns: ReadonlyMap<string, number> } } }): Decimal | null {
  return row.$.table.columns.has('quantity') ? row.quantity : row.issuedQuantity;
}
