import { locales } from '../base/locale.ts';
import type { Stage } from '../phrases/vocabulary.ts';
import { compileGuard } from './compile-guard.ts';
import type { ScenarioContext } from './compile-scenario.ts';
import { markIndex } from './library.ts';
import type { MarkProgram, ReplyProgram } from './program.ts';
import type { ReplySource } from './scenario-schema.ts';

type Path = readonly PropertyKey[];

/** Resolves one reply of a node. */
export function compileReply(
  source: ReplySource,
  stage: Stage,
  context: ScenarioContext,
  path: Path,
): ReplyProgram {
  const { problems, names } = context;
  const promises = (ids: readonly string[] | undefined, key: string): number[] =>
    (ids ?? []).map((id, index) => {
      const position = context.promises.get(id) ?? -1;
      if (position < 0) problems.add('unknown-promise', [...path, key, index], { id });
      return position;
    });
  const mood = source.mood;
  return {
    id: source.id,
    serial: context.nextSerial(),
    say: source.say,
    marks: compileMarks(source, context, path),
    routes: context.routes(source.to, [...path, 'to']),
    when: source.when ? compileGuard(source.when, names, [...path, 'when']) : null,
    react: source.react ? context.variants(source.react, [...path, 'react']) : [],
    stage: source.stage ?? stage,
    set: (source.set ?? []).map((id, index) => names.flag(id, [...path, 'set', index])),
    clear: (source.clear ?? []).map((id, index) => names.flag(id, [...path, 'clear', index])),
    promises: promises(source.promises, 'promises'),
    keeps: promises(source.keeps, 'keeps'),
    breaks: promises(source.breaks, 'breaks'),
    mood: mood
      ? { change: [mood.patience ?? 0, mood.trust ?? 0, mood.satisfaction ?? 0], because: mood.because }
      : null,
    hears: source.hears ?? { zh: [], en: [] },
    note: source.note ?? null,
  };
}

function compileMarks(source: ReplySource, context: ScenarioContext, path: Path): MarkProgram[] {
  const marks: MarkProgram[] = [];
  for (const [index, mark] of (source.marks ?? []).entries()) {
    const at = [...path, 'marks', index];
    const position = markIndex(context.library, mark.rule);
    if (position < 0) context.problems.add('unknown-rule', [...at, 'rule'], { id: mark.rule });
    if (marks.some((other) => other.mark === position && position >= 0)) {
      context.problems.add('duplicate-mark', [...at, 'rule'], { id: mark.rule });
    }
    const quote = 'quote' in mark ? mark.quote : null;
    for (const locale of quote ? locales : []) {
      if (quote && !source.say[locale].includes(quote[locale])) {
        context.problems.add('quote-not-said', [...at, 'quote', locale], { quote: quote[locale] });
      }
    }
    marks.push({ mark: position, quote });
  }
  return marks;
}
