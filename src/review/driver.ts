/** What git has to know to merge sidecars by meaning: a line of attributes, a few settings, and a script that finds Dramatis. */

/** The line of `.gitattributes`. It is versioned: who has no driver gets git's own text merge. */
export const attributesLine = '*.ann.yaml merge=dramatis diff=dramatis';

/** Where the script stands in the folder that all worktrees of a repository share. */
export const launcherPath = 'dramatis/merge-driver';

/** What is written where the script is missing: git's own text merge, with markers. Never one side in silence. */
const plainMerge = 'git merge-file --marker-size=%L -L ours -L base -L theirs %A %O %B || exit 1';

/**
 * The settings of a repository, by key. They hold no path: a repository may be moved, and its folder is asked of git.
 * Of the diff driver only the heads of hunks are used: the list in which a change stands.
 */
export const settings: readonly (readonly [key: string, value: string])[] = [
  ['merge.dramatis.name', 'Dramatis: annotations merged by meaning'],
  ['merge.dramatis.driver', `f="$(git rev-parse --git-common-dir)/${launcherPath}"; if test -f "$f"; then sh "$f" %O %A %B %L %P %X %Y; else ${plainMerge}; fi`],
  ['diff.dramatis.xfuncname', '^((entities|events|mentions|rejected):.*)$'],
];

/** What the script is told of this machine. */
export interface Machine {
  /** The command's file, `dist/cli.js`. */
  readonly cli: string;
  /** A program that runs it: Node, or an editor that can be one. */
  readonly node?: string | undefined;
}

/**
 * The script that git runs as `sh merge-driver BASE OURS THEIRS SIZE PATH OURLABEL THEIRLABEL`. An extension lives in a
 * folder that is named after its version: the script looks for the newest one each time, so that updates do not
 * matter. Where no Dramatis runs, git merges the text, with markers.
 */
export function launcher({ cli, node }: Machine): string {
  const file = cli.replaceAll('\\', '/');
  const extensions = /^(.*)\/dramatis\.dramatis-[^/]+\/dist\/cli\.js$/.exec(file)?.[1];
  const candidates = [
    ...(extensions === undefined ? [quoted(file)] : [`${quoted(extensions)}/dramatis.dramatis-*/dist/cli.js`]),
    '"$HOME"/.vscode*/extensions/dramatis.dramatis-*/dist/cli.js',
  ];
  return `#!/bin/sh
# git's merge driver for sidecars (*.ann.yaml): runs the newest Dramatis there is, else git's own text merge.
# Made by "dramatis git install" or the Dramatis extension; "dramatis git uninstall" takes it away.
base=$1 ours=$2 theirs=$3 size=$4 path=$5 our=$6 their=$7
case $our in '' | %X) our=ours ;; esac
case $their in '' | %Y) their=theirs ;; esac

cli=
for file in ${candidates.join(' ')}; do
  if [ -f "$file" ] && { [ -z "$cli" ] || [ "$file" -nt "$cli" ]; }; then cli=$file; fi
done
node=${node === undefined ? '' : quoted(node.replaceAll('\\', '/'))}
[ -n "$node" ] && [ -x "$node" ] || node=$(command -v node)

set -- merge "--path=$path" "--marker-size=$size" "--ours-label=$our" "--theirs-label=$their" -- "$base" "$ours" "$theirs"
status=2
if [ -n "$cli" ] && [ -n "$node" ]; then
  ELECTRON_RUN_AS_NODE=1 "$node" "$cli" "$@"
  status=$?
elif command -v dramatis >/dev/null 2>&1; then
  dramatis "$@"
  status=$?
else
  echo "dramatis: not found; $path is merged as text" >&2
fi
[ $status -eq 0 ] && exit 0
# A program that could not even start may end with 1 too: only markers tell of conflicts.
[ $status -eq 1 ] && grep -q '^<<<<<<<' "$ours" && exit 1
git merge-file "--marker-size=$size" -L "$our" -L base -L "$their" "$ours" "$base" "$theirs" || exit 1
`;
}

/** A word for a shell. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

const isOurs = (line: string): boolean => line.trim().split(/\s+/).join(' ') === attributesLine;

/** The text of `.gitattributes` with the line of Dramatis, all others as they are. */
export function withAttributes(text: string): string {
  if (text.split('\n').some(isOurs)) return text;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return text + (text === '' || text.endsWith('\n') ? '' : eol) + attributesLine + eol;
}

/** The text of `.gitattributes` without the line of Dramatis. */
export function withoutAttributes(text: string): string {
  return (text.match(/[^\n]*\n|[^\n]+$/g) ?? []).filter((line) => !isOurs(line)).join('');
}
