/** The countries of capitals, by the common name of the city; of those that are told of on the routes through the Balkans, and of Europe. */
export const capitals: ReadonlyMap<string, string> = new Map(
  ('Skopje MK,Sofia BG,Belgrade RS,Zagreb HR,Sarajevo BA,Podgorica ME,Tirana AL,Pristina XK,Ljubljana SI,Vienna AT,Berlin DE,Bern CH,Budapest HU,Bucharest RO,Athens GR,Ankara TR,Rome IT,' +
    'Paris FR,London GB,Madrid ES,Lisbon PT,Warsaw PL,Prague CZ,Bratislava SK,Chisinau MD,Chișinău MD,Kyiv UA,Moscow RU,Minsk BY,Vilnius LT,Riga LV,Tallinn EE,Helsinki FI,Stockholm SE,Oslo NO,' +
    'Copenhagen DK,Dublin IE,The Hague NL,Amsterdam NL,Nicosia CY,Valletta MT,Washington US,Tunis TN,Cairo EG,Rabat MA,Tripoli LY,Kabul AF,Islamabad PK,Damascus SY,Baghdad IQ,Tehran IR,Dhaka BD,' +
    'Tbilisi GE,Yerevan AM,Baku AZ,Beijing CN,New Delhi IN').split(',').map((line) => [line.slice(0, -3), line.slice(-2)] as const),
);
