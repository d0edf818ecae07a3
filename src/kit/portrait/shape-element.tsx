import { createElement, type ReactElement } from 'react';
import type { Shape } from './shape.ts';

/** A drawing as React elements, for the first and for static renders. */
export function shapeElement(shape: Shape, key?: number): ReactElement {
  const children =
    shape.children.length > 0 ? shape.children.map((child, index) => shapeElement(child, index)) : null;
  return createElement(shape.tag, { key: key ?? null, ...shape.attributes }, children);
}
