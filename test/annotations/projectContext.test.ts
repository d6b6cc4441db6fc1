import assert from 'node:assert/strict';
import fc from 'fast-check';
import { missingKeys, projectContext } from '../../src/annotations/projectContext';

/** What is being written at the bar, as `mapping key word: keys that are missing`. */
function at(marked: string): string | undefined {
  const offset = marked.indexOf('|');
  const source = marked.replace('|', '');
  const context = projectContext(source, offset);
  if (!context) return undefined;
  const value = context.key === undefined ? '' : ` ${context.key}=`;
  return `${context.of}${value} ${JSON.stringify(source.slice(context.start, context.end))}: ${missingKeys(context).join(' ')}`;
}

describe('where in dramatis.yaml somebody is writing', () => {
  it('tells keys of the file from those of an item', () => {
    assert.equal(at('|'), 'file "": schema types kinds roles');
    assert.equal(at('schema: dramatis/1\nty|\nkinds:\n  - id: a\n'), 'file "ty": types roles');
    assert.equal(at('types:\n  - |'), 'types "": id label plural slot guideline');
    assert.equal(at('types:\n- |'), 'types "": id label plural slot guideline');
    assert.equal(at('types:\n  - id: law\n    la|bel\n    slot: type6\n  - label: x\n'), 'types "label": label plural guideline');
    assert.equal(at('kinds:\n  # later\n\n  - id: fair\n    |\n'), 'kinds "": label guideline');
    assert.equal(at('roles:\n  - { id: co-host, |'), 'roles "": label guideline');
  });

  it('tells the key whose value is written', () => {
    assert.equal(at('schema: |'), 'file schema= "": schema types kinds roles');
    assert.equal(at('types:\n  - id: law\n    slot: ty|pe6\n'), 'types slot= "type6": label plural slot guideline');
    assert.equal(at('types:\n  - { id: law, slot: |, label: x }\n'), 'types slot= "": plural slot guideline');
    assert.equal(at('kinds:\n  - id: press-con|'), 'kinds id= "press-con": id label guideline');
  });

  it('tells nothing in comments and in lists of other files', () => {
    assert.equal(at('# ty|'), undefined);
    assert.equal(at('types:\n  - id: law # sl|'), undefined);
    assert.equal(at('mentions:\n  - |'), undefined);
    assert.equal(at('  |'), undefined);
  });

  it('never throws, whatever the file holds, and names a stretch of it', () => {
    const word = fc.constantFrom('types:', 'kinds:', 'roles:', '\n', '\n  ', '- ', 'id: ', 'slot', ': ', '{', ',', '}', '#', '"', '\t', 'é');
    fc.assert(fc.property(fc.array(word, { maxLength: 30 }).map((words) => words.join('')), fc.nat(), (source, seed) => {
      const offset = seed % (source.length + 1);
      const context = projectContext(source, offset);
      assert(!context || (context.start <= offset && offset <= context.end && context.end <= source.length));
    }), { numRuns: 2000 });
  });
});
