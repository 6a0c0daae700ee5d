/** A sentence for the person at the terminal; nothing was changed, exit code 1. */
export class CommandRefused extends Error {}
