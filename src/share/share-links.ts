/** Plain links that hand an address to somebody: they ask nothing of anyone until they are followed. */

export interface ShareLink {
  readonly name: 'whatsapp' | 'telegram' | 'x' | 'mail';
  readonly href: string;
}

/**
 * @param title the headline, as plain text in the language of the page
 * @param url the absolute address of the page in that language
 *
 * Addresses: wa.me (WhatsApp help, "click to chat"), t.me/share/url (Telegram's widget documentation), x.com/intent/post
 * (X developer documentation, web intents), RFC 6068 (mailto; lines end in CR LF, spaces are %20).
 */
export function shareLinks(title: string, url: string): readonly ShareLink[] {
  const [words, address] = [encoded(title), encoded(url)];
  return [
    { name: 'whatsapp', href: `https://wa.me/?text=${words}%0A${address}` },
    { name: 'telegram', href: `https://t.me/share/url?url=${address}&text=${words}` },
    { name: 'x', href: `https://x.com/intent/post?text=${words}&url=${address}` },
    { name: 'mail', href: `mailto:?subject=${words}&body=${words}%0D%0A%0D%0A${address}` },
  ];
}

/**
 * RFC 3986: all signs but its unreserved ones, so that nothing of a headline ends a parameter or a link in a text. Letters stay
 * as they are (RFC 3987), for browsers encode them and pages have them at hand.
 */
function encoded(text: string): string {
  return text.toWellFormed().replace(/[^\p{L}\p{M}\p{Nd}._~-]/gu, percentEncoded);
}

function percentEncoded(sign: string): string {
  const bytes = new TextEncoder().encode(sign);
  return Array.from(bytes, (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}
