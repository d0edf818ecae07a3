import type { Page } from 'playwright-core';
import { digest } from '../../../src/core/base/digest.ts';
import type { Localized } from '../../../src/core/base/locale.ts';
import { buildLibrary } from '../../../src/core/pack/build-library.ts';
import type { Program } from '../../../src/core/pack/program.ts';

export interface Canaries {
  readonly program: Program;
  /** Where each canary sits, by its number; numbers inside lists are left out, so that like fields are one. */
  readonly fields: ReadonlyMap<number, string>;
}

/** Words that would call `canary(n)` in the page, or ask for a file with "canary" in its name, if anything let them. */
export function canaryText(n: number, foreign: string): string {
  const call = `canary(${n})`;
  return [
    `canary-${n}.`,
    `<img src=x-canary-${n} onerror="${call}">`,
    `<script>${call}</script>`,
    `<svg/onload=${call}>`,
    `"'><iframe srcdoc="<script>parent.${call}</script>"></iframe>`,
    `<link rel=stylesheet href=${foreign}canary-${n}.css>`,
    `<a href="javascript:${call}">a</a>`,
    `javascript:${call}`,
    `[link](javascript:${call})`,
    `![image](${foreign}canary-${n}.png)`,
    `{{constructor.constructor('${call}')()}}`,
    `\${${call}} {count} {name}`,
    `url(${foreign}canary-${n}.gif)`,
    `@import '${foreign}canary-${n}.css';`,
    `</style></title></textarea><!--`,
    `\u202Etxet thgir-ot-tfel\u202C \u2067\u05D0\u05D1\u05D2\u2069 \u200F`,
    '&lt;b&gt;&#x0;\u0000\u2028',
  ].join(' ');
}

/** Text that somebody wrote, rather than an id, a digest or a word of the format: it has more than small letters. */
const WRITTEN = /[^a-z0-9-]/;

/** A program and its library with a canary in the place of every text that an author wrote. */
export function withCanaries(program: Program, foreign: string): Canaries {
  const fields = new Map<number, string>();
  const put = (path: string): string => {
    fields.set(fields.size, path.replace(/\.\d+/g, ''));
    return canaryText(fields.size - 1, foreign);
  };

  /** In the library lists of words are patterns, which are matched and never shown. */
  const walk = (value: unknown, path: string, lists: boolean): unknown => {
    if (typeof value === 'string') return WRITTEN.test(value) ? put(path) : value;
    if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return value;
    if (Array.isArray(value)) {
      return value.map((item, i) => (lists || isObject(item) ? walk(item, `${path}.${i}`, lists) : item));
    }
    const entries = Object.entries(value);
    if (isLocalized(value)) {
      return Object.fromEntries(
        entries.map(([locale, text]) => {
          if (typeof text === 'string') return [locale, put(path)];
          return [locale, lists ? text.map(() => put(path)) : text];
        }),
      );
    }
    const walked = Object.fromEntries(
      entries.map(([key, item]) => {
        const keep = !lists && !isObject(item);
        return [key, keep ? item : walk(item, path === '' ? key : `${path}.${key}`, lists)];
      }),
    );
    return isReply(walked)
      ? { ...walked, marks: walked.marks.map((mark) => quoting(mark, walked.say)) }
      : walked;
  };

  const { library, ...pack } = program;
  const { marks: _, ...sources } = library;
  const shown = walk(sources, 'library', false) as typeof sources;
  const marked = { ...shown, digest: digest(shown) };
  const written = walk(pack, '', true) as typeof pack;
  // The digest names the content, as it does for any pack.
  const head = { ...written, id: pack.id, digest: digest([...fields.values()]) };
  const { marks } = buildLibrary(marked);
  return { program: { ...head, library: { ...marked, marks } }, fields };
}

function isObject(value: unknown): value is object {
  return value !== null && typeof value === 'object';
}

interface Reply {
  readonly say: Localized;
  readonly marks: readonly { readonly quote: unknown }[];
}

function isReply(value: object): value is Reply {
  return 'say' in value && 'marks' in value;
}

/** A mark lies on the words that it quotes, so they have to be some of the reply's own. */
function quoting<T extends { readonly quote: unknown }>(mark: T, say: Localized): T {
  const part = (text: string) => text.slice(0, text.indexOf('<svg'));
  return { ...mark, quote: { zh: part(say.zh), en: part(say.en) } };
}

function isLocalized(value: object): value is Readonly<Record<string, string | readonly string[]>> {
  const keys = Object.keys(value).sort().join();
  return keys === 'en,zh';
}

/** Sets the trap: what calls `canary` in any page from now on is found by `canaryFaults`. */
export async function listenForCanaries(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const sung: number[] = [];
    Object.assign(window, { sung, canary: (n: number) => sung.push(n) });
  });
}

/** What canaries have done to the page as it stands, one line each. */
export function canaryFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { sung } = window as unknown as { readonly sung?: readonly number[] };
    const faults = sung === undefined ? ['nobody listens'] : sung.map((n) => `canary ${n} ran`);
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        const address = /^(on|style$|src|href|xlink|action|formaction|data$|background|poster|ping)/.test(
          name,
        );
        if (address && /canary|javascript:/i.test(value))
          faults.push(`${element.tagName} ${name}="${value}"`);
      }
      if (/^(iframe|object|embed|base)$/i.test(element.tagName)) faults.push(`a ${element.tagName}`);
    }
    return faults;
  });
}

/** The numbers of the canaries whose words the page shows, or says to a screen reader. */
export async function canariesShown(page: Page): Promise<readonly number[]> {
  const words = await page.evaluate(() => {
    const named = [...document.querySelectorAll('[aria-label], [title]')];
    const names = named.map(
      (element) => `${element.getAttribute('aria-label')} ${element.getAttribute('title')}`,
    );
    return [document.title, document.body.textContent ?? '', ...names].join('\n');
  });
  // Only the whole of it counts: what somebody cut out of a text may not be what was meant to be harmless.
  return [...words.matchAll(/canary-(\d+)\.(?=\s<img src=x-canary-\1 )/g)].map(([, n]) => Number(n));
}
