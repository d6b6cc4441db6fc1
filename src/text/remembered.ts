/**
 * What a function says of a text, remembered, since the same words are asked about again and again.
 *
 * @param most so many answers are kept, then all are forgotten, so that a long session does not grow
 */
export function remembered<Answer>(ask: (key: string) => Answer, most: number): (key: string) => Answer {
  const known = new Map<string, Answer>();
  return (key) => {
    let answer = known.get(key);
    if (answer === undefined) {
      if (known.size >= most) known.clear();
      known.set(key, (answer = ask(key)));
    }
    return answer;
  };
}
