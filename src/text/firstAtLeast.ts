/** The index of the first of some rising numbers that is not below another. */
export function firstAtLeast(numbers: ArrayLike<number>, least: number): number {
  let low = 0;
  for (let high = numbers.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
