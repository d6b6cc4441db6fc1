import { element } from './dom';
import type { Entry } from './view';

/** The same as the picture, as a list that can be read out: Tab goes into it, arrows go from one to the next. */
export class EntryList {
  readonly element = element('section');
  private readonly heading = element('h3');
  private readonly list = element('ul', { role: 'list' });
  private shown: readonly Entry[] = [];
  private at = 0;

  constructor(private readonly name: string, private readonly events: { readonly focused: (key: string) => void; readonly open: (key: string) => void }) {
    this.element.append(this.heading, this.list);
    this.list.setAttribute('aria-label', name);
    this.list.addEventListener('keydown', (event) => this.key(event));
    this.list.addEventListener('focusin', ({ target }) => {
      const index = this.indexOf(target);
      if (index === -1) return;
      this.reach(index);
      this.events.focused(this.shown[index]!.key);
    });
    // The focus would change what is told above the list, and the button would be gone from under the mouse before it is released.
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
    this.list.addEventListener('click', ({ target }) => {
      const index = this.indexOf(target);
      if (index === -1) return;
      this.button(index)?.focus();
      this.events.open(this.shown[index]!.key);
    });
  }

  show(entries: readonly Entry[]): void {
    const focused = this.list.contains(document.activeElement) ? this.shown[this.at]?.key : undefined;
    this.heading.textContent = `${this.name} (${entries.length})`;
    this.element.hidden = entries.length === 0;
    if (JSON.stringify(entries) === JSON.stringify(this.shown)) return;
    this.shown = entries;
    this.list.replaceChildren(...entries.map(({ name, detail }) => element('li', {}, element('button', { type: 'button', tabindex: '-1' }, element('span', { class: 'name' }, name), element('span', { class: 'detail' }, detail)))));
    const index = entries.findIndex(({ key }) => key === focused);
    this.reach(Math.max(0, index));
    if (index !== -1) this.button(index)?.focus();
  }

  /** Marks the entry of something that was chosen elsewhere. */
  choose(key: string | undefined): void {
    this.list.querySelector('[aria-current]')?.removeAttribute('aria-current');
    const index = this.shown.findIndex((entry) => entry.key === key);
    if (index === -1) return;
    this.reach(index);
    const button = this.button(index);
    button?.setAttribute('aria-current', 'true');
    button?.scrollIntoView({ block: 'nearest' });
  }

  private key(event: KeyboardEvent): void {
    const { key } = event;
    const to = key === 'ArrowDown' ? this.at + 1 : key === 'ArrowUp' ? this.at - 1 : key === 'Home' ? 0 : key === 'End' ? this.shown.length - 1 : undefined;
    if (to === undefined) return;
    event.preventDefault();
    this.button(Math.max(0, Math.min(this.shown.length - 1, to)))?.focus();
  }

  /** The one entry that Tab reaches. */
  private reach(index: number): void {
    this.button(this.at)?.setAttribute('tabindex', '-1');
    this.at = index;
    this.button(index)?.setAttribute('tabindex', '0');
  }

  private button(index: number): HTMLElement | null | undefined {
    return this.list.children[index]?.querySelector('button');
  }

  private indexOf(target: EventTarget | null): number {
    const item = (target as Element | null)?.closest('li');
    return item ? [...this.list.children].indexOf(item) : -1;
  }
}
