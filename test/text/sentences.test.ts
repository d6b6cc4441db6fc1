import assert from 'node:assert/strict';
import { sentences } from '../../src/text/sentences';
import { tokenize } from '../../src/text/tokens';

const split = (text: string) => sentences(tokenize(text)).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  const whole = [
    'Dr. Ana Kovač sprach in Wien.',
    'Am 3. Mai beginnt der 5. Westbalkan-Gipfel.',
    'A. B. Weber met Mr. Stein.',
    'На 5 мај 2031 г. Министерот пристигна.',
    'Viele, z. B. Polizisten, kamen.',
    'See www.Example.com for more.',
  ];
  for (const text of whole) it(`does not cut: ${text}`, () => assert.deepEqual(split(text), [text]));

  const cut: [string, string[]][] = [
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['He left on May 5. The minister stayed.', ['He left on May 5.', 'The minister stayed.']],
    ['Im Jahr 2031. Der Minister blieb.', ['Im Jahr 2031.', 'Der Minister blieb.']],
    ['„Добро.“ Тој замина.', ['„Добро.“', 'Тој замина.']],
    ['Es wurde vereinbart.Der Minister ging.', ['Es wurde vereinbart.', 'Der Minister ging.']],
  ];
  for (const [text, expected] of cut) it(`cuts: ${text}`, () => assert.deepEqual(split(text), expected));
});
