/**
 * The classes of Wikidata that say of an item what it is, by *instance of* (P31), as dramatis has types. Only the
 * classes themselves: which are subclasses of which only Wikidata knows, and nothing is looked up there.
 */
const classes: Record<string, readonly string[]> = {
  person: ['Q5'],
  organization: [
    // organization, company, business, enterprise, government agency, ministry, political party, political organization
    'Q43229', 'Q783794', 'Q4830453', 'Q6881511', 'Q327333', 'Q192350', 'Q7278', 'Q7210356',
    // international, intergovernmental, non-governmental, nonprofit, regional organization; agency of the European Union
    'Q484652', 'Q245065', 'Q79913', 'Q163740', 'Q4120211', 'Q392918',
    // parliament, legislature, cabinet, court, police, law enforcement agency, news agency, newspaper, university
    'Q35749', 'Q11204', 'Q640506', 'Q41487', 'Q35535', 'Q732717', 'Q192283', 'Q11032', 'Q3918',
  ],
  place: [
    // country, sovereign state, state, city, capital, big city, town, village, human settlement, municipality
    'Q6256', 'Q3624078', 'Q7275', 'Q515', 'Q5119', 'Q1549591', 'Q3957', 'Q532', 'Q486972', 'Q15284',
    // administrative entity, first-level administrative division, region, continent, river, mountain, lake, island, border
    'Q56061', 'Q10864048', 'Q82794', 'Q5107', 'Q4022', 'Q8502', 'Q23397', 'Q23442', 'Q133346',
  ],
};

const typeByClass = new Map(Object.entries(classes).flatMap(([type, items]) => items.map((item) => [item, type] as const)));

/** The type that the classes of an item say; `undefined` where they say none that is known. */
export function typeOfClasses(items: readonly string[]): string | undefined {
  return items.map((item) => typeByClass.get(item)).find((type) => type !== undefined);
}
