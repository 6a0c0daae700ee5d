/**
 * Where an error was thrown, for the log: the first line of its stack behind its message, which may quote what was sent and
 * may itself have several lines.
 */
export function failedAt({ message, stack = '' }: Error): string | undefined {
  const start = stack.indexOf(message);
  return start === -1 ? undefined : stack.slice(start + message.length).split('\n')[1];
}
