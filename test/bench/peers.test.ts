import assert from 'node:assert/strict';
import { peers } from './peers';

function found(name: string, text: string): string[] {
  return peers.find((peer) => peer.name === name)!.find(text).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`).sort();
}

const visit = 'On Tuesday, President Mary Jones left for “Geneva”, Switzerland.';
const union = '  Mr. John Smith met the European Union’s envoys in Washington, D.C. in May 2031.';

describe('What peers find, in our types', () => {
  it('takes titles, signs, possessive endings and prepositions off what compromise finds', () => {
    assert.deepEqual(found('compromise', visit), ['date Tuesday', 'person Mary Jones', 'place Geneva', 'place Switzerland']);
    assert.deepEqual(found('compromise', union), ['date May 2031', 'organization European Union', 'person John Smith', 'place D.C.', 'place Washington']);
  });

  it('takes runs of proper nouns and the dates from wink-nlp', () => {
    assert.deepEqual(found('wink-nlp', visit), ['date Tuesday', 'name Geneva', 'name Mary Jones', 'name Switzerland']);
    assert.deepEqual(found('wink-nlp', union), ['date May 2031', 'name D.C.', 'name European Union', 'name Mr. John Smith', 'name Washington']);
  });
});
