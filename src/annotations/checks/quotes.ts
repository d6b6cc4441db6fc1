import { nthOf, type Annotations, type Mention, type Selector } from '../model';
import { Resolver } from '../resolve';
import * as l10n from '../../text/l10n';
import type { Found, Spot } from './finding';

/** Why an editor, which follows mentions while an article changes, does not know where one stands. */
export type Unresolved = ReadonlyMap<Mention, 'ambiguous' | 'gone'>;

/**
 * The mentions whose words are not in the text; what was rejected may have gone from it.
 *
 * @param unresolved where it is given, what it does not hold stands somewhere, whatever its selector says
 */
export function* checkQuotes({ mentions }: Annotations, text: string, unresolved?: Unresolved): Generator<Found> {
  const resolver = new Resolver(text);
  for (const [index, mention] of mentions.entries()) {
    const spot = (key: string): Spot => ({ list: 'mentions', index, key });
    const why = unresolved?.get(mention);
    if (why === 'ambiguous') yield { rule: 'ambiguous-quote', message: l10n.t('{0} may be one of several places in the article, which has changed.', JSON.stringify(mention.quote)), spot: spot('quote') };
    else if (why === 'gone' || !unresolved) {
      const problem = missing(resolver, mention);
      if (problem) yield { rule: 'missing-quote', message: problem.message, spot: spot(problem.key) };
      else if (why) yield { rule: 'missing-quote', message: l10n.t('{0} is not where it was in the article, which has changed.', JSON.stringify(mention.quote)), spot: spot('quote') };
    }
    for (const part of mention.more ?? []) {
      const problem = missing(resolver, part);
      if (problem) yield { rule: 'missing-quote', message: problem.message, spot: spot('more') };
    }
  }
}

function missing(resolver: Resolver, selector: Selector): { message: string; key: string } | undefined {
  if (resolver.resolve(selector)) return undefined;
  const count = resolver.count(selector.quote);
  const quote = JSON.stringify(selector.quote);
  if (count === 0) return { message: l10n.t('{0} is not in the article.', quote), key: 'quote' };
  const nth = nthOf(selector);
  return { message: count === 1 ? l10n.t('{0} is only once in the article, not {1} times.', quote, nth) : l10n.t('{0} is only {1} times in the article, not {2} times.', quote, count, nth), key: 'nth' };
}
