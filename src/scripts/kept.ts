/** What a reader's browser keeps from page to page; where it refuses to, what is kept lives as long as the page. */

const refused = new Map<string, string>();

/** Null where nothing is kept under the key. */
export function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return refused.get(key) ?? null;
  }
}

export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    refused.set(key, value);
  }
}
