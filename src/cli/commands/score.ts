import { createInterface } from 'node:readline';
import { z } from 'zod';
import { createAnalyser } from '../../core/techniques/create-analyser.ts';
import { scoreLine } from '../../core/techniques/score-line.ts';
import { m } from '../../i18n/generated/messages.js';
import { UsageError } from '../command.ts';
import { defineCommand } from '../define-command.ts';
import { requireLibrary } from '../load-pack.ts';

const lineSchema = z.object({ id: z.string(), context: z.string().optional(), reply: z.string() });

/** `rapport score --lang zh|en`: JSON Lines in, JSON Lines out; a malformed line gives an error object in its place. */
export const score = defineCommand({ lang: { type: 'string' } }, async (_paths, { lang }, locale) => {
  if (lang !== 'zh' && lang !== 'en') throw new UsageError(m.cli_lang_needed({}, { locale }));
  const analyser = createAnalyser(requireLibrary());
  let number = 0;
  let faults = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const parsed = parseLine(line);
    if (parsed) {
      console.log(JSON.stringify(scoreLine(analyser, parsed, lang)));
    } else {
      faults++;
      console.log(JSON.stringify({ error: 'malformed-line', line: number }));
    }
  }
  return faults === 0 ? 0 : 1;
});

function parseLine(line: string): z.infer<typeof lineSchema> | null {
  try {
    return lineSchema.parse(JSON.parse(line));
  } catch {
    return null;
  }
}
