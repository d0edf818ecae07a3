/** Moves labels apart until none is nearer than `gap` to the next, each as near as possible to where it wants to be. */
export function spreadLabels(wanted: readonly number[], gap: number): readonly number[] {
  const order = wanted.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  const centre = order.reduce((sum, { y }) => sum + y, 0) / Math.max(1, order.length);
  const placed: number[] = new Array(wanted.length).fill(0);
  let floor = Number.NEGATIVE_INFINITY;
  const ys = order.map(({ y }) => {
    floor = Math.max(y, floor + gap);
    return floor;
  });
  const shift = ys.reduce((sum, y) => sum + y, 0) / Math.max(1, ys.length) - centre;
  order.forEach(({ index }, place) => {
    placed[index] = (ys[place] ?? 0) - shift;
  });
  return placed;
}
