import { castOf } from '../../src/cast/castOf';
import { Scene } from '../../src/cast/events/scene';
import type { Group } from '../../src/cast/group';
import { Known } from '../../src/cast/known';
import { recognizeInSteps } from '../../src/recognition/recognize';
import { finish } from '../../src/text/steps';

/** What stands where in a text, by rules alone, and what it names. */
export function sceneOf(text: string): { readonly scene: Scene; readonly groups: readonly Group[] } {
  const { article, mentions } = finish(recognizeInSteps(text));
  const { groups, of } = castOf(article, mentions, new Known([]));
  return { scene: new Scene(article, mentions, of), groups };
}
