type Cubic = readonly [number, number, number, number, number, number];

/**
 * A closed outline from its right half: cubic segments from the top of the middle line
 * (x = 200) to its foot; the left half is their mirror image.
 */
export function symmetric(top: number, segments: readonly Cubic[]): string {
  let d = `M200 ${top}`;
  const starts: [number, number][] = [];
  let x = 200;
  let y = top;
  for (const segment of segments) {
    starts.push([x, y]);
    d += `C${segment.join(' ')}`;
    x = segment[4];
    y = segment[5];
  }
  for (let index = segments.length - 1; index >= 0; index--) {
    const segment = segments[index];
    const start = starts[index];
    if (segment === undefined || start === undefined) continue;
    d += `C${400 - segment[2]} ${segment[3]} ${400 - segment[0]} ${segment[1]} ${400 - start[0]} ${start[1]}`;
  }
  return `${d}Z`;
}
