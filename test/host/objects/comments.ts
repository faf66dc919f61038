import type { MemoryComment } from '../model';
import { ExcelError, type HostObject } from '../protocol';
import { type HostContext, sheetOf, sheetToWrite } from './context';
import { one, rangeObject, rangeOf } from './range';

function commentObject(context: HostContext, comment: MemoryComment): HostObject {
  return {
    type: 'Comment',
    identity: { Id: comment.id },
    get: { id: () => comment.id, content: () => comment.content },
    nav: {
      replies: () => ({
        type: 'CommentReplyCollection',
        items: () =>
          comment.replies.map((content, index) => ({
            type: 'CommentReply',
            identity: { Id: `${comment.id}r${index}` },
            get: { id: () => `${comment.id}r${index}`, content: () => content },
            call: {
              delete: () => {
                comment.replies.splice(index, 1);
                return undefined;
              },
            },
          })),
        item: (id) => ({
          type: 'CommentReply',
          call: {
            delete: () => {
              comment.replies.splice(Number(String(id).slice(comment.id.length + 1)), 1);
              return undefined;
            },
          },
        }),
        call: {
          add: (content) => {
            sheetToWrite(context, comment.sheetId);
            comment.replies.push(String(content));
            return { type: 'CommentReply', identity: { Id: `${comment.id}r${comment.replies.length - 1}` } };
          },
        },
      }),
    },
    call: {
      getLocation: () => rangeObject(context, comment.sheetId, one(comment.row, comment.column)),
      delete: () => {
        const { comments } = context.workbook();
        comments.splice(comments.indexOf(comment), 1);
        return undefined;
      },
    },
  };
}

/** The comments of one sheet, or of the workbook. */
export function commentsObject(context: HostContext, sheetId?: string): HostObject {
  const comments = (): MemoryComment[] =>
    context.workbook().comments.filter((comment) => sheetId === undefined || comment.sheetId === sheetId);
  return {
    type: 'CommentCollection',
    items: () => comments().map((comment) => commentObject(context, comment)),
    item: (id) => {
      const comment = comments().find((candidate) => candidate.id === id);
      if (!comment) throw new ExcelError('ItemNotFound', "The requested resource doesn't exist.");
      return commentObject(context, comment);
    },
    call: {
      add: (cell, content) => {
        const { sheetId: target, range } = rangeOf(cell, sheetId);
        const sheet = sheetToWrite(context, sheetOf(context, target).id);
        const workbook = context.workbook();
        const taken = workbook.comments.some(
          (comment) => comment.sheetId === sheet.id && comment.row === range.top && comment.column === range.left,
        );
        if (taken) throw new ExcelError('InvalidArgument', 'The cell already has a comment.');
        const comment: MemoryComment = {
          id: `{C${workbook.nextId++}}`,
          sheetId: sheet.id,
          row: range.top,
          column: range.left,
          content: String(content),
          replies: [],
        };
        workbook.comments.push(comment);
        return commentObject(context, comment);
      },
    },
  };
}
