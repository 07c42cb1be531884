/** A line with fewer points (Ramer, Douglas and Peucker): none of those left out lies farther than `tolerance` from it. */
export type Line = readonly (readonly [number, number])[];

export function simplified(line: Line, tolerance: number): Line {
  const kept = new Set([0, line.length - 1]);
  const open: [number, number][] = [[0, line.length - 1]];
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    const [from, to] = stretch;
    const farthest = farthestBetween(line, from, to);
    if (farthest.distance <= tolerance) continue;
    kept.add(farthest.index);
    open.push([from, farthest.index], [farthest.index, to]);
  }
  return line.filter((_, index) => kept.has(index));
}

function farthestBetween(line: Line, from: number, to: number): { index: number; distance: number } {
  const [x1, y1] = line[from] ?? [0, 0];
  const [x2, y2] = line[to] ?? [0, 0];
  const length = Math.hypot(x2 - x1, y2 - y1);
  const farthest = { index: from, distance: -1 };
  for (let index = from + 1; index < to; index++) {
    const [x, y] = line[index] ?? [0, 0];
    // Of a ring, whose ends are one point, the distance from that point.
    const distance =
      length === 0 ? Math.hypot(x - x1, y - y1) : Math.abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length;
    if (distance > farthest.distance) {
      farthest.index = index;
      farthest.distance = distance;
    }
  }
  return farthest;
}
