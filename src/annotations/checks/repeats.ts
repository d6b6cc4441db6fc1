import { mentionKey, nthOf, type Annotations, type Mention } from '../model';
import * as l10n from '../../text/l10n';
import type { Found } from './finding';

/** Mentions that stand in a sidecar twice, and those that are accepted and rejected at once. */
export function* checkRepeats({ entities, mentions, rejected }: Annotations): Generator<Found> {
  const seen = new Map<string, number>();
  for (const [index, mention] of mentions.entries()) {
    const key = sameMention(mention);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    else {
      const related = [{ spot: { list: 'mentions', index: first, key: 'quote' } as const, message: l10n.t('The first one') }];
      yield { rule: 'duplicate-mention', message: l10n.t('{0} is annotated twice as the same.', JSON.stringify(mention.quote)), spot: { list: 'mentions', index, key: 'quote' }, related };
    }
  }
  if (rejected.length === 0) return;
  const types = new Map([...entities].reverse().map(({ id, type }) => [id, type]));
  const no = new Map<string, number[]>();
  for (const [index, { quote, nth = 1 }] of rejected.entries()) no.set(`${nth} ${quote}`, [...(no.get(`${nth} ${quote}`) ?? []), index]);
  for (const [index, mention] of mentions.entries()) {
    if (mention.suggested) continue;
    const type = mention.date !== undefined ? 'date' : mention.event !== undefined ? 'event' : types.get(mention.entity!);
    const against = no.get(`${nthOf(mention)} ${mention.quote}`)?.find((at) => {
      const rejection = rejected[at]!;
      if (rejection.event !== undefined) return false;
      return rejection.entity !== undefined ? rejection.entity === (mention.entity ?? mention.event) : rejection.type === undefined || rejection.type === type;
    });
    if (against === undefined) continue;
    const related = [{ spot: { list: 'rejected', index: against } as const, message: l10n.t('The no to it') }];
    yield { rule: 'contradiction', message: l10n.t('{0} is accepted here and rejected below.', JSON.stringify(mention.quote)), spot: { list: 'mentions', index, key: 'quote' }, related };
  }
}

/** What makes two mentions one, whoever has confirmed them and whatever their notes say. */
export function sameMention(mention: Mention): string {
  return mention.more ? `${mentionKey(mention)} ${JSON.stringify(mention.more.map((part) => [part.quote, nthOf(part)]))}` : mentionKey(mention);
}
