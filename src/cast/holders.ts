import type { Group } from './group';
import type { Surroundings } from './surroundings';

/** Roles that are held in or for a state. */
const ofState = /(?:^|[-\s]|vize|innen|außen|premier|bundes|staats|justiz|sicherheits)(?:minister(?:in)?|министер(?:ка)?|министър(?:ка)?|premier|премиер(?:ка)?|вицепремиер(?:ка)?|kanzler(?:in)?|chancellor|ambassador|botschafter(?:in)?|амбасадор(?:ка)?|посланик|consul|konsul(?:in)?|конзул|консул|gesandter?)(?=$|\s)|state secretary|staatssekretär|државен секретар|државна секретарка|държавен секретар|ministerpräsident/iu;
/** Roles that are held in a place. */
const ofPlace = /(?:^|\s|-)(?:mayor|deputy mayor|кмет|градоначални[кч]\S*|(?:ober|vize)?bürgermeister(?:in)?|prefect|префект(?:ка)?|präfekt(?:in)?|валия|областен управител)(?=$|\s)/iu;
/** Roles that are held in an organization. */
const ofOrganization =
  /(?:director|direktor(?:in)?|директор(?:ка)?|spokes\w+|sprecher(?:in)?|говорител(?:ка)?|портпарол(?:ка)?|coordinator|koordinator(?:in)?|координатор(?:ка)?|head|chief|leiter(?:in)?|началник|началничка|раководител(?:ка)?|ръководител(?:ка)?|шеф|шефица|chair\w*|vorsitzender?|претседател(?:ка)?|председател(?:ка)?|commissioner|kommissar(?:in)?|комесар(?:ка)?|комисар|еврокомесар\S*|officer|analyst|manager|prosecutor|staatsanw\w+|прокурор|обвинител(?:ка)?|judge|richter(?:in)?|съдия|судија|судијка|mep|евродепутат|пратени[кч]\S*|депутат|представител|претставник|претставничка|representative|vertreter(?:in)?|editor|president|präsident(?:in)?)(?=$|\s)/iu;

/** How many tokens before the name an entity may stand of which the sentence is about, and how many behind it. */
const reach = 60;
const reachBehind = 25;

/**
 * Whose role it is where the article leaves it to the reader: ministers and ambassadors are those of the country named
 * last before in the paragraph, or next in it, mayors of the place, directors and spokespersons of the organization.
 */
export function impliedHolder(around: Surroundings, role: string, name: number): Group | undefined {
  const fits = ofPlace.test(role) ? isTown : ofState.test(role) ? isCountry : ofOrganization.test(role) ? isOrganization : undefined;
  if (!fits) return undefined;
  return nearest(around, name, fits);
}

function isTown(one: Group): boolean {
  return one.type === 'place' && !isCountry(one);
}

function isOrganization(one: Group): boolean {
  return one.type === 'organization';
}

function isCountry(one: Group): boolean {
  return one.type === 'place' && one.territory !== undefined && !/^\d/.test(one.territory);
}

function nearest(around: Surroundings, name: number, fits: (one: Group) => boolean): Group | undefined {
  for (let step = 1; step < reach; step++) {
    const one = groupAt(around, name - step);
    if (one && fits(one)) return one;
  }
  for (let step = 1; step < reachBehind; step++) {
    const one = groupAt(around, name + step);
    if (one && fits(one)) return one;
  }
  return undefined;
}

function groupAt(around: Surroundings, at: number): Group | undefined {
  const mention = around.cover[at];
  return mention && around.groupOf(mention);
}
