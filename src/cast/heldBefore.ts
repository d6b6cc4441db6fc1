import type { Group } from './group';
import type { Complement } from './complement';
import { articles } from './roleHeads';
import { holds, type Surroundings } from './surroundings';

const whose = /^(?:dessen|deren|whose|чиј|чија|чие|чии|чијшто|чијашто|чийто|чиято|чието|чиито)$/u;

/** Who holds a role by what stands before it: "Kosovo's Interior Minister", "European Commission spokeswoman", "[SPS]-Direktor". */
export function holderBefore(around: Surroundings, first: number): Group | undefined {
  const { tokens } = around.paragraph;
  let at = first - 1;
  // "{Serbien}, dessen Kommissar <A>", "the [Agency], whose director <B>".
  if (whose.test(tokens[at]?.key ?? '') && /^[,;]$/.test(tokens[at - 1]?.text ?? '')) {
    at -= tokens[at - 2]?.text === ')' && around.cover[at - 3] ? around.endOf(around.cover[at - 3]!) - around.firstOf(around.cover[at - 3]!) + 4 : 2;
    let mention = around.cover[at];
    // "the [Office] in {Riga}, whose director".
    if (mention?.type === 'place' && /^(?:in|im|во|в|у)$/u.test(tokens[around.firstOf(mention) - 1]?.key ?? '')) mention = around.cover[around.firstOf(mention) - 2] ?? mention;
    return mention && holds(mention) ? around.groupOf(mention) : undefined;
  }
  if (tokens[at]?.key === 's' && /^['’]$/.test(tokens[at - 1]?.text ?? '')) at -= 2;
  else if (tokens[at]?.text === '-' || tokens[at]?.text === '’' || tokens[at]?.text === "'") at--;
  const mention = around.cover[at];
  return mention && holds(mention) && around.endOf(mention) === at + 1 && (tokens[first]!.spaced || tokens[first - 1]?.text === '-') ? around.groupOf(mention) : undefined;
}

/** Of which country or organization somebody is, and no more: "{Slovenia}'s <A>". */
export function ownBefore(around: Surroundings, from: number): Group | undefined {
  const { tokens } = around.paragraph;
  if (tokens[from]?.key !== 's' || !/^['’]$/.test(tokens[from - 1]?.text ?? '')) return undefined;
  const mention = around.cover[from - 2];
  const of = mention && holds(mention) ? around.groupOf(mention) : undefined;
  return of?.type === 'place' && of.territory === undefined ? undefined : of;
}

/** "[Org], role: Name" and "За [Org], role Name". */
export function headingHolder(around: Surroundings, first: number): Group | undefined {
  const { tokens } = around.paragraph;
  if (tokens[first - 1]?.text !== ',' && tokens[first - 1]?.text !== ')') return undefined;
  const mention = around.cover[first - 2];
  if (mention?.type !== 'organization') return undefined;
  const opener = tokens[around.firstOf(mention) - 1];
  return opener === undefined || /^(?:за|for|für|[–•-])$/iu.test(opener.text) ? around.groupOf(mention) : undefined;
}

const own = /^(?:its|their|ihr(?:e[nmrs]?)?|sein(?:e[nmrs]?)?|својот|својата|своја|свој|своите|своя|своята|своето)$/u;
const through = /^(?:by|durch|von|преку|од|от|чрез|entsandte|schickte|sent|dispatched|испрати|прати|изпрати|претставуваше|претставува|претставуваа|представляваше|представлява)$/u;
const represents = /^(?:ја|го|се|is|was|were|war|wird|wurde|beim|represented|vertreten|беше|е|бе|претставен[аои]?|представен[аои]?|представлявана|–|-)$/u;

/** Whose representative somebody is: "{Montenegro} sent its ambassador <A>", "{Montenegro} war durch Botschafter <A> vertreten", "{Унгария} – от посланик <B>". */
export function ownerBefore(around: Surroundings, first: number): Group | undefined {
  const { tokens } = around.paragraph;
  const from = articles.test(tokens[first - 1]?.key ?? '') && !own.test(tokens[first - 1]!.key) ? first - 2 : first - 1;
  const lead = tokens[from]?.key ?? '';
  const mine = own.test(lead);
  if (!mine && !through.test(lead)) return undefined;
  for (let at = from - 1; at >= 0 && at > from - 5; at--) {
    const mention = around.cover[at];
    if (mention) return mention.type === 'place' && around.groupOf(mention)?.territory !== undefined ? around.groupOf(mention) : undefined;
    if (mine ? tokens[at]!.kind !== 'word' : !represents.test(tokens[at]!.key)) return undefined;
  }
  return undefined;
}

/** "[EU] Special Representative for the {Western Balkans}", "[UNHCR] Representative in {Serbia}": who sends goes before where to. */
export function sentBy(around: Surroundings, complement: Complement, first: number, head: number): { words: string; of: Group } | undefined {
  if (complement.of?.type !== 'place') return undefined;
  const of = holderBefore(around, first);
  if (of?.type !== 'organization') return undefined;
  const whole = /^(?:for|für|за)$/u.test(around.paragraph.tokens[head + 1]!.key) && complement.words === '';
  return { words: whole ? around.paragraph.slice(head + 1, complement.end).replace(/\s+/gu, ' ') : complement.words, of };
}
