import { territoryByCode } from '../recognition/lexical';
import type { Group } from './group';

/** The countries of an article by their codes, those too of which it has only the adjective. */
export class Countries {
  private readonly byCode = new Map<string, Group>();

  constructor(groups: Iterable<Group>) {
    for (const one of groups) if (one.type === 'place' && one.territory !== undefined && !this.byCode.has(one.territory)) this.byCode.set(one.territory, one);
  }

  /** The country with a code; where the article has only its adjective, one without mentions. */
  of(code: string): Group | undefined {
    let one = this.byCode.get(code);
    const common = one ? undefined : territoryByCode(code)?.common;
    if (common !== undefined) this.byCode.set(code, (one = { type: 'place', common, territory: code, names: new Map([[common, 0]]), mentions: [] }));
    return one;
  }

  /** Those that have been asked for and that the article does not name. */
  unnamed(): Group[] {
    return [...this.byCode.values()].filter(({ mentions }) => mentions.length === 0);
  }
}
