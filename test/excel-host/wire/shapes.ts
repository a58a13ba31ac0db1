import type { Sheet } from '../model/sheet';
import type { SheetShape } from '../model/sheet-parts';
import { oneOf, require } from './checks';
import { flag } from './range-format';
import { wire, type Targets, type WireClass, type WireObject } from './wire-class';

type Shape = Targets['Shape'];

const found = (sheet: Sheet, shape: SheetShape | undefined): WireObject => {
  require(shape, 'ItemNotFound');
  return wire('Shape', { sheet, shape });
};
const byKey = (sheet: Sheet, key: unknown): SheetShape | undefined => sheet.parts.shapes.find((shape) => shape.id === key || shape.name === key);

function addImage(sheet: Sheet, image: unknown): WireObject {
  // PNG or JPEG, Base64, without a data: prefix.
  require(typeof image === 'string' && /^(iVBORw0KGgo|\/9j\/)[A-Za-z0-9+/]*=*$/.test(image));
  const shape: SheetShape = { id: sheet.book.newId(), name: `Picture ${sheet.parts.shapes.length + 1}`, type: 'Image', left: 0, top: 0, width: 100, height: 100, image, altText: '', placement: 'TwoCell', lockAspectRatio: true };
  sheet.parts.shapes.push(shape);
  return wire('Shape', { sheet, shape });
}

/** Pictures; other shapes are not made here. */
export const shapeCollection: WireClass<Sheet> = {
  items: (sheet) => sheet.parts.shapes.map((shape) => wire('Shape', { sheet, shape })),
  item: (sheet, key: unknown) => found(sheet, byKey(sheet, key)),
  calls: {
    AddImage: addImage,
    GetCount: (sheet) => sheet.parts.shapes.length,
    GetItem: (sheet, key: unknown) => found(sheet, byKey(sheet, key)),
    GetItemAt: (sheet, index: number) => found(sheet, sheet.parts.shapes[index]),
    GetItemOrNullObject: (sheet, key: unknown) => {
      const shape = byKey(sheet, key);
      return shape ? wire('Shape', { sheet, shape }) : null;
    },
  },
};

const number = (value: unknown): number => {
  require(typeof value === 'number' && value >= 0);
  return value;
};

/** A picture keeps its proportions until told not to. */
function resize({ shape }: Shape, side: 'width' | 'height', value: unknown): void {
  const size = number(value);
  const other = side === 'width' ? 'height' : 'width';
  if (shape.lockAspectRatio && shape[side] > 0) shape[other] = (shape[other] * size) / shape[side];
  shape[side] = size;
}

export const shape: WireClass<Shape> = {
  identity: (self) => ({ Id: self.shape.id }),
  reads: {
    Id: (self) => self.shape.id,
    Name: (self) => self.shape.name,
    Type: (self) => self.shape.type,
    Left: (self) => self.shape.left,
    Top: (self) => self.shape.top,
    Width: (self) => self.shape.width,
    Height: (self) => self.shape.height,
    AltTextDescription: (self) => self.shape.altText,
    Placement: (self) => self.shape.placement,
    LockAspectRatio: (self) => self.shape.lockAspectRatio,
    Visible: () => true,
  },
  writes: {
    Name: (self, name: unknown) => void (self.shape.name = String(name)),
    Left: (self, value: unknown) => void (self.shape.left = number(value)),
    Top: (self, value: unknown) => void (self.shape.top = number(value)),
    Width: (self, value: unknown) => resize(self, 'width', value),
    Height: (self, value: unknown) => resize(self, 'height', value),
    AltTextDescription: (self, text: unknown) => void (self.shape.altText = String(text)),
    Placement: (self, value: unknown) => void (self.shape.placement = oneOf(['TwoCell', 'OneCell', 'Absolute'], value)),
    LockAspectRatio: (self, value: unknown) => void (self.shape.lockAspectRatio = flag(value)),
  },
  calls: {
    Delete: ({ sheet, shape: { id } }) => void (sheet.parts.shapes = sheet.parts.shapes.filter((one) => one.id !== id)),
    IncrementLeft: (self, by: number) => void (self.shape.left += by),
    IncrementTop: (self, by: number) => void (self.shape.top += by),
  },
};
