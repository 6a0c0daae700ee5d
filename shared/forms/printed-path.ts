/** Paths as widgets print them: 「浙江省 / 杭州市」, also with -, |, a comma or a space between the levels. Pure. */

/** Likeliest first: what stands before the last ones may be part of a name (信息传输、软件业). */
const SEPARATORS = [/[/>→]/u, /\s+-\s+/u, /[|｜]/u, /[-–—·]/u, /\s+/u, /[,，、]/u];

/** All the ways to split it into levels; as one level where nothing in it separates. */
export function printedPaths(shown: string): readonly (readonly string[])[] {
  const paths = SEPARATORS.map((separator) =>
    shown
      .split(separator)
      .map((level) => level.trim())
      .filter((level) => level !== ''),
  ).filter((levels) => levels.length > 1);
  const whole = shown.trim();
  return paths.length > 0 || whole === '' ? paths : [[whole]];
}
