import assert from 'node:assert/strict';
import fc from 'fast-check';
import { openCast, type Cast, type ProposedMention, type Proposals } from '../../src/annotations/cast';
import { empty, type Annotations, type Mention, type Rejection } from '../../src/annotations/model';
import { Resolver } from '../../src/annotations/resolve';
import { overlaps } from '../../src/text/span';

const text = 'Ana Kovač of the Ministry of Freedonia met Boris Weber in Geneva on Tuesday. Kovač left on Tuesday.';
const resolver = new Resolver(text);

/** A proposal for the nth occurrence of a quote. */
function proposal(quote: string, type: string, target: Pick<Mention, 'entity' | 'event' | 'date'>, nth = 1): ProposedMention {
  return { ...resolver.resolve({ quote, nth })!, type, score: 0.9, ...target };
}

function open(annotations: Partial<Annotations>, proposals: Partial<Proposals<ProposedMention>> = {}): Cast<ProposedMention> {
  const place = (item: Mention | Rejection) => resolver.resolve(item);
  return openCast({ ...empty, ...annotations }, place, { mentions: [], entities: [], events: [], ...proposals }, (mention) => mention.more?.flatMap((part) => resolver.resolve(part) ?? []));
}

const shown = (cast: Cast<ProposedMention>) => cast.mentions.map(({ start, end, type, state }) => `${state} ${type} ${text.slice(start, end)} ${start}`);
const states = (items: readonly { id: string; state: string }[]) => items.map(({ id, state }) => `${id} ${state}`);
const ana = { id: 'ana-kovac', type: 'person', name: 'Ana Kovač' };
const anaSuggested = proposal('Ana Kovač', 'person', { entity: 'ana-kovac' });

describe('the open cast', () => {
  it('holds what is decided and what is proposed, in the order of the text', () => {
    const cast = open({ entities: [ana], mentions: [{ entity: 'ana-kovac', quote: 'Kovač', nth: 2 }, { date: '2031-05-06', quote: 'Tuesday', suggested: true }] }, { mentions: [proposal('Geneva', 'place', { entity: 'geneva' }), anaSuggested] });
    assert.deepEqual(shown(cast), ['suggested person Ana Kovač 0', 'suggested place Geneva 58', 'suggested date Tuesday 68', 'accepted person Kovač 77']);
  });

  it('leaves out what stands nowhere in the text', () => {
    assert.deepEqual(shown(open({ mentions: [{ date: '2031', quote: 'Monday' }], rejected: [{ quote: 'Friday', type: 'date' }] })), []);
  });

  it('says that the type of an undeclared entity is unknown', () => {
    assert.deepEqual(shown(open({ mentions: [{ entity: 'geneva', quote: 'Geneva' }] })), ['accepted unknown Geneva 58']);
  });

  it('shows a proposal with the type that its entity is declared with', () => {
    assert.deepEqual(shown(open({ entities: [{ ...ana, type: 'judge' }] }, { mentions: [anaSuggested] })), ['suggested judge Ana Kovač 0']);
  });

  it('gives discontinuous mentions all their parts', () => {
    const [mention] = open({ mentions: [{ date: '2031', quote: 'Ana', more: [{ quote: 'Kovač', nth: 2 }, { quote: 'nowhere' }] }] }).mentions;
    assert.deepEqual(mention!.more, [{ start: 77, end: 82 }]);
  });

  const decided: [string, Mention, string[]][] = [
    ['the same stretch', { entity: 'x', quote: 'Ana Kovač' }, []],
    ['a part of it', { entity: 'x', quote: 'Ana' }, []],
    ['more than it', { entity: 'x', quote: 'Ana Kovač of the Ministry' }, []],
    ['a stretch that overlaps it', { entity: 'x', quote: 'Kovač of' }, []],
    ['a suggestion of a batch run', { entity: 'x', quote: 'Ana Kovač', suggested: true }, []],
    ['words that touch it', { entity: 'x', quote: ' of the' }, ['Ana Kovač']],
    ['the same words elsewhere', { entity: 'x', quote: 'Kovač', nth: 2 }, ['Ana Kovač']],
  ];
  for (const [name, mention, left] of decided) {
    it(`${left.length ? 'keeps' : 'hides'} a proposal beside a mention of ${name}`, () => {
      const cast = open({ mentions: [mention] }, { mentions: [anaSuggested] });
      assert.deepEqual(cast.mentions.filter((found) => found.proposal).map(({ start, end }) => text.slice(start, end)), left);
    });
  }

  it('shows nested proposals', () => {
    const cast = open({}, { mentions: [proposal('Freedonia', 'place', { entity: 'f' }), proposal('Ministry of Freedonia', 'organization', { entity: 'm' })] });
    assert.deepEqual(shown(cast), ['suggested organization Ministry of Freedonia 17', 'suggested place Freedonia 29']);
  });

  it('hides what a person said no to, and nothing of another type or place', () => {
    const proposals = { mentions: [proposal('Tuesday', 'date', { date: '2031-05-06' }), proposal('Tuesday', 'date', { date: '2031-05-06' }, 2), proposal('Tuesday', 'event', { event: 'e' }, 2)] };
    const cast = open({ rejected: [{ quote: 'Tuesday', nth: 2, type: 'date' }] }, proposals);
    assert.deepEqual(shown(cast).sort(), ['rejected date Tuesday 91', 'suggested date Tuesday 68', 'suggested event Tuesday 91']);
  });

  it('hides no neighbour of what a person said no to', () => {
    const cast = open({ rejected: [{ quote: 'Ministry of Freedonia', type: 'place' }] }, { mentions: [proposal('Freedonia', 'place', { entity: 'f' })] });
    assert.deepEqual(shown(cast), ['rejected place Ministry of Freedonia 17', 'suggested place Freedonia 29']);
  });

  const mention = (quote: string, suggested?: true): Mention => ({ entity: 'ana-kovac', quote, ...(suggested && { suggested }) });
  const entities: [string, readonly Mention[], string][] = [
    ['suggested while all its mentions are', [mention('Ana Kovač', true), mention('Kovač', true)], 'suggested'],
    ['accepted with one mention accepted', [mention('Ana Kovač', true), mention('Kovač')], 'accepted'],
    ['suggested though all its mentions are lost', [mention('nowhere', true)], 'suggested'],
    ['accepted though its accepted mention is lost', [mention('nowhere'), mention('Kovač', true)], 'accepted'],
    ['accepted where somebody declared it without a mention', [], 'accepted'],
  ];
  for (const [name, mentions, state] of entities) it(`has an entity as ${name}`, () => assert.deepEqual(states(open({ entities: [ana], mentions }).entities), [`ana-kovac ${state}`]));

  it('knows the aliases of declared entities too', () => {
    const cast = open({ entities: [ana] }, { mentions: [anaSuggested], entities: [{ ...ana, name: 'Other', aliases: ['Kovač'] }] });
    assert.deepEqual(cast.entities, [{ ...ana, state: 'accepted', declared: true, aliases: ['Kovač'] }]);
  });

  it('has a proposed entity with what it is of, along the whole chain, in whatever order', () => {
    const chain = [{ id: 'c', type: 'place', name: 'C' }, { id: 'b', type: 'organization', name: 'B', of: 'c' }, { id: 'ana-kovac', type: 'person', name: 'Ana', of: 'b' }, { id: 'd', type: 'place', name: 'D' }];
    for (const order of [chain, [...chain].reverse()]) {
      const cast = open({}, { mentions: [anaSuggested], entities: order });
      assert.deepEqual(states(cast.entities).sort(), ['ana-kovac suggested', 'b suggested', 'c suggested']);
    }
  });

  it('knows an event of the sidecar by its mention, whatever it is proposed as', () => {
    const told = { type: 'meeting', participants: [], start: 0, end: 76 };
    const proposals = {
      mentions: [proposal('Tuesday', 'event', { event: 'told' }), proposal('Tuesday', 'event', { event: 'told' }, 2), proposal('met', 'event', { event: 'other' })],
      events: [{ ...told, id: 'told', title: 'Told', announced: true as const }, { ...told, id: 'other', title: 'Other', within: 'told' }],
    };
    const cast = open({ events: [{ id: 'mine', type: 'visit' }], mentions: [{ event: 'mine', quote: 'Tuesday' }] }, proposals);
    assert.deepEqual(cast.mentions.map(({ state, event }) => `${state} ${event}`).sort(), ['accepted mine', 'suggested mine', 'suggested other']);
    assert.deepEqual(cast.events.map(({ id, announced, within, proposed }) => [id, announced, within, proposed]), [['mine', true, undefined, 'told'], ['other', undefined, 'mine', 'other']]);
  });

  it('has no entity or event that only a hidden proposal names', () => {
    const proposals = { mentions: [anaSuggested], entities: [ana] };
    assert.deepEqual(open({ rejected: [{ quote: 'Ana Kovač', type: 'person' }] }, proposals).entities, []);
  });

  it('has events with their states and sentences', () => {
    const proposed = { id: 'meeting', type: 'meeting', start: 0, end: 76 };
    const cast = open({ events: [{ id: 'summit', type: 'summit', suggested: true }, { id: 'visit', type: 'visit' }] }, { mentions: [proposal('met', 'event', { event: 'meeting' })], events: [proposed, { ...proposed, id: 'other' }] });
    assert.deepEqual(states(cast.events), ['summit suggested', 'visit accepted', 'meeting suggested']);
    assert.deepEqual(cast.events[2]!.sentence, { start: 0, end: 76 });
  });

  it('never has a proposal on a decided stretch, and every other one', () => {
    const span = fc.record({ start: fc.nat(60), length: fc.integer({ min: 1, max: 12 }) }).map(({ start, length }) => ({ start, end: start + length }));
    fc.assert(fc.property(fc.array(span, { maxLength: 15 }), fc.array(span, { maxLength: 15 }), (places, proposed) => {
      const mentions = places.map((_, index): Mention => ({ date: '2031', quote: `${index}` }));
      const proposals = proposed.map((place) => ({ ...place, type: 'place', score: 1, entity: 'x' }));
      const cast = openCast({ ...empty, mentions }, (item) => places[Number(item.quote)], { mentions: proposals, entities: [], events: [] });
      const free = proposals.filter((one) => !places.some((place) => overlaps(place, one)));
      assert.equal(cast.mentions.filter((one) => one.proposal).length, free.length);
      assert(free.every((one) => cast.mentions.some((other) => other.proposal === one)));
      assert.equal(cast.mentions.filter((one) => one.mention).length, places.length);
    }), { numRuns: 500 });
  });
});
