/** Renews the digests of an edition's file, and touches nothing else of it. */
import { parseDocument } from 'yaml';

const FRONT_MATTER = /^(?<open>\ufeff?---[^\S\n]*\r?\n)(?<yaml>[\s\S]*?)(?<close>\r?\n---[^\S\n]*(?:\r?\n|$))/;

/** @throws where the file has no front matter that can be read */
export function acceptedText(text: string, digests: ReadonlyMap<string, string>): string {
  const groups = FRONT_MATTER.exec(text)?.groups;
  if (!groups) throw new Error('It has no front matter.');
  const { open = '', yaml = '', close = '' } = groups;
  const document = parseDocument(yaml);
  const [error] = document.errors;
  if (error) throw new Error(error.message);
  document.set('digests', document.createNode(Object.fromEntries(digests)));
  const lines = document.toString({ lineWidth: 0 }).trimEnd();
  const written = open.endsWith('\r\n') ? lines.replace(/\r?\n/g, '\r\n') : lines;
  return open + written + close + text.slice(open.length + yaml.length + close.length);
}
