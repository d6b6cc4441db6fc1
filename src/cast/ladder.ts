import { SharedFacts } from './vocabulary';

/** Facts of how large something is: by how many steps, each of them a fact, "name 2" where it is at least 2. */
export type Ladder = (value: number) => SharedFacts;

/** @param steps ascending; or descending, and then it is the steps further down that are reached as well */
export function ladder(name: string, steps: readonly number[]): Ladder {
  const rises = steps.length < 2 || steps[0]! < steps[1]!;
  const least = rises ? steps : [...steps].reverse();
  const facts = steps.map((step) => `${name} ${step}`);
  const reached = Array.from({ length: steps.length + 1 }, (_, many) => new SharedFacts(rises ? facts.slice(0, many) : facts.slice(facts.length - many)));
  return (value) => {
    let many = 0;
    while (many < least.length && value >= least[many]!) many++;
    return reached[many]!;
  };
}
