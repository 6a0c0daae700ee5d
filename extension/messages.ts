/**
 * Everything that the extension's contexts say to each other, in one place. The engine's port is in `engine-port.ts`. Of all
 * these a page of a portal is answered only `chipCountdown` (`background/own-page.ts`).
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Phase } from 'shared/deadlines/obligation.ts';
import type { Glance } from './store/glance.ts';

/** What the chip in a portal page may know: a countdown and its colour. Never a company, a filing or a number. */
export interface ChipCountdown {
  readonly text: string;
  readonly phase: Phase;
}

interface Messages {
  /** A page changed the records: recount the badge and send the change on. Answers when both are done. */
  recordsChanged: () => void;
  /** Something may be new on the server: pull, and push what waits. */
  syncNow: () => void;
  /** The popup found a glance of another day or of other records: the one of now. */
  glance: () => Glance;
  /** The chip asks what to show on its own page; null shows nothing. */
  chipCountdown: () => ChipCountdown | null;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
