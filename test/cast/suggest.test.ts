import assert from 'node:assert/strict';
import fc from 'fast-check';
import { suggest, suggestInSteps } from '../../src/cast/suggest';
import type { KnownEntity, Suggestions } from '../../src/cast/suggestions';

const entity = (suggestions: Suggestions, id: string) => suggestions.entities.find((one) => one.id === id);

describe('suggestions', () => {
  it('say who is who, what they are and for whom', () => {
    const text = 'Ana Kovač, Interior Minister of North Macedonia, met Generaldirektor Max Muster. Then Kovač left.';
    const found = suggest(text);
    assert.deepEqual(entity(found, 'ana-kovac'), { id: 'ana-kovac', type: 'person', name: 'Ana Kovač', role: 'Interior Minister', of: 'north-macedonia', aliases: ['Kovač'] });
  });

  it('leave the country out of the role', () => {
    const roles: [string, string, string][] = [
      ['The Austrian Interior Minister Max Muster spoke.', 'Interior Minister', 'max-muster'],
      ['Der österreichische Innenminister Max Muster ist hier.', 'Innenminister', 'max-muster'],
      ['Во салата е австрискиот министер за внатрешни работи Петар Петров.', 'министер за внатрешни работи', 'petar-petrov'],
      ['Претседателот на Србија Зоран Илиќ е тука.', 'претседател', 'zoran-ilic'],
      ['Австрийският външен министър Иван Иванов е тук.', 'външен министър', 'ivan-ivanov'],
    ];
    for (const [text, role, id] of roles) assert.equal(entity(suggest(text), id)?.role, role, text);
  });

  it('give the country in brackets, known or not', () => {
    const found = suggest('Interior Minister Ana Kovač (Freedonia) and Minister Ivan Horvat (Croatia) met.');
    assert.equal(entity(found, 'ana-kovac')?.of, 'freedonia');
    assert.equal(entity(found, 'freedonia')?.type, 'place');
    assert.equal(entity(found, 'ivan-horvat')?.of, 'croatia');
  });

  it('take the country from its adjective, whether or not the article names it elsewhere', () => {
    const found = suggest('The Austrian Interior Minister Max Muster spoke.');
    assert.equal(entity(found, 'max-muster')?.of, 'austria');
    assert.deepEqual(entity(found, 'austria'), { id: 'austria', type: 'place', name: 'Austria', aliases: [] });
    assert.equal(entity(suggest('The Austrian Interior Minister Max Muster spoke about Austria.'), 'max-muster')?.of, 'austria');
    assert.equal(entity(suggest('Австриският министер Макс Мустер зборуваше за Австрија.'), 'maks-muster')?.of, 'austria');
  });

  it('tell whose office it is', () => {
    const offices: [string, string][] = [
      ["Kosovo's Interior Minister Ana Kovač spoke.", 'kosovo'],
      ['Ana Kovač, Minister of Security, Bosnia and Herzegovina; others too.', 'bosnia-and-herzegovina'],
      ['They met the ministers of Serbia (Ana Kovač) and Croatia (Ivan Horvat).', 'serbia'],
      ['Die Generaldirektorin der IOM, Ana Kovač, ist hier.', 'international-organization-for-migration'],
      ['Амбасадорот на Германија во Србија Ана Ковач е тука.', 'germany'],
    ];
    for (const [text, of] of offices) assert.equal(entity(suggest(text), 'ana-kovac')?.of, of, text);
  });

  it('hold one person in two scripts together', () => {
    const found = suggest('Minister Ana Kovač spoke in the hall.\nМинистерката Ана Ковач зборуваше во салата.');
    assert.deepEqual(found.entities.map((one) => one.id), ['ana-kovac']);
    assert.deepEqual(found.languages.map((span) => span.language), ['en', 'mk']);
  });

  it('are named in small letters where only a headline or a dateline names them', () => {
    const names = (text: string): string[] => suggest(text).entities.map(({ name }) => name);
    assert.deepEqual(names('SKOPJE, 20 May 2031 (MIA) - Lawyer Mira Halm spoke.'), ['Skopje', 'MIA', 'Mira Halm']);
    assert.deepEqual(names('СОФИЯ, 20 май 2031 г. - Адвокатът Мира Халм говори в София. В СОФИЯ Мира Халм остана.'), ['София', 'Мира Халм']);
  });

  it('come in steps', () => {
    const steps = suggestInSteps('One.\nTwo.\nThree.');
    let count = 0;
    while (!steps.next().done) count++;
    assert.ok(count >= 3);
  });

  it('come in more steps the more there is to look up in a workspace', () => {
    const stepsOf = (many: number): number => {
      const text = Array.from({ length: many }, (_, at) => `The Lorvia Border Watch Group of Harbour ${at} met the Committee ${at} there.`).join('\n\n');
      const count = (known: readonly KnownEntity[]): number => {
        const steps = suggestInSteps(text, { known });
        let yielded = 0;
        while (!steps.next().done) yielded++;
        return yielded;
      };
      const watch: KnownEntity[] = [{ id: 'lorvia-watch', type: 'organization', name: 'Lorvia Watch' }];
      return count(watch) - count([]);
    };
    // Each paragraph in which known names are looked up adds one.
    assert.ok(stepsOf(40) - stepsOf(20) >= 20, `${stepsOf(20)} and ${stepsOf(40)}`);
  });
});

describe('known entities', () => {
  const known: KnownEntity[] = [
    { id: 'kovac-interior', type: 'person', name: 'Ana Kovač', aliases: ['Ana K.'] },
    { id: 'eu', type: 'organization', name: 'European Union' },
    { id: 'nordmazedonien', type: 'place', name: 'Nordmazedonien' },
    { id: 'green-corridor', type: 'operation', name: 'Green Corridor' },
    { id: 'vienna', type: 'person', name: 'Vienna Teng' },
  ];
  const ids = (text: string) => suggest(text, { known }).mentions.map((mention) => mention.entity);

  it('win by name, in either script and any language', () => {
    assert.deepEqual(ids('Minister Ana Kovač met the EU in North Macedonia.'), ['kovac-interior', 'eu', 'nordmazedonien']);
    assert.deepEqual(ids('Министерката Ана Ковач е тука со ЕУ.'), ['kovac-interior', 'eu']);
  });

  it('win by surname where only one has it', () => {
    assert.deepEqual(ids('Then Minister Kovač left.'), ['kovac-interior']);
  });

  it('are found where no rule finds them, as whole words', () => {
    const found = suggest('The Green Corridor is open; Green Corridors are not.', { known });
    assert.deepEqual(found.mentions.map((mention) => [mention.entity, mention.type, mention.why.rule]), [['green-corridor', 'operation', 'cast']]);
  });

  it('win over another type for the same words', () => {
    const ship: KnownEntity[] = [{ id: 'ana-kovac', type: 'ship', name: 'Ana Kovač' }];
    const found = suggest('Minister Ana Kovač left.', { known: ship });
    assert.deepEqual(found.mentions.map((mention) => [mention.entity, mention.type]), [['ana-kovac', 'ship']]);
  });

  it('keep their ids to themselves', () => {
    assert.deepEqual(ids('The talks in Vienna went on.'), ['vienna-place']);
  });
});

const pieces = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom('Ana ', 'Kovač', ' Minister ', 'of ', '(IOM)', 'International Organization for Migration ', ' Skopje', ', ', '3. Mai ', '2031', '\n', '„', '“', 'Министерот ', 'за ', 'Петар Петров', ' на Србија', '. ', '-', 'EU', ' – ', '\u00a0', 'Konferenz "', 'Dr. '),
  ),
  { maxLength: 60 },
);

/** What must hold of the suggestions for any text. */
function holds(text: string, { languages, mentions, entities, events }: Suggestions): void {
  const declared = new Set(entities.map((one) => one.id));
  const told = new Set(events.map((one) => one.id));
  assert.equal(declared.size, entities.length);
  let last = 0;
  for (const mention of mentions) {
    assert.ok(mention.start >= last && mention.end > mention.start && mention.end <= text.length);
    assert.ok(text.slice(mention.start, mention.end).trim() !== '');
    assert.ok(mention.score >= 0 && mention.score <= 1);
    assert.equal([mention.entity, mention.event, mention.date].filter((one) => one !== undefined).length, 1);
    if (mention.entity !== undefined) assert.ok(declared.has(mention.entity));
    if (mention.event !== undefined) assert.ok(told.has(mention.event));
    last = mention.start;
  }
  for (const one of entities) {
    if (one.of !== undefined) assert.ok(declared.has(one.of));
    // A country that only an adjective names is no mention, but whose minister somebody is.
    assert.ok(mentions.some((mention) => mention.entity === one.id) || entities.some((other) => other.of === one.id), one.id);
  }
  for (const event of events) {
    assert.ok(event.start >= 0 && event.start < event.end && event.end <= text.length);
    if (event.place !== undefined) assert.ok(declared.has(event.place));
  }
  if (text !== '') assert.equal(languages[0]?.start, 0);
  languages.forEach((span, at) => assert.equal(span.end, languages[at + 1]?.start ?? text.length));
}

describe('any text', () => {
  it('gives suggestions that hold together', () => {
    fc.assert(fc.property(pieces, (parts) => holds(parts.join(''), suggest(parts.join('')))), { numRuns: 400 });
  });

  it('and any known entities', () => {
    const known = fc.array(fc.record({ id: fc.constantFrom('ana-kovac', 'skopje', 'eu', 'x'), type: fc.constantFrom('person', 'place', 'organization', 'event'), name: fc.constantFrom('Ana Kovač', 'Skopje', 'EU', 'Kovač', '') }), { maxLength: 4 });
    fc.assert(fc.property(pieces, known, (parts, list) => {
      const unique = list.filter((one, at) => list.findIndex((other) => other.id === one.id) === at);
      suggest(parts.join(''), { known: unique });
    }), { numRuns: 200 });
  });
});
