import type { Replay, Step } from '../attempt/replay.ts';
import type { Locale } from '../base/locale.ts';
import type { Span } from '../base/span.ts';
import type { ChoiceNode, Program, ReplyProgram, ScenarioProgram } from '../pack/program.ts';
import type { Finding } from '../phrases/finding.ts';
import type { Evidence } from '../scoring/score.ts';
import type { Analyser } from '../techniques/create-analyser.ts';
import type { ReportEvidence } from './report.ts';
import { nodeOf, replyText } from './step-text.ts';

/** Gives a function that turns evidence into words: the rule's names and advice, and the words in the reply that show it. */
export function describeEvidence(
  program: Program,
  replayed: Replay,
  analyser: Analyser,
): (evidence: Evidence) => ReportEvidence {
  return (evidence) => {
    const mark = program.library.marks[evidence.mark];
    const rule = mark?.rule;
    if (!mark || !rule) throw new Error(`evidence without a rule: ${evidence.mark}`);
    const step = replayed.steps[evidence.turn];
    const text = step ? replyText(program, step) : '';
    const span = evidence.span ?? (step ? authoredSpan(program, step, evidence.mark, text, analyser) : null);
    return {
      turn: evidence.turn,
      rule: mark.id,
      set: mark.set,
      version: mark.version,
      family: rule.family,
      dimension: evidence.dimension,
      name: rule.name,
      advice: rule.advice,
      better: rule.better ?? null,
      span,
      quote: span ? text.slice(span[0], span[1]) : text,
      points: evidence.points,
      tenths: evidence.tenths,
      factors: evidence.factors,
      confidence: evidence.confidence,
    };
  };
}

/** The words of an authored reply that show a mark: the author's quote, or what the rule itself finds, or the whole. */
function authoredSpan(
  program: Program,
  step: Step,
  mark: number,
  text: string,
  analyser: Analyser,
): Span | null {
  const reply = authoredReply(program, step);
  const own = reply?.marks.find((candidate) => candidate.mark === mark);
  if (!reply || !own) return null;
  const locale = step.before.locale;
  if (own.quote) {
    const start = text.indexOf(own.quote[locale]);
    return start < 0 ? null : [start, start + own.quote[locale].length];
  }
  const scenario = program.scenarios[step.before.scenario] as ScenarioProgram;
  const id = program.library.marks[mark]?.id;
  const findings = readAuthored(reply, scenario, locale, analyser);
  return findings.find((finding) => finding.rule === id)?.span ?? null;
}

function authoredReply(program: Program, step: Step): ReplyProgram | null {
  const node: ChoiceNode = nodeOf(program, step);
  return step.reply.kind === 'picked' ? (node.replies[step.choice] ?? null) : null;
}

const authored = new WeakMap<ReplyProgram, Partial<Record<Locale, readonly Finding[]>>>();

/** What the rules find in an authored reply: it never changes, so it is read once for all reports. */
function readAuthored(
  reply: ReplyProgram,
  { kind, channel }: ScenarioProgram,
  locale: Locale,
  analyser: Analyser,
): readonly Finding[] {
  const known = authored.get(reply) ?? {};
  const findings =
    known[locale] ?? analyser.analyse(reply.say[locale], locale, { kind, channel, stage: reply.stage });
  authored.set(reply, { ...known, [locale]: findings });
  return findings;
}
