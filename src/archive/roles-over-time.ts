/** What a person has been called by rank and post, and when. */
import { folded } from '../seed/fold.ts';
import type { Entry, Mention } from './model.ts';

export interface RoleOverTime {
  /** As the newest article writes it. */
  readonly words: string;
  /** ISO days of the first and the last article that say it; null where none of them has a date. */
  readonly from: string | null;
  readonly to: string | null;
  /** Where the newest says it. */
  readonly mention: Mention;
}

/** Each role once, the latest first; those without a date last. */
export function rolesOverTime({ mentions }: Entry): readonly RoleOverTime[] {
  const told = mentions.flatMap((mention) => (mention.role === null ? [] : [{ mention, words: mention.role }]));
  const byRole = Map.groupBy(told, ({ words }) => folded(words));
  const roles = [...byRole.values()].flatMap(([newest, ...others]): RoleOverTime[] => {
    if (!newest) return [];
    const days = [newest, ...others].flatMap(({ mention }) => mention.sentence.article.published ?? []).sort();
    return [{ ...newest, from: days[0] ?? null, to: days.at(-1) ?? null }];
  });
  return roles.sort((a, b) => ((a.to ?? '') < (b.to ?? '') ? 1 : (a.to ?? '') > (b.to ?? '') ? -1 : 0));
}
