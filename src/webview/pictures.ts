import { NetworkView } from './networkView';
import { Page, type Host } from './page';
import { TimelineView } from './timelineView';
import { word } from './words';

declare function acquireVsCodeApi(): Host;

const { fontFamily } = getComputedStyle(document.body);

if (document.body.dataset['picture'] === 'network') new Page(new NetworkView(fontFamily), word('network'), acquireVsCodeApi());
else new Page(new TimelineView(fontFamily), word('timeline'), acquireVsCodeApi());
