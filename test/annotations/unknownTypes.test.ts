import assert from 'node:assert/strict';
import { checkSidecar } from '../../src/annotations/check';
import { noSettings, type ProjectSettings } from '../../src/annotations/project';
import { readSidecar } from '../../src/annotations/read';

const source = `entities:
  - { id: a, type: person, name: A }
  - { id: act, type: law, name: The Act }
  - { id: b, type: constructor, name: B }
events:
  - { id: e, type: press-conference, participants: [{ entity: a, role: co-host }, { entity: b, role: guest }] }
rejected:
  - { quote: x, type: law }
  - { quote: x, event: fair }
`;

/** The findings of the rule, as `line: what`. */
function found(project: ProjectSettings | undefined): string[] {
  const sidecar = readSidecar(source);
  assert(sidecar.readable);
  const findings = checkSidecar(sidecar, { text: '', hash: '' }, project).filter(({ rule }) => rule === 'unknown-type');
  assert(findings.every(({ severity }) => severity === 'warning'));
  return findings.map(({ start, message }) => `${source.slice(0, start).split('\n').length}: ${message.replace(' is neither built in nor declared in dramatis.yaml.', '')}`);
}

describe('types that the project does not know', () => {
  it('are nobody\'s business where there is no dramatis.yaml', () => assert.deepEqual(found(undefined), []));

  it('are reported at their items: types, kinds and roles', () => {
    assert.deepEqual(found(noSettings), [
      '3: The type "law"', '4: The type "constructor"', '6: The kind of event "press-conference"', '6: The role "co-host"', '8: The type "law"', '9: The kind of event "fair"',
    ]);
  });

  it('are not reported once they are declared', () => {
    const declared = { types: [{ id: 'law' }], kinds: [{ id: 'press-conference' }, { id: 'fair' }], roles: [{ id: 'co-host' }] };
    assert.deepEqual(found(declared), ['4: The type "constructor"']);
  });
});
