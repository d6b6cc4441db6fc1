import { castOf } from '../../cast/castOf';
import { contextOf, lookedAt } from '../../cast/events/context';
import { crossed } from '../../cast/events/crossed';
import { DecidedEvents } from '../../cast/events/decided';
import { draftsOf, type Draft } from '../../cast/events/drafts';
import { decidedOf, fill, isKept, kindOf, roleOf, slotsOf } from '../../cast/events/fill';
import { eventKinds, type EventKind } from '../../cast/events/heads';
import { keepFacts } from '../../cast/events/keepFacts';
import { keepFeatures, kindFeatures } from '../../cast/events/kindFeatures';
import type { EventModels, modelNames, treeNames } from '../../cast/events/models';
import { participantRoles } from '../../cast/events/people';
import { Scene } from '../../cast/events/scene';
import type { Group } from '../../cast/group';
import { Known } from '../../cast/known';
import { slugOf } from '../../cast/slugs';
import { textsOf } from '../../cast/vocabulary';
import type { ModelRecognizer } from '../../recognition/model/recognizer';
import { recognizeInSteps, type Recognized } from '../../recognition/recognize';
import { overlaps } from '../../text/span';
import { finish } from '../../text/steps';
import type { Event } from '../../annotations/model';
import type { AnnotatedArticle } from '../articles';
import { majority } from '../majority';
import type { Choice } from './learn';
import { ofItsType } from './toldArticle';

export type EventChoices = Record<(typeof modelNames)[number] | (typeof treeNames)[number], Choice[]>;

/** What a model of recognition that has not learnt from an article finds in it. */
export function recognized(text: string, model: ModelRecognizer): Recognized {
  return finish(recognizeInSteps(text, { model }));
}

/**
 * What an annotated article teaches of events.
 *
 * @param found what was recognised in it
 * @param models by what the events before one are told, as they will be; the annotations themselves without them
 */
export function eventChoices({ annotations, resolver }: AnnotatedArticle, { article, mentions }: Pick<Recognized, 'article' | 'mentions'>, models?: EventModels): EventChoices {
  const { groups, of } = castOf(article, mentions, new Known([]));
  const scene = new Scene(article, mentions, of);
  const gold = annotations.mentions.flatMap((mention) => {
    const span = resolver.resolve(mention);
    return span ? [{ ...span, entity: mention.entity, event: mention.event }] : [];
  });
  const typeOf = new Map(annotations.entities.map(({ id, type }) => [id, type]));
  const entityOf = majority(groups.flatMap((group) => group.mentions.flatMap((mention) => gold.flatMap((one): [Group, string, number][] => (one.entity !== undefined && overlaps(one, mention) ? [[group, one.entity, typeOf.get(one.entity) === group.type ? ofItsType : 1]] : [])))));
  const events = new Map(annotations.events.map((event) => [event.id, event]));
  const choices: EventChoices = { keep: [], kept: [], kind: [], date: [], when: [], place: [], where: [], participant: [], takesPart: [] };
  const told: { draft: Draft; event: Event | undefined; kind: EventKind }[] = [];
  for (const draft of draftsOf(scene)) {
    const event = events.get(gold.find((one) => one.event !== undefined && isNamed(draft, one))?.event ?? '');
    const kept = keepFacts(scene, draft);
    choices.keep.push({ candidates: [keepFeatures(scene, draft, kept)], right: event ? 1 : 0 });
    choices.kept.push({ candidates: [textsOf(kept)], right: event ? 1 : 0 });
    const kind = eventKinds.find((one) => one === event?.type);
    if (event && kind) choices.kind.push({ candidates: [kindFeatures(draft)], right: eventKinds.indexOf(kind) });
    if (models) {
      if (isKept(scene, models, draft)) told.push({ draft, event: kind && event, kind: kindOf(models, draft) });
    } else if (event && kind) told.push({ draft, event, kind });
  }
  const groupOf = new Map([...entityOf].reverse().map(([group, id]) => [id, group]));
  const decided = new DecidedEvents();
  for (const at of lookedAt(told.map(({ kind }) => kind))) {
    const { draft, event, kind } = told[at]!;
    const context = contextOf(draft, decided);
    const { dates, places, people } = slotsOf(scene, draft, kind, context);
    if (event) {
      const when = dates.findIndex(({ value }) => value === event.date);
      add(choices.date, dates.map(({ features }) => features), when);
      add(choices.when, dates.map(({ facts }) => textsOf(facts)), when);
      const place = places.findIndex(({ value }) => (value === undefined ? undefined : entityOf.get(value) ?? slugOf(value.common ?? '')) === event.place);
      const tellingPlaces = places.map(({ facts }) => textsOf(facts));
      add(choices.place, tellingPlaces, place);
      add(choices.where, tellingPlaces.map((facts, at) => crossed(facts, kind, places[at]!.sort)), place);
      let before: string | undefined;
      for (const { group, facts, features } of people) {
        const role: string = event.participants?.find(({ entity }) => entity === entityOf.get(group))?.role ?? 'none';
        const right = participantRoles.findIndex((one) => one === role);
        const told = features(before);
        if (right > 0) choices.participant.push({ candidates: [told], right });
        choices.takesPart.push({ candidates: [textsOf(facts)], right: role === 'none' ? 0 : 1 });
        before = models ? roleOf(models, group, facts, () => told) ?? 'none' : role;
      }
    }
    if (models) {
      decided.add(decidedOf(fill(scene, models, draft, kind, context)));
      continue;
    }
    const place = event?.place === undefined ? undefined : groupOf.get(event.place);
    const roles = (event?.participants ?? []).flatMap(({ entity, role }): [Group, string][] => (groupOf.has(entity) ? [[groupOf.get(entity)!, role ?? 'attendee']] : []));
    decided.add({ kind, sentence: draft.named[0]!.sentence, ...(event?.date === undefined ? {} : { date: event.date }), ...(place ? { place } : {}), roles: new Map(roles) });
  }
  return choices;
}

function isNamed({ named }: Draft, span: { start: number; end: number }): boolean {
  return named.some(({ mention }) => overlaps(mention, span));
}

function add(choices: Choice[], candidates: readonly (readonly string[])[], right: number): void {
  if (right >= 0) choices.push({ candidates, right });
}
