import assert from 'node:assert/strict';
import { readSidecar } from '../../src/annotations/read';

/** Reads what must be refused, and gives the first reason as `message @start`. */
function refused(source: string): string {
  const sidecar = readSidecar(source);
  assert(!sidecar.readable, 'is read');
  assert(sidecar.problems.length > 0 && sidecar.problems.length <= 100);
  for (const { start, end } of sidecar.problems) assert(start >= 0 && start <= end && end <= source.length);
  const { message, start } = sidecar.problems[0]!;
  assert.doesNotMatch(message, /\n/);
  return `${message} @${start}`;
}

const tall = (count: number): string => Array.from({ length: count }, (_, at) => `k${at}: 1`).join('\n');

describe('a bad sidecar', () => {
  it('is refused with the reason and the place', () => {
    assert.match(refused('note: "a\n'), /quote @9/);
    assert.equal(refused('note: a\nnote: b\n'), 'This key stands here twice. @8');
    assert.equal(refused('mentions:\n  - { quote: a, quote: b }\n'), 'This key stands here twice. @26');
    assert.equal(refused('mine:\n  - { "a": 1, a: 2 }\n'), 'This key stands here twice. @20');
    assert.match(refused('entities: {}\n'), /^entities is a list\. @10$/);
    assert.match(refused('schema: dramatis/2\n'), /reads dramatis\/1, not dramatis\/2\. @8$/);
    assert.match(refused('note: a\n---\nnote: b\n'), /one YAML document/);
    assert.match(refused('- a\n'), /mapping/);
    assert.match(refused('mentions:\n  - { quote: { a: b }, entity: x }\n'), /quote is a string/);
    assert.match(refused('x'.repeat(5_000_001)), /Longer than 5 million/);
  });

  it('is refused where it is nested too deeply, whatever by', () => {
    for (const source of ['['.repeat(20_000), '{'.repeat(2000), `a: ${'['.repeat(5000)}${']'.repeat(5000)}`, '- '.repeat(20_000), '? '.repeat(20_000)]) {
      assert.match(refused(source), /^Nested too deeply\. @\d/);
    }
  });

  it('cannot make aliases grow: ten thousand of them, and those that double each other', () => {
    assert.match(refused(`note: &a x\nmentions:\n${'  - *a\n'.repeat(10_000)}`), /Each mention is a mapping/);
    assert.match(refused(`mentions:\n${Array.from({ length: 5000 }, (_, at) => `  - { quote: &a${at} x, note: *a${at} }\n`).join('')}`), /Aliases are not used/);
    const laughs = Array.from({ length: 30 }, (_, at) => `a${at}: &a${at} [${at === 0 ? 'ha' : Array(10).fill(`*a${at - 1}`).join(', ')}]`).join('\n');
    const sidecar = readSidecar(`${laughs}\nmentions:\n  - { date: unknown, quote: x }\n`);
    assert(sidecar.readable);
    assert.equal(sidecar.problems.length, 30);
    assert.equal(sidecar.annotations.mentions.length, 1);
    assert.match(refused(`${laughs}\nmentions: *a29\n`), /Aliases/);
  });

  it('takes time in proportion to its keys', () => {
    const processor = (source: string): number => {
      const begun = process.cpuUsage().user;
      assert(readSidecar(source).readable);
      return process.cpuUsage().user - begun;
    };
    processor(tall(2000));
    const [few, many] = [processor(tall(4000)), processor(tall(32_000))];
    // Eight times as many; comparing each with each would be sixty-four times the work.
    assert(many < few * 30 + 200_000, `${few} µs, then ${many} µs`);
  });

  it('may hold names of what all objects have', () => {
    const sidecar = readSidecar('__proto__: 1\nentities:\n  - { id: __proto__, type: constructor, name: toString }\nmentions:\n  - { entity: __proto__, quote: hasOwnProperty }\n');
    assert(sidecar.readable);
    assert.deepEqual(sidecar.problems.map(({ message }) => message), ['Unknown key __proto__ of this sidecar.']);
    assert.equal(sidecar.annotations.mentions[0]!.entity, '__proto__');
    assert.equal(sidecar.annotations.entities[0]!.id, '__proto__');
  });
});
