/** What the texts of the core are in another language, by what they are in English. */
export type Bundle = Readonly<Record<string, string>>;

let bundle: Bundle = {};

/**
 * Makes the core speak another language from now on. It is asked once, by the editor before anything else; the
 * command speaks English. Texts are looked up when they are used: none may be kept from before.
 */
export function speak(translations: Bundle): void {
  bundle = translations;
}

/**
 * A text for people, in the language of the editor, as `vscode.l10n.t` gives it where there is one.
 *
 * @param template English, with `{0}`, `{1}` … for the arguments; a literal, so that it can be found for translation
 */
export function t(template: string, ...args: readonly (string | number)[]): string {
  const text = Object.hasOwn(bundle, template) ? bundle[template]! : template;
  return args.length === 0 ? text : text.replace(/\{(\d+)\}/g, (hole, index: string) => String(args[Number(index)] ?? hole));
}
