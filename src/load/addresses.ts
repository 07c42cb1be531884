/** Gives seeds their addresses, in the order of their files' names. */
import type { Identity } from './identity.ts';
import type { Refused } from './refused.ts';

const HEX_ID = /^[0-9a-f]{8,}$/;
const SHORTEST = 8;

/** The site's own paths: a page of the site stands, or may come to stand, where an article of that name would. */
const RESERVED: ReadonlySet<string> = new Set(
  '404 about archive articles data facts feed index organisations page panels parallel people places saved search source sources tags'.split(
    ' ',
  ),
);

/**
 * Whether a path is one that the site itself has, or may have: its front page, a list, or a page below a word that no
 * article is called by. Which of these there are, only the build knows.
 * @param path without the base path, with a slash at both ends
 */
export function isSitePath(path: string): boolean {
  const [, , word = ''] = /^\/(ar|en)\/(?:([^/]+)\/.*)?$/.exec(path) ?? [];
  return path === '/' || path === '/ar/' || path === '/en/' || RESERVED.has(word);
}

/** The address of a seed that shares the site with nobody. */
export function soleAddress(id: string): string {
  return HEX_ID.test(id) ? id.slice(0, SHORTEST) : id;
}

/**
 * A function to be called with each seed in order. It gives the seed's address: of a hex id the shortest prefix of at
 * least 8 characters that no earlier seed has, of any other id the whole; so a link once shared stays right whatever
 * file comes after. Where no address is left, the seed is refused.
 */
export function addressBook(): (seed: Identity) => string | Refused {
  const fileOfId = new Map<string, string>();
  const fileOfAddress = new Map<string, string>();
  return ({ file, id }) => {
    if (RESERVED.has(id)) return { file, code: 'address-reserved', params: { address: id } };
    const address = candidates(id).find((candidate) => !fileOfAddress.has(candidate));
    const holder = fileOfId.get(id) ?? (address === undefined ? fileOfAddress.get(id) : undefined);
    if (address === undefined || holder !== undefined) {
      return { file, code: 'address-taken', params: { address: soleAddress(id), other: holder ?? '' } };
    }
    fileOfId.set(id, file);
    fileOfAddress.set(address, file);
    return address;
  };
}

function candidates(id: string): readonly string[] {
  if (!HEX_ID.test(id)) return [id];
  return Array.from({ length: id.length - SHORTEST + 1 }, (_, more) => id.slice(0, SHORTEST + more));
}
