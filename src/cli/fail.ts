/** Exit statuses: all is well; there are findings; wrong use or unreadable input. */
export const fine = 0;
export const findings = 1;
export const wrong = 2;

/** Ends the command with one line on standard error that names the file and the place. */
export class Failure extends Error {}

/** A file-system error as a line for people. */
export function reason(error: unknown): string {
  const { code, message } = Object(error) as { code?: unknown; message?: unknown };
  switch (code) {
    case 'ENOENT': return 'no such file';
    case 'EACCES': case 'EPERM': return 'permission denied';
    case 'EISDIR': return 'is a folder';
    case 'ENOSPC': return 'no space left';
    case 'EROFS': return 'read-only file system';
    // Node's own words for the others, without the call and the path, which is named already.
    default: return typeof message === 'string' ? message.split('\n', 1)[0]!.replace(/^E[A-Z0-9]+: ([^,]+), .*$/, '$1') : String(error);
  }
}
