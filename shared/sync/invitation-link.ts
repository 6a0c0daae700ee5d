/** `http://host:8787/join#<secret>`: the secret stands in the fragment, so it reaches no server log. */

export type InvitationLink = { readonly server: string; readonly secret: string };

const LINK = /^(https?:\/\/[^\s/#?]+)\/join#([A-Za-z0-9_-]{20,200})$/;

export function writeInvitationLink(link: InvitationLink): string {
  return `${link.server}/join#${link.secret}`;
}

/** Null when the text is not an invitation; surrounding blanks and quotation marks of a chat program are forgiven. */
export function readInvitationLink(text: string): InvitationLink | null {
  const match = LINK.exec(text.trim().replace(/^[<"“「]+|[>"”」]+$/g, ''));
  return match?.[1] && match[2] ? { server: match[1], secret: match[2] } : null;
}
