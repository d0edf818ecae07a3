import { spawnSync } from 'node:child_process';
import { closeSync, cpSync, ftruncateSync, openSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linesOf, rapport, root, scratchFolder, template } from './run-rapport.ts';

const scratch = scratchFolder();
const timeout = 60_000;

test('without a command it explains itself and calls that a mistake; with --help it is none', {
  timeout,
}, () => {
  const bare = rapport([]);
  expect([bare.status, bare.out]).toEqual([2, '']);
  const asked = rapport(['--help']);
  expect([asked.status, asked.err]).toEqual([0, '']);
  expect(asked.out).toBe(bare.err);
  for (const name of ['check', 'score', 'play', 'replay', 'report', 'new']) expect(asked.out).toContain(name);
});

test.each(['dance', 'constructor'])('an unknown command is a mistake in usage: %s', { timeout }, (name) => {
  const { status, out, err } = rapport([name]);
  expect([status, out]).toEqual([2, '']);
  expect(err).not.toMatch(/\bat .*:\d+/);
});

test('the built-in rules and packs pass the check without a word: no rule is silent, no example goes wrong', {
  timeout,
}, () => {
  const packs = readdirSync(join(root, 'scenarios/packs')).map((name) => join(root, 'scenarios/packs', name));
  const rules = join(root, 'scenarios/rules');
  expect(rapport(['check', rules, ...packs])).toEqual({ status: 0, out: '', err: '' });
});

test('a binary, an empty and a huge file are one sentence each, alone or in a pack, and soon', {
  timeout,
}, () => {
  const binary = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xff);
  const hostile = (path: string) => {
    writeFileSync(`${path}-binary.yaml`, binary);
    writeFileSync(`${path}-empty.yaml`, '');
    const file = openSync(`${path}-huge.yaml`, 'w');
    ftruncateSync(file, 50_000_000);
    closeSync(file);
    return ['binary', 'empty', 'huge'].map((kind) => `${path}-${kind}.yaml`);
  };
  const alone = hostile(join(scratch, 'alone'));
  cpSync(template, join(scratch, 'pack'), { recursive: true });
  const inside = hostile(join(scratch, 'pack/scenarios/x'));

  const begun = Date.now();
  const { status, out, err } = rapport(['check', ...alone, join(scratch, 'pack')]);
  expect([status, err]).toEqual([1, '']);
  expect(linesOf(out).map((line) => line.split(': ').slice(0, 2).join(' '))).toEqual(
    [
      ...alone.map((path, index) => [path, ['pack-not-a-folder', 'file-empty', 'pack-not-a-folder'][index]]),
      ...inside.map((path, index) => [path, ['file-not-text', 'file-empty', 'file-too-large'][index]]),
    ].map(([path, code]) => `${path}:1:1 ${code}`),
  );
  expect(Date.now() - begun).toBeLessThan(30_000);
});

test('score reads lines and answers line by line, a malformed one in its place', { timeout }, () => {
  const input = [
    // As some editors begin a file.
    '\ufeff{"id":"a","reply":"这个我不知道。"}',
    'not json',
    '',
    '{"id":"b"}',
    '{"id":"c","context":"有人吗?","reply":"对不起，让您久等了。","extra":1}',
  ].join('\r\n');
  const { status, out, err } = rapport(['score', '--lang', 'zh'], input);
  expect([status, err]).toEqual([1, '']);
  const [a, second, fourth, c] = linesOf(out).map((line) => JSON.parse(line));
  expect(second).toEqual({ error: 'malformed-line', line: 2 });
  expect(fourth).toEqual({ error: 'malformed-line', line: 4 });
  expect(a.findings.map(({ label }: { label: string }) => label)).toContain('dont-know');
  for (const { span, text } of a.findings) expect('这个我不知道。'.slice(...span)).toBe(text);
  expect(c).toMatchObject({ id: 'c' });

  expect(rapport(['score', '--lang', 'en'], '{"id":"a","reply":"Sorry."}\n').status).toBe(0);
});

test('the same seed plays the same attempts, byte for byte', { timeout }, () => {
  const args = ['play', template, 'lost-umbrella', '--policy', 'random', '--runs', '20', '--seed', '5'];
  const first = rapport(args);
  expect(first.status).toBe(0);
  expect(linesOf(first.out)).toHaveLength(20);
  expect(rapport(args)).toEqual(first);
});

test('a reader that has seen enough is no fault', { timeout }, () => {
  const play = `"${process.execPath}" --import tsx src/cli/rapport.ts play scenarios/template lost-umbrella --policy random --runs 2000`;
  const { stdout, stderr } = spawnSync('bash', ['-c', `${play} | head -n 1`], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(linesOf(stdout)).toHaveLength(1);
  expect(stderr).toBe('');
});
