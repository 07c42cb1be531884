/** Where the lexicon's places lie. */
import { z } from 'zod';

const longitude = z.number().min(-180).max(180);
const latitude = z.number().min(-90).max(90);

export const coordinates = {
  /**
   * Key of a place → where it lies, in degrees; a country's point is where its name stands best. Places without one are left
   * out of maps. Written by scripts/generate-coordinates.ts.
   */
  coordinates: z.record(z.string(), z.tuple([longitude, latitude])),
};
