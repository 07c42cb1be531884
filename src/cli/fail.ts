import { stripVTControlCharacters } from 'node:util';

/** Ends a command that cannot go on: the message on standard error, exit code 1 (2 where it was called wrongly). */
export function fail(message: string, code: 1 | 2 = 1): never {
  // Vite colours its messages whether somebody looks at them or not.
  console.error(process.stderr.isTTY ? message : stripVTControlCharacters(message));
  process.exit(code);
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
