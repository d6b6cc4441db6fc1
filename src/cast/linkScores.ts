/** How sure each kind of agreement of two names makes that they name one, where only one is known by it; set by hand. */
export const sure = { name: 0.97, territory: 0.99, sound: 0.9, shorter: 0.85, initial: 0.72, surname: 0.75, half: 0.6, nation: 0.95, home: 0.8, meaning: 0.85, vague: 0.5, acronym: 0.75, explained: 0.8, initials: 0.73, only: 0.72, place: 0.75 };

/** A country of which the article tells less than that is not meant where it is not named. */
export const fitting = 0.5;

/** Where another entity fits nearly as well it is a guess. */
export const guess = 0.45;
export const margin = 0.04;
