import assert from 'node:assert/strict';
import fc from 'fast-check';
import { transliterate } from '../../src/text/transliterate';

describe('transliteration', () => {
  const cases: [string, string][] = [
    ['Ковач', 'Kovac'], ['Kovač', 'Kovac'], ['Kovac\u030c', 'Kovac'], ['Ђорђевић', 'Djordjevic'], ['Đorđević', 'Djordjevic'], ['Петковиќ', 'Petkovic'], ['Ќосев', 'Kjosev'],
    ['Щерев', 'Sterev'], ['Ѓорѓи', 'Gjorgji'], ['Йорданов', 'Jordanov'], ['и\u0306', 'j'], ['Größe', 'Grosse'], ['Łódź', 'Lodz'], ['2031, x!', '2031, x!'], ['日', '日'],
  ];
  for (const [text, latin] of cases) it(`writes ${text} as ${latin}`, () => assert.equal(transliterate(text), latin));

  it('does not depend on how letters are composed', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('č', 'ć', 'ќ', 'и', 'ѓ', 'й', 'ü', 'a', ' ')).map((parts) => parts.join('')), (text) => {
      assert.equal(transliterate(text.normalize('NFD')), transliterate(text.normalize('NFC')));
      assert.match(transliterate(text), /^[\x20-\x7e]*$/);
    }));
  });
});
