import * as vscode from 'vscode';
import type { PictureWords } from '../../annotations/pictures/words';

/** What pictures say, in the editor's language. */
export function pictureWords(): PictureWords {
  return {
    timeline: vscode.l10n.t('Timeline of events'),
    network: vscode.l10n.t('Network of actors who met'),
    timelineKeys: vscode.l10n.t('Keys: ↑ ↓ from event to event, Enter to the text, ← → along time, + − zoom, 0 everything, Page Up and Page Down to further lanes.'),
    networkKeys: vscode.l10n.t('Keys: ↑ ↓ from actor to actor by name, Enter to the text, ← → and Shift+↑ ↓ move, + − zoom, 0 everything.'),
    timelineSigns: vscode.l10n.t('◆ a day · ▭ more than a day · ▸ no end known · ? and dashed: uncertain date · hollow: suggested'),
    networkSigns: vscode.l10n.t('● person · ■ organization · ◆ place · a thicker line: more events together'),
    noEvents: vscode.l10n.t('No events yet. Once an event is saved in an article’s annotations, it is shown here, and so is who took part in it.'),
    noneLeft: vscode.l10n.t('No event passes the filter.'),
    clear: vscode.l10n.t('Clear filter'),
    kinds: vscode.l10n.t('Kinds'),
    types: vscode.l10n.t('Types'),
    from: vscode.l10n.t('From'),
    to: vscode.l10n.t('To'),
    periodForm: vscode.l10n.t('2031-05-06'),
    actor: vscode.l10n.t('Actor'),
    actorHint: vscode.l10n.t('letters of a name'),
    suggestedToo: vscode.l10n.t('Suggested too'),
    zoomIn: vscode.l10n.t('Zoom in'),
    zoomOut: vscode.l10n.t('Zoom out'),
    fit: vscode.l10n.t('Show everything'),
    saveSvg: vscode.l10n.t('Save as SVG'),
    savePng: vscode.l10n.t('Save as PNG'),
    undated: vscode.l10n.t('Without a date'),
    events: vscode.l10n.t('Events'),
    actors: vscode.l10n.t('Actors'),
    suggested: vscode.l10n.t('suggested'),
    openText: vscode.l10n.t('Go to the text'),
    articles: vscode.l10n.t('articles: {0}'),
    met: vscode.l10n.t('met {0}, events: {1}'),
    together: vscode.l10n.t('Met, and where'),
    alone: vscode.l10n.t('Met nobody in the events shown.'),
    shown: vscode.l10n.t('Shown: {0}'),
  };
}
