import type { Keep } from '../../annotations/decide';
import { madeByHand } from '../../annotations/sidecar';
import type { ArticleSession } from '../store/session';

/** What somebody wrote more about than Dramatis would stays in the sidecar although nothing refers to it. */
export function keepIn(session: ArticleSession): Keep {
  const { sidecar } = session;
  return (item) => sidecar?.readable === true && madeByHand(sidecar, item);
}
