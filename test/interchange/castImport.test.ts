import assert from 'node:assert/strict';
import fc from 'fast-check';
import { noCast, type Cast, type CastEntity } from '../../src/annotations/castFile';
import { castEntities, needsType, readImport } from '../../src/interchange/castImport';
import { readCsv } from '../../src/interchange/csv';
import { ImportError } from '../../src/interchange/importError';

const imported = (source: string, cast: Cast = noCast, type?: string): CastEntity[] => castEntities(readImport(source), cast, type);

/** Why a file is refused, as `line: message`. */
function refused(source: string, cast?: Cast): string {
  try {
    imported(source, cast);
  } catch (error) {
    assert(error instanceof ImportError, String(error));
    return error.line === undefined ? error.message : `${error.line}: ${error.message}`;
  }
  assert.fail('is taken');
}

describe('CSV', () => {
  const fields = (source: string): (readonly string[])[] => readCsv(source).map((record) => record.fields);

  it('is read as RFC 4180 has it', () => {
    assert.deepEqual(fields('\ufeffa,b\r\n"x, ""y""","two\r\nlines"\r\n\r\n,\r\n"",z'), [['a', 'b'], ['x, "y"', 'two\r\nlines'], ['', ''], ['', 'z']]);
    assert.deepEqual(readCsv('a,b\r\n"1\n2",c\rd,e\n').map(({ line }) => line), [1, 2, 4]);
    assert.deepEqual(fields(''), []);
  });

  it('may have semicolons or tabs', () => {
    assert.deepEqual(fields('a;b;"c,d,e,f"\n1,5;2;3\n'), [['a', 'b', 'c,d,e,f'], ['1,5', '2', '3']]);
    assert.deepEqual(fields('a\tb\n1;2\t3\n'), [['a', 'b'], ['1;2', '3']]);
  });

  it('says where a quote is wrong', () => {
    for (const [source, message] of [['a,b\n"x,y\n', /^The quote of a field that begins here/], ['a,b\n"x"y,z\n', /^Something stands behind/], ['a,b\nx "y",z\n', /^A quote stands inside/]] as const) {
      assert.throws(() => readCsv(source), (error) => error instanceof ImportError && error.line === 2 && message.test(error.message));
    }
  });

  it('reads back whatever is written', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'Ж', ',', ';', '\t', '"', '\n', '\r\n', ' ') });
    fc.assert(fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1 }), fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n'), (rows, separator, eol) => {
      // The first record tells the separator.
      const all = [['id', 'name'], ...rows];
      const source = all.map((row) => row.map((field) => `"${field.replaceAll('"', '""')}"`).join(separator)).join(eol);
      assert.deepEqual(fields(source), all);
    }));
  });
});

describe('A table of entities', () => {
  it('has names by language, aliases and an office a row', () => {
    const source = `id;type;name;name:mk;aliases;wikidata;role;of;from;to
ana-kovac;person;Ana Kovač;Ана Ковач;A. Kovač|Kovač;Q123;Interior Minister;freedonia;2030-01;2031-06
ana-kovac;person;Ana Kovač;;;;Member of Parliament;;;
;place;Freedonia;;;http://www.wikidata.org/entity/Q9;;;;
`;
    assert.deepEqual(imported(source), [
      { id: 'ana-kovac', type: 'person', name: 'Ana Kovač', names: { mk: ['Ана Ковач'] }, aliases: ['A. Kovač', 'Kovač'], wikidata: 'Q123', offices: [{ role: 'Interior Minister', of: 'freedonia', from: '2030-01', to: '2031-06' }, { role: 'Member of Parliament' }] },
      { id: 'freedonia', type: 'place', name: 'Freedonia', wikidata: 'Q9' },
    ]);
  });

  it('is refused at its first bad row', () => {
    assert.equal(refused('name,type\nAna,person,x\n'), '2: This row has 3 fields, and the first line 2.');
    assert.equal(refused('name,type\n"Ana\nKovač",person\nBo,two words\n'), '4: "two words" is no type, such as person.');
    assert.equal(refused('id,name,type\nA B,Ana,person\n'), '2: "A B" is no id: lower-case letters a to z, digits and single hyphens.');
    assert.equal(refused('name,type,wikidata\nAna,person,x\n'), '2: "x" is no item of Wikidata, such as Q42.');
    assert.equal(refused('name,type,role,from\nAna,person,Mayor,gestern\n'), '2: "gestern" is not a date in EDTF, such as 2031-05-06 or 2031-05.');
    assert.equal(refused('name,type,from\nAna,person,2030\n'), '2: A row has dates of an office, and no office.');
    assert.equal(refused('name,type\n,person\n'), '2: A row has no name.');
    assert.equal(refused('name\nAna\n'), '2: Ana has no type, and none was given.');
    assert.equal(refused('id,name,type\na,Ana,person\na,Ana,place\n'), '3: a is a place here and a person in line 2.');
    assert.equal(refused('what,type\nAna,person\n'), '1: No column has names: one of them is called name, or name:de, or itemLabel.');
    assert.equal(refused('name,name:klingonisch\nAna,x\n'), '1: "klingonisch" is not a language in BCP 47, such as en or sr-Latn.');
    assert.equal(refused(''), '1: The file is empty.');
  });

  it('gets ids that the list has, by item, by name, or by a former id; a namesake gets a qualifier', () => {
    const cast: Cast = { entities: [{ id: 'kovac-a', type: 'person', name: 'A. Kovač', names: { mk: ['Ана Ковач'] }, wikidata: 'Q1', was: ['ana'] }, { id: 'frontex', type: 'organization', name: 'Frontex' }], distinct: [] };
    const ids = (source: string): string[] => imported(source, cast).map(({ id }) => id);
    assert.deepEqual(ids('name,type,wikidata\nAna K.,person,Q1\n'), ['kovac-a']);
    assert.deepEqual(ids('name,type\nАна Ковач,person\n'), ['kovac-a']);
    assert.deepEqual(ids('id,name,type\nana,Ana,person\n'), ['kovac-a']);
    assert.deepEqual(ids('name,type,wikidata,of\nAna,person,Q7,Freedonia\nFrontex,place,,\nAna Kovač,person,Q2,\nAna Kovač,person,Q3,\n'), ['ana-freedonia', 'frontex-place', 'ana-kovac', 'ana-kovac-person']);
    assert.equal(refused('id,name,type\nfrontex,Frontex,place\n', cast), '2: frontex stands for something else already: Frontex, organization.');
  });

  it('tells which columns it does not know', () => {
    assert.deepEqual(readImport('name,type,colour\nAna,person,red\n').notes, ['columns that are not known: colour']);
    assert.equal(needsType(readImport('name\nAna\n')), true);
    assert.deepEqual(imported('name\nAna\n', noCast, 'person'), [{ id: 'ana', type: 'person', name: 'Ana' }]);
  });
});

const uri = (item: string) => ({ type: 'uri', value: `http://www.wikidata.org/entity/${item}` });
const text = (value: string, language?: string) => ({ type: 'literal', value, ...(language !== undefined && { 'xml:lang': language }) });

describe('Wikidata', () => {
  const expected: CastEntity[] = [
    { id: 'ana-kovac', type: 'person', name: 'Ana Kovač', names: { mk: ['Ана Ковач'] }, wikidata: 'Q101', offices: [{ role: 'minister', of: 'freedonia', from: '2030', to: '2031-06-30' }] },
  ];

  it('gives the results of a query as JSON', () => {
    const row = { item: uri('Q101'), class: uri('Q5'), position: uri('Q7'), positionLabel: text('minister', 'en'), of: uri('Q9'), ofLabel: text('Freedonia', 'en'), start: text('2030-01-01T00:00:00Z'), end: text('2031-06-30T00:00:00Z') };
    const bindings = [{ ...row, itemLabel: text('Ana Kovač', 'en') }, { ...row, itemLabel: text('Ана Ковач', 'mk') }];
    assert.deepEqual(imported(JSON.stringify({ head: { vars: ['item', 'itemLabel', 'class', 'position', 'positionLabel', 'of', 'ofLabel', 'start', 'end'] }, results: { bindings } })), expected);
  });

  it('gives them as CSV, whatever the item is called', () => {
    const source = 'person,personLabel,personAltLabel,positionLabel,start\nhttp://www.wikidata.org/entity/Q101,Ana Kovač,"Kovač, A. Kovač",minister,2030-03-02T00:00:00Z\nhttp://www.wikidata.org/entity/Q102,Bo,,Q55,t12345\n';
    assert.deepEqual(imported(source, noCast, 'person'), [
      { id: 'ana-kovac', type: 'person', name: 'Ana Kovač', aliases: ['Kovač', 'A. Kovač'], wikidata: 'Q101', offices: [{ role: 'minister', from: '2030-03-02' }] },
      { id: 'bo', type: 'person', name: 'Bo', wikidata: 'Q102' },
    ]);
  });

  const time = (value: string, precision: number) => [{ datavalue: { value: { time: value, precision } } }];
  const claim = (id: string, qualifiers = {}) => ({ mainsnak: { datavalue: { value: { id } } }, qualifiers });
  const item = (id: string, labels: Record<string, string>, claims = {}, aliases = {}) => ({ id, labels: Object.fromEntries(Object.entries(labels).map(([language, value]) => [language, { language, value }])), aliases, claims });
  const ana = item('Q101', { en: 'Ana Kovač', mk: 'Ана Ковач', fr: 'Anne' }, {
    P31: [claim('Q5')],
    P39: [
      claim('Q7', { P580: time('+2030-01-00T00:00:00Z', 9), P582: time('+2031-06-30T00:00:00Z', 11), P642: [{ datavalue: { value: { id: 'Q9' } } }] }),
      claim('Q8'),
      { ...claim('Q7'), rank: 'deprecated' },
    ],
  });
  const minister = item('Q7', { en: 'minister' });
  const country = item('Q9', { en: 'Freedonia' }, { P31: [claim('Q6256')] });

  it('gives items, with what holds their offices if that is among them', () => {
    const source = JSON.stringify({ entities: { Q101: ana, Q7: minister, Q9: country, Q10: item('Q10', { fr: 'Rien' }) } });
    assert.deepEqual(imported(source), [...expected, { id: 'freedonia', type: 'place', name: 'Freedonia', wikidata: 'Q9' }]);
    assert.deepEqual(readImport(source).notes, ['items without a label in en, de, mk, bg, sr, hr, sq: 1', 'offices of which the label is not in the file: 1']);
  });

  it('gives lines of a dump, with aliases', () => {
    const organization = item('Q11', { de: 'Grenzagentur', en: 'Border Agency' }, { P31: [claim('Q43229')] }, { en: [{ language: 'en', value: 'BA' }], mk: [{ language: 'mk', value: 'ГА' }] });
    const wanted = [{ id: 'border-agency', type: 'organization', name: 'Border Agency', names: { en: ['BA'], de: ['Grenzagentur'], mk: ['ГА'] }, wikidata: 'Q11' }];
    assert.deepEqual(imported(`[\n${JSON.stringify(organization)},\n]\n`), wanted);
    assert.deepEqual(imported(JSON.stringify([organization])), wanted);
    assert.deepEqual(imported(JSON.stringify(organization)), wanted);
    assert.equal(refused(`${JSON.stringify(organization)}\n{"id":\n`), '2: This line is not JSON.');
  });

  it('is refused where it is something else', () => {
    assert.equal(refused('{"a": 1}'), 'This JSON is neither the result of a Wikidata query nor entity data.');
    assert.equal(refused('{"a": '), '1: This line is not JSON.');
  });

  it('never throws anything else, whatever the file holds', () => {
    const key = fc.constantFrom('entities', 'Q1', 'labels', 'en', 'value', 'claims', 'P31', 'P39', 'mainsnak', 'qualifiers', 'P580', 'datavalue', 'id', 'head', 'vars', 'results', 'bindings', 'item', '__proto__');
    const { tree } = fc.letrec((tie) => ({ tree: fc.oneof({ depthSize: 'medium' }, fc.constantFrom('Q1', 'Q5', 'x', 1, null, 'item', 'itemLabel'), fc.array(tie('tree'), { maxLength: 3 }), fc.dictionary(key, tie('tree'), { maxKeys: 4 })) }));
    const word = fc.constantFrom('name', 'type', 'id', 'person', 'Ana', ',', ';', '"', '\n', '\r\n', '\t', 'name:mk', 'Q1', '2030', '|');
    fc.assert(fc.property(fc.oneof(tree.map((value) => JSON.stringify(value)), fc.array(word, { maxLength: 30 }).map((words) => words.join(''))), (source) => {
      try {
        imported(source, noCast, 'person');
      } catch (error) {
        assert(error instanceof ImportError, String(error));
      }
    }), { numRuns: 1000 });
  });
});
