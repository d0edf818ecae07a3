import { beforeAll, describe, expect, test } from 'vitest';
import type { Attempt } from '../../../src/core/attempt/attempt.ts';
import { replay } from '../../../src/core/attempt/replay.ts';
import { offeredReplies } from '../../../src/core/dialogue/offered-replies.ts';
import type { Snapshot } from '../../../src/core/dialogue/snapshot.ts';
import { startCall } from '../../../src/core/dialogue/start-call.ts';
import { transition } from '../../../src/core/dialogue/transition.ts';
import { dimensions } from '../../../src/core/phrases/vocabulary.ts';
import { buildReport } from '../../../src/core/report/build-report.ts';
import type { Report } from '../../../src/core/report/report.ts';
import { bestRun, type Run } from '../../../src/core/scoring/best-run.ts';
import { playRun } from '../../../src/core/scoring/play-run.ts';
import { type Played, played } from '../attempt/play-by-chance.ts';
import { analyser, type BuiltInCall, headerFor, library } from '../pack/packs.ts';

const bestRuns = new Map<string, Run>();

function reportOf({ program, index }: BuiltInCall, attempt: Attempt): Report {
  const replayed = replay(program, attempt, analyser());
  if (!replayed.ok) throw new Error(replayed.problem);
  const { persona, temper } = replayed.replay.first;
  const key = `${program.id} ${index} ${persona} ${temper}`;
  const best =
    bestRuns.get(key) ?? bestRun(program, { scenario: index, persona, temper, locale: 'zh' }, 'highest');
  bestRuns.set(key, best);
  return buildReport(program, attempt, replayed.replay, best, analyser());
}

const reported: (Played & { readonly report: Report })[] = [];
beforeAll(() => {
  // Five calls of each kind, two languages, picked and typed, by customers of all sorts.
  for (const one of played.filter((_, index) => index % 12 < 5)) {
    reported.push({ ...one, report: reportOf(one.call, one.attempt) });
  }
}, 60_000);

describe('the score in a report', () => {
  test('is the sum of its parts, and every part of its evidence', () => {
    for (const { report } of reported) {
      const { parts, score } = report;
      expect(parts.reduce((sum, { tenths }) => sum + tenths, 0)).toBe(Math.round(score.raw * 10));
      for (const { id, tenths, evidence } of parts) {
        const counted = (dimensions as readonly string[]).includes(id);
        expect(counted ? evidence.reduce((sum, item) => sum + item.tenths, 0) : evidence.length).toBe(
          counted ? tenths : 0,
        );
      }
    }
  });

  test('leads to a turn, a rule with its version, and the very words', () => {
    const all = reported.flatMap(({ report }) =>
      report.parts.flatMap(({ evidence }) =>
        evidence.map((item) => ({ item, text: report.turns[item.turn]?.text ?? '' })),
      ),
    );
    expect(all.length).toBeGreaterThan(100);
    for (const { item, text } of all) {
      expect(item.quote).toBe(item.span ? text.slice(...item.span) : text);
      expect(item.version).toMatch(/^\d+\.\d+\.\d+$/);
      expect(
        library()
          .ruleSets.find(({ id }) => id === item.set)
          ?.rules.map(({ id }) => id),
      ).toContain(item.rule);
    }
    expect(all.some(({ item, text }) => item.span !== null && item.quote.length < text.length)).toBe(true);
  });

  test('quotes the very words that the author named for a mark', () => {
    let named = 0;
    for (const { report, call } of reported) {
      for (const { node, reply, evidence } of report.turns) {
        const place = call.scenario.nodes.find(({ id }) => id === node);
        if (place?.kind !== 'choice' || reply.kind !== 'picked') continue;
        for (const { mark, quote } of place.replies.find(({ id }) => id === reply.choice)?.marks ?? []) {
          const shown = evidence.find(({ rule }) => rule === library().marks[mark]?.id);
          if (!quote || !shown) continue;
          expect(shown.quote).toBe(quote[report.header.locale]);
          named++;
        }
      }
    }
    expect(named).toBeGreaterThan(20);
  });

  test('is told turn by turn as well: the evidence of the turns is that of the parts', () => {
    for (const { report } of reported) {
      const inParts = report.parts.flatMap(({ evidence }) => evidence).filter(({ turn }) => turn >= 0);
      expect(report.turns.flatMap(({ evidence }) => evidence)).toHaveLength(inParts.length);
      for (const { evidence, turn } of report.turns)
        expect(evidence.every((item) => item.turn === turn)).toBe(true);
    }
  });
});

describe('the story in a report', () => {
  test('has every reply in the words that were said, in order, with what came next', () => {
    for (const { report, attempt, call } of reported) {
      const replies = attempt.events.flatMap((event) => (event.type === 'replied' ? [event] : []));
      expect(report.turns.map(({ turn, node, reply }) => [turn, node, reply])).toEqual(
        replies.map(({ turn, node, reply }) => [turn, node, reply]),
      );
      for (const { reply, text, node } of report.turns) {
        const place = call.scenario.nodes.find(({ id }) => id === node);
        const authored =
          place?.kind === 'choice' ? place.replies.find(({ id }) => id === reply.choice) : undefined;
        expect(text).toBe(reply.kind === 'picked' ? authored?.say[report.header.locale] : reply.text);
      }
      expect(report.opening.some(({ speaker }) => speaker !== 'scene')).toBe(true);
      for (const { lines } of report.turns.slice(0, -1)) expect(lines.length).toBeGreaterThan(0);
    }
  });

  test('has the mood at the start and after each reply, and turning points that are turns', () => {
    for (const { report } of reported) {
      expect(report.mood).toHaveLength(report.turns.length + 1);
      expect(report.mood.slice(1)).toEqual(report.turns.map(({ after }) => after));
      for (const { turn, change, threshold } of report.turningPoints) {
        const { before, after } = report.turns[turn] ?? {};
        if (!before || !after) throw new Error('no such turn');
        const sum = (mood: typeof before) => mood.patience + mood.trust + mood.satisfaction;
        expect(sum(after) - sum(before)).toBeCloseTo(change, 5);
        expect(threshold !== null || Math.abs(change) >= 15).toBe(true);
      }
    }
    expect(
      reported.some(({ report }) => report.turningPoints.some(({ threshold }) => threshold !== null)),
    ).toBe(true);
  });

  test('knows the ending that was reached, and all the others', () => {
    for (const { report, attempt, call } of reported) {
      const ended = attempt.events.at(-1);
      expect(report.ending?.id ?? null).toBe(ended?.type === 'ended' ? ended.ending : null);
      expect(report.endings.filter(({ reached }) => reached).map(({ id }) => id)).toEqual(
        report.ending ? [report.ending.id] : [],
      );
      expect(report.endings).toHaveLength(call.scenario.nodes.filter(({ kind }) => kind === 'ending').length);
    }
  });

  test('shows the rung of a hint at its turn', () => {
    for (const { report, attempt } of reported) {
      const hinted = attempt.events.some(({ type }) => type === 'hint-taken');
      expect(report.turns.some(({ hint }) => hint > 0)).toBe(hinted);
    }
  });
});

describe('what to do better', () => {
  test('the best path is a way that can be taken, to that very score and ending', () => {
    for (const { report, call } of reported) {
      const { program, index, scenario } = call;
      const persona = library().personas.findIndex(({ id }) => id === report.header.persona);
      const temper = library().tempers.findIndex(({ id }) => id === report.header.temper);
      let at: Snapshot = startCall(program, { scenario: index, persona, temper, locale: 'zh' });
      for (const { node, reply } of report.best.steps) {
        expect(scenario.nodes[at.node]?.id).toBe(node);
        const offered = offeredReplies(program, at).find((candidate) => candidate.reply.id === reply);
        if (!offered) throw new Error(`${reply} is not open at ${node}`);
        [at] = transition(program, at, { type: 'picked', choice: offered.choice, ms: 0 });
      }
      expect(scenario.nodes[at.node]?.id).toBe(report.best.ending?.id);
      expect(report.best.raw).toBeGreaterThanOrEqual(report.score.raw);
    }
  });

  test('what was missed says whether it came up at all, and never points at where it was done', () => {
    for (const { report } of reported) {
      const earned = new Set(
        report.parts.flatMap(({ evidence }) =>
          evidence.filter(({ tenths }) => tenths > 0).map(({ rule }) => rule),
        ),
      );
      for (const { rule, partly, turns } of report.missed) {
        expect(turns).toEqual([]);
        if (partly) expect(earned.has(rule), rule).toBe(true);
      }
    }
    expect(reported.some(({ report }) => report.missed.some(({ partly }) => partly))).toBe(true);
  });

  test('marks the steps of the best path that were taken', () => {
    const [one] = reported;
    if (!one) throw new Error('nothing reported');
    const { program, scenario } = one.call;
    const best = reportOf(one.call, playRun(program, headerFor(program, scenario), 'best'));
    expect(best.best.steps.every(({ taken }) => taken)).toBe(true);
    expect(best.missed).toEqual([]);
    expect(best.turns.map(({ node }) => node)).toEqual(best.best.steps.map(({ node }) => node));
    const worst = reportOf(one.call, playRun(program, headerFor(program, scenario), 'worst'));
    expect(worst.best.steps.every(({ taken }) => taken)).toBe(false);
    expect(worst.missed.length).toBeGreaterThan(0);
  });

  test('at most three things to practise, dearest first, each with advice', () => {
    for (const { report } of reported) {
      expect(report.practise.length).toBeLessThanOrEqual(3);
      for (const list of [report.practise, report.missed]) {
        expect(list.map(({ tenths }) => tenths)).toEqual(
          list.map(({ tenths }) => tenths).sort((a, b) => b - a),
        );
        for (const { tenths, advice, turns } of list) {
          expect(tenths).toBeGreaterThan(0);
          expect(advice.zh && advice.en).toBeTruthy();
          expect(turns.every((turn) => turn in report.turns)).toBe(true);
        }
      }
    }
  });

  test('a stronger reply is shown only where one was open', () => {
    const better = reported.flatMap(({ report }) => report.turns).filter(({ better }) => better !== null);
    expect(better.length).toBeGreaterThan(0);
    for (const turn of better) expect(turn.better?.score).toBeGreaterThan(turn.score);
  });
});

describe('a report as data', () => {
  test('is built twice to the same bytes, and survives JSON', () => {
    for (const { report, call, attempt } of reported) {
      const json = JSON.stringify(report);
      expect(JSON.stringify(reportOf(call, attempt))).toBe(json);
      expect(JSON.parse(json)).toEqual(report);
    }
  });

  test('of a call that has only begun has no turns and no ending', () => {
    const [one] = played;
    if (!one) throw new Error('nothing played');
    const report = reportOf(one.call, { ...one.attempt, events: one.attempt.events.slice(0, 1) });
    expect(report).toMatchObject({ ending: null, turns: [], turningPoints: [], score: { raw: 0 } });
    expect(report.mood).toHaveLength(1);
  });

  test('keeps the time spent in the call, without a pause and the night after it', () => {
    const [one] = played;
    if (!one) throw new Error('nothing played');
    const seconds = one.attempt.events.map((event) => ({ ...event, at: 5000 + event.n * 1000 }));
    const [started, ...rest] = seconds;
    if (!started) throw new Error('an empty log');
    const night = 9 * 3_600_000;
    const events = [
      started,
      { n: 1, at: started.at + 500, type: 'paused' as const },
      { n: 2, at: started.at + night, type: 'resumed' as const },
      ...rest.map((event) => ({ ...event, n: event.n + 2, at: event.at + night })),
    ];
    const durationOf = (log: typeof events | typeof seconds) =>
      reportOf(one.call, { ...one.attempt, events: log }).durationMs;
    expect(durationOf(seconds)).toBe((seconds.length - 1) * 1000);
    expect(durationOf(events)).toBe((seconds.length - 1) * 1000 + 500);
  });
});
