import * as assert from 'node:assert/strict';
import { languages, stringsOfCode, stringsOfManifest, translations } from './strings';

const code = stringsOfCode();
const english = { code: Object.fromEntries(code.map(({ text }) => [text ?? '', text ?? ''])), manifest: stringsOfManifest() };

/** What must stay as it is: holes for arguments, commands behind links, icons, code, and keys of the keyboard. */
function fixed(text: string): string[] {
  return [...text.matchAll(/\{\d+\}|\(command:[^)]*\)|\$\([a-z-]+\)|`[^`]*`/g)].map(([part]) => part).sort();
}

describe('the languages of the interface', () => {
  it('are asked for by literals, which can be found', () => {
    assert.deepEqual(code.filter(({ text }) => text === undefined).map(({ where }) => where), []);
    assert.ok(code.length > 200);
  });

  for (const of of ['code', 'manifest'] as const) {
    for (const language of languages) {
      describe(`${of} in ${language}`, () => {
        const translated = translations(of, language);

        it('lacks no text and has none that nobody uses', () => {
          const wanted = Object.keys(english[of]);
          assert.deepEqual(wanted.filter((key) => !Object.hasOwn(translated, key)), [], 'untranslated');
          assert.deepEqual(Object.keys(translated).filter((key) => !wanted.includes(key)), [], 'unused');
        });

        it('keeps what is no words', () => {
          const wrong = Object.entries(translated).filter(([key, text]) => fixed(text).join() !== fixed(english[of][key] ?? '').join());
          assert.deepEqual(wrong, []);
        });

        it('is in the language, and ends as the English does', () => {
          const wrong = Object.entries(translated).filter(([key, text]) => {
            const from = english[of][key] ?? '';
            const cyrillic = /\p{Script=Cyrillic}/u.test(text);
            // A text without any words of its own says the same in each language.
            const words = from.replace(/\{\d+\}|\(command:[^)]*\)|`[^`]*`/g, '');
            if (language !== 'de' && /\p{L}{4,}/u.test(words) && !cyrillic && !/^(?:Dramatis|EDTF|YAML|SVG|PNG|CSV|[A-Z]{2,})\b/.test(words)) return true;
            if (language === 'de' && cyrillic) return true;
            const end = (whole: string): string => /(?:…|[.?!:])?["”“]?$/u.exec(whole)![0].replace(/["”“]/gu, '');
            return text.trim() === '' || end(text) !== end(from);
          });
          assert.deepEqual(wrong, []);
        });
      });
    }
  }
});
