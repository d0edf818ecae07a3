import type { Page } from 'playwright-core';

/** What sticks out of the page sideways, is cut off at an edge that does not scroll, or lies under a control: one line each. */
export function layoutFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const width = root.clientWidth;
    const faults: string[] = [];
    if (innerWidth > width + 1 || root.scrollWidth > width) {
      faults.push(`the page is ${Math.max(innerWidth, root.scrollWidth)} wide in a window of ${width}`);
    }

    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${(element.textContent ?? '').trim().slice(0, 30)}"`;
    const shown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    /** The nearest box that cuts or scrolls what is inside, sideways. */
    const frameOf = (element: Element): Element | null => {
      for (let up = element.parentElement; up !== null && up !== root; up = up.parentElement) {
        if (getComputedStyle(up).overflowX !== 'visible') return up;
      }
      return null;
    };
    /** What an element moves with: things of one layer must not lie on each other. */
    const layerOf = (element: Element): Element | null => {
      for (let up: Element | null = element; up !== null && up !== root; up = up.parentElement) {
        const { position, overflowY } = getComputedStyle(up);
        const scrolls = overflowY === 'auto' || overflowY === 'scroll';
        if (scrolls || ['fixed', 'sticky', 'absolute'].includes(position)) return up;
      }
      return null;
    };
    const tiny = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width <= 2 || height <= 2;
    };

    for (const element of document.body.querySelectorAll('*')) {
      if (element.closest('svg') !== null && element.tagName !== 'svg') continue;
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0 || (box.left >= -0.5 && box.right <= width + 0.5)) continue;
      if (shown(element) && frameOf(element) === null) faults.push(`sticks out: ${nameOf(element)}`);
    }

    const controls = [...document.body.querySelectorAll('button, a, select, textarea, input')]
      .filter((control) => shown(control) && !tiny(control))
      .map((control) => ({ control, box: control.getBoundingClientRect(), layer: layerOf(control) }));
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const element = node.parentElement;
      if (!element || !/\S/.test(node.textContent ?? '') || !shown(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()];
      const frame = getComputedStyle(element).overflowX === 'visible' ? frameOf(element) : element;
      const edge = (frame ?? root).getBoundingClientRect();
      const layer = layerOf(element);
      for (const other of tiny(element) ? [] : controls) {
        const { control, box } = other;
        if (other.layer !== layer || control.contains(element)) continue;
        const under = rects.some(
          ({ left, right, top, bottom }) =>
            Math.min(right, edge.right, box.right) - Math.max(left, edge.left, box.left) > 2 &&
            Math.min(bottom, box.bottom) - Math.max(top, box.top) > 6,
        );
        if (under) faults.push(`lies under ${nameOf(control)}: ${nameOf(element)}`);
      }
      if (!frame || tiny(frame) || element.closest('svg, [aria-hidden="true"], textarea, select')) continue;
      const { overflowX, textOverflow } = getComputedStyle(frame);
      if (overflowX === 'auto' || overflowX === 'scroll' || textOverflow === 'ellipsis') continue;
      const cut = rects.some(({ left, right }) => right > edge.right + 1 || left < edge.left - 1);
      if (cut) faults.push(`cut off: ${nameOf(element)}`);
    }
    return faults;
  });
}
