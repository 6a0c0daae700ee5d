/** A list of words written as prose: parted by spaces or line ends, which no word of a label has. */
export const words = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');
