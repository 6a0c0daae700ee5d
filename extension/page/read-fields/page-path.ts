/** The path of a page, with the route that single-page sites keep in the fragment; never a query, which may hold a token. */
export function pagePath(location: Pick<Location, 'pathname' | 'hash'>): string {
  const route = /^#!?(\/[^?]*)/.exec(location.hash)?.[0] ?? '';
  return location.pathname + route;
}
