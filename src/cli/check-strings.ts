/** The interface strings: both languages say the same things. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages } from '../i18n/index.ts';
import { projectFolder } from '../load/folders.ts';
import { messageOf } from './fail.ts';
import { lineOfJsonError, lineOfPath } from './json-lines.ts';
import type { Problem } from './problem.ts';

const FOLDER = 'src/i18n';

type Message = string | Readonly<Record<string, string>>;
interface Strings {
  readonly lang: Language;
  readonly path: string;
  readonly text: string;
  readonly messages: Readonly<Record<string, Message>>;
}

/** Same keys, same placeholders, nothing empty, every plural form that CLDR asks of the language but `zero`. */
export function checkStrings(folder: string = projectFolder(FOLDER)): readonly Problem[] {
  const files: Strings[] = [];
  const broken: Problem[] = [];
  for (const lang of Object.keys(languages) as Language[]) {
    const path = `${FOLDER}/${lang}.json`;
    try {
      const text = readFileSync(join(folder, `${lang}.json`), 'utf8');
      files.push({ lang, path, text, messages: JSON.parse(text) });
    } catch (error) {
      broken.push({ path, line: lineOfJsonError(error), message: `${messageOf(error)}. Put the file right.` });
    }
  }
  return [
    ...broken,
    ...files.flatMap((file) => [...checkFile(file), ...files.flatMap((other) => compare(file, other))]),
  ];
}

function checkFile({ lang, path, text, messages }: Strings): readonly Problem[] {
  // A count that is shown is hardly ever nothing: `zero` may be left to `other`.
  const wanted = new Intl.PluralRules(lang)
    .resolvedOptions()
    .pluralCategories.filter((category) => category !== 'zero');
  return Object.entries(messages).flatMap(([key, message]) => {
    const missing = typeof message === 'string' ? [] : wanted.filter((category) => !message[category]?.trim());
    const line = lineOfPath(text, [key]);
    if (missing.length > 0)
      return [{ path, line, message: `${key}: the plural forms ${missing.join(', ')} are missing. Write them.` }];
    if (formsOf(message).some((form) => form.trim() === ''))
      return [{ path, line, message: `${key}: it is empty. Write it.` }];
    return [];
  });
}

/** What one file has and the other has not, or has otherwise. */
function compare(one: Strings, other: Strings): readonly Problem[] {
  return one === other ? [] : Object.keys(one.messages).flatMap((key) => compareMessage(key, one, other));
}

function compareMessage(key: string, one: Strings, other: Strings): readonly Problem[] {
  const line = lineOfPath(one.text, [key]);
  const ours = one.messages[key];
  const theirs = other.messages[key];
  if (ours === undefined) return [];
  if (theirs === undefined) {
    return [{ path: other.path, line: null, message: `${key} is missing. Write it: ${one.path}:${line} has it.` }];
  }
  const extra = [...placeholders(ours)].filter((name) => !placeholders(theirs).has(name));
  if (extra.length === 0) return [];
  return [
    { path: one.path, line, message: `${key}: {${extra.join('}, {')}} is not in ${other.path}. Use the same in both.` },
  ];
}

// {count} → count
function placeholders(message: Message): ReadonlySet<string> {
  return new Set(
    formsOf(message).flatMap((form) => Array.from(form.matchAll(/\{(\w+)\}/g), (match) => match[1] as string)),
  );
}

function formsOf(message: Message): readonly string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}
