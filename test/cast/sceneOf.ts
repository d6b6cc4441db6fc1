import { castOf } from '../../src/cast/castOf';
import { Scene } from '../../src/cast/events/scene';
import type { Group } from '../../src/cast/group';
import { Known } from '../../src/cast/known';
import type { RecognizedMention } from '../../src/recognition/mention';
import { recognizeInSteps } from '../../src/recognition/recognize';
import { bySpan, overlaps } from '../../src/text/span';
import { finish } from '../../src/text/steps';

/** What stands where in a text, by rules alone, and what it names; `more` takes the place of what rules have found there. */
export function sceneOf(text: string, more: readonly Pick<RecognizedMention, 'start' | 'end' | 'type'>[] = []): { readonly scene: Scene; readonly groups: readonly Group[] } {
  const { article, mentions: found } = finish(recognizeInSteps(text));
  const others = more.map((one): RecognizedMention => ({ ...one, score: 1, why: { rule: 'model', evidence: '' } }));
  const mentions = [...found.filter((one) => !others.some((other) => overlaps(one, other))), ...others].sort(bySpan);
  const { groups, of } = castOf(article, mentions, new Known([]));
  return { scene: new Scene(article, mentions, of), groups };
}
