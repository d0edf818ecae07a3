import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/cli/command.ts';
import { check } from '../../src/cli/commands/check.ts';
import { create } from '../../src/cli/commands/create.ts';
import { play } from '../../src/cli/commands/play.ts';
import { replayAttempts } from '../../src/cli/commands/replay.ts';
import { reportAttempts } from '../../src/cli/commands/report.ts';
import { score } from '../../src/cli/commands/score.ts';
import { builtInLibraryKept } from '../../src/cli/kept-library.ts';
import { loadPack } from '../../src/cli/load-pack.ts';
import { preferredLocale } from '../../src/cli/preferred-locale.ts';
import type { Attempt, AttemptEvent } from '../../src/core/attempt/attempt.ts';
import { makeDeviceKey, sealAttempt } from '../../src/platform/device-key.ts';
import { exportAttempts } from '../../src/platform/export-attempts.ts';
import { createMemoryStore } from '../../src/platform/memory-store.ts';
import { linesOf, root, run, scratchFolder, template } from './run-rapport.ts';

const scratch = scratchFolder();
const fourFaults = join(root, 'tests/fixtures/packs/four-faults');

function fileOf(name: string, content: string): string {
  const path = join(scratch, name);
  writeFileSync(path, content);
  return path;
}

async function attempts(...args: string[]): Promise<readonly Attempt[]> {
  const { out } = await run(play, [template, 'lost-umbrella', ...args]);
  return linesOf(out).map((line) => JSON.parse(line));
}

const picks = ({ events }: { readonly events: readonly AttemptEvent[] }) =>
  events.flatMap((event) => (event.type === 'replied' ? [event.reply.choice] : []));

describe('score --labelled', () => {
  const label = (name: string, span: string) => ({ label: name, span });
  const lines = [
    { id: 'a', reply: '这个我不知道。', labels: [label('dont-know', '不知道')] },
    { id: 'b', reply: '您好。', labels: [label('dont-know', '您好')] },
  ];

  test('tells how well the rules agree with the labels, and on which lines they do not', async () => {
    const path = fileOf('labelled.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));
    const { status, out, err } = await run(score, ['--lang', 'zh', '--labelled', path]);
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(/^dont-know .* recall 0\.500 .* 1 hit, 0 wrong, 1 missed$/m);
    expect(out).toMatch(/^b .*-dont-know\[您好\].* 您好。$/m);
    expect(out).not.toMatch(/^a /m);
  });

  test.each([
    ['empty', ''],
    ['without labels', '{"id":"a","reply":"x"}'],
    ['binary', '\u0000\u0001'],
  ])('a file that is %s gets one sentence', async (_, content) => {
    const { status, out, err } = await run(score, [
      '--lang',
      'zh',
      '--labelled',
      fileOf('bad.jsonl', content),
    ]);
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(/bad\.jsonl: line 1 is no labelled reply\..*\n$/);
  });
});

describe('check', () => {
  test('names file, line, column, code and what to do, and exits 1', async () => {
    const { status, out, err } = await run(check, [fourFaults, template]);
    expect([status, err]).toEqual([1, '']);
    const lines = linesOf(out);
    expect(lines).toHaveLength(4);
    for (const line of lines)
      expect(line).toMatch(/four-faults\/scenarios\/call\.yaml:\d+:\d+: [a-z-]+: [A-Z"].*\.$/);
  });

  test('speaks Chinese where the shell does', async () => {
    const { out } = await run(check, [fourFaults], 'zh');
    expect(out).toContain('这一行用了制表符缩进');
    expect(preferredLocale({ LANG: 'zh_CN.UTF-8' })).toBe('zh');
    expect(preferredLocale({ LANG: 'zh_CN.UTF-8', RAPPORT_LANG: 'en' })).toBe('en');
    expect(preferredLocale({})).toBe('en');
  });

  test('names files that do not belong to a pack, as the app does that imports it', async () => {
    const folder = join(scratch, 'with-more');
    cpSync(template, folder, { recursive: true });
    writeFileSync(join(folder, 'README.md'), 'hello');
    writeFileSync(join(folder, 'logo.svg'), '<svg onload="alert(1)"/>');
    writeFileSync(join(folder, 'scenarios/late.yaml.txt'), 'id: late');
    const { status, out } = await run(check, [folder]);
    expect(status).toBe(1);
    expect(linesOf(out)).toHaveLength(2);
    expect(out).toMatch(/with-more\/logo\.svg:1:1: file-not-allowed: /);
    expect(out).toMatch(/scenarios\/late\.yaml\.txt:1:1: file-misnamed: .*scenarios\/late\.yaml/);
  });

  test('reads a call whose ending is in capitals, as the app does', async () => {
    const folder = join(scratch, 'in-capitals');
    cpSync(template, folder, { recursive: true });
    writeFileSync(join(folder, 'scenarios/late.YAML'), 'id: late\n');
    const { status, out } = await run(check, [folder]);
    expect(status).toBe(1);
    expect(out).toMatch(/scenarios\/late\.YAML:1:1: schema-missing: /);
  });

  test('prints JSON Lines on request', async () => {
    const { status, out } = await run(check, ['--format', 'json', fourFaults]);
    expect(status).toBe(1);
    for (const line of linesOf(out)) {
      const { file, range, code, severity, message } = JSON.parse(line);
      expect(file).toBe(`${fourFaults}/scenarios/call.yaml`);
      expect([typeof range.line, typeof code, severity, typeof message]).toEqual([
        'number',
        'string',
        'error',
        'string',
      ]);
    }
  });
});

describe('play', () => {
  test('plays by policy, with the customer, seed, mode and language asked for', async () => {
    const [only, ...others] = await attempts(
      ...[
        '--policy',
        'best',
        '--persona',
        'owl',
        '--temper',
        'angry',
        '--seed',
        '9',
        '--mode',
        'exam',
        '--lang',
        'en',
      ],
    );
    expect(others).toEqual([]);
    expect(only?.header).toMatchObject({
      persona: 'owl',
      temper: 'angry',
      seed: 9,
      mode: 'exam',
      locale: 'en',
      packId: 'my-pack',
    });
    expect(only?.events.at(-1)).toMatchObject({ type: 'ended' });
  });

  test('gives every run its own seed and name', async () => {
    const runs = await attempts('--policy', 'random', '--runs', '3', '--seed', '4');
    expect(runs.map(({ header }) => header.seed)).toEqual([4, 5, 6]);
    expect(new Set(runs.map(({ header }) => header.id)).size).toBe(3);
  });

  test('plays the replies of a file: picked by id, or typed', async () => {
    const replies = fileOf(
      'replies.txt',
      '@greet-and-ask\r\n\n黑伞，木柄，有裂纹，对吗？我现在就去柜子里看看。\n@any-time\nnever said\n',
    );
    const [attempt] = await attempts('--replies', replies);
    expect(attempt && picks(attempt)).toEqual(['greet-and-ask', 'confirm-and-look', 'any-time']);
    expect(attempt?.events[3]).toMatchObject({
      reply: { kind: 'typed', text: expect.stringContaining('黑伞') },
    });
  });

  test('says which line of the file is not open, and what is', async () => {
    const replies = fileOf('closed.txt', '@just-ask\n@close-warmly\n');
    const { status, out, err } = await run(play, [template, 'lost-umbrella', '--replies', replies]);
    expect([status, out]).toEqual([1, '']);
    expect(err).toBe(
      'Line 2: @close-warmly is not open at "search". Open: @confirm-and-look, @will-look, @does-it-matter\n',
    );
  });

  test('does not play a pack that does not compile', async () => {
    const { status, out, err } = await run(play, [fourFaults, 'call', '--policy', 'first']);
    expect([status, out]).toEqual([1, '']);
    expect(linesOf(err)).toHaveLength(4);
  });
});

describe('replay', () => {
  test('finds no drift in what play wrote, one file or many lines', async () => {
    const runs = await attempts('--policy', 'random', '--runs', '5');
    const file = fileOf('runs.jsonl', runs.map((attempt) => JSON.stringify(attempt)).join('\n'));
    const { status, out } = await run(replayAttempts, ['--pack', template, file]);
    expect(status).toBe(0);
    expect(linesOf(out).map((line) => JSON.parse(line))).toEqual(
      runs.map(({ header }) => ({ id: header.id, drift: [] })),
    );
  });

  test('reads what the app exports, and says what was altered after it was sealed', async () => {
    const [attempt] = await attempts('--policy', 'first');
    if (!attempt) throw new Error('nothing played');
    const store = createMemoryStore();
    await store.create(attempt.header, attempt.events);
    const { program } = loadPack(template, await builtInLibraryKept(), 'en');
    const seal = await sealAttempt(attempt, program ?? null, await makeDeviceKey());
    await store.saveSeal(attempt.header.id, seal);
    const text = await exportAttempts(store, [attempt.header.id]);
    const whole = await run(replayAttempts, ['--pack', template, fileOf('exported.json', text)]);
    expect([whole.status, JSON.parse(whole.out)]).toEqual([0, { id: attempt.header.id, drift: [] }]);

    const file = fileOf('doctored.json', text.replace(/"ms": (\d+)/, '"ms": 1$1'));
    const { status, out } = await run(replayAttempts, ['--pack', template, file]);
    const event = attempt.events.findIndex((logged) => logged.type === 'replied');
    expect([status, JSON.parse(out)]).toEqual([
      1,
      { id: attempt.header.id, altered: { kind: 'field', event, path: 'ms' }, drift: [] },
    ]);
  });

  test('says what differs, what is broken, what is no attempt and whose pack is not here', async () => {
    const [first] = await attempts('--policy', 'first');
    if (!first) throw new Error('nothing played');
    const { header, events } = first;
    const alter = (changes: (event: AttemptEvent) => object) => ({
      header,
      events: events.map((event) => ({ ...event, ...changes(event) })),
    });
    const file = fileOf(
      'altered.jsonl',
      [
        alter((event) => (event.type === 'ended' ? { ending: 'gave-up' } : {})),
        alter((event) => (event.type === 'moved' ? { from: 'close' } : {})),
        'no attempt',
        { header: { ...header, pack: '0'.repeat(64) }, events },
      ]
        .map((line) => JSON.stringify(line))
        .join('\n'),
    );
    const { status, out } = await run(replayAttempts, ['--pack', template, file]);
    expect(status).toBe(1);
    expect(linesOf(out).map((line) => JSON.parse(line))).toEqual([
      { id: header.id, drift: [{ turn: 3, field: 'ended', logged: 'gave-up', now: 'grateful' }] },
      { id: header.id, error: 'broken-log', n: 2 },
      { error: 'not-an-attempt', file, line: 3 },
      { id: header.id, error: 'unknown-pack', n: 0 },
    ]);
  });
});

describe('report', () => {
  const typed = '<script>alert(1)</script> 对不起';

  async function reports(format: string, ...more: string[]) {
    const [best, worst] = [...(await attempts('--policy', 'best')), ...(await attempts('--policy', 'worst'))];
    const [spoken] = await attempts('--replies', fileOf('typed.txt', `${typed}\n`));
    if (!best || !worst || !spoken) throw new Error('nothing played');
    const named = { ...spoken, header: { ...spoken.header, id: '=1+1' } };
    const file = fileOf(
      'reported.jsonl',
      [best, worst, named].map((attempt) => JSON.stringify(attempt)).join('\n'),
    );
    return run(reportAttempts, ['--format', format, '--pack', template, ...more, file]);
  }

  test('json: one report a line, with the score in the words of SCORM and xAPI', async () => {
    const { status, out, err } = await reports('json');
    expect([status, err]).toEqual([0, '']);
    const [best, worst, typed] = linesOf(out).map((line) => JSON.parse(line));
    expect(best.score).toMatchObject({ min: 0, max: 100, scaled: best.score.raw / 100 });
    expect(best.score.raw).toBeGreaterThan(worst.score.raw);
    expect(best.parts.length).toBeGreaterThan(5);
    expect(typed.ending).toBe(null);
  });

  test('csv: one row a call, and no cell that a spreadsheet would run', async () => {
    const { out } = await reports('csv');
    const [head = '', ...rows] = out.trimEnd().split('\r\n');
    expect(head.split(',').slice(0, 9)).toEqual([
      'attempt',
      'pack',
      'scenario',
      'persona',
      'temper',
      'mode',
      'locale',
      'raw',
      'scaled',
    ]);
    expect(rows).toHaveLength(3);
    expect(rows.every((row) => row.split(',').length === head.split(',').length)).toBe(true);
    expect(rows[2]).toMatch(/^'=1\+1,my-pack,lost-umbrella,koala,calm,practice,zh,/);
  });

  test('html: one page that stands alone and in which words stay words', async () => {
    const { out } = await reports('html', '--lang', 'en');
    expect(out.match(/<article>/g)).toHaveLength(3);
    expect(out).toContain('&lt;script&gt;alert(1)');
    expect(out).not.toMatch(/<script|https?:|src=|href=/);
    expect(out).toContain('An old umbrella');
  });

  test('xapi: one statement a line', async () => {
    const { out } = await reports('xapi');
    const [best, worst, unfinished] = linesOf(out).map((line) => JSON.parse(line));
    expect(best).toMatchObject({
      verb: { display: { en: 'passed' } },
      result: { success: true, completion: true },
    });
    expect(worst).toMatchObject({ verb: { display: { en: 'failed' } }, result: { success: false } });
    expect(unfinished).toMatchObject({
      verb: { display: { en: 'progressed' } },
      result: { completion: false },
    });
    expect(best.result.score).toMatchObject({ min: 0, max: 100 });
    expect(best.object.id).toContain('lost-umbrella');
  });

  test('goes on past what is no attempt or has no pack, and exits 1', async () => {
    const [attempt] = await attempts('--policy', 'first');
    const lost = { ...attempt, header: { ...attempt?.header, pack: 'f'.repeat(64) } };
    const file = fileOf('mixed.jsonl', [{}, lost, attempt].map((line) => JSON.stringify(line)).join('\n'));
    const { status, out, err } = await run(reportAttempts, ['--pack', template, file]);
    expect(status).toBe(1);
    expect(linesOf(out)).toHaveLength(1);
    expect(linesOf(err)).toEqual([
      `${file}:1: this is no sound attempt; skipped.`,
      `${attempt?.header.id}: the pack of this attempt was not found. Name its folder with --pack.`,
    ]);
  });
});

describe('new', () => {
  test('makes a pack that is named after its folder and passes the check', async () => {
    const folder = join(scratch, 'deep/front-desk');
    expect(await run(create, [folder])).toEqual({ status: 0, out: '', err: '' });
    expect(readFileSync(join(folder, 'pack.yaml'), 'utf8')).toMatch(/^id: front-desk$/m);
    expect(await run(check, [folder])).toEqual({ status: 0, out: '', err: '' });
  });

  test('overwrites nothing', async () => {
    mkdirSync(join(scratch, 'taken'));
    expect((await run(create, [join(scratch, 'taken')])).status).toBe(2);
  });
});

describe('a mistake in usage is one sentence and status 2', () => {
  const attempt = fileOf('any.json', '{}');
  const call = [template, 'lost-umbrella'];
  const mistakes: readonly (readonly [string, Command, readonly string[]])[] = [
    ['check nothing', check, []],
    ['check what is not there', check, [join(scratch, 'nowhere')]],
    ['check in another format', check, [template, '--format', 'xml']],
    ['an option nobody knows', check, [template, '--colour']],
    ['an option without its value', check, [template, '--format']],
    ['score without a language', score, []],
    ['score in another language', score, ['--lang', 'fr']],
    ['play nothing', play, []],
    ['play a pack without a call', play, [template, '--policy', 'best']],
    ['play a call that is not there', play, [template, 'nothing', '--policy', 'best']],
    ['play without saying how', play, call],
    ['play in two ways', play, [...call, '--policy', 'best', '--replies', attempt]],
    ['play by another policy', play, [...call, '--policy', 'lazy']],
    ['play with another customer', play, [...call, '--policy', 'best', '--persona', 'dragon']],
    ['play in another temper', play, [...call, '--policy', 'best', '--temper', 'merry']],
    ['play half a run', play, [...call, '--policy', 'best', '--runs', '0.5']],
    ['play with a seed that is none', play, [...call, '--policy', 'best', '--seed', 'x']],
    ['play replies from nowhere', play, [...call, '--replies', join(scratch, 'nowhere')]],
    ['replay nothing', replayAttempts, []],
    ['replay what is not there', replayAttempts, [join(scratch, 'nowhere')]],
    ['report nothing', reportAttempts, []],
    ['report a folder', reportAttempts, [scratch]],
    ['report in another format', reportAttempts, [attempt, '--format', 'pdf']],
    ['report in another language', reportAttempts, [attempt, '--lang', 'fr']],
    ['new without a name', create, []],
    ['new with two names', create, ['a', 'b']],
    ['new with a name that is no id', create, [join(scratch, 'Mein Pack')]],
  ];

  test.each(mistakes)('%s', async (_, command, args) => {
    const { status, out, err } = await run(command, args);
    expect([status, out]).toEqual([2, '']);
    expect(linesOf(err)).toEqual([expect.stringMatching(/\S/), 'See --help.']);
    expect(err).not.toMatch(/undefined|\bat .*:\d+|Error/);
  });
});
