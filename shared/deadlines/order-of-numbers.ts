/**
 * The places of the numbers from the smallest to the greatest; equal ones as they lay. Numbers are whole, not negative,
 * and small enough that their product with their count is still exact.
 */
export function orderOfNumbers(numbers: Float64Array): Uint32Array {
  const { length } = numbers;
  // Number and place as the digits of one number: sorted as plain numbers, and the place can be read from it again.
  const keys = new Float64Array(length);
  for (let place = 0; place < length; place += 1) keys[place] = numberAt(numbers, place) * length + place;
  keys.sort();
  const places = new Uint32Array(length);
  for (let index = 0; index < length; index += 1) {
    const key = numberAt(keys, index);
    places[index] = key - Math.floor(key / length) * length;
  }
  return places;
}

function numberAt(numbers: Float64Array, index: number): number {
  return numbers[index] ?? Number.NaN;
}
