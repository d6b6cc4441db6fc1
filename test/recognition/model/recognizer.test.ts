import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { suggest } from '../../../src/cast/suggest';
import { ParagraphCache } from '../../../src/recognition/cache';
import { ModelRecognizer } from '../../../src/recognition/model/recognizer';
import { readModel } from '../../../src/recognition/model/weights';
import { normalise } from '../../../src/text/normalise';

const root = path.resolve(import.meta.dirname, '../../..');
const fresh = (): ModelRecognizer => new ModelRecognizer(readModel(fs.readFileSync(path.join(root, 'media/model/weights.bin'))));
const samples = path.join(root, 'test/corpus/samples');
const articles = fs.readdirSync(samples).filter((name) => name.endsWith('.txt')).map((name) => normalise(fs.readFileSync(path.join(samples, name), 'utf8')));

function found(text: string, model: ModelRecognizer): string[] {
  return suggest(text, { model }).mentions.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
}

describe('recognition by the model that is shipped', () => {
  const model = fresh();

  it('finds names that no rule and no list knows, in all four languages', () => {
    assert.deepEqual(found('Skopje, 5 May 2031 – Interior Minister Zorvan Tiblaquet met Ulmira Pendrashko of the Kelvora Institute for Border Studies.', model), [
      'place Skopje', 'date 5 May 2031', 'person Zorvan Tiblaquet', 'person Ulmira Pendrashko', 'organization Kelvora Institute for Border Studies',
    ]);
    assert.deepEqual(found('Innenministerin Zorvana Tiblaquet empfing am Dienstag Ulmira Pendraschko in Klausenhofen.', model).slice(0, 1), ['person Zorvana Tiblaquet']);
    assert.ok(found('Министерот Зорван Тиблакет денеска се сретна со Улмира Пендрашко во Скопје.', model).includes('person Улмира Пендрашко'));
    assert.ok(found('Министърът Зорван Тиблакет се срещна днес с Улмира Пендрашко в София.', model).includes('person Улмира Пендрашко'));
  });

  it('finds what it found once in the whole article, a surname alone too', () => {
    const text = 'Minister Zorvan Tiblaquet came to Vienna.\n\nTiblaquet spoke first. It was the wish of Tiblaquet.';
    assert.equal(found(text, model).filter((one) => one === 'person Tiblaquet').length, 2);
  });

  it('says the same after edits as from the start', () => {
    const cache = new ParagraphCache();
    fc.assert(fc.property(fc.constantFrom(...articles), fc.constantFrom(...articles), fc.nat(2000), fc.nat(200), (text, other, at, length) => {
      suggest(text, { model, cache });
      const edited = text.slice(0, at) + other.slice(at, at + length) + text.slice(at + length / 2);
      assert.deepEqual(suggest(edited, { model, cache }), suggest(edited, { model: fresh() }));
    }), { numRuns: 15 });
  }).timeout(60_000);

  it('comes through whatever a file holds', () => {
    const nasty = ['', '\u0301'.repeat(200_000), 'A'.repeat(300_000), 'Ана '.repeat(40_000), '"„“('.repeat(30_000), '\ud800'.repeat(1000), '北京市 القاهرة हिन्दी 🇲🇰 '.repeat(3000), 'Ministry of '.repeat(20_000)];
    for (const text of nasty) {
      for (const { start, end, score } of suggest(text, { model }).mentions) {
        assert.ok(start >= 0 && start < end && end <= text.length);
        assert.ok(score > 0 && score <= 1, String(score));
      }
    }
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
      suggest(new TextDecoder().decode(bytes), { model });
    }), { numRuns: 200 });
  }).timeout(60_000);
});
