import type { UnclearReply } from './unclear-reply.ts';

/** A wording as the `hears` of a reply takes it (scenarios/README.md). What JSON quotes, YAML reads. */
export function hearsSnippet({ language, text }: Pick<UnclearReply, 'language' | 'text'>): string {
  return `hears:\n  ${language}:\n    - ${JSON.stringify(text.trim())}\n`;
}
