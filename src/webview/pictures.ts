import { NetworkView } from './networkView';
import { Page, type Host } from './page';
import { TimelineView } from './timelineView';
import { word } from './words';

declare function acquireVsCodeApi(): Host;

const family = (): string => getComputedStyle(document.body).fontFamily;

if (document.body.dataset['picture'] === 'network') new Page(new NetworkView(family), word('network'), acquireVsCodeApi());
else new Page(new TimelineView(family), word('timeline'), acquireVsCodeApi());
