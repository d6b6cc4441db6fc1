import type { Paragraph } from './paragraph';

/** Words of menus, notices and sharing buttons in the four languages, in small letters. By hand. */
const menuWords = new Set(
  ('home menu login logout register subscribe newsletter cookies cookie privacy imprint contact search share tweet print comments comment archive sitemap rss advertisement ' +
    'startseite menü anmelden abmelden registrieren abonnieren datenschutz impressum kontakt suche suchen teilen drucken kommentare archiv anzeige werbung cookies mehr ' +
    'почетна насловна најава контакт пребарај барај сподели коментари архива маркетинг импресум колачиња реклама мени претплата економија спорт култура ' +
    'начало вход регистрация контакти търсене търси сподели коментари архив реклама бисквитки меню абонамент поверителност').split(' '),
);

const notices = (
  'cookie;privacy policy;all rights reserved;alle rechte vorbehalten;datenschutzerklärung;machine translat;machine-translat;translated automatically;automatically translat;automatic translation;' +
  'maschinell übersetzt;automatisch übersetzt;newsletter;javascript;колачиња;сите права задржани;сите права се задржани;машински превод;автоматски превед;бисквитки;всички права запазени;' +
  'автоматичен прев;автоматично прев;машинен превод;©'
).split(';');

const further =
  /^(?:read (?:also|more)|see also|related(?: articles| news| stories)?|more (?:news|on this)|most read|lesen sie (?:auch|mehr)|mehr zum thema|das könnte sie|auch interessant|meistgelesen|прочитајте (?:и|повеќе)|прочитај (?:и|повеќе)|поврзани (?:вести|содржини|статии)|најчитан[ио]|тагови:|ознаки:|tags:|schlagwörter:|прочетете (?:още|и)|вижте (?:още|също)|още по темата|свързани (?:новини|статии)|най-четени)/iu;

/** How long a notice may be; a longer paragraph that speaks of cookies is an article about them. */
const longestNotice = 700;
/** How long a line of a menu or a headline in a list may be; prose of an article is longer or ends in a full stop. */
const shortLine = 140;

/** A line of a list of headlines, whatever mark it ends with. */
const bullet = /^(?:[»›•·*▶►-]|\d{1,2}\.)\s/u;
/** A sentence, or a note in brackets such as the date at the very end. */
const proseEnd = /[.!?)]["“”»)]*$/;

/** Which share of the words of a paragraph are words of menus, 0 to 1. */
export function menuShare({ tokens }: Paragraph): number {
  const words = tokens.filter(({ kind }) => kind === 'word');
  return words.filter(({ key }) => menuWords.has(key)).length / Math.max(1, words.length);
}

/** What a paragraph seems to be by itself: `menu` and `notice` are furniture, `further` opens a list of other articles. */
export function furnitureOf(paragraph: Paragraph): 'menu' | 'notice' | 'further' | undefined {
  const { text, tokens } = paragraph;
  if (further.test(text)) return 'further';
  if (text.length < longestNotice) {
    const lower = text.toLowerCase();
    if (notices.some((notice) => lower.includes(notice))) return 'notice';
  }
  if (text.length > 400 || tokens.length === 0) return undefined;
  const words = tokens.filter((token) => token.kind === 'word');
  const menu = words.filter((token) => menuWords.has(token.key)).length;
  const separators = tokens.filter((token) => /^[|»›•·>]$/.test(token.text)).length;
  const ends = /[.!?:]["“”»)]*$/.test(text);
  if (separators >= 2 && separators * 6 >= words.length && !ends) return 'menu';
  if (words.length > 0 && menu * (words.length > 3 ? 2 : 1) >= words.length && !ends) return 'menu';
  return undefined;
}

/**
 * Which paragraphs belong to the page and not to the article: menus, notices, and the headlines under "Read
 * also", which go on until a paragraph that is prose.
 */
export function furniture(paragraphs: readonly Paragraph[]): boolean[] {
  let listing = false;
  return paragraphs.map((paragraph) => {
    const kind = paragraph.once(furnitureOf);
    if (kind === 'further') {
      // "Read also: headline" on one line is a list by itself.
      listing = paragraph.text.length < 40;
      return paragraph.text.length < 400;
    }
    if (kind) return true;
    if (listing && paragraph.text.length < shortLine && (bullet.test(paragraph.text) || !proseEnd.test(paragraph.text))) return true;
    listing = false;
    return false;
  });
}
