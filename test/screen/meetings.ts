/** Articles that tell of meetings, for pictures of a workspace. */
import { write } from './scratch';

export const hostile = '<img src=x onerror="document.body.id=\'broken\'">';

const people = ['Ana Kovač', 'Luka Horvat', 'Петар Стојковски', 'Ingrid Solheim', 'Mira Vuković'];
const idOf = ['ana-kovac', 'luka-horvat', 'petar-stojkovski', 'ingrid-solheim', 'mira-vukovic'];

function sidecar(events: string, mentions: string): string {
  return `schema: dramatis/1
entities:
${people.map((name, index) => `  - { id: ${idOf[index]}, type: person, name: "${name}" }`).join('\n')}
  - { id: danube-forum, type: organization, name: Danube Forum }
  - { id: newtown, type: place, name: Newtown }
events:
${events}mentions:
${mentions}`;
}

function event(id: string, type: string, title: string, date: string | undefined, who: readonly string[], more = ''): string {
  return `  - id: ${id}\n    type: ${type}\n    title: ${JSON.stringify(title)}\n${date === undefined ? '' : `    date: "${date}"\n`}    place: newtown\n    participants:\n${who.map((each) => `      - { entity: ${each}, role: guest }\n`).join('')}${more}`;
}

export const first = 'pictured-talks.txt';
export const second = 'pictured-visit.txt';

/** Writes two articles: five events, one of them in both, one suggested, one without a date, one with a title that is HTML. */
export async function writeMeetings(): Promise<void> {
  await write(first, 'Ana Kovač met Luka Horvat of the Danube Forum in Sofia.\n\nThe Return Talks went on for days.\n');
  await write(`${first}.ann.yaml`, sidecar(
    event('return-talks', 'conference', 'Return Talks', '2035-05-06/2035-05-20', ['ana-kovac', 'luka-horvat', 'danube-forum'])
    + event('first-meeting', 'meeting', hostile, '2035-05-02', ['ana-kovac', 'luka-horvat'])
    + event('some-day', 'meeting', 'A meeting some day', undefined, ['mira-vukovic', 'luka-horvat']),
    '  - { entity: ana-kovac, quote: Ana Kovač }\n  - { event: return-talks, quote: Return Talks }\n'));
  await write(second, 'A visit to Sofia by Петар Стојковски.\n\nLater: the Return Talks.\n');
  await write(`${second}.ann.yaml`, sidecar(
    event('return-talks', 'conference', 'Return Talks', '2035-05-06/2035-05-20', ['ingrid-solheim'])
    + event('stojkovski-visits-sofia', 'visit', 'Stojkovski visits Sofia', '2035-06-10', ['petar-stojkovski', 'ana-kovac'])
    + event('later-talks', 'meeting', 'Later talks', '2035-07?', ['petar-stojkovski', 'ingrid-solheim'], '    suggested: true\n'),
    '  - { entity: petar-stojkovski, quote: Петар Стојковски }\n  - { event: return-talks, quote: Return Talks }\n  - { event: stojkovski-visits-sofia, quote: visit }\n'));
}
