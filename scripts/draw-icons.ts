/**
 * Draws public/icons/ from public/icon.svg and icon-full.svg, which fills its square and keeps what it shows within the
 * circle that masks leave (W3C Manifest: a radius of 40 % of the side). Run it when either has changed:
 *
 *   node scripts/draw-icons.ts
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { render } from 'takumi-js';

const ICONS = [
  { file: 'icon-192.png', source: 'public/icon.svg', side: 192 },
  { file: 'icon-512.png', source: 'public/icon.svg', side: 512 },
  { file: 'maskable-512.png', source: 'scripts/icon-full.svg', side: 512 },
  { file: 'apple-touch-icon.png', source: 'scripts/icon-full.svg', side: 180 },
] as const;

mkdirSync('public/icons', { recursive: true });
for (const { file, source, side } of ICONS) {
  const src = `data:image/svg+xml;base64,${readFileSync(source).toString('base64')}`;
  const png = await render(
    { type: 'image', src, style: { width: side, height: side } },
    { width: side, height: side, format: 'png' },
  );
  writeFileSync(`public/icons/${file}`, png);
}
