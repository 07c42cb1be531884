/** The list of what was found: some at a time, an article's two pages together. */
import type { Found, Hit } from './find.ts';
import { bringDocument } from './find.ts';
import { type ResultContext, resultItem, siblingLine } from './result-item.ts';

const AT_ONCE = 10;

export interface ResultList {
  /** Puts what was found in place of what stood there. @throws where a result cannot be brought */
  readonly show: (found: Found) => Promise<void>;
  readonly clear: () => void;
}

/** @param also what leads to the page of each language of an article that is in the list already */
export function resultList(
  list: HTMLOListElement,
  more: HTMLButtonElement,
  context: Omit<ResultContext, 'attempt'>,
  also: Readonly<Record<string, string>>,
  failed: (error: unknown) => void,
): ResultList {
  let turn = 0;

  const put = async (
    hits: readonly Hit[],
    { attempt }: Found,
    mine: number,
    items: Map<string, HTMLLIElement>,
  ): Promise<void> => {
    const documents = await Promise.all(hits.map((hit) => bringDocument(context.root, hit)));
    if (mine !== turn) return;
    if (items.size === 0) list.replaceChildren();
    for (const document of documents) {
      const known = items.get(document.address);
      const own = { ...context, attempt };
      if (known) known.append(siblingLine(document, own, also[document.lang] ?? ''));
      else items.set(document.address, list.appendChild(resultItem(document, own)));
    }
  };

  return {
    clear: () => {
      turn += 1;
      more.hidden = true;
      list.replaceChildren();
    },
    show: async (found) => {
      turn += 1;
      const mine = turn;
      const items = new Map<string, HTMLLIElement>();
      let shown = 0;
      const next = async (): Promise<void> => {
        const hits = found.hits.slice(shown, shown + AT_ONCE);
        await put(hits, found, mine, items);
        if (mine !== turn) return;
        shown += hits.length;
        more.hidden = shown >= found.hits.length;
      };
      more.onclick = () => {
        const last = list.lastElementChild;
        next().then(() => last?.nextElementSibling?.querySelector('a')?.focus(), failed);
      };
      await next();
    },
  };
}
