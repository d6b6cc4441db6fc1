import { check } from './marked';

const cases = [
  '[l SKOPJE], [d 5 May 2031] ([o MIA]) – The ministers met again.',
  '[l Wien]/[l Skopje] ([o APA]/[o dpa]) - Die Minister trafen sich wieder.',
  '[l Скопје], [d 5 мај 2031] ([o МИА]) – Министрите повторно се сретнаа.',
  '[l София], [d 5 май 2031] г. ([o БТА]) – Министрите отново се срещнаха.',
  '[l Freetown], [d 5 May 2031] ([o ABC]) – The ministers met again.',
  '[l SKOPJE], [d 6 May 2031] ([o Adria Wire]) - Officials agreed to share the cost.',
  '[l София], [d 20 май 2031] г. /[o Балкан прес]/ – Те се срещнаха отново там.',
];

describe('datelines', () => {
  for (const text of cases) it(text, () => void check(text));
});
