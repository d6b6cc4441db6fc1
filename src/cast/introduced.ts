import { nationOf } from '../recognition/lexicon/nationalities';
import { articles } from './roleHeads';
import type { Surroundings } from './surroundings';

/** "one of the owners", "еден од сопствениците". */
export function isOneOf({ paragraph: { tokens } }: Surroundings, from: number): boolean {
  return /^(?:one|einer|eine|еден|една|един)$/u.test(tokens[from]?.key ?? '') && /^(?:of|der|unserer|од|от)$/u.test(tokens[from + 1]?.key ?? '');
}

/** What may stand between a name and the first word of a role that is told of it. */
export const leadsIn = /^(?:s|now|today|currently|newly|recently|appointed|elected|longtime|outgoing|incoming|current|then|later|also|once|formerly|previously|long|long-time|longtime|himself|herself|self-taught|born|former|retired|new|newly|one|next|first|since|until|(?:january|february|march|april|may|june|july|august|september|october|november|december)|ebenfalls|gleichfalls|auch|zugleich|likewise|simultaneously|jetzt|heute|nun|derzeit|früher|zuvor|vormals|ehemals|seit|bisher|bislang|zuletzt|selbst|dessen|deren|ihres|seines|ihr|sein|сега|денес|днес|сегашн\S*|настоящ\S*|досега|порано|преди|некогаш|некогашн\S*|бивш\S*|поранешн\S*|досегашн\S*|инаку|иначе|исто|така|също|истовремено|едновременно|самиот|самата|еден|една|един|тогаш|тогашн\S*|тогава|тогавашн\S*|по|професија|професия|занает|занаят|von|beruf|по-късно|новиот|новата|новият|новия|нов|нова|прв|прва|първи|първа|наш\S*|нивн\S*|негов\S*|нејзин\S*|нейн\S*|техн\S*)$/u;

/** Whether nothing but articles, adverbs, adjectives and whose it is stands between a name and a role, no verb. */
export function introduces(around: Surroundings, from: number, first: number): boolean {
  const { tokens } = around.paragraph;
  for (let at = isOneOf(around, from) ? from + 2 : from; at < first; at++) {
    const { key, kind } = tokens[at]!;
    if (around.cover[at] || kind !== 'word' || key === 'year-old' || /-(?:born|based|trained|educated|speaking)$/.test(key) || articles.test(key) || leadsIn.test(key) || nationOf(key) !== undefined || tokens[at + 1]?.text === '-' || /^['’]$/.test(tokens[at + 1]?.text ?? '')) continue;
    if (/\p{Ll}(?:иот|ият|ия|ата|ският|ски|ска|ен|на|en|er|em|es|e|ан|ана|[^s]ish|ese|[a-z]ian)$/u.test(key)) continue;
    return false;
  }
  return true;
}
