import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent } from 'd3-zoom';
import { element } from './dom';
import { paint } from './paint';
import { onThemeChange, themePalette } from './theme';
import type { Transform, View } from './view';

/** A press of + or - enlarges by this; of an arrow, moves by so many pixels. */
const zoomStep = 1.4;
const panStep = 80;

/**
 * A drawing after which the next frame comes later than this, in milliseconds, is too slow to be made anew while the
 * hand moves: it is moved as an image, and drawn again when the hand rests for that long.
 */
const slowFrame = 20;
const rest = 120;

export interface StageEvents {
  /** Somebody has pressed on something, or on nothing. */
  readonly pressed: (key: string | undefined) => void;
  readonly key: (event: KeyboardEvent) => void;
  readonly drawn: () => void;
}

/** The canvas: what is drawn on it, and how it is moved and enlarged by wheel, pointer and keys. */
export class Stage {
  readonly canvas = element('canvas', { tabindex: '0', role: 'application', 'aria-describedby': 'keys' });
  readonly box = element('div', { class: 'stage' }, this.canvas);
  transform: Transform = zoomIdentity;
  chosen: string | undefined;
  palette = themePalette();
  readonly family = getComputedStyle(document.body).fontFamily;
  private readonly context = this.canvas.getContext('2d')!;
  private readonly tip = element('div', { class: 'tip', hidden: true });
  private pointed: string | undefined;
  private width = 0;
  private height = 0;
  private waiting = false;
  /** Whether more has changed since the last frame than where the picture lies. */
  private changed = false;
  /** How long the last drawing took, until the next frame could be shown. */
  private cost = 0;
  /** What was drawn last, while that is moved about. */
  private image: { readonly canvas: HTMLCanvasElement; readonly transform: Transform } | undefined;
  private drawn: Transform = zoomIdentity;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly zoom = zoom<HTMLCanvasElement, unknown>().on('zoom', (event: D3ZoomEvent<HTMLCanvasElement, unknown>) => this.moved(event.transform));

  constructor(private readonly view: View, private readonly events: StageEvents) {
    this.box.append(this.tip);
    // Where a wheel stands in a picture is meant; a timeline's height is the view's matter, not d3's.
    this.zoom.constrain((transform) => transform);
    select(this.canvas).call(this.zoom).on('dblclick.zoom', null);
    this.canvas.addEventListener('click', ({ offsetX, offsetY }) => events.pressed(view.at(offsetX, offsetY)));
    this.canvas.addEventListener('pointermove', (event) => this.point(event));
    this.canvas.addEventListener('pointerleave', () => this.point());
    this.canvas.addEventListener('keydown', (event) => this.key(event));
    new ResizeObserver(() => this.resized()).observe(this.box);
    onThemeChange(() => {
      this.palette = themePalette();
      this.draw();
    });
  }

  /** After new data: what can be seen stays where it is. */
  settle(): void {
    this.zoom.scaleExtent([...this.view.zoomRange]);
    this.go(this.view.settle(this.transform));
    this.draw();
  }

  go(transform: Transform): void {
    this.zoom.transform(select(this.canvas), zoomIdentity.translate(transform.x, transform.y).scale(transform.k));
  }

  fit(): void {
    this.go(this.view.whole());
  }

  enlarge(by: number): void {
    this.zoom.scaleBy(select(this.canvas), by);
  }

  bring(key: string): void {
    this.go(this.view.bring(key, this.transform));
  }

  /** Draws before the next frame is shown, however often it is asked to. */
  draw(): void {
    this.changed = true;
    this.ask();
  }

  private ask(): void {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame((time) => {
      this.waiting = false;
      if (this.width === 0) return;
      if (!this.changed && this.cost > slowFrame) this.moveImage();
      else this.drawAnew(time);
    });
  }

  private drawAnew(time: number): void {
    clearTimeout(this.timer);
    this.changed = false;
    this.image = undefined;
    const more = this.view.work(8);
    if (more) this.go(this.view.settle(this.transform));
    const ratio = devicePixelRatio;
    this.context.setTransform(ratio, 0, 0, ratio, 0, 0);
    paint(this.context, this.view.scene(this.transform, this.chosen, this.pointed), this.palette, this.family);
    this.drawn = this.transform;
    if (more) return this.draw();
    requestAnimationFrame((next) => (this.cost = next - time));
    this.events.drawn();
  }

  private moveImage(): void {
    if (!this.image) {
      const canvas = document.createElement('canvas');
      canvas.width = this.canvas.width;
      canvas.height = this.canvas.height;
      canvas.getContext('2d')!.drawImage(this.canvas, 0, 0);
      this.image = { canvas, transform: this.drawn };
    }
    const { canvas, transform: from } = this.image;
    const by = this.transform.k / from.k;
    const down = this.view.what === 'event' ? 1 : by;
    const ratio = devicePixelRatio;
    this.context.setTransform(1, 0, 0, 1, 0, 0);
    this.context.fillStyle = this.palette('background');
    this.context.fillRect(0, 0, this.canvas.width, this.canvas.height);
    this.context.setTransform(by, 0, 0, down, ratio * (this.transform.x - by * from.x), ratio * (this.transform.y - down * from.y));
    // Where nothing but the processor draws, a smooth image takes longer; it is there for a moment only.
    this.context.imageSmoothingEnabled = false;
    this.context.drawImage(canvas, 0, 0);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.draw(), rest);
  }

  private moved({ k, x, y }: Transform): void {
    // A timeline is not enlarged downwards: a drag moves it, the wheel does not.
    const wanted = this.view.what === 'event' && k !== this.transform.k ? { k, x, y: this.transform.y } : { k, x, y };
    this.transform = this.view.constrain(wanted);
    const { __zoom } = this.canvas as unknown as { __zoom: Transform };
    if (__zoom.x !== this.transform.x || __zoom.y !== this.transform.y) Object.assign(this.canvas, { __zoom: zoomIdentity.translate(this.transform.x, this.transform.y).scale(k) });
    this.ask();
  }

  private resized(): void {
    const { clientWidth, clientHeight } = this.box;
    if (clientWidth === 0 || clientHeight === 0) return;
    this.width = clientWidth;
    this.height = clientHeight;
    this.canvas.width = Math.round(clientWidth * devicePixelRatio);
    this.canvas.height = Math.round(clientHeight * devicePixelRatio);
    this.view.resize(clientWidth, clientHeight);
    this.zoom.extent([[0, 0], [clientWidth, clientHeight]]);
    this.settle();
  }

  private point(event?: PointerEvent): void {
    const pointed = event && event.buttons === 0 ? this.view.at(event.offsetX, event.offsetY) : undefined;
    if (pointed !== this.pointed) {
      this.pointed = pointed;
      this.canvas.classList.toggle('pointed', pointed !== undefined);
      this.tip.textContent = pointed === undefined ? '' : this.view.describe(pointed);
      this.tip.hidden = pointed === undefined;
      this.draw();
    }
    if (!event || pointed === undefined) return;
    const { offsetWidth, offsetHeight } = this.tip;
    this.tip.style.left = `${Math.max(0, Math.min(event.offsetX + 12, this.width - offsetWidth - 4))}px`;
    this.tip.style.top = `${event.offsetY + 16 + offsetHeight > this.height ? Math.max(0, event.offsetY - offsetHeight - 8) : event.offsetY + 16}px`;
  }

  private key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const pan = (x: number, y: number): void => this.go(this.view.constrain({ k: this.transform.k, x: this.transform.x + x, y: this.transform.y + y }));
    const { key, shiftKey } = event;
    if (key === 'ArrowLeft') pan(panStep, 0);
    else if (key === 'ArrowRight') pan(-panStep, 0);
    else if (key === 'PageUp' || (shiftKey && key === 'ArrowUp')) pan(0, panStep);
    else if (key === 'PageDown' || (shiftKey && key === 'ArrowDown')) pan(0, -panStep);
    else if (key === '+' || key === '=') this.enlarge(zoomStep);
    else if (key === '-') this.enlarge(1 / zoomStep);
    else if (key === '0') this.fit();
    else return this.events.key(event);
    event.preventDefault();
  }
}
