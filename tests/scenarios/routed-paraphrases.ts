import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/core/base/locale.ts';
import { aloneScore } from '../../src/core/dialogue/effects.ts';
import { findMarks } from '../../src/core/dialogue/find-marks.ts';
import { type Routing, routeReply } from '../../src/core/dialogue/route-reply.ts';
import { startCall } from '../../src/core/dialogue/start-call.ts';
import type { ChoiceNode, Program, ReplyProgram } from '../../src/core/pack/program.ts';
import type { Analyser } from '../../src/core/techniques/create-analyser.ts';

/** A paraphrase of an authored reply, written from the situation and the meaning alone. */
interface Paraphrase {
  readonly node: string;
  readonly reply: string;
  readonly lang: Locale;
  readonly text: string;
}

/** Where a paraphrase went; `near` is another reply than the one meant, of the same quality. */
export interface Routed extends Paraphrase {
  readonly outcome: 'right' | 'asks' | 'near' | 'wrong';
  readonly went: string | null;
  readonly routing: Routing;
}

/** Replies whose points alone differ by no more are of the same quality. */
const sameQuality = 5;
const fixtures = join(import.meta.dirname, '../fixtures/routing');

/** Sends every paraphrase kept for a call to the replies that can be open beside the one it means. */
export function routeParaphrases(program: Program, index: number, analyser: Analyser): readonly Routed[] {
  const scenario = program.scenarios[index];
  if (!scenario) throw new Error(`no scenario ${index}`);
  const lines = readFileSync(join(fixtures, `${scenario.id}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  const scoreOf = ({ marks }: ReplyProgram) =>
    aloneScore(
      program.library,
      marks.map(({ mark }) => mark),
    );
  const { persona, temper } = scenario.customer;
  return lines.map((line) => {
    const paraphrase = JSON.parse(line) as Paraphrase;
    const { lang, text } = paraphrase;
    const at = scenario.nodes.findIndex(({ id }) => id === paraphrase.node);
    const node = scenario.nodes[at] as ChoiceNode;
    const meant = node.replies.find(({ id }) => id === paraphrase.reply);
    if (!meant) throw new Error(`no reply ${paraphrase.node} ${paraphrase.reply} in ${scenario.id}`);
    const condition = JSON.stringify(meant.when);
    const open = node.replies.flatMap((reply, choice) =>
      reply.when === null || JSON.stringify(reply.when) === condition ? [{ choice, reply }] : [],
    );
    const snapshot = {
      ...startCall(program, { scenario: index, persona, temper, locale: lang }),
      node: at,
    };
    const { marks } = findMarks(program, snapshot, text, node.says.at(-1)?.say[lang] ?? '', analyser);
    const routing = routeReply(open, text, lang, marks);
    const went = node.replies[routing.choice];
    const outcome = !went
      ? 'asks'
      : went === meant
        ? 'right'
        : Math.abs(scoreOf(went) - scoreOf(meant)) <= sameQuality
          ? 'near'
          : 'wrong';
    return { ...paraphrase, outcome, went: went?.id ?? null, routing };
  });
}

/** Percent of each outcome. */
export function sharesOf(routed: readonly Routed[]): Readonly<Record<Routed['outcome'], number>> {
  const share = (wanted: Routed['outcome']) =>
    (100 * routed.filter(({ outcome }) => outcome === wanted).length) / Math.max(1, routed.length);
  return { right: share('right'), asks: share('asks'), near: share('near'), wrong: share('wrong') };
}
