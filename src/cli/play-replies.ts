import type { Attempt, AttemptEvent, AttemptHeader, LoggedReply } from '../core/attempt/attempt.ts';
import { logStep } from '../core/attempt/log-step.ts';
import { openAttempt } from '../core/attempt/open-attempt.ts';
import { lastWords } from '../core/attempt/replay.ts';
import type { Locale } from '../core/base/locale.ts';
import type { CallEvent } from '../core/dialogue/call-event.ts';
import { offeredReplies } from '../core/dialogue/offered-replies.ts';
import type { Snapshot } from '../core/dialogue/snapshot.ts';
import { transition } from '../core/dialogue/transition.ts';
import { understand } from '../core/dialogue/understand.ts';
import type { ChoiceNode, Program } from '../core/pack/program.ts';
import { createAnalyser } from '../core/techniques/create-analyser.ts';
import { m } from '../i18n/generated/messages.js';
import { UsageError } from './command.ts';
import { readText } from './read-text.ts';

/** Plays the replies in a file, one a line: `@id` picks an authored reply, anything else is typed. */
export function playReplies(program: Program, header: AttemptHeader, path: string, locale: Locale): number {
  const opened = openAttempt(program, header);
  if (!opened.ok) throw new UsageError(opened.problem);
  const analyser = createAnalyser(program.library);
  const events: AttemptEvent[] = [{ n: 0, at: 0, type: 'started' }];
  let snapshot: Snapshot = opened.snapshot;
  let happened: readonly CallEvent[] = [];
  for (const [index, line] of linesOf(readText(path, locale)).entries()) {
    if (snapshot.ended) break;
    const node = program.scenarios[snapshot.scenario]?.nodes[snapshot.node] as ChoiceNode;
    const offered = offeredReplies(program, snapshot);
    const picked = line.startsWith('@') ? offered.find(({ reply }) => reply.id === line.slice(1)) : undefined;
    if (line.startsWith('@') && !picked) {
      const allowed = offered.map(({ reply }) => `@${reply.id}`).join(', ');
      console.error(
        m.cli_reply_not_open({ line: index + 1, reply: line, node: node.id, allowed }, { locale }),
      );
      return 1;
    }
    let reply: LoggedReply;
    let result: ReturnType<typeof transition>;
    if (picked) {
      reply = { kind: 'picked', choice: picked.reply.id };
      result = transition(program, snapshot, { type: 'picked', choice: picked.choice, ms: 0 });
    } else {
      const heard = lastWords(program, snapshot, happened)[snapshot.locale];
      const { marks, routing } = understand(program, snapshot, line, heard, analyser);
      reply = { kind: 'typed', text: line, choice: node.replies[routing.choice]?.id ?? null };
      result = transition(program, snapshot, { type: 'heard', choice: routing.choice, marks, ms: 0 });
    }
    events.push(
      ...logStep(program, snapshot.scenario, { n: events.length, at: 0, ms: 0, reply, events: result[1] }),
    );
    [snapshot, happened] = result;
  }
  console.log(JSON.stringify({ header, events } satisfies Attempt));
  return 0;
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
