import assert from 'node:assert/strict';
import { History, replay, type Step } from '../../src/editor/store/history';

const step = (label: string, ...uris: string[]): Step => ({ label, changes: uris.map((uri) => ({ uri, before: `before ${label}`, after: `after ${label}` })) });

/** Undoes, redoes as the store does; gives the label of the step. */
const undo = (history: History, uri: string) => {
  const last = history.lastDone(uri);
  if (last) history.markUndone(last);
  return last?.label;
};
const redo = (history: History, uri: string) => {
  const last = history.lastUndone(uri);
  if (last) history.markRedone(last);
  return last?.label;
};
const filled = (...steps: Step[]) => {
  const history = new History();
  for (const each of steps) history.push(each);
  return history;
};

describe('the history of decisions', () => {
  it('undoes the last step of a file first, and redoes in turn', () => {
    const history = filled(step('1', 'a'), step('2', 'a'), step('3', 'a'));
    assert.deepEqual([undo(history, 'a'), undo(history, 'a'), redo(history, 'a'), undo(history, 'a'), undo(history, 'a'), undo(history, 'a')], ['3', '2', '2', '2', '1', undefined]);
    assert.deepEqual([redo(history, 'a'), redo(history, 'a'), redo(history, 'a'), redo(history, 'a')], ['1', '2', '3', undefined]);
  });

  it('undoes one file without another', () => {
    const history = filled(step('1', 'a'), step('2', 'b'), step('3', 'a'), step('4', 'b'));
    assert.deepEqual([undo(history, 'a'), undo(history, 'a'), undo(history, 'a')], ['3', '1', undefined]);
    assert.deepEqual([undo(history, 'b'), redo(history, 'a'), redo(history, 'b')], ['4', '1', '4']);
  });

  it('undoes a step of several files from each of them, once', () => {
    const history = filled(step('1', 'a'), step('both', 'a', 'b'));
    assert.deepEqual([undo(history, 'b'), undo(history, 'b'), undo(history, 'a')], ['both', undefined, '1']);
  });

  it('redoes nothing behind a new step in the same file, but still in another', () => {
    const history = filled(step('1', 'a'), step('2', 'b'), step('both', 'a', 'c'));
    for (const uri of ['a', 'b', 'a']) undo(history, uri);
    history.push(step('new', 'a'));
    assert.deepEqual([redo(history, 'a'), redo(history, 'c'), redo(history, 'b')], [undefined, undefined, '2']);
    assert.equal(undo(history, 'a'), 'new');
  });

  it('forgets the oldest of very many steps', () => {
    const history = filled(...Array.from({ length: 2500 }, (_, at) => step(`${at}`, 'a')));
    let last: string | undefined;
    for (let label = undo(history, 'a'); label; label = undo(history, 'a')) last = label;
    assert.equal(last, '500');
  });
});

describe('a change made again', () => {
  const lines = (...parts: string[]) => parts.join('\n') + '\n';
  const cases: [string, string | undefined, string | undefined, string | undefined, { text: string | undefined } | undefined][] = [
    ['is exact where nothing else happened', lines('a', 'b'), lines('a', 'b'), lines('a', 'B'), { text: lines('a', 'B') }],
    ['is none where it is there already', lines('a', 'B'), lines('a', 'b'), lines('a', 'B'), { text: lines('a', 'B') }],
    ['goes with changes of other lines', lines('A', 'b', 'c', 'd'), lines('a', 'b', 'c', 'd'), lines('a', 'b', 'c', 'D'), { text: lines('A', 'b', 'c', 'D') }],
    ['goes with lines added above it', lines('new', 'a', 'b', 'c'), lines('a', 'b', 'c'), lines('a', 'b'), { text: lines('new', 'a', 'b') }],
    ['goes with the same change made by others', lines('A', 'b', 'C'), lines('a', 'b', 'c'), lines('A', 'b', 'c'), { text: lines('A', 'b', 'C') }],
    ['keeps a last line without its line end', 'A\nb\nc', 'a\nb\nc', 'a\nb\nC', { text: 'A\nb\nC' }],
    ['keeps CRLF', 'A\r\nb\r\nc\r\n', 'a\r\nb\r\nc\r\n', 'a\r\nb\r\n', { text: 'A\r\nb\r\n' }],
    ['does nothing where its lines were changed since', lines('a', 'x'), lines('a', 'b'), lines('a', 'B'), undefined],
    ['does nothing where its lines are gone', lines('a'), lines('a', 'b'), lines('a', 'B'), undefined],
    ['makes a file', undefined, undefined, 'a\n', { text: 'a\n' }],
    ['takes a file away', 'a\n', 'a\n', undefined, { text: undefined }],
    ['takes no file away that was changed since', 'b\n', 'a\n', undefined, undefined],
    ['makes no file where another one is', 'b\n', undefined, 'a\n', undefined],
    ['makes no file of one that somebody took away', undefined, 'a\n', 'b\n', undefined],
    ['leaves a file away that is gone', undefined, 'a\n', undefined, { text: undefined }],
    ['fills an empty file', '', '', 'a\n', { text: 'a\n' }],
  ];
  for (const [name, current, from, to, result] of cases) it(name, () => assert.deepEqual(replay(current, from, to), result));
});
