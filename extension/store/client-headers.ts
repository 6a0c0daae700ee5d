/** The headers of every request to the team's server. The token stands here and never in an address. */
import { browser } from 'wxt/browser';
import { CLIENT_HEADER, PROTOCOL_VERSION } from 'shared/sync/wire-names.ts';

export function clientHeaders(token: string | null): Record<string, string> {
  return {
    [CLIENT_HEADER]: `${browser.runtime.getManifest().version}; protocol=${PROTOCOL_VERSION}`,
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  };
}
