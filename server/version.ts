/** The version of this server and the protocol versions it serves. */
import { PROTOCOL_VERSION } from 'shared/sync/wire-names.ts';
import manifest from './package.json' with { type: 'json' };

export const VERSION = manifest.version;

/** `oldest` does not rise without a year's notice: people update the extension and the server at different times. */
export const PROTOCOLS = { oldest: 1, newest: PROTOCOL_VERSION } as const;
