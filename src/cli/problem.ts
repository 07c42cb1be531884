/** Something an editor should put right, or, as a note, know. */
export interface Problem {
  /** Path from the project's folder. */
  readonly path: string;
  /** One-based; null where it is the whole file. */
  readonly line: number | null;
  /** What, why, remedy. */
  readonly message: string;
  readonly note?: boolean;
}

/** `src/i18n/en.json:12: …` */
export function problemLine({ path, line, message }: Problem): string {
  return `${path}${line === null ? '' : `:${line}`}: ${message}`;
}
