/** An article's facts, checks and diagnostics as lines for a terminal. */
import { styleText } from 'node:util';
import { diagnosticMessage } from '../article/diagnostic.ts';
import { type FactJson, factsJson } from '../article/json.ts';
import type { Lexicon } from '../lexicon/schema.ts';
import { splitLines } from '../seed/lines.ts';
import type { Article, Check, FactId } from '../seed/model.ts';
import { harmless, isolated, padded, widthOf } from './columns.ts';

/** Where it stands, kind, label, rule, and the words themselves last. */
export function inspectFacts(article: Article, lexicon: Lexicon): readonly string[] {
  const facts = factsJson(article, lexicon);
  const width = (of: (fact: FactJson) => string): number =>
    facts.reduce((widest, fact) => Math.max(widest, widthOf(of(fact))), 0);
  const label = (fact: FactJson): string => isolated(harmless(fact.label.en));
  const rule = (fact: FactJson): string => String(fact['rule']);
  const widths = { id: width(({ id }) => id), kind: width(({ kind }) => kind), label: width(label), rule: width(rule) };
  return facts.map((fact) =>
    [
      styleText('dim', padded(fact.id, widths.id)),
      styleText('yellow', padded(fact.kind, widths.kind)),
      styleText('bold', padded(label(fact), widths.label)),
      styleText('dim', padded(rule(fact), widths.rule)),
      isolated(harmless(fact.text)),
    ].join('  '),
  );
}

/** `22 + 18 = 40  (L16-52 + L16-75 = L12-97)`, `12 ≠ 15  (L3-10 ≠ L7-4)` */
export function inspectChecks(article: Article): readonly string[] {
  const values = new Map(article.facts.map((fact) => [fact.id, 'value' in fact ? String(fact.value) : '?']));
  const said = (check: Check, shown: (id: FactId) => string): string =>
    check.kind === 'sum'
      ? `${check.parts.map(shown).join(' + ')} = ${shown(check.total)}`
      : check.facts.map(shown).join(' ≠ ');
  return article.checks.map((check) => `${said(check, (id) => values.get(id) ?? '?')}  (${said(check, (id) => id)})`);
}

/** Message at `file:line`, and under it the line that it is about. */
export function inspectDiagnostics(article: Article, file: string): readonly string[] {
  if (article.diagnostics.length === 0) return [];
  const lines = splitLines(article.source.text);
  return article.diagnostics.flatMap((diagnostic) => {
    const { start, end } = lines[diagnostic.line - 1] ?? { start: 0, end: 0 };
    const text = harmless(article.source.text.slice(start, end).trim());
    const message = `${file}:${diagnostic.line}: ${diagnosticMessage(diagnostic, 'en')}`;
    return text === ''
      ? [message]
      : [message, `  ${isolated(text)}`, `  ${styleText('red', '^'.repeat(Math.min(widthOf(text), 60)))}`];
  });
}
