/** The protocol's own words, without its schemas: pages load them, and not zod. */

/** Raised when an old device could no longer write safely. Reading goes on; an old device's push is answered 426. */
export const PROTOCOL_VERSION = 1;

/** `X-Shouxian-Client: 0.1.0; protocol=1` on every request. */
export const CLIENT_HEADER = 'x-shouxian-client';

/** In place of a field name: all fields that are not named, and the question whether the record still exists. */
export const ALL_FIELDS = '*';
export const DELETION = '*deleted';
/** Names that begin so are the protocol's own; an operation must not use them. */
export const RESERVED_PREFIX = '*';

export const ROLES = ['owner', 'editor', 'viewer'] as const;
