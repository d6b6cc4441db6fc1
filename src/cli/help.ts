const general = `dramatis: annotations of articles, without an editor

  dramatis suggest FILE…       who, where and when: suggestions, one JSON line a file
  dramatis check [PATH…]       every sidecar against its format and its article
  dramatis merge BASE OURS THEIRS
                               three-way merge by meaning into OURS
  dramatis cast export [DIR]   the entities that are annotated under DIR as an authority list, cast.yaml
  dramatis cast import FILE…   those of a table or of Wikidata
  dramatis git install         lets git merge sidecars by meaning in this repository; git uninstall takes it back
  dramatis help COMMAND        more on one of them
  dramatis --version

Exit status: 0 fine, 1 findings, 2 wrong use or unreadable input.
It never opens a network connection.`;

const topics: Record<string, string> = {
  suggest: `dramatis suggest FILE… [--json] [--cast DIR]
dramatis suggest FILE… --write [--cast DIR]
dramatis suggest --jsonl [--cast DIR]

  --json      one JSON line a file on standard output (the default)
  --write     write or extend the sidecars with suggested: true; what a person decided stays as it is
  --jsonl     JSON Lines {"id","text"} from standard input to records on standard output, a bad line as
              {"id","error"}, in constant memory
  --cast DIR  use what is decided in the sidecars under DIR: names accepted in one article are found, typed and linked
              in the others, names rejected there score less. What an article's own sidecar says wins. Likewise the
              entities of DIR's cast.yaml, or of the nearest one upwards

Of several files, each also links to the people, organizations and places suggested for the files before it, so that
ids agree; the same files in the same order give the same records. With --jsonl each line is by itself.
A record holds file (or id), language, published, mentions, entities and events. Offsets are code points
of the normalised text: byte-order mark removed, CRLF and CR read as LF.`,
  check: `dramatis check [PATH…] [--format text|json|sarif] [--strict] [--fix]

  PATH        sidecars, articles, or folders; the current folder where none is named
  --format    text (the default), json, or sarif for code hosts
  --strict    warnings count as findings too
  --fix       restore what has one answer: an id that all other sidecars declare alike, one of what stands there
              twice, a former id by the one of today, a missing hash and, where it is missing, an ordinal beyond the
              only occurrence; ordinals in an article that has changed, where every mention is found again, or that
              a merge left counting in another version of it

Errors: what cannot be read, an unknown key, an incomplete item, a quote that is not in the article, an undeclared
or doubly declared id, one id for two types, one name under two ids (unless each is of something else, or cast.yaml
declares them distinct), an id that cast.yaml has as a former one (was), a date that is not EDTF, a language that is not
BCP 47, a sidecar without an article, mentions that a merge left counting in different versions of the article, a
dramatis.yaml or cast.yaml that says what cannot be.
Warnings: an article that has changed since, a mention that stands twice or is also rejected, a name annotated
elsewhere and missed here; where there is a dramatis.yaml, a type, kind of event or role that is neither built in
nor declared in it; an id that cast.yaml names and nothing declares. These files are the nearest ones upwards from a
sidecar, up to the root of its repository.`,
  cast: `dramatis cast export [DIR] [--write]
dramatis cast import FILE… [--into FILE] [--type TYPE]

export prints DIR/cast.yaml (of the current folder where none is named) with what people have annotated under it:
one entity an id, its fullest name, names by the language of the article, the words of its mentions as aliases, and its
offices, without dates. --write writes it. What stands in the file stays there byte for byte; only entities, names and
offices are added.

import reads tables and files of Wikidata, and prints a cast.yaml of their entities.
  --into FILE  add them to this one instead
  --type TYPE  of the entities of which the file does not say it: person, organization, place, or your own

A table is CSV (RFC 4180; commas, semicolons or tabs, told by the first line) with a line of column names: id, type,
name, name:LANGUAGE, aliases and aliases:LANGUAGE (several with |), wikidata, role, of, from, to, note. Only a name is
needed; rows of one id, item, or type and name are one entity. From Wikidata it takes the results of a query as JSON or
CSV (item, itemLabel, itemAltLabel, class, positionLabel, of, ofLabel, start, end), and the JSON of items and of dumps
(labels and aliases in en, de, mk, bg, sr, hr and sq, P31, P39 with P580, P582 and P642). If anything cannot be
understood, nothing is written. It never opens a network connection.`,
  merge: `dramatis merge BASE OURS THEIRS [--path PATH] [--marker-size N] [--ours-label TEXT] [--theirs-label TEXT]

  BASE OURS THEIRS  three versions of a sidecar: the common ancestor and both sides; the result goes into OURS
  --path            where the sidecar stands in the repository, if OURS is a copy made by git
  --marker-size     the length of conflict markers, 7 if not given
  --…-label         what the markers call the sides

What both sides decided differently stands between conflict markers, in whole lines, and the status is 1. A side
that cannot be read is left to git's own text merge. Where the sides resolved their mentions in different versions of
the article, each is followed from its own version into the merged article, as far as git has them; the hash goes,
and check --fix restores it.`,
  git: `dramatis git install
dramatis git uninstall

install lets git merge sidecars with dramatis merge in this repository, all its worktrees included: it writes three
settings (merge.dramatis.name and .driver, diff.dramatis.xfuncname), the line
*.ann.yaml merge=dramatis diff=dramatis in .gitattributes, and a script in the repository's own folder that finds the
newest Dramatis; where there is none, git merges the text, with markers. uninstall takes exactly that away.`,
};

/** The help text of a command, or of all. */
export function helpFor(command: string | undefined): string {
  return (command !== undefined && Object.hasOwn(topics, command) ? topics[command] : undefined) ?? general;
}
