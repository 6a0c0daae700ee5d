/** `<device id>.<secret>`: the id finds the row, the secret is compared in constant time. */

export interface DeviceToken {
  readonly device: string;
  readonly secret: string;
}

export function writeDeviceToken(token: DeviceToken): string {
  return `${token.device}.${token.secret}`;
}

/** Reads `Authorization: Bearer …`. Null when there is none of this form. */
export function readBearer(header: string | undefined): DeviceToken | null {
  const match = /^Bearer ([A-Za-z0-9_-]{8,64})\.([A-Za-z0-9_-]{43})$/.exec(header ?? '');
  return match?.[1] && match[2] ? { device: match[1], secret: match[2] } : null;
}
