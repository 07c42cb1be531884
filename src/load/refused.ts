/** A file of the seeds folder that does not become an article. Its words: refusal-message.ts. */
export interface Refused {
  /** The file's name in the seeds folder, as it stands. */
  readonly file: string;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}
