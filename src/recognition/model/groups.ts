/** The groups of features: some are left out together while learning, and each was tried without. */
export const groups = ['word', 'sound', 'affixes', 'names', 'neighbours', 'pairs of words', 'patterns', 'place', 'document', 'rules', 'governors'] as const;
/** The index of a group in {@link groups}. */
export type Group = number;
export const groupOf = Object.fromEntries(groups.map((name, index) => [name, index])) as Readonly<Record<(typeof groups)[number], Group>>;
