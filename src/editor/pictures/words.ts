import * as vscode from 'vscode';
import type { PictureWords } from '../../annotations/pictures/words';

/** What pictures say, in the editor's language. */
export function pictureWords(): PictureWords {
  const { t } = vscode.l10n;
  return {
    timeline: t('Timeline of events'),
    network: t('Network of actors who met'),
    timelineKeys: t('Keys: ↑ ↓ from event to event, Enter to the text, ← → along time, + − zoom, 0 everything, Page Up and Page Down to further lanes.'),
    networkKeys: t('Keys: ↑ ↓ from actor to actor by name, Enter to the text, ← → and Shift+↑ ↓ move, + − zoom, 0 everything.'),
    timelineSigns: t('◆ a day · ▭ more than a day · ▸ no end known · ? and dashed: uncertain date · hollow: suggested'),
    networkSigns: t('● person · ■ organization · ◆ place · a thicker line: more events together'),
    noEvents: t('No events yet. Once an event is saved in an article’s annotations, it is shown here, and so is who took part in it.'),
    noneLeft: t('No event passes the filter.'),
    clear: t('Clear filter'),
    kinds: t('Kinds'),
    types: t('Types'),
    from: t('From'),
    to: t('To'),
    periodForm: t('2031-05-06'),
    actor: t('Actor'),
    actorHint: t('letters of a name'),
    suggestedToo: t('Suggested too'),
    zoomIn: t('Zoom in'),
    zoomOut: t('Zoom out'),
    fit: t('Show everything'),
    saveSvg: t('Save as SVG'),
    savePng: t('Save as PNG'),
    undated: t('Without a date'),
    events: t('Events'),
    actors: t('Actors'),
    suggested: t('suggested'),
    openText: t('Go to the text'),
    articles: t('articles: {0}'),
    met: t('met {0}, events: {1}'),
    together: t('Met, and where'),
    alone: t('Met nobody in the events shown.'),
    shown: t('Shown: {0}'),
  };
}
