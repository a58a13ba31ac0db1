/** What Excel answers when it will not do something. `at` is filled in where the error is raised: `Worksheet.getRange`. */
export class HostError extends Error {
  at: string | null = null;

  constructor(
    readonly code: ErrorCode,
    message: string = TEXTS[code],
    readonly status: number = STATUS[code] ?? 400,
  ) {
    super(message);
  }
}

const TEXTS = {
  ItemNotFound: "The requested resource doesn't exist.",
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidObjectPath: "The object path '{0}' isn't working for what you're trying to do.",
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ApiNotFound: 'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  AccessDenied: 'You cannot perform the requested operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  GeneralException: 'There was an internal error while processing the request.',
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  OperationCellsExceedLimit: 'The attempted operation affects more than the limit of 33554000 cells.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
};

const STATUS: Partial<Record<ErrorCode, number>> = { ItemNotFound: 404, ApiNotFound: 404, AccessDenied: 401, GeneralException: 500, ItemAlreadyExists: 409 };

export type ErrorCode = keyof typeof TEXTS;

/** Errors that come in place of an answer, as office error numbers. */
export const OFFICE_ERRORS = {
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  cellEditing: 5004,
  dialogOpen: 5016,
  sessionLost: 5012,
  tooManyRequests: 5102,
  accessDenied: 7000,
  internal: 5001,
} as const;
