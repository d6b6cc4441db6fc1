import assert from 'node:assert/strict';
import { makeForm, type Form } from '../../src/recognition/model/forms';
import { modelTypes } from '../../src/recognition/model/labels';
import { NameList } from '../../src/recognition/model/names';
import { ModelRecognizer } from '../../src/recognition/model/recognizer';
import { readModel, writeModel } from '../../src/recognition/model/weights';
import { suggest } from '../../src/cast/suggest';
import { calibrate, reliability } from '../../src/training/calibration';
import { learn } from '../../src/training/crf';
import type { TrainingDocument } from '../../src/training/data';
import { examplesOf } from '../../src/training/examples';
import { measure, scoreOf } from '../../src/training/measure';
import { quantise } from '../../src/training/quantise';
import type { Token } from '../../src/text/tokens';

const options = { rows: 4096, epochs: 12, rate: 0.5, start: 1, l2: 1e-5, seed: 7, fewest: 1, drop: 0.1, dropWords: 0.1, dropRules: 0.1 };
const none = new NameList(new Uint32Array());
const form = (token: Token, trusted: boolean): Form => makeForm(token, trusted, none);

/** Sentences in which only what stands around a word tells that it names someone, something or nothing. */
const documents = ['Zorblax', 'Quendit', 'Marvosh', 'Tilpern', 'Wexford', 'Gromnik'].map((name): TrainingDocument => {
  const text = `We greeted colonel ${name} warmly. They flew towards ${name} yesterday. The ${name} was eaten.`;
  const first = text.indexOf(name);
  const second = text.indexOf(name, first + 1);
  return { source: name, text, types: [0, 1, 2, 3], spans: [{ start: first, end: first + name.length, type: 0 }, { start: second, end: second + name.length, type: 2 }] };
});

function train(list: readonly TrainingDocument[]): Uint8Array {
  const learnt = learn(list.flatMap((document) => examplesOf(document, form, none, 1)), options);
  return writeModel({ ...quantise(learnt), names: none, calibration: modelTypes.map(() => ({ slope: 1, offset: 0 })) });
}

describe('learning', () => {
  it('finds unseen names by what stands around them', () => {
    const model = readModel(train(documents.slice(1)));
    const { counts } = measure(model, documents.slice(0, 1));
    assert.deepEqual(counts.map(({ gold, found, right }) => [gold, found, right]), [[1, 1, 1], [0, 0, 0], [1, 1, 1], [0, 0, 0]]);
    assert.equal(scoreOf({ counts, judged: [] }).all, '100.0');
  });

  it('gives the same bytes for the same data', () => {
    assert.deepEqual(train(documents), train(documents));
    assert.notDeepEqual(train(documents), train(documents.slice(1)));
  });

  it('says nothing against types that a source does not mark', () => {
    const unmarked = documents.map((document) => ({ ...document, types: [0], spans: document.spans.filter(({ type }) => type === 0) }));
    const model = readModel(train([...documents.slice(1), ...unmarked.slice(1), ...unmarked.slice(1)]));
    const { counts } = measure(model, documents.slice(0, 1));
    assert.equal(counts[2]!.right, 1, 'the place is still one');
  });

  it('gives suggestions with offsets in the article, each as sure as the model is', () => {
    const model = new ModelRecognizer(readModel(train(documents)));
    const text = 'It rained.\n\nWe greeted colonel Zorblax warmly.';
    const { mentions } = suggest(text, { model, recognizers: [] });
    assert.deepEqual(mentions.map(({ start, end, type }) => [text.slice(start, end), type]), [['Zorblax', 'person']]);
    assert.equal(mentions[0]!.why.rule, 'model');
    assert.ok(mentions[0]!.score > 0.5 && mentions[0]!.score < 1);
  });
});

describe('calibration', () => {
  it('makes a model that is too sure say how often it is right', () => {
    // It says 0.95 and is right three times of four; it says 0.6 and is right once of two.
    const judged = Array.from({ length: 800 }, (_, at) => (at % 2 === 0 ? { confidence: 0.95, right: at % 8 !== 0 } : { confidence: 0.6, right: at % 4 === 1 }));
    const { slope, offset } = calibrate(judged);
    const corrected = (confidence: number): number => 1 / (1 + Math.exp(-(slope * Math.log(confidence / (1 - confidence)) + offset)));
    assert.ok(Math.abs(corrected(0.95) - 0.75) < 0.01, String(corrected(0.95)));
    assert.ok(Math.abs(corrected(0.6) - 0.5) < 0.01, String(corrected(0.6)));
  });

  it('stays where it is without anything to go by', () => {
    const { slope, offset } = calibrate([]);
    assert.ok(Number.isFinite(slope) && Number.isFinite(offset));
  });

  it('is shown by groups that hold each span once', () => {
    const judged = [0, 0.29, 0.3, 0.55, 0.999, 1].map((confidence) => ({ confidence, right: confidence > 0.5 }));
    const groups = reliability(judged);
    assert.equal(groups.reduce((sum, { spans }) => sum + spans, 0), judged.length);
    assert.deepEqual(groups.at(-1), { from: 0.98, to: 1, spans: 2, sure: 0.9995, right: 1 });
  });
});
