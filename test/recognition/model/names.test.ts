import assert from 'node:assert/strict';
import { given, NameList, phraseHash, stemHash, surname } from '../../../src/recognition/model/names';
import { skeletonOf, soundOf, stemOf } from '../../../src/recognition/model/sound';
import { keyOf } from '../../../src/text/tokens';

const stem = (word: string): number => stemHash(keyOf(word));

describe('the sound of a word', () => {
  it('is one for the spellings of a name in several scripts', () => {
    for (const spellings of [['Đorđević', 'Djordjevic', 'Ѓорѓевиќ'], ['Šerif', 'Шериф', 'Scherif'], ['Bojadžiev', 'Бојаџиев', 'Бояджиев'], ['Kovačević', 'Ковачевиќ', 'Ковачевич']]) {
      const sounds = new Set(spellings.map((word) => skeletonOf(soundOf(keyOf(word)))));
      assert.equal(sounds.size, 1, `${spellings.join(', ')}: ${[...sounds].join(', ')}`);
    }
  });

  it('keeps its stem through endings', () => {
    assert.equal(stemOf(soundOf('ковачевиќа')), stemOf(soundOf('ковачевиќ')));
    assert.equal(stemOf(soundOf('ana')), 'ana', 'nothing is left of what is too short');
  });

  it('is empty for letters of no alphabet that it knows, and nothing breaks', () => {
    for (const word of ['北京', 'القاهرة', '\u0301'.repeat(1000), '']) assert.equal(typeof soundOf(word), 'string');
  });
});

describe('the list of names', () => {
  const list = NameList.pack([[stem('Marko'), given], [stem('Marko'), surname], [stem('Petrović'), surname], [phraseHash([stem('Novi'), stem('Sad')]), 4]]);

  it('finds a name in any script, with all that is known of it', () => {
    for (const word of ['Marko', 'Марко', 'MARKO']) assert.equal(list.flags(stem(word)), given | surname, word);
    for (const word of ['Petrović', 'Петровиќ', 'Петрович']) assert.equal(list.flags(stem(word)), surname, word);
    assert.equal(list.flags(phraseHash([stem('Нови'), stem('Сад')])), 4);
  });

  it('knows nothing of others', () => {
    for (const word of ['Konferenz', 'Sad', 'реадмисија']) assert.equal(list.flags(stem(word)), 0, word);
    assert.equal(new NameList(new Uint32Array()).flags(stem('Marko')), 0);
  });
});
