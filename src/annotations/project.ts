/** The file at the root of a workspace folder, or of a repository, that holds the settings of its annotation project. */
export const projectFile = 'dramatis.yaml';

/** The types that every sidecar may use without declaring them, in the order in which they are shown. */
export const builtInTypes = ['person', 'organization', 'place', 'event', 'date'] as const;

/** The kinds of events likewise. */
export const builtInKinds = ['conference', 'meeting', 'visit', 'statement', 'agreement', 'operation'] as const;

/** The roles of participants likewise. */
export const builtInRoles = ['host', 'guest', 'organizer', 'speaker', 'chair', 'participant', 'attendee', 'observer', 'signatory', 'witness'] as const;

/** The looks that further types may have: colours and keys are fixed in the extension's manifest. */
export const slots = ['type6', 'type7', 'type8', 'type9', 'type10', 'type11', 'type12'] as const;
export type Slot = (typeof slots)[number];

/** A word that annotators choose, as a project explains it. */
export interface Described {
  /** As it stands in sidecars: a slug. */
  readonly id: string;
  /** For people; the id where it is absent. */
  readonly label?: string;
  /** When to use it. */
  readonly guideline?: string;
}

/** A further type of entities; or, under the id of a built-in type, what the project says about that. */
export interface ProjectType extends Described {
  /** The label of a group of its entities. */
  readonly plural?: string;
  /** Types without one share a look. */
  readonly slot?: Slot;
}

/** What a project adds to the built-in types, kinds of events and roles of participants. */
export interface ProjectSettings {
  readonly types: readonly ProjectType[];
  readonly kinds: readonly Described[];
  readonly roles: readonly Described[];
}

/** The settings of a project without a file. */
export const noSettings: ProjectSettings = { types: [], kinds: [], roles: [] };

export type ProjectList = keyof ProjectSettings;

/** Known keys in the order in which they are best written. */
export const projectKeys = {
  file: ['schema', 'types', 'kinds', 'roles'],
  types: ['id', 'label', 'plural', 'slot', 'guideline'],
  kinds: ['id', 'label', 'guideline'],
  roles: ['id', 'label', 'guideline'],
} as const satisfies Record<ProjectList | 'file', readonly string[]>;

/** The words of each list that need no declaration. */
export const builtIn: Readonly<Record<ProjectList, readonly string[]>> = { types: builtInTypes, kinds: builtInKinds, roles: builtInRoles };

/** What a project says about a word; `undefined` where it says nothing. */
export function described(settings: ProjectSettings, list: 'types', id: string | undefined): ProjectType | undefined;
export function described(settings: ProjectSettings, list: ProjectList, id: string | undefined): Described | undefined;
export function described(settings: ProjectSettings, list: ProjectList, id: string | undefined): Described | undefined {
  return (settings[list] as readonly Described[]).find((word) => word.id === id);
}

/** All words of a list: the built-in ones, then those that the project adds, in the order of its file. */
export function wordsOf(settings: ProjectSettings, list: ProjectList): string[] {
  return [...new Set([...builtIn[list], ...(settings[list] as readonly Described[]).map(({ id }) => id)])];
}

/** The slots that no type has yet. */
export function freeSlots({ types }: ProjectSettings): Slot[] {
  return slots.filter((slot) => !types.some((type) => type.slot === slot));
}
