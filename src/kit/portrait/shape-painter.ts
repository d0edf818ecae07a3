import type { Shape, ShapeAttributes } from './shape.ts';

export interface ShapePainter {
  readonly paint: (next: Shape) => void;
}

/**
 * Writes a drawing onto SVG nodes that already stand in the same tree: changed attributes
 * only, and a shape that is the very same object is not looked into. No layout is read and
 * no node is created.
 */
export function createShapePainter(root: Element): ShapePainter {
  let last: Shape | undefined;
  return {
    paint(next) {
      write(root, next, last);
      last = next;
    },
  };
}

function write(node: Element, shape: Shape, before: Shape | undefined): void {
  if (shape === before) return;
  writeAttributes(node, shape.attributes, before?.attributes);
  for (let place = 0, child = node.firstElementChild; child !== null; place++) {
    const part = shape.children[place];
    if (part === undefined) throw new Error('the drawing has fewer shapes than nodes');
    write(child, part, before?.children[place]);
    child = child.nextElementSibling;
  }
}

function writeAttributes(node: Element, now: ShapeAttributes, before: ShapeAttributes | undefined): void {
  for (const name in now) {
    const key = name as keyof ShapeAttributes;
    const value = now[key];
    if (value !== undefined && value !== before?.[key]) node.setAttribute(domName(name), String(value));
  }
}

/** clipPath -> clip-path, strokeWidth -> stroke-width. */
function domName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
