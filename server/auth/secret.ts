/** Secrets and ids: 256 random bits where somebody must not guess, 96 where two must not meet. Only hashes are stored. */
import { hash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 43 characters of base64url. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

export function newId(): string {
  return randomBytes(12).toString('base64url');
}

/** SHA-256 in hex. A plain hash is enough: the secrets are random, there is nothing to guess in a dictionary. */
export function hashSecret(secret: string): string {
  return hash('sha256', secret, 'hex');
}

/** Compares two hashes in a time that tells nothing about where they differ. */
export function sameHash(a: string, b: string): boolean {
  const left = Buffer.from(a, 'hex');
  const right = Buffer.from(b, 'hex');
  return left.length === right.length && timingSafeEqual(left, right);
}
