/** What an annotator does to a sidecar, at random. */
import fc from 'fast-check';
import { addMention, addRejection, confirm, removeItem, removeMention, renameItem, retypeItem, setMentionNote } from '../../src/annotations/decide';
import type { Annotations, Mention } from '../../src/annotations/model';
import { readSidecar } from '../../src/annotations/read';
import type { Sidecar } from '../../src/annotations/sidecar';
import { editSidecar, LayoutError } from '../../src/annotations/write';
import { entity, mention, words } from '../annotations/arbitraries';

type Change = (annotations: Annotations) => Annotations;

const pick = <T>(items: readonly T[], at: number): T | undefined => items[at % Math.max(1, items.length)];
const onMention = (act: (annotations: Annotations, mention: Mention) => Annotations): fc.Arbitrary<Change> =>
  fc.nat(20).map((at) => (annotations) => (pick(annotations.mentions, at) ? act(annotations, pick(annotations.mentions, at)!) : annotations));
const onEntity = (act: (annotations: Annotations, id: string) => Annotations): fc.Arbitrary<Change> =>
  fc.nat(20).map((at) => (annotations) => (pick(annotations.entities, at) ? act(annotations, pick(annotations.entities, at)!.id) : annotations));

/** The decisions that the editor makes. */
export const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.oneof(
    fc.tuple(entity, mention).map(([item, { quote, nth }]): Change => (annotations) => addMention(annotations, { entity: item.id, quote, ...(nth !== undefined && { nth }) }, item.type, { entities: [item] })),
    onMention((annotations, item) => (item.suggested ? confirm(annotations, item) : annotations)),
    onMention((annotations, item) => addRejection(removeMention(annotations, item), { quote: item.quote, ...(item.nth !== undefined && { nth: item.nth }), type: 'person' })),
    onMention(removeMention),
    fc.tuple(fc.nat(20), words).map(([at, note]): Change => (annotations) => (pick(annotations.mentions, at) ? setMentionNote(annotations, pick(annotations.mentions, at)!, note) : annotations)),
    fc.tuple(fc.nat(20), words).map(([at, name]): Change => (annotations) => (pick(annotations.entities, at) ? renameItem(annotations, pick(annotations.entities, at)!.id, name) : annotations)),
    onEntity((annotations, id) => retypeItem(annotations, id, 'place')),
    onEntity(removeItem),
  ),
  { maxLength: 5 },
);

/** A sidecar after these changes, where they can be written; as often as not with a comment made by hand. */
export function change(sidecar: Sidecar, all: readonly Change[]): Sidecar {
  try {
    const { source } = editSidecar(sidecar, all.reduce((annotations, act) => act(annotations), sidecar.annotations), () => undefined);
    const read = readSidecar(all.length % 2 ? source : `${source.replace(/(?<![\r\n])$/, '\n')}# ${all.length}\n`);
    return read.readable ? read : sidecar;
  } catch (error) {
    if (error instanceof LayoutError) return sidecar;
    throw error;
  }
}
