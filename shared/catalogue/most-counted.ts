/**
 * The most days, working days or months that a window may count: more than any text, and few enough that counting ends. As
 * many as the form of the team's own number takes digits.
 */
export const MOST_COUNTED = 999;
