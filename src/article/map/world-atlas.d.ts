/** Natural Earth's countries, 1:50 million, as TopoJSON (package world-atlas): told here, so that the compiler need not read it. */
declare module 'world-atlas/countries-50m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification';

  const atlas: Topology<{ readonly countries: GeometryCollection<{ readonly name: string }> }>;
  export default atlas;
}
