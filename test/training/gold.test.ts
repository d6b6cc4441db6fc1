import assert from 'node:assert/strict';
import { readDocuments, readIob2, type GoldText } from '../../src/training/gold';

const iob2 = (...sentences: string[]): string => sentences.map((sentence) => sentence.split(' ').map((token) => (token.includes('/') ? token.replace('/', '\t') : `${token}\tO`)).join('\n')).join('\n\n');
const marked = ({ text, mentions }: GoldText): string => mentions.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`).join(', ');

describe('annotated data', () => {
  it('in IOB2 is sentences with mentions', () => {
    const read = readIob2(iob2('Ana/B-PER Kovač/I-PER met Ida/B-PER Babić/B-PER of/I-PER', 'In Skopje/B-LOC ( Macedonia/B-LOC ) , the Danube/B-EVT Forum/I-EVT .').replace('\n\n', '\r\n\n\n') + '\n\n', 'x');
    assert.deepEqual(read.map(({ id, text }) => [id, text]), [['x:1', 'Ana Kovač met Ida Babić of'], ['x:2', 'In Skopje (Macedonia), the Danube Forum.']]);
    assert.deepEqual(read.map(marked), ['person Ana Kovač, person Ida, person Babić of', 'place Skopje, place Macedonia, event Danube Forum']);
  });

  it('has no mentions of types that sidecars do not have, and parts what only looks as if it went on', () => {
    const [read] = readIob2(iob2('the/B-MISC Games/I-MISC in/I-LOC Ohrid/I-LOC Bitola/I-ORG'), 'x');
    assert.equal(marked(read!), 'place in Ohrid, organization Bitola');
  });

  it('is set as texts are', () => {
    const [read] = readIob2(iob2('" No ! " , „ Ja “ , “ Yes ” , Ana \'s and the 5 % : $ 3 …'), 'x');
    assert.equal(read!.text, '"No!", „Ja“, “Yes”, Ana\'s and the 5%: $3…');
  });

  it('in JSON Lines counts code points', () => {
    const line = JSON.stringify({ id: 'a', lang: 'en', text: '👩‍💼 Ana left on 6 May.', mentions: [{ start: 4, end: 7, type: 'PER' }, { start: 16, end: 21, type: 'DATE' }, { start: 0, end: 3, type: 'MISC' }] });
    assert.deepEqual(readDocuments(`${line}\n\n`, 'x').map(marked), ['person Ana, date 6 May']);
  });

  it('that is none is named with its line', () => {
    assert.throws(() => readIob2('Ana\tB-PER\nKovač I-PER\n', 'x.iob2'), /^Error: x\.iob2:2: /);
    assert.throws(() => readIob2('Ana\tX-PER\n', 'x.iob2'), /x\.iob2:1: /);
    for (const line of ['nonsense', '{}', '{"id":"a","text":"Ana","mentions":[{"start":0,"end":4,"type":"PER"}]}']) assert.throws(() => readDocuments(`\n${line}`, 'x.jsonl'), /^Error: x\.jsonl:2: /);
  });
});
