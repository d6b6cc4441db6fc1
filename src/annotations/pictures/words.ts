/** What a picture says to people, in their language; `{0}` stands for what is put in. */
export interface PictureWords {
  readonly timeline: string;
  readonly network: string;
  readonly timelineKeys: string;
  readonly networkKeys: string;
  readonly timelineSigns: string;
  readonly networkSigns: string;
  readonly noEvents: string;
  readonly noneLeft: string;
  readonly clear: string;
  readonly kinds: string;
  readonly types: string;
  readonly from: string;
  readonly to: string;
  readonly periodForm: string;
  readonly actor: string;
  readonly actorHint: string;
  readonly suggestedToo: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly saveSvg: string;
  readonly savePng: string;
  readonly undated: string;
  readonly events: string;
  readonly actors: string;
  readonly suggested: string;
  readonly openText: string;
  readonly articles: string;
  readonly met: string;
  readonly together: string;
  readonly alone: string;
  readonly shown: string;
}
