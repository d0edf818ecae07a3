import type { Attempt, AttemptEvent, LoggedReply } from '../../core/attempt/attempt.ts';
import { replay } from '../../core/attempt/replay.ts';
import type { Program } from '../../core/pack/program.ts';
import { type Analyser, createAnalyser } from '../../core/techniques/create-analyser.ts';
import type { UnclearReplies, UnclearReply } from '../../features/rule-bench/unclear/unclear-reply.ts';
import { createBreath } from '../../platform/breath.ts';
import type { Services } from '../services.ts';
import { loadProgram } from './load-program.ts';

/** Calls that are looked at, the newest first. */
const mostCalls = 200;

type Replied = Extract<AttemptEvent, { type: 'replied' }>;
type Typed = Replied & { readonly reply: Extract<LoggedReply, { kind: 'typed' | 'spoken' }> };

/** What was typed in the calls on this device and meant no authored reply. Rejects with StorageError. */
export async function findUnclearReplies(services: Services): Promise<UnclearReplies> {
  const rows = await services.store.list();
  const analysers = new Map<string, Analyser>();
  const programs = new Map<string, Promise<Program | null>>();
  const breathe = createBreath();
  const replies: UnclearReply[] = [];
  let missing = 0;
  for (const { header, turns } of rows.slice(0, mostCalls)) {
    if (turns === 0) continue;
    const attempt = await services.store.load(header.id);
    const unclear = attempt?.events.filter(isUnclear) ?? [];
    if (!attempt || unclear.length === 0) continue;
    const loading = programs.get(header.pack) ?? loadProgram(services, header.pack);
    programs.set(header.pack, loading);
    const program = await loading;
    if (program === null) missing++;
    const places = program === null ? null : placesOf(program, attempt, analysers);
    replies.push(...unclear.map((event) => unclearReply(attempt, event, program, places)));
    await breathe();
  }
  return { replies, missing, more: rows.length > mostCalls };
}

function isUnclear(event: AttemptEvent): event is Typed {
  return event.type === 'replied' && event.reply.kind === 'typed' && event.reply.choice === null;
}

/** What the customer had said before each turn; null where the log does not fit its pack. */
function placesOf(
  program: Program,
  attempt: Attempt,
  analysers: Map<string, Analyser>,
): ReadonlyMap<number, string> | null {
  const { library } = program;
  const analyser = analysers.get(library.digest) ?? createAnalyser(library);
  analysers.set(library.digest, analyser);
  const result = replay(program, attempt, analyser);
  if (!result.ok) return null;
  const { locale } = attempt.header;
  return new Map(result.replay.steps.map(({ turn, heard }) => [turn, heard[locale]]));
}

function unclearReply(
  { header }: Attempt,
  { at, node: id, turn, reply }: Typed,
  program: Program | null,
  places: ReadonlyMap<number, string> | null,
): UnclearReply {
  const scenario = program?.scenarios.find((candidate) => candidate.id === header.scenario);
  const node = scenario?.nodes.find((candidate) => candidate.id === id);
  return {
    text: reply.text,
    language: header.locale,
    at,
    pack: header.packId,
    scenario: header.scenario,
    title: scenario?.title ?? null,
    node: id,
    customerLine: places?.get(turn) ?? '',
    authored: node?.kind === 'choice' ? node.replies.map(({ id: name, say }) => ({ id: name, say })) : [],
  };
}
