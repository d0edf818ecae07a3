import { allNodes, isNode, literal, readModule } from './read-module.ts';

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff5e]/u;
const LETTERS = /\p{L}/u;

/** Attributes that a person reads or hears. */
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'label',
  'placeholder',
  'title',
]);

/** One sentence for each piece of text that stands in a component instead of in the messages. */
export function bareText(path: string, source: string): string[] {
  const { body, error, lineOf } = readModule(path, source);
  if (error !== undefined) return [`${path} cannot be parsed: ${error}`];

  const found: string[] = [];
  for (const node of allNodes(body)) {
    const text = textOf(node);
    if (text !== undefined) found.push(`${path}:${lineOf(node)} shows a text of its own: ${text.trim()}`);
  }
  return found;

  function textOf(node: { readonly type: string; readonly [field: string]: unknown }): string | undefined {
    if (node.type === 'JSXText') {
      const text = String(node.value);
      return LETTERS.test(text) ? text : undefined;
    }
    if (node.type === 'JSXAttribute') {
      const name = isNode(node.name) ? String(node.name.name) : '';
      const text = literal(node.value);
      // Chinese is found below, wherever it stands.
      return text !== undefined && SPOKEN.has(name) && LETTERS.test(text) && !CJK.test(text)
        ? text
        : undefined;
    }
    if (node.type === 'Literal') {
      return typeof node.value === 'string' && CJK.test(node.value) ? node.value : undefined;
    }
    if (node.type === 'TemplateElement') {
      const { raw } = node.value as { readonly raw: string };
      return CJK.test(raw) ? raw : undefined;
    }
    return undefined;
  }
}
