/** An article as it can be saved for reading offline; which files that takes is added when all are written (offline/write-offline.ts). */

import { getCollection } from 'astro:content';
import { createHash } from 'node:crypto';
import type { APIRoute, GetStaticPaths } from 'astro';
import { editionOf } from '../../load/editions.ts';
import type { SeedEntry } from '../../load/seed-entry.ts';
import type { ToldOffline } from '../../offline/model.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getCollection('seeds')).map(({ data }) => ({ params: { address: data.address }, props: { seed: data } }));

export const GET: APIRoute = ({ props }) => {
  const { id, address, sha256, title, edition } = props['seed'] as SeedEntry;
  const segments = editionOf(id)?.edition?.segments.map(({ text }) => text) ?? [];
  const words = createHash('sha256')
    .update(JSON.stringify([sha256, edition, segments]))
    .digest('hex')
    .slice(0, 16);
  const told: ToldOffline = { address, titles: { ar: title, en: edition?.title ?? null }, words };
  return new Response(`${JSON.stringify(told)}\n`, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
