/** Attributes a drawing may set, in React's spelling; `domName` maps them for direct DOM writes. */
export interface ShapeAttributes {
  readonly d?: string;
  readonly cx?: number;
  readonly cy?: number;
  readonly r?: number;
  readonly rx?: number;
  readonly ry?: number;
  readonly fill?: string;
  readonly opacity?: number;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly strokeLinecap?: 'round' | 'butt';
  readonly strokeLinejoin?: 'round';
  readonly transform?: string;
  readonly clipPath?: string;
  readonly id?: string;
  readonly offset?: number;
  readonly stopColor?: string;
  readonly stopOpacity?: number;
}

export type ShapeTag = 'g' | 'path' | 'circle' | 'ellipse' | 'clipPath' | 'radialGradient' | 'stop';

/**
 * One node of a drawing. For every set of parameters a drawing returns the same
 * tree of tags: only attributes move, so a frame is a list of attribute writes.
 */
export interface Shape {
  readonly tag: ShapeTag;
  readonly attributes: ShapeAttributes;
  readonly children: readonly Shape[];
}

const NONE: readonly Shape[] = [];

export function group(attributes: ShapeAttributes, ...children: readonly Shape[]): Shape {
  return { tag: 'g', attributes, children };
}

export function path(d: string, fill: string, more?: ShapeAttributes): Shape {
  return { tag: 'path', attributes: { d, fill, ...more }, children: NONE };
}

/** An open line with round ends. */
export function line(d: string, stroke: string, strokeWidth: number, more?: ShapeAttributes): Shape {
  return {
    tag: 'path',
    attributes: {
      d,
      fill: 'none',
      stroke,
      strokeWidth,
      strokeLinecap: 'round',
      strokeLinejoin: 'round',
      ...more,
    },
    children: NONE,
  };
}

export function circle(cx: number, cy: number, r: number, fill: string, more?: ShapeAttributes): Shape {
  return {
    tag: 'circle',
    attributes: { cx: round(cx), cy: round(cy), r: round(r), fill, ...more },
    children: NONE,
  };
}

export function ellipse(
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  fill: string,
  more?: ShapeAttributes,
): Shape {
  return {
    tag: 'ellipse',
    attributes: { cx: round(cx), cy: round(cy), rx: round(rx), ry: round(ry), fill, ...more },
    children: NONE,
  };
}

/** A clip path definition; use `clipped` for the content it cuts. */
export function clip(id: string, d: string): Shape {
  return { tag: 'clipPath', attributes: { id }, children: [path(d, '#000')] };
}

export function clipped(id: string, ...children: readonly Shape[]): Shape {
  return group({ clipPath: `url(#${id})` }, ...children);
}

/** A radial gradient from a colour to nothing. */
export function fade(id: string, colour: string): Shape {
  const stop = (offset: number, stopOpacity: number): Shape => ({
    tag: 'stop',
    attributes: { offset, stopColor: colour, stopOpacity },
    children: NONE,
  });
  return { tag: 'radialGradient', attributes: { id }, children: [stop(0, 0.9), stop(0.45, 0.6), stop(1, 0)] };
}

/** The same shape on the other side of the middle line x = 200. */
export function mirrored(...children: readonly Shape[]): Shape {
  return group({ transform: 'translate(400 0) scale(-1 1)' }, ...children);
}

/** A shape and its mirror image. */
export function both(shape: Shape): Shape {
  return group({}, shape, mirrored(shape));
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
