import assert from 'node:assert/strict';
import { suggest, type SuggestOptions } from '../../src/cast/suggest';
import type { Suggestions } from '../../src/cast/suggestions';
import { eventModels } from '../cast/eventModels';

const types: Record<string, string> = { p: 'person', o: 'organization', l: 'place', d: 'date', e: 'event' };

/**
 * Checks that an article has exactly the mentions that are marked in it: `[p Ana Kovač] in [l Wien]`, with p for
 * a person, o an organization, l a place, d a date, e an event. Gives what was suggested.
 */
export function check(marked: string, options?: SuggestOptions): Suggestions {
  const expected: string[] = [];
  const text = marked.replace(/\[([poled]) ([^\]]*)\]/gu, (_, type: string, quote: string) => {
    expected.push(`${types[type]} ${quote}`);
    return quote;
  });
  const suggestions = suggest(text, { eventModels, ...options });
  const found = suggestions.mentions.map((mention) => `${mention.type} ${text.slice(mention.start, mention.end)}`);
  assert.deepEqual(found, expected);
  return suggestions;
}
