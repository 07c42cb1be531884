import type { ImageObject } from 'schema-dts';
import { absolute } from '../settings/index.ts';
import type { Card } from './card.ts';

export function imageData({ path, width, height }: Card): ImageObject {
  return { '@type': 'ImageObject', url: absolute(path), width: `${width}`, height: `${height}` };
}
