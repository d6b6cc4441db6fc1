/** An article with an accepted and a suggested mention of each type, each on a line of its own. */
import { article } from './scratch';

export const accepted = { person: 'Ana Kovač', organization: 'Adria Union', place: 'Sofia', event: 'Return Talks', date: '6 May 2031' };
export const suggested = { person: 'Luka Horvat', organization: 'Danube Forum', place: 'Tirana', event: 'Border Meeting', date: '20 May 2031' };
export type Type = keyof typeof accepted;
export const types = Object.keys(accepted) as Type[];

const name = 'two-by-five.txt';

export async function open() {
  const text = [...Object.values(accepted), ...Object.values(suggested)].map((words) => `Here ${words} stands.\n`).join('\n');
  const entities = types.slice(0, 3).flatMap((type) => [accepted, suggested].map((words) => `  - { id: ${idOf(words[type])}, type: ${type}, name: "${words[type]}" }`));
  const mentions = [accepted, suggested].flatMap((words) => [
    ...types.slice(0, 3).map((type) => `entity: ${idOf(words[type])}, quote: "${words[type]}"`),
    `event: ${idOf(words.event)}, quote: "${words.event}"`,
    `date: "${words === accepted ? '2031-05-06' : '2031-05-20'}", quote: "${words.date}"`,
  ].map((mention) => `  - { ${mention}${words === suggested ? ', suggested: true' : ''} }`));
  const sidecar = ['schema: dramatis/1', 'entities:', ...entities, 'events:',
    `  - { id: ${idOf(accepted.event)}, type: meeting, title: "${accepted.event}" }`,
    `  - { id: ${idOf(suggested.event)}, type: meeting, title: "${suggested.event}", suggested: true }`,
    'mentions:', ...mentions, ''].join('\n');
  return article(name, text, sidecar);
}

function idOf(words: string): string {
  return words.toLowerCase().replace('č', 'c').replaceAll(' ', '-');
}
