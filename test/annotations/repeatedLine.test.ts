import * as assert from 'node:assert/strict';
import { readSidecar } from '../../src/annotations/read';
import { withoutRepeatedLine } from '../../src/annotations/repeatedLine';

function problems(source: string): number {
  const sidecar = readSidecar(source);
  return sidecar.readable ? 0 : sidecar.problems.length;
}

/** What is left of a source without the repeated line that the first problem is in. */
function without(source: string): string | undefined {
  const sidecar = readSidecar(source);
  assert.ok(!sidecar.readable, source);
  const line = withoutRepeatedLine(source, sidecar.problems[0]!.start, problems);
  return line && source.slice(0, line.start) + source.slice(line.end);
}

const entity = 'entities:\n  - id: a\n    type: person\n    name: A\n';

describe('A line that stands twice', () => {
  it('goes where the same stands above it in the same mapping', () => {
    assert.equal(without('note: x\narticle: y\nnote: x\n'), 'note: x\narticle: y\n');
    assert.equal(without('note: x\r\nnote: x\r\n'), 'note: x\r\n');
    assert.equal(without(`${entity}    type: person\n`), entity);
    assert.equal(without('note: x\nnote: x\narticle: y\narticle: y\n'), 'note: x\narticle: y\narticle: y\n');
  });

  it('stays where it says something else, or more', () => {
    for (const source of ['note: x\nnote: y\n', `${entity}  - id: b\n    id: b\n`, `${entity}${entity}`, `note: x\nnote: x\n  y\n`, 'mentions: [\n', `${entity}    id: a\n`, 'mentions:\n- { date: unknown, quote: a }\nmentions:\n- { date: unknown, quote: a }\n']) {
      assert.equal(without(source), undefined, source);
    }
  });
});
