/** A list of words written as prose: parted by spaces or line ends, which no word of a label has. */
export const words = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');

/** Each of some words behind each of others (登记 + 经办人), without those that are listed already. */
export const behind = (
  before: readonly string[],
  after: readonly string[],
  listed: readonly string[],
): readonly string[] =>
  before.flatMap((first) => after.map((last) => first + last)).filter((word) => !listed.includes(word));
