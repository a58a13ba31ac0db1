import { sync } from './in-excel';

/** The workbook's custom XML parts of one namespace, as texts. */
export async function readParts(context: Excel.RequestContext, namespace: string): Promise<readonly string[]> {
  const parts = await partsOf(context, namespace);
  const texts = parts.map((part) => part.getXml());
  if (texts.length > 0) await sync(context);
  return texts.map(({ value }) => value);
}

/** Takes the parts of a namespace out and puts these in their place. */
export async function replaceParts(context: Excel.RequestContext, namespace: string, texts: readonly string[]): Promise<void> {
  for (const part of await partsOf(context, namespace)) part.delete();
  for (const text of texts) context.workbook.customXmlParts.add(text);
  await sync(context);
}

async function partsOf(context: Excel.RequestContext, namespace: string): Promise<readonly Excel.CustomXmlPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace);
  parts.load('items/id');
  await sync(context);
  return parts.items;
}
