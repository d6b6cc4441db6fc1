import { check } from './marked';

const cases = [
  'Interior Minister [p Ana Kovač] arrived.',
  'The German Interior Minister [p Xandra Muster] arrived.',
  'The talks were led by Deputy Prime Minister [p Besnik Hoxha].',
  'The spokesperson, [p Ana Kovač], left the room.',
  'It was said by [p Ana Kovač], Interior Minister of [l Serbia], in the morning.',
  'They met [p Xela Quor] ([l Croatia]) and [p Ymir Quist] ([l Austria]) at the border.',
  'Mr. [p Quor] agreed with Dr. [p A. B. Weber] and Ms [p Berg] on that.',
  'He spoke to [p Jordan Henderson] about it.',
  'They saw [p Ana\u00a0Kovač]’s house with [p Jan van der Berg] there.',
  'Der österreichische Innenminister [p Max Muster] ist in der Stadt.',
  'Die Innenminister [p Karl Huber] ([l Kroatien]) und [p Ivana Horvat] ([l Slowenien]) sind da.',
  'Frau [p Lindholm] und Herr [p Muster] sprachen mit Prof. Dr. [p Hans von Berg] über das Thema.',
  'Nach der Sitzung sprach [p Ana Kovač] der Zeitung zufolge mit der Presse.',
  'Министерот за внатрешни работи [p Петар Петров] и г-дин [p Ковач] се во зградата.',
  'Претседателот на [l Србија] [p Зефир Квортиќ] рече дека ќе дојде.',
  'На средбата беше и [p Елира Ковачевска], портпаролка на полицијата.',
  'Вътрешният министър [p Иван Иванов] каза, че ще дойде.',
  'Министърът на външните работи [p Мария Стоянова] и г-жа [p Димитрова] са тук.',
  'Президентът на [l Сърбия] [p Квентин Зорич] заяви, че е съгласен.',
];

const none = [
  'The Minister left and the President stayed. The Prime Minister agreed.',
  'Der Minister ging, die Präsidentin blieb. Die Leiterin Marketing kam.',
  'Министерот замина, а претседателот остана.',
  'Министърът замина, а президентът остана.',
  'German and Albanian police officers met Germans and Albanians.',
  'Deutsche und albanische Polizisten trafen Deutsche und Albaner.',
  'Македонски полицајци и Албанци се сретнаа со Германци.',
  'Български граждани и албанци пътуват.',
  'They will ask. May is near. Will it end?',
  'Das ist eine Art Kompromiss, und der Artikel kommt per Post.',
  'Per E-Mail kam nichts.',
];

describe('persons', () => {
  for (const text of cases) it(text, () => void check(text));
  for (const text of none) it(`nobody: ${text}`, () => void check(text));
});
