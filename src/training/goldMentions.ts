import { typeOf, type Annotations } from '../annotations/model';
import type { MentionType, RecognizedMention } from '../recognition/mention';
import { recognizeInSteps } from '../recognition/recognize';
import type { Article } from '../recognition/recognizer';
import { annotatedArticles } from './articles';

export const linkedTypes = ['person', 'organization', 'place'] as const;

/** An article with its gold mentions of people, organizations and places, each with the id of its entity. */
export interface GoldArticle {
  readonly name: string;
  readonly article: Article;
  readonly mentions: readonly RecognizedMention[];
  readonly ids: readonly string[];
  readonly annotations: Annotations;
}

/** The articles of a folder that have a sidecar, in order of their names. */
export function goldIn(folder: string): GoldArticle[] {
  return annotatedArticles(folder).map(({ name, text, annotations, resolver }) => {
    const gold = annotations.mentions.flatMap((mention) => {
      const span = resolver.resolve(mention);
      const type = typeOf(annotations, mention);
      if (!span || mention.entity === undefined || !linkedTypes.some((one) => one === type)) return [];
      return [{ id: mention.entity, mention: { ...span, type: type as MentionType, score: 1, why: { rule: 'cast' as const } } }];
    }).sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
    return { name, article: articleOf(text), mentions: gold.map(({ mention }) => mention), ids: gold.map(({ id }) => id), annotations };
  });
}

/** A text as the rules see it, of which none is asked. */
function articleOf(text: string): Article {
  const steps = recognizeInSteps(text, { recognizers: [] });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.article;
  }
}
