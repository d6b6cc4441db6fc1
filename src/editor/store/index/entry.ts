import * as vscode from 'vscode';
import type { Annotations } from '../../../annotations/model';
import { declares, mayName, pack, unpack, type Packed } from '../../../annotations/packed';
import { Table } from '../../../annotations/packedCast';
import { sidecarOf } from '../articles';
import type { Stamp } from './shards';

/** What is known of an article, immutable, and what the file looked like that it was read from. */
export class Entry {
  private value: Annotations | Packed;
  /** What was made of it for somebody: as long as it is held anywhere it is the same value. */
  private given: WeakRef<Annotations> | undefined;
  private uri: vscode.Uri | undefined;

  /**
   * @param key the article's URI, as its `toString` gives it
   * @param folder the URI of its workspace folder
   * @param stamp without, what is known is read again at the next start
   */
  constructor(readonly key: string, readonly folder: string, value: Annotations | Packed, readonly stamp?: Stamp) {
    this.value = value;
  }

  /** Of thousands most are never asked for it. */
  get article(): vscode.Uri {
    return (this.uri ??= vscode.Uri.parse(this.key, true));
  }

  /** That of the article's URI. */
  get path(): string {
    const path = withPath.exec(this.key)?.[1];
    if (path === undefined || this.uri) return this.article.path;
    return path.includes('%') ? decodeURIComponent(path) : path;
  }

  get sidecar(): vscode.Uri {
    return sidecarOf(this.article);
  }

  get annotations(): Annotations {
    if (!('bytes' in this.value)) return this.value;
    let annotations = this.given?.deref();
    if (!annotations) this.given = new WeakRef((annotations = unpack(this.value)));
    return annotations;
  }

  get packed(): Packed | undefined {
    return 'bytes' in this.value ? this.value : undefined;
  }

  /** Packs it, for storage, where it is not. */
  pack(): Packed {
    if ('bytes' in this.value) return this.value;
    this.given = new WeakRef(this.value);
    return (this.value = pack(this.value, new Table()));
  }

  /** Holds the same with other strings from now on. */
  repacked(packed: Packed): void {
    this.value = packed;
  }

  /** Whether it declares an entity or event. */
  declares(id: string): boolean {
    if ('bytes' in this.value) return declares(this.value, id);
    return this.value.entities.some((entity) => entity.id === id) || this.value.events.some((event) => event.id === id);
  }

  /** Whether it declares an entity or event, or mentions one that it does not declare. */
  mayName(id: string): boolean {
    return 'bytes' in this.value ? mayName(this.value, id) : this.declares(id) || this.value.mentions.some(({ entity, event }) => entity === id || event === id);
  }
}

/** A URI with a path alone behind its authority, if any. */
const withPath = /^[^:/?#]+:\/\/[^/?#]*(\/[^?#]*)$/;
