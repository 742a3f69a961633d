import type { Doc } from './bson/values.ts';

const CODE_NAMES: Record<number, string> = {
  1: 'InternalError',
  2: 'BadValue',
  9: 'FailedToParse',
  14: 'TypeMismatch',
  15: 'Overflow',
  16: 'InvalidLength',
  17: 'ProtocolError',
  20: 'IllegalOperation',
  21: 'EmptyFieldName',
  22: 'InvalidBSON',
  26: 'NamespaceNotFound',
  27: 'IndexNotFound',
  28: 'PathNotViable',
  40: 'ConflictingUpdateOperators',
  43: 'CursorNotFound',
  48: 'NamespaceExists',
  50: 'MaxTimeMSExpired',
  51: 'DollarPrefixedFieldName',
  52: 'DollarPrefixedFieldName',
  54: 'NotSingleValueField',
  55: 'InvalidDBRef',
  56: 'EmptyFieldName',
  57: 'DottedFieldName',
  59: 'CommandNotFound',
  61: 'ShardKeyNotFound',
  66: 'ImmutableField',
  67: 'CannotCreateIndex',
  68: 'IndexAlreadyExists',
  72: 'InvalidOptions',
  73: 'InvalidNamespace',
  76: 'NoReplicationEnabled',
  85: 'IndexOptionsConflict',
  86: 'IndexKeySpecsConflict',
  112: 'WriteConflict',
  115: 'CommandNotSupported',
  121: 'DocumentValidationFailure',
  123: 'NotAReplicaSet',
  165: 'InvalidIndexSpecificationOption',
  166: 'CommandNotSupportedOnView',
  168: 'InvalidPipelineOperator',
  197: 'InvalidIndexSpecificationOption',
  238: 'NotImplemented',
  241: 'ConversionFailure',
  290: 'TransactionExceededLifetimeLimitSeconds',
  291: 'NoQueryExecutionPlans',
  303: 'APIMismatchError',
  359: 'CannotConvertIndexToUnique',
  10334: 'BSONObjectTooLarge',
  11000: 'DuplicateKey',
  14031: 'OutOfDiskSpace',
};

/** A refusal that the client is told about, with MongoDB's code for it. */
export class CommandError extends Error {
  readonly code: number;
  readonly codeName: string;
  /** Further fields of the reply, such as `keyPattern` for a duplicate key. */
  readonly extra: Doc | undefined;

  constructor(code: number, message: string, extra?: Doc) {
    super(message);
    this.code = code;
    this.codeName = CODE_NAMES[code] ?? `Location${code}`;
    this.extra = extra;
  }
}

/** BadValue, the refusal of an argument that can't be right. */
export function badValue(message: string): CommandError {
  return new CommandError(2, message);
}

/** FailedToParse, the refusal of a request that can't be understood. */
export function failedToParse(message: string): CommandError {
  return new CommandError(9, message);
}

/** TypeMismatch, the refusal of an argument of the wrong type. */
export function typeMismatch(message: string): CommandError {
  return new CommandError(14, message);
}
