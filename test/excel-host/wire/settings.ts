import type { Book } from '../model/book';
import { require } from './checks';
import { wire, type Targets, type WireClass } from './wire-class';

const setting = (book: Book, key: string) => (book.settings.has(key) ? wire('Setting', { book, key }) : null);

export const settingCollection: WireClass<Book> = {
  items: (book) => [...book.settings.keys()].map((key) => wire('Setting', { book, key })),
  item: (book, key: unknown) => {
    const found = setting(book, String(key));
    require(found, 'ItemNotFound');
    return found;
  },
  calls: {
    Add: (book, key: unknown, value: unknown) => {
      require(typeof key === 'string' && key !== '');
      book.settings.set(key, value);
      return wire('Setting', { book, key });
    },
    GetCount: (book) => book.settings.size,
    GetItemOrNullObject: (book, key: unknown) => setting(book, String(key)),
  },
};

export const settingClass: WireClass<Targets['Setting']> = {
  identity: ({ key }) => ({ _Id: key }),
  reads: { Key: ({ key }) => key, Value: ({ book, key }) => book.settings.get(key), _Id: ({ key }) => key },
  writes: { Value: ({ book, key }, value: unknown) => void book.settings.set(key, value) },
  calls: { Delete: ({ book, key }) => void book.settings.delete(key) },
};
