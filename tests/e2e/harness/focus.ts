import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Where the focus is and whether one can see it; null when it is lost. */
interface Focus {
  /** Role or tag and words of the focused element, for messages. */
  readonly what: string;
  readonly seen: boolean;
}

function focusOf(page: Page): Promise<Focus | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body || !element.isConnected) return null;
    const marked = (candidate: Element | null, pseudo?: string): boolean => {
      if (!candidate) return false;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(candidate, pseudo);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && !/, 0\)$/.test(outlineColor);
    };
    // The ring of a hidden radio button lies around what stands for it.
    const ring =
      marked(element) ||
      marked(element, '::after') ||
      marked(element, '::before') ||
      (element instanceof HTMLInputElement &&
        (marked(element.nextElementSibling) || marked(element.closest('label'))));
    const box = (
      element instanceof HTMLInputElement ? (element.closest('label') ?? element) : element
    ).getBoundingClientRect();
    const inView =
      box.width > 0 &&
      box.height > 0 &&
      box.bottom > 0 &&
      box.right > 0 &&
      box.top < innerHeight &&
      box.left < innerWidth;
    const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
    const role = element.getAttribute('role') ?? element.tagName.toLowerCase();
    return { what: `${role} "${name.trim().slice(0, 40)}"`, seen: ring && inView };
  });
}

/** The focus is somewhere, and one can see where. */
export async function expectFocusSeen(page: Page): Promise<void> {
  await expect.poll(() => focusOf(page), { message: 'the focus is lost', timeout: 5_000 }).not.toBeNull();
  await expect
    .poll(() => focusOf(page), { message: 'the focus cannot be seen', timeout: 5_000 })
    .toMatchObject({ seen: true });
}

/** The focus is on something, whether it shows or not: a heading that was led to needs no ring. */
export async function expectFocusKept(page: Page): Promise<void> {
  await expect.poll(() => focusOf(page), { message: 'the focus is lost', timeout: 5_000 }).not.toBeNull();
}

/** Presses Tab until an element with this role and name has the focus; every stop on the way must be seen. */
export async function tabTo(
  page: Page,
  role: Parameters<Page['getByRole']>[0],
  name: string,
  most = 60,
): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: true });
  await wanted.waitFor();
  for (let stop = 0; stop < most; stop++) {
    await page.keyboard.press('Tab');
    await expectFocusSeen(page);
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${most} times Tab does not lead to the ${role} "${name}"`);
}
