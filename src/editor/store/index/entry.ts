import type * as vscode from 'vscode';
import type { Annotations } from '../../../annotations/model';
import { entityWidth, unpack, type Packed } from '../../../annotations/packed';
import type { Stamp } from './shards';

/** Annotations as they were kept, and their strings. */
export interface PackedAnnotations {
  readonly packed: Packed;
  readonly strings: readonly string[];
}

/**
 * What is known of an article, immutable, and what the file looked like that it was read from. What was kept is
 * unpacked when somebody asks for it: to show who is there it need not be.
 */
export class Entry {
  private value: Annotations | PackedAnnotations;

  /** @param stamp without, what is known is read again at the next start */
  constructor(readonly article: vscode.Uri, readonly sidecar: vscode.Uri, readonly folder: string, value: Annotations | PackedAnnotations, readonly stamp?: Stamp) {
    this.value = value;
  }

  get annotations(): Annotations {
    if ('packed' in this.value) this.value = unpack(this.value.packed, this.value.strings);
    return this.value;
  }

  /** As they were kept, as long as nobody has asked for more. */
  get kept(): PackedAnnotations | undefined {
    return 'packed' in this.value ? this.value : undefined;
  }

  /** Whether it declares an entity or event. */
  declares(id: string): boolean {
    if (!('packed' in this.value)) return this.value.entities.some((entity) => entity.id === id) || this.value.events.some((event) => event.id === id);
    const { packed: [, entities, events], strings } = this.value;
    for (let at = 0; at < entities.length; at += entityWidth) if (strings[entities[at]!] === id) return true;
    return events.some((event) => event.id === id);
  }

  /** Whether it declares an entity or event, or mentions one that it does not declare. */
  mayName(id: string): boolean {
    if (this.declares(id)) return true;
    const { kept } = this;
    return kept ? kept.packed[4].some(([, { entity, event }]) => entity === id || event === id) : this.annotations.mentions.some(({ entity, event }) => entity === id || event === id);
  }
}
