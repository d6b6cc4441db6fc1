import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { parse } from 'yaml';
import { scalar } from '../../src/annotations/scalar';
import { words } from './arbitraries';

describe('a scalar', () => {
  const plain = ['Ana Kovač', 'Ковач', 'a', 'G7', 'St. Gallen', 'Rhein-Main', 'a.b-c', 'nobody', 'on time', 'Northern', 'e3', 'yes-man', 'trailing.', 'trailing-', '日本'];
  for (const text of plain) it(`is plain: ${text}`, () => assert.equal(scalar(text), text));

  const quoted = [
    '', ' a', 'a ', 'a  b', '2031', '2031-05-06', '-a', '.a', "it's", 'a: b', 'a #b', 'a, b', '[a]', '{a}', 'a/b', 'a_b', 'a\u0301', '½', '~', '*a', '&a', '!a', 'Wien (Österreich)', '„Ana“',
    'y', 'Y', 'yes', 'NO', 'n', 'True', 'false', 'on', 'Off', 'null', 'NULL', 'nan', 'Inf',
  ];
  for (const text of quoted) it(`is in double quotes: ${text}`, () => assert.equal(scalar(text), `"${text}"`));

  const escaped: [string, string][] = [
    ['a\u00a0b', 'a\\u00a0b'], ['a\nb', 'a\\nb'], ['a\r\tb', 'a\\r\\tb'], ['say "so"', 'say \\"so\\"'], ['a\\b', 'a\\\\b'], ['a\u00adb', 'a\\xadb'], ['a\u200bb', 'a\\u200bb'],
    ['a\u2028b', 'a\\u2028b'], ['\ufeffa', '\\ufeffa'], ['a\u2009b', 'a\\u2009b'], ['\u0085', '\\x85'], ['\u0000', '\\x00'], ['\ue000', '\\ue000'], ['\u{e0001}', '\\U000e0001'], ['a\u3164b', 'a\\u3164b'], ['a\ufe0fb', 'a\\ufe0fb'],
  ];
  for (const [text, escape] of escaped) it(`escapes what cannot be seen: "${escape}"`, () => assert.equal(scalar(text), `"${escape}"`));

  const text = fc.oneof(
    words,
      fc.array(fc.oneof(fc.nat(0x7ff), fc.nat(0xffff), fc.nat(0x10ffff)), { maxLength: 8 }).map((codes) => String.fromCodePoint(...codes)).filter((value) => !/\p{Cs}/u.test(value)),
    fc.array(fc.constantFrom('a', 'Б', ' ', '-', '.', '1', ':', '#', ',', '\n', '"', '\\', "'", '\u00a0', '\t', 'no', '\u2028', '\u0085', '\ufeff', '😀'), { maxLength: 10 }).map((parts) => parts.join('')),
  );
  const line = (value: string) => `{ quote: ${scalar(value)}, nth: 2 }`;

  it('is on one line and reads the same everywhere, for any string', () => {
    fc.assert(fc.property(text, (value) => {
      assert.doesNotMatch(scalar(value), /[\n\r\u0085\u2028\u2029]/);
      const expected = { quote: value, nth: 2 };
      for (const version of ['1.1', '1.2'] as const) {
        assert.deepEqual(parse(line(value), { version }), expected);
        assert.equal((parse(`name: ${scalar(value)} # x\n`, { version }) as { name: unknown }).name, value);
      }
      assert.deepEqual(load(line(value)), expected);
    }), { numRuns: 1000 });
  });

  it('of a very long text is on one line too', () => {
    const value = 'Ana Kovač: "no" '.repeat(5000);
    assert.deepEqual(parse(line(value)), { quote: value, nth: 2 });
    assert.deepEqual(load(line(value)), { quote: value, nth: 2 });
  });

  it('reads the same in PyYAML', function () {
    if (spawnSync('python3', ['-c', 'import yaml']).status !== 0) this.skip();
    const values = [...plain, ...quoted, ...escaped.map(([value]) => value), ...fc.sample(text, 3000)];
    const input = values.map((value) => `- ${line(value)}\n- ${scalar(value)}\n`).join('');
    const program = 'import sys, json, yaml; json.dump(yaml.load(sys.stdin.buffer.read(), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)), sys.stdout)';
    const { stdout, stderr } = spawnSync('python3', ['-c', program], { input, encoding: 'utf8', maxBuffer: 1 << 28 });
    assert.notEqual(stdout, '', stderr);
    const read = JSON.parse(stdout) as unknown[];
    values.forEach((value, index) => {
      assert.deepEqual(read[2 * index], { quote: value, nth: 2 });
      assert.equal(read[2 * index + 1], value);
    });
  });
});
