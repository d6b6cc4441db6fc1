/** More of a text than this is not shown in a hover or a label. */
const longest = 400;

/**
 * A text from a file as Markdown that shows exactly that text: every character that could mean anything to
 * Markdown, to HTML, to icons or to the recognition of bare links stands as a character reference.
 */
export function plainText(text: string): string {
  const shown = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return shown.replace(/\s+/gu, ' ').replace(/[^\p{L}\p{N}\p{M} ]/gu, (character) => `&#${character.codePointAt(0)!};`);
}

/** A text from a file as a label: on one line, not longer than anybody reads, and without icons, which `$(` would begin. */
export function plainLabel(text: string, most = longest): string {
  const flat = text.replace(/\s+/gu, ' ').replaceAll('$(', '$ (');
  return flat.length > most ? `${flat.slice(0, most)}…` : flat;
}

/** A link to a command. Its arguments are data: parentheses, which would end the link, are encoded too. */
export function commandLink(label: string, command: string, ...args: readonly unknown[]): string {
  const query = encodeURIComponent(JSON.stringify(args)).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
  return `[${label}](command:${command}?${query})`;
}

/** A notification that shows what came from a file: VS Code makes links of `[…](…)` in it, to commands too. */
export function plainMessage(text: string): string {
  return text.replace(/\]\(/g, '] (');
}
