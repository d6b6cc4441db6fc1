import { filtered, noFilter, type PictureFilter } from '../annotations/pictures/filter';
import type { Picture } from '../annotations/pictures/gather';
import { toPicture, type FromPicture, type PictureFormat, type PictureNames } from '../annotations/pictures/messages';
import { button, element } from './dom';
import { FilterBar } from './filterBar';
import { EntryList } from './list';
import { fileOf } from './saving';
import { Stage } from './stage';
import { isTransform, type View } from './view';
import { word } from './words';

/** What the editor gives to the scripts of a webview. */
export interface Host {
  postMessage(message: FromPicture): void;
  getState(): unknown;
  setState(state: unknown): void;
}

interface Kept {
  readonly filter: PictureFilter;
  readonly chosen?: string | undefined;
  readonly place?: unknown;
}

/** A picture with its filters, lists and buttons. */
export class Page {
  private picture: Picture = { events: [], actors: [] };
  private names: PictureNames = { kinds: {}, types: {}, roles: {}, looks: {} };
  private readonly stage: Stage;
  private readonly bar: FilterBar;
  private readonly list: EntryList;
  private readonly beside: EntryList;
  private readonly details = element('section', { class: 'details' });
  private readonly empty = element('div', { class: 'empty', role: 'status', hidden: true });
  private readonly notice = element('p', { class: 'notice', role: 'status' });
  private readonly spoken = element('div', { class: 'spoken', 'aria-live': 'polite' });

  constructor(private readonly view: View, private readonly title: string, private readonly host: Host) {
    const kept = keptState(host.getState());
    this.bar = new FilterBar(kept.filter, () => this.refresh());
    view.restore(kept.place);
    this.stage = new Stage(view, { pressed: (key) => this.pressed(key), key: (event) => this.key(event), drawn: () => this.keep() });
    this.stage.chosen = kept.chosen;
    if (isTransform(kept.place)) this.stage.transform = kept.place;
    const listen = { focused: (key: string): void => this.choose(key, true), open: (key: string): void => this.open(view.what, key) };
    this.list = new EntryList(word(view.what === 'event' ? 'events' : 'actors'), listen);
    this.beside = new EntryList(word('undated'), listen);
    this.build();
    window.addEventListener('message', ({ data }) => this.received(data));
    host.postMessage({ type: 'ready' });
  }

  private build(): void {
    const { stage } = this;
    const tool = (name: string, act: () => void, text: string): HTMLButtonElement => button({ title: name, 'aria-label': name }, act, text);
    const tools = element('div', { class: 'tools', role: 'toolbar', 'aria-label': this.title },
      tool(word('zoomOut'), () => stage.enlarge(1 / 1.4), '−'), tool(word('zoomIn'), () => stage.enlarge(1.4), '+'), tool(word('fit'), () => stage.fit(), '⤢'),
      tool(word('saveSvg'), () => this.save('svg'), 'SVG'), tool(word('savePng'), () => this.save('png'), 'PNG'));
    stage.canvas.setAttribute('aria-label', this.title);
    stage.box.append(this.empty);
    const timeline = this.view.what === 'event';
    document.body.replaceChildren(
      element('header', {}, this.bar.element, tools),
      element('main', {},
        element('div', { class: 'picture' }, stage.box, this.notice, element('p', { class: 'signs' }, word(timeline ? 'timelineSigns' : 'networkSigns')), element('p', { class: 'signs', id: 'keys' }, word(timeline ? 'timelineKeys' : 'networkKeys'))),
        element('aside', {}, this.details, element('div', { class: 'lists' }, this.beside.element, this.list.element))),
      this.spoken);
  }

  private received(data: unknown): void {
    const message = toPicture(data);
    if (message?.type === 'save') this.save(message.format);
    if (message?.type !== 'show') return;
    this.picture = message.picture;
    this.names = message.names;
    this.notice.textContent = message.notice;
    this.refresh();
  }

  private refresh(): void {
    const { view, picture, names, stage } = this;
    const named = (ids: Iterable<string>, list: Readonly<Record<string, string>>): [string, string][] => {
      const present = new Set(ids);
      return [...Object.keys(list), ...present].filter((id, index, all) => present.has(id) && all.indexOf(id) === index).map((id) => [id, list[id] ?? id]);
    };
    this.bar.offer(named(picture.events.map(({ kind }) => kind), names.kinds), named(picture.actors.map(({ type }) => type), names.types));
    view.show(filtered(picture, this.bar.filter), names);
    this.list.show(view.entries);
    this.beside.show(view.beside);
    const none = view.entries.length === 0;
    this.empty.hidden = !none || view.beside.length > 0;
    this.empty.replaceChildren(...(picture.events.length === 0 ? [element('p', {}, word('noEvents'))] : [element('p', {}, word('noneLeft')), button({}, () => this.bar.reset(), word('clear'))]));
    this.spoken.textContent = word('shown', view.entries.length + view.beside.length);
    if (![...view.entries, ...view.beside].some(({ key }) => key === stage.chosen)) stage.chosen = undefined;
    this.tell();
    stage.settle();
  }

  private pressed(key: string | undefined): void {
    // In a network the first press shows whom somebody met, the second goes to the text.
    if (key !== undefined && (this.view.what === 'event' || key === this.stage.chosen)) this.open(this.view.what, key);
    this.choose(key, false);
  }

  private key(event: KeyboardEvent): void {
    const { entries } = this.view;
    const at = entries.findIndex(({ key }) => key === this.stage.chosen);
    const last = entries.length - 1;
    const to: Record<string, number> = { ArrowDown: Math.min(last, at + 1), ArrowUp: at === -1 ? last : Math.max(0, at - 1), Home: 0, End: last };
    if (event.key === 'Enter' && this.stage.chosen !== undefined) this.open(this.view.what, this.stage.chosen);
    else if (event.key === 'Escape') this.choose(undefined, false);
    else if (event.key in to) this.choose(entries[to[event.key]!]?.key, true);
    else return;
    event.preventDefault();
  }

  private choose(key: string | undefined, bring: boolean): void {
    this.stage.chosen = key;
    this.tell();
    if (key !== undefined && bring) {
      this.stage.bring(key);
      this.spoken.textContent = this.view.describe(key);
    }
    this.stage.draw();
  }

  private tell(): void {
    const { chosen } = this.stage;
    const acts = { open: (what: 'event' | 'actor', key: string): void => this.open(what, key), choose: (key: string): void => this.choose(key, true) };
    const details = chosen === undefined ? undefined : this.view.details(chosen, acts);
    this.details.replaceChildren(...(details ? [details] : []));
    this.details.hidden = !details;
    this.list.choose(chosen);
  }

  private open(what: 'event' | 'actor', key: string): void {
    this.host.postMessage({ type: 'open', what, key });
  }

  private save(format: PictureFormat): void {
    const { entries } = this.view;
    const description = `${word(this.view.what === 'event' ? 'events' : 'actors')}: ${entries.length}`;
    this.host.postMessage({ type: 'save', format, content: fileOf(format, this.view.forFile(), this.stage.palette, this.stage.family, this.title, description) });
  }

  private keep(): void {
    const { chosen, transform } = this.stage;
    this.host.setState({ filter: this.bar.filter, chosen, place: this.view.place(transform) } satisfies Kept);
  }
}

/** What was kept before; anything else than that counts as nothing. */
function keptState(state: unknown): Kept {
  const { filter, chosen, place } = Object(state) as { [key in keyof Kept]?: unknown };
  const { hiddenKinds, hiddenTypes, from, to, actor, suggested } = Object(filter) as { [key in keyof PictureFilter]?: unknown };
  const isList = (value: unknown): value is string[] => Array.isArray(value) && value.every((item) => typeof item === 'string');
  const valid = isList(hiddenKinds) && isList(hiddenTypes) && typeof from === 'string' && typeof to === 'string' && typeof actor === 'string' && typeof suggested === 'boolean';
  return { filter: valid ? { hiddenKinds, hiddenTypes, from, to, actor, suggested } : noFilter, chosen: typeof chosen === 'string' ? chosen : undefined, place };
}
