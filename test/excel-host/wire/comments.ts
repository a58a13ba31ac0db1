import type { Sheet } from '../model/sheet';
import type { SheetComment } from '../model/sheet-parts';
import { areaFrom, range, require } from './checks';
import { flag } from './range-format';
import { wire, type Targets, type WireClass, type WireObject } from './wire-class';

type Comments = Targets['CommentCollection'];
type Thread = Targets['Comment'];
type Reply = Targets['CommentReply'];

const AUTHOR = '王建军';

const all = ({ book, sheet }: Comments): Thread[] => (sheet ? [sheet] : book.sheets).flatMap((one) => one.parts.comments.map((comment) => ({ sheet: one, comment })));
const found = (thread: Thread | undefined): WireObject => {
  require(thread, 'ItemNotFound');
  return wire('Comment', thread);
};
const byId = (self: Comments, id: unknown): Thread | undefined => all(self).find(({ comment }) => comment.id === id);
const text = (content: unknown): string => {
  require(typeof content === 'string' && content !== '');
  return content;
};

function add({ book, sheet }: Comments, cell: unknown, content: unknown): WireObject {
  const { sheet: on, area } = areaFrom(cell, sheet ?? book.activeSheet);
  require(area.top === area.bottom && area.left === area.right);
  require(!on.parts.protection, 'AccessDenied');
  require(!at(on, area.top, area.left));
  const comment: SheetComment = { id: book.newId(), row: area.top, column: area.left, content: text(content), authorName: AUTHOR, resolved: false, replies: [] };
  on.parts.comments.push(comment);
  book.tell({ kind: 'commentAdded', sheet: on, commentId: comment.id });
  return wire('Comment', { sheet: on, comment });
}

const at = (sheet: Sheet, row: number, column: number): SheetComment | undefined => sheet.parts.comments.find((comment) => comment.row === row && comment.column === column);

export const commentCollection: WireClass<Comments> = {
  items: (self) => all(self).map((thread) => wire('Comment', thread)),
  item: (self, id: unknown) => found(byId(self, id)),
  calls: {
    Add: add,
    GetCount: (self) => all(self).length,
    GetItemAt: (self, index: number) => found(all(self)[index]),
    GetItemByCell: (self, cell: unknown) => {
      const { sheet, area } = areaFrom(cell, self.sheet ?? self.book.activeSheet);
      const comment = at(sheet, area.top, area.left);
      return found(comment && { sheet, comment });
    },
    GetItemOrNullObject: (self, id: unknown) => {
      const thread = byId(self, id);
      return thread ? wire('Comment', thread) : null;
    },
  },
};

const place = ({ sheet, comment }: Pick<Thread, 'sheet' | 'comment'>): WireObject => range(sheet, { top: comment.row, bottom: comment.row, left: comment.column, right: comment.column });

export const comment: WireClass<Thread> = {
  identity: (self) => ({ Id: self.comment.id }),
  parts: { Replies: (self) => wire('CommentReplyCollection', self) },
  reads: {
    Id: (self) => self.comment.id,
    Content: (self) => self.comment.content,
    AuthorName: (self) => self.comment.authorName,
    AuthorEmail: () => '',
    CreationDate: () => '2026-03-01T00:00:00.000Z',
    Resolved: (self) => self.comment.resolved,
    ContentType: () => 'Plain',
  },
  writes: {
    Content: (self, content: unknown) => void (self.comment.content = text(content)),
    Resolved: (self, value: unknown) => void (self.comment.resolved = flag(value)),
  },
  calls: {
    GetLocation: place,
    Delete: (self) => {
      require(!self.sheet.parts.protection, 'AccessDenied');
      self.sheet.parts.comments = self.sheet.parts.comments.filter((one) => one.id !== self.comment.id);
      self.sheet.book.tell({ kind: 'commentDeleted', sheet: self.sheet, commentId: self.comment.id });
    },
  },
};

export const commentReplyCollection: WireClass<Thread> = {
  items: (self) => self.comment.replies.map((reply) => wire('CommentReply', { ...self, replyId: reply.id })),
  item: (self, id: unknown) => {
    require(self.comment.replies.some((reply) => reply.id === id), 'ItemNotFound');
    return wire('CommentReply', { ...self, replyId: String(id) });
  },
  calls: {
    Add: (self, content: unknown) => {
      const reply = { id: self.sheet.book.newId(), content: text(content), authorName: AUTHOR };
      self.comment.replies.push(reply);
      return wire('CommentReply', { ...self, replyId: reply.id });
    },
    GetCount: (self) => self.comment.replies.length,
  },
};

const replyOf = ({ comment: thread, replyId }: Reply) => {
  const reply = thread.replies.find((one) => one.id === replyId);
  require(reply, 'ItemNotFound');
  return reply;
};

export const commentReply: WireClass<Reply> = {
  identity: ({ replyId }) => ({ Id: replyId }),
  reads: { Id: ({ replyId }) => replyId, Content: (self) => replyOf(self).content, AuthorName: (self) => replyOf(self).authorName },
  writes: { Content: (self, content: unknown) => void (replyOf(self).content = text(content)) },
  calls: {
    GetLocation: place,
    Delete: (self) => void self.comment.replies.splice(self.comment.replies.indexOf(replyOf(self)), 1),
  },
};
