import assert from 'node:assert/strict';
import fc from 'fast-check';
import { placesAlike, soundKeys, soundsLike } from '../../src/cast/soundKey';

const shared = (a: string, b: string): boolean => soundKeys(a).some((key) => soundKeys(b).includes(key));

describe('the sound of a name', () => {
  it('is the same in both scripts and all spellings', () => {
    const same: [string, string][] = [
      ['Đorđević', 'Djordjevic'], ['Đorđević', 'Ѓорѓевиќ'], ['Đorđević', 'Джорджевич'], ['António', 'Антониу'], ['Guterres', 'Гутереш'], ['Guterres', 'Гутериш'],
      ['Brandtner', 'Брантнер'], ['Szilvássy', 'Силваши'], ['Hoxha', 'Хоџа'], ['Hoxha', 'Ходжа'], ['Hochgatterer', 'Хохгатерер'], ['Wiśniewska', 'Вишњевска'],
      ['Wierzbicki', 'Вјежбицки'], ['Xhufka', 'Џуфка'], ['Papagiannopoulos', 'Папаянопулос'], ['Müller', 'Мюлер'], ['Müller', 'Милер'], ['Zimmermann', 'Цимерман'], ['Gyöngyvér', 'Ѓенѓвер'], ['Iordăchescu', 'Йордакеску'],
    ];
    for (const [latin, cyrillic] of same) {
      assert.ok(shared(latin, cyrillic), `${latin} ${cyrillic}`);
      assert.ok(soundsLike(latin, cyrillic) > 0.9, `${latin} ${cyrillic}: ${soundsLike(latin, cyrillic)}`);
    }
  });

  it('is another one for another name', () => {
    const other: [string, string][] = [['Kovač', 'Novak'], ['Kovač', 'Kovačić'], ['Horvat', 'Hrvat'], ['Marko', 'Petar']];
    for (const [a, b] of other) assert.ok(!shared(a, b), `${a} ${b}`);
    for (const [a, b] of [['Ivan', 'Jovan'], ['Ana', 'Ina'], ['Milan', 'Milena']] as const) assert.ok(soundsLike(a, b) < 0.9, `${a} ${b}`);
  });

  it('finds places that no lexicon knows, but no neighbours', () => {
    for (const [a, b] of [['Kapitan Andreewo', 'Капитан Андреево'], ['Maljevac', 'Малевац'], ['Röszke', 'Рьоске']] as const) assert.ok(placesAlike(a, b), a);
    for (const [a, b] of [['Negotino', 'Negotin'], ['Horgoš', 'Horgoš 2'], ['Pirot', 'Prut'], ['Wels', 'Велес']] as const) assert.ok(!placesAlike(a, b), a);
  });

  it('has few keys, and is symmetric, for any word', () => {
    const word = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(fc.constantFrom('ch', 'c', 'g', 'j', 'gy', 'x', 'q', 'll', 'ж', 'ќ', 'џ', 'a', 'o'), { maxLength: 40 }).map((parts) => parts.join('')));
    fc.assert(fc.property(word, word, (a, b) => {
      assert.ok(soundKeys(a).length <= 12);
      const alike = soundsLike(a, b);
      assert.ok(alike >= 0 && alike <= 1);
      assert.ok(Math.abs(alike - soundsLike(b, a)) < 1e-9);
      assert.equal(soundsLike(a, a), 1);
    }));
  });
});
