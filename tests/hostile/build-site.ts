/**
 * Builds the hostile site by its real pages into the folder of HASHIYA_OUT. Its cards are not drawn, nor its files compressed:
 * tests/cards draws hostile words, and what is read back here is HTML.
 */
import { build } from 'astro';

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

// What cards leave out is no news of these seeds.
console.warn = () => {};

await build({
  logLevel: 'error',
  cacheDir: `${process.env['HASHIYA_OUT']}.cache`,
  vite: {
    plugins: [
      {
        name: 'undrawn-cards',
        enforce: 'pre',
        // In the place of the cache, so that nothing of this is kept in it.
        load: (id) =>
          id.endsWith('/src/share/card-cache.ts')
            ? `export const kept = async () => Buffer.from('${PIXEL}', 'base64');`
            : null,
      },
    ],
  },
});
