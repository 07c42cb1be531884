import { defineCollection } from 'astro:content';
import { seedLoader } from './load/seed-loader.ts';

export const collections = { seeds: defineCollection({ loader: seedLoader() }) };
