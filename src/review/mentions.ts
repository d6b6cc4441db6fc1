import { keyOrder, nthOf, samePlace, targetOf, typeOf, type Annotations, type Mention, type Rejection } from '../annotations/model';
import { confirmedByOne, type Touched } from './items';
import { mergeGroups, mergeKeys, mergeSets, same, said, type Conflict, type Report, type Sides } from './sides';

/** Merges mentions by the words that they are. */
export function mergeMentions(sides: Sides<readonly Mention[]>, touched: Touched, report: Report): Mention[] {
  return mergeGroups(sides, (mention) => `${nthOf(mention)} ${mention.quote}`, (group) => {
    const { base, ours, theirs } = group;
    const byHand = (side: 'ours' | 'theirs'): boolean => group[side].some((item) => touched[side].has(item));
    if (same(ours, theirs)) return ours;
    if (same(theirs, base) && (ours.length > 0 || !byHand('theirs'))) return ours;
    if (same(ours, base) && (theirs.length > 0 || !byHand('ours'))) return theirs;
    if (base.length <= 1 && ours.length <= 1 && theirs.length <= 1) return mergeOne({ base: base[0], ours: ours[0], theirs: theirs[0] }, report);
    return mergeSeveral(group, report);
  });
}

function subject({ quote, nth }: Mention): Pick<Conflict, 'in' | 'subject' | 'nth'> {
  return { in: 'mentions', subject: quote, ...(nth !== undefined && { nth }) };
}

/** The mention of some words of which each side has at most one. */
function mergeOne({ base, ours, theirs }: Sides<Mention | undefined>, report: Report): readonly Mention[] {
  const differ = (key?: string): void => report({ ...subject((ours ?? theirs)!), ...(key !== undefined && { key }), ...(ours && { ours }), ...(theirs && { theirs }) });
  if (!ours || !theirs) {
    const kept = (ours ?? theirs)!;
    if (base === undefined) return [kept];
    // What a batch run writes is no decision: it yields to a person's no.
    if (kept.suggested) return [];
    differ();
    return ours ? [ours] : [];
  }
  if (targetOf(ours) === targetOf(theirs)) return [mergeSaid({ base: base && targetOf(base) === targetOf(ours) ? base : undefined, ours, theirs }, differ)];
  // Of two targets the one stands that a person chose, be it by confirming what the base suggested.
  const changed = (side: Mention): boolean => base === undefined || targetOf(side) !== targetOf(base) || side.suggested !== base.suggested;
  if (ours.suggested && theirs.suggested) return changed(ours) ? (changed(theirs) ? [ours, theirs] : [ours]) : [theirs];
  const standing = ours.suggested ? theirs : theirs.suggested ? ours : !changed(ours) ? theirs : !changed(theirs) ? ours : undefined;
  if (standing) return [withDetails({ base, ours, theirs }, standing, differ)];
  differ();
  return [ours];
}

/** Two mentions of the same words that name the same. */
function mergeSaid({ base, ours, theirs }: Sides<Mention | undefined> & { readonly ours: Mention; readonly theirs: Mention }, differ: (key?: string) => void): Mention {
  const confirmed = confirmedByOne(base, ours, theirs);
  const of = ({ suggested, ...rest }: Mention): Mention => ({ ...rest, ...(suggested && !confirmed && { suggested }) });
  return mergeKeys(keyOrder.mentions, { base: base && of(base), ours: of(ours), theirs: of(theirs) }, differ);
}

/** The mention that stands, with what either side noted on these words. */
function withDetails({ base, ours, theirs }: Sides<Mention | undefined> & { readonly ours: Mention; readonly theirs: Mention }, standing: Mention, differ: (key?: string) => void): Mention {
  const { note: _, more: __, ...rest } = standing;
  const details = ({ note, more }: Mention): Mention => ({ ...rest, ...(more && { more }), ...(note !== undefined && { note }) });
  return mergeKeys(keyOrder.mentions, { base: base && details(base), ours: details(ours), theirs: details(theirs) }, differ);
}

/** Mentions of the same words, of which a side has several that name different things. */
function mergeSeveral(group: Sides<readonly Mention[]>, report: Report): readonly Mention[] {
  const merged = mergeGroups(group, targetOf, ({ base, ours, theirs }) => {
    if (base.length > 1 || ours.length > 1 || theirs.length > 1) return mergeSets({ base, ours, theirs });
    if (same(theirs, base) || same(ours, theirs)) return ours;
    return same(ours, base) ? theirs : mergeOne({ base: base[0], ours: ours[0], theirs: theirs[0] }, report);
  });
  const before = new Set(group.base.map(targetOf));
  const added = (mentions: readonly Mention[]): Mention[] => mentions.filter((mention) => !mention.suggested && !before.has(targetOf(mention)));
  const ours = new Map(added(group.ours).map((mention) => [targetOf(mention), mention]));
  const theirs = new Map(added(group.theirs).map((mention) => [targetOf(mention), mention]));
  const onlyOurs = [...ours].find(([target]) => !theirs.has(target))?.[1];
  const onlyTheirs = [...theirs].find(([target]) => !ours.has(target))?.[1];
  if (!onlyOurs || !onlyTheirs) return merged;
  report({ ...subject(onlyOurs), ours: onlyOurs, theirs: onlyTheirs });
  return merged.filter((mention) => ours.has(targetOf(mention)) || !theirs.has(targetOf(mention)));
}

/** Merges what was said no to. */
export function mergeRejected(sides: Sides<readonly Rejection[]>): Rejection[] {
  return mergeGroups(sides, said, ({ base, ours, theirs }) => (ours.length > 0 && theirs.length > 0 ? ours : base.length > 0 ? [] : [...ours, ...theirs]));
}

/**
 * Where one side said yes and the other no to the same suggestion, tells of it and takes ours. `merged` holds what
 * both sides said.
 */
export function settleRejected({ base, ours, theirs }: Sides<Annotations>, merged: Annotations, report: Report): Annotations {
  const noes = fresh(base.rejected, ours.rejected, theirs.rejected);
  const theirNoes = fresh(base.rejected, theirs.rejected, ours.rejected);
  if (noes.length === 0 && theirNoes.length === 0) return merged;
  const yeses = decided(base.mentions, ours.mentions);
  const theirYeses = decided(base.mentions, theirs.mentions);
  const dropped = new Set<string>();
  for (const no of theirNoes) {
    const yes = yeses.find((mention) => contradicts(no, mention, ours, theirs));
    if (!yes) continue;
    dropped.add(said(no));
    report({ ...subject(yes), ours: yes, theirs: no });
  }
  const gone = new Set<string>();
  for (const no of noes) {
    const yes = theirYeses.find((mention) => contradicts(no, mention, theirs, ours));
    if (!yes) continue;
    gone.add(`${targetOf(yes)} ${nthOf(yes)} ${yes.quote}`);
    report({ ...subject(yes), ours: no, theirs: yes });
  }
  if (dropped.size === 0 && gone.size === 0) return merged;
  return {
    ...merged,
    mentions: merged.mentions.filter((mention) => !gone.has(`${targetOf(mention)} ${nthOf(mention)} ${mention.quote}`)),
    rejected: merged.rejected.filter((rejection) => !dropped.has(said(rejection))),
  };
}

/** What is in one side and neither in the base nor in the other. */
function fresh(base: readonly Rejection[], side: readonly Rejection[], other: readonly Rejection[]): Rejection[] {
  const known = new Set([...base, ...other].map(said));
  return side.filter((rejection) => !known.has(said(rejection)));
}

/** What a person on this side has said yes to since the base. */
function decided(base: readonly Mention[], side: readonly Mention[]): Mention[] {
  const yes = (mention: Mention): string => `${targetOf(mention)} ${nthOf(mention)} ${mention.quote}`;
  const before = new Set(base.filter(({ suggested }) => !suggested).map(yes));
  return side.filter((mention) => !mention.suggested && !before.has(yes(mention)));
}

/**
 * @param annotations of the side that said yes
 * @param others of the side that said no, where the entity may have another type
 */
function contradicts(no: Rejection, yes: Mention, annotations: Annotations, others: Annotations): boolean {
  if (no.event !== undefined) {
    // Said no to is the event that the quoted sentence tells of: its own words stand somewhere within.
    return yes.event !== undefined && no.quote.includes(yes.quote) && annotations.events.some(({ id, type }) => id === yes.event && type === no.event);
  }
  if (!samePlace(no, yes)) return false;
  return no.entity !== undefined ? no.entity === yes.entity : no.type === undefined || no.type === typeOf(annotations, yes) || no.type === typeOf(others, yes);
}
