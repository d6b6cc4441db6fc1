/** Why a file cannot be taken in, for people. */
export class ImportError extends Error {
  /** @param line from 1; absent where the file as a whole is meant */
  constructor(message: string, readonly line?: number) {
    super(message);
  }
}
