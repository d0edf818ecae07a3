import type { Page } from 'playwright-core';

/** What sticks out of the page sideways, or is cut off at an edge that does not scroll, one line each. */
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

    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const element = node.parentElement;
      if (!element || !/\S/.test(node.textContent ?? '') || !shown(element)) continue;
      let frame: Element | null = element;
      const own = getComputedStyle(element).overflowX;
      if (own === 'visible') frame = frameOf(element);
      if (!frame || tiny(frame) || element.closest('svg, [aria-hidden="true"], textarea, select')) continue;
      const { overflowX, textOverflow } = getComputedStyle(frame);
      if (overflowX === 'auto' || overflowX === 'scroll' || textOverflow === 'ellipsis') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const edge = frame.getBoundingClientRect();
      const cut = [...range.getClientRects()].some(
        ({ left, right }) => right > edge.right + 1 || left < edge.left - 1,
      );
      if (cut) faults.push(`cut off: ${nameOf(element)}`);
    }
    return faults;
  });
}
