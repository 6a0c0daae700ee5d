/** What the address of a tab says of it; empty or odd addresses say nothing. */

export function originOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).origin : null;
}

/** What is asked of the browser for that site. Without the port: Firefox grants one with a port and never matches it. */
export function sitePattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** Whether others on the way can read what is sent. This machine itself is nobody else. */
export function isPlainHttp(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' && hostname !== '127.0.0.1' && hostname !== 'localhost';
}
