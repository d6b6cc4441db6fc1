import { check } from './marked';

const cases = [
  'Home | News | Serbia | Contact\nThe talks in [l Serbia] went on.',
  'We use cookies in Germany. Accept all.\nThe talks in [l Serbia] went on.',
  'This text was translated automatically from Serbia.\nThe talks in [l Serbia] went on.',
  'The talks in [l Serbia] went on.\nRead also:\nPrime Minister Jack Smith visits Tirana\nKosovo and Serbia resume talks',
  'Разговорите во [l Србија] продолжија.\nПрочитајте и: Косово и Србија разговараат',
  'Wir verwenden Cookies in Deutschland.\nDie Gespräche in [l Serbien] gehen weiter.',
];

describe('page furniture', () => {
  for (const text of cases) it(text, () => void check(text));
});
