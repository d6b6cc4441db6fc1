import { isNoFilter, isPeriodEnd, noFilter, type PictureFilter } from '../annotations/pictures/filter';
import { button, element } from './dom';
import { word } from './words';

/** Typing rests this long before it counts, in milliseconds. */
const rest = 120;

/** What of the data is shown: kinds and types to be ticked off, a period, letters of a name. */
export class FilterBar {
  readonly element = element('div', { class: 'filters', role: 'search' });
  private readonly kinds = new Choices(word('kinds'), (hiddenKinds) => this.set({ hiddenKinds }));
  private readonly types = new Choices(word('types'), (hiddenTypes) => this.set({ hiddenTypes }));
  private readonly from = this.field('from', word('from'), word('periodForm'));
  private readonly to = this.field('to', word('to'), word('periodForm'));
  private readonly actor = this.field('actor', word('actor'), word('actorHint'));
  private readonly suggested = element('input', { type: 'checkbox' });
  private readonly clear = button({ class: 'quiet' }, () => this.reset(), word('clear'));
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(public filter: PictureFilter, private readonly changed: () => void) {
    this.suggested.addEventListener('change', () => this.set({ suggested: this.suggested.checked }));
    this.element.append(this.kinds.element, this.types.element, this.from.label, this.to.label, this.actor.label, element('label', {}, this.suggested, word('suggestedToo')), this.clear);
    this.showFilter();
  }

  /** The kinds and types that there are, as people call them. */
  offer(kinds: readonly (readonly [string, string])[], types: readonly (readonly [string, string])[]): void {
    this.kinds.offer(kinds, this.filter.hiddenKinds);
    this.types.offer(types, this.filter.hiddenTypes);
  }

  reset(): void {
    this.filter = noFilter;
    this.showFilter();
    this.changed();
  }

  private set(part: Partial<PictureFilter>): void {
    this.filter = { ...this.filter, ...part };
    this.clear.hidden = isNoFilter(this.filter);
    this.changed();
  }

  private showFilter(): void {
    this.from.input.value = this.filter.from;
    this.to.input.value = this.filter.to;
    this.actor.input.value = this.filter.actor;
    this.suggested.checked = this.filter.suggested;
    this.clear.hidden = isNoFilter(this.filter);
    this.kinds.tick(this.filter.hiddenKinds);
    this.types.tick(this.filter.hiddenTypes);
  }

  private field(key: 'from' | 'to' | 'actor', name: string, hint: string): { label: HTMLLabelElement; input: HTMLInputElement } {
    const input = element('input', { type: key === 'actor' ? 'search' : 'text', placeholder: hint, class: key, spellcheck: 'false' });
    input.addEventListener('input', () => {
      if (key !== 'actor') input.setAttribute('aria-invalid', String(!isPeriodEnd(input.value)));
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.set({ from: this.from.input.value, to: this.to.input.value, actor: this.actor.input.value }), rest);
    });
    return { label: element('label', {}, name, input), input };
  }
}

/** Boxes to tick, behind one button. */
class Choices {
  readonly element: HTMLDetailsElement;
  private readonly list = element('div', { class: 'choices', role: 'group' });
  private readonly boxes = new Map<string, HTMLInputElement>();
  private offered = '';

  constructor(name: string, private readonly changed: (hidden: string[]) => void) {
    this.list.setAttribute('aria-label', name);
    this.element = element('details', {}, element('summary', {}, name), this.list);
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      this.element.open = false;
      this.element.querySelector('summary')?.focus();
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (!this.element.contains(target as Node)) this.element.open = false;
    });
  }

  offer(choices: readonly (readonly [string, string])[], hidden: readonly string[]): void {
    // Made anew only where they are others: the focus may be in them.
    const offered = JSON.stringify(choices);
    if (offered === this.offered) return;
    this.offered = offered;
    this.boxes.clear();
    this.list.replaceChildren(...choices.map(([id, name]) => {
      const box = element('input', { type: 'checkbox' });
      box.addEventListener('change', () => this.changed([...this.boxes].flatMap(([key, { checked }]) => (checked ? [] : [key]))));
      this.boxes.set(id, box);
      return element('label', {}, box, name);
    }));
    this.tick(hidden);
  }

  tick(hidden: readonly string[]): void {
    for (const [id, box] of this.boxes) box.checked = !hidden.includes(id);
  }
}
