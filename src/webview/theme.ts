import type { Palette } from './scene';

/** The colours of the editor's theme that each colour of a drawing may be, the first that the theme has. */
const variables: Readonly<Record<string, readonly string[]>> = {
  foreground: ['editor-foreground', 'foreground'],
  background: ['editor-background'],
  muted: ['descriptionForeground', 'foreground'],
  line: ['contrastBorder', 'panel-border', 'widget-border', 'descriptionForeground'],
  focus: ['contrastActiveBorder', 'focusBorder'],
  kind0: ['charts-blue'],
  kind1: ['dramatis-event', 'charts-orange'],
  kind2: ['charts-green'],
  kind3: ['charts-purple'],
  kind4: ['charts-red'],
  kind5: ['charts-yellow'],
};

/** The colours of the theme as it is now; a new one is made when it changes. */
export function themePalette(): Palette {
  const style = getComputedStyle(document.body);
  const context = document.createElement('canvas').getContext('2d')!;
  const known = new Map<string, string>();
  return (colour) => {
    let value = known.get(colour);
    if (value === undefined) {
      const names = colour.startsWith('type:') ? [`dramatis-${colour.slice(5)}`, 'foreground'] : (variables[colour] ?? ['foreground']);
      const found = names.map((name) => style.getPropertyValue(`--vscode-${name}`).trim()).find((each) => each !== '');
      // A canvas reads any colour, and gives it back in a form that SVG programs know too.
      context.fillStyle = found ?? style.color;
      value = context.fillStyle;
      known.set(colour, value);
    }
    return value;
  };
}

/** Tells of each change of the theme. */
export function onThemeChange(listener: () => void): void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'class'] });
  observer.observe(document.body, { attributes: true, attributeFilter: ['class', 'data-vscode-theme-id'] });
}

/** Whether the person wants nothing to move by itself. */
export function stillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches || document.body.classList.contains('vscode-reduce-motion');
}
