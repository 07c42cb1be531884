/** What a diagnostic says in a language. */
import ar from '../i18n/ar.json' with { type: 'json' };
import { formatIsoDate } from '../i18n/dates.ts';
import { type Language, type MessageKey, t } from '../i18n/index.ts';
import type { Diagnostic } from '../seed/model.ts';

/**
 * The message of a diagnostic. Days are told in words; whatever else stands in it is set between U+2068 and U+2069
 * (first-strong isolate, UAX #9). A code that has no message yet is its own message.
 */
export function diagnosticMessage(diagnostic: Diagnostic, lang: Language): string {
  const key = `diagnostic.${diagnostic.code}`;
  if (!Object.hasOwn(ar, key)) return diagnostic.code;
  const params = Object.entries(diagnostic.params ?? {}).map(([name, value]) => [
    name,
    name === 'iso' ? formatIsoDate(lang, value) : `\u2068${value}\u2069`,
  ]);
  return t(lang, key as MessageKey, Object.fromEntries(params));
}
