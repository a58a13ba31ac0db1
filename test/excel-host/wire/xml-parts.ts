import type { Book } from '../model/book';
import { require } from './checks';
import { wire, type Targets, type WireClass, type WireObject } from './wire-class';

const part = (book: Book, id: string): WireObject | null => (book.xmlParts.some((known) => known.id === id) ? wire('CustomXmlPart', { book, id }) : null);

/** The namespace of the root element; an empty text where it has none. */
function namespaceOf(xml: string): string {
  const root = /<(?:([\w.-]+):)?[\w.-]+((?:\s[^<>]*)?)\/?>/.exec(xml.replace(/<\?[^]*?\?>|<!--[^]*?-->/g, ''));
  const attribute = root?.[1] === undefined ? 'xmlns' : `xmlns:${root[1]}`;
  const found = new RegExp(`\\s${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root?.[2] ?? '');
  return (found?.[1] ?? found?.[2] ?? '').replaceAll('&amp;', '&');
}

/** Excel takes only what has one root that is opened and closed. */
function requireXml(xml: unknown): asserts xml is string {
  require(typeof xml === 'string');
  const root = /^\s*(?:<\?[^]*?\?>\s*|<!--[^]*?-->\s*)*<([\w:.-]+)(?:\s[^<>]*?)?(\/)?>/.exec(xml);
  require(root && (root[2] === '/' || xml.trimEnd().endsWith(`</${root[1]}>`)));
}

function only(objects: readonly WireObject[]): WireObject | null {
  return objects.length === 1 ? (objects[0] ?? null) : null;
}

const scoped = ({ book, namespace }: Targets['CustomXmlPartScopedCollection']): WireObject[] =>
  book.xmlParts.filter((known) => namespaceOf(known.xml) === namespace).map((known) => wire('CustomXmlPart', { book, id: known.id }));

export const customXmlPartCollection: WireClass<Book> = {
  items: (book) => book.xmlParts.map(({ id }) => wire('CustomXmlPart', { book, id })),
  item: (book, id: unknown) => {
    const found = part(book, String(id));
    require(found, 'ItemNotFound');
    return found;
  },
  calls: {
    Add: (book, xml: unknown) => {
      requireXml(xml);
      const id = book.newId();
      book.xmlParts.push({ id, xml });
      return wire('CustomXmlPart', { book, id });
    },
    GetByNamespace: (book, namespace: unknown) => wire('CustomXmlPartScopedCollection', { book, namespace: String(namespace) }),
    GetCount: (book) => book.xmlParts.length,
    GetItemOrNullObject: (book, id: unknown) => part(book, String(id)),
  },
};

export const customXmlPartScopedCollection: WireClass<Targets['CustomXmlPartScopedCollection']> = {
  items: scoped,
  item: ({ book }, id: unknown) => {
    const found = part(book, String(id));
    require(found, 'ItemNotFound');
    return found;
  },
  calls: {
    GetCount: (self) => scoped(self).length,
    GetOnlyItem: (self) => {
      const found = only(scoped(self));
      require(found, 'InvalidOperation');
      return found;
    },
    GetOnlyItemOrNullObject: (self) => only(scoped(self)),
    GetItemOrNullObject: ({ book }, id: unknown) => part(book, String(id)),
  },
};

const stored = ({ book, id }: Targets['CustomXmlPart']): { id: string; xml: string } => {
  const found = book.xmlParts.find((known) => known.id === id);
  require(found, 'ItemNotFound');
  return found;
};

export const customXmlPart: WireClass<Targets['CustomXmlPart']> = {
  identity: ({ id }) => ({ Id: id }),
  reads: { Id: ({ id }) => id, NamespaceUri: (self) => namespaceOf(stored(self).xml) },
  calls: {
    GetXml: (self) => stored(self).xml,
    SetXml: (self, xml: unknown) => {
      requireXml(xml);
      stored(self).xml = xml;
    },
    Delete: (self) => void self.book.xmlParts.splice(self.book.xmlParts.indexOf(stored(self)), 1),
  },
};
