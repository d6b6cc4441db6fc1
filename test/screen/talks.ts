/** A short article whose cast, with its open suggestions, is all in its sidecar. */
import * as vscode from 'vscode';
import { treeRow } from '../host/screen';
import { article, cleanUp } from './scratch';

export const text = `Ana Kovač, the interior minister, came to Sofia on Tuesday.

There Kovač met Luka Horvat of the Danube Forum at the Return Talks.

Later Kovač went to Tirana, where the Return Talks will go on.
`;

export const sidecar = `schema: dramatis/1
entities:
  - { id: ana-kovac, type: person, name: Ana Kovač, role: interior minister, of: slovenia }
  - { id: danube-forum, type: organization, name: Danube Forum }
  - { id: luka-horvat, type: person, name: Luka Horvat }
  - { id: slovenia, type: place, name: Slovenia }
  - { id: sofia, type: place, name: Sofia }
  - { id: tirana, type: place, name: Tirana }
events:
  - id: return-talks
    type: conference
    title: Return Talks
    date: "2031-05-06"
    place: sofia
    participants:
      - { entity: ana-kovac, role: guest }
      - { entity: danube-forum, role: host }
mentions:
  - { entity: ana-kovac, quote: Ana Kovač }
  - { entity: ana-kovac, quote: Kovač, nth: 2, suggested: true }
  - { entity: ana-kovac, quote: Kovač, nth: 3, suggested: true }
  - { entity: danube-forum, quote: Danube Forum, suggested: true }
  - { entity: luka-horvat, quote: Luka Horvat }
  - { entity: sofia, quote: Sofia }
  - { entity: tirana, quote: Tirana, suggested: true }
  - { event: return-talks, quote: Return Talks }
  - { event: return-talks, quote: Return Talks, nth: 2, suggested: true }
  - { date: "2031-05-06", quote: Tuesday }
`;

export const name = 'talks.txt';

/** Opens the article without anything but what its sidecar says, beside its cast. */
export async function openTalks(): Promise<vscode.TextEditor> {
  await setSuggestions(false);
  const editor = await article(name, text, sidecar);
  await vscode.commands.executeCommand('dramatis.actors.focus');
  await treeRow('Actors', 'Ana Kovač');
  return editor;
}

export async function closeTalks(): Promise<void> {
  await vscode.commands.executeCommand('dramatis.showAll');
  await vscode.commands.executeCommand('dramatis.showArticle');
  await cleanUp();
  await setSuggestions(undefined);
}

async function setSuggestions(on: boolean | undefined): Promise<void> {
  await vscode.workspace.getConfiguration('dramatis').update('suggestions.enabled', on, vscode.ConfigurationTarget.Global);
}
