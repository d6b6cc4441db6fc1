/** A text that is written in several steps, and differs from the one before it in length and in every line. */
export function text(number: number): string {
  return `${number} is the number of this text\n`.repeat(50_000 + (number % 7) * 5000);
}

/** Which of the texts this is, if it is whole. */
export function numberOf(whole: string): number | undefined {
  const number = Number.parseInt(whole, 10);
  return whole === text(number) ? number : undefined;
}
