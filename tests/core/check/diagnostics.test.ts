import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadPack } from '../../../src/cli/load-pack.ts';
import type { Diagnostic } from '../../../src/core/base/diagnostic.ts';
import { locales } from '../../../src/core/base/locale.ts';
import { customersOf } from '../../../src/core/check/can-hold.ts';
import { checkGraph } from '../../../src/core/check/check-graph.ts';
import { checkPlans } from '../../../src/core/check/check-plans.ts';
import { checkRules, type HeardReply } from '../../../src/core/check/check-rules.ts';
import { createPlaces } from '../../../src/core/check/places.ts';
import { compileLibrary } from '../../../src/core/pack/compile-library.ts';
import { compilePack } from '../../../src/core/pack/compile-pack.ts';
import type { PackFiles } from '../../../src/core/pack/pack-files.ts';
import { maxFileLength } from '../../../src/core/pack/yaml-limits.ts';
import { describeDiagnostic } from '../../../src/i18n/describe-diagnostic.ts';
import { diagnosticSentences } from '../../../src/i18n/diagnostic-sentences.ts';
import { analyser, editedTemplate, library, templateFiles, textOf, umbrella } from '../pack/packs.ts';

const root = join(import.meta.dirname, '../../..');
/** Where content is judged, and where what it comes in is: the latter has its examples in tests/fixtures/hostile. */
const checked = ['src/core/pack', 'src/core/check', 'src/cli'];
const gates = ['src/exchange', 'src/app/imports'];
const plan = 'plans/kind.yaml';
const both = '{ zh: 好, en: Fine }';

/** One fault put into the template pack: in a file, some words become others; `‸` is where the finger must point. */
const edits: readonly (readonly [code: string, file: string, from: string, to: string])[] = [
  ['yaml-tab', umbrella, '  persona: koala', '‸\tpersona: koala'],
  ['yaml-quotes-missing', umbrella, 'minutes: 2', 'minutes: ‸@2'],
  ['yaml-colon', umbrella, 'minutes: 2', 'minutes: ‸a: 2'],
  ['yaml-escape', umbrella, 'minutes: 2', 'minutes: "‸\\q"'],
  ['yaml-key', umbrella, 'minutes: 2', 'minutes: 2\n? ‸'],
  ['duplicate-key', umbrella, 'minutes: 2\n', 'minutes: 2\n‸minutes: 3\n'],
  ['duplicate-id', umbrella, 'id: just-ask', 'id: ‸greet-and-ask'],
  ['duplicate-id', umbrella, 'junctions:', 'junctions:\n  ‸hello: polite'],
  [
    'duplicate-id',
    umbrella,
    '    to: gave-up\n',
    '    to: gave-up\n  - { id: ‸gives-up, when: { trust: { max: 0 } }, to: gave-up }\n',
  ],
  ['missing-target', umbrella, 'to: search\n        set', 'to: ‸serach\n        set'],
  ['missing-target', umbrella, 'fallback: close', 'fallback: ‸clsoe'],
  ['missing-target', umbrella, '{ to: polite }', '{ to: ‸polit }'],
  ['missing-target', umbrella, 'start: hello', 'start: ‸hallo'],
  ['start-not-a-node', umbrella, 'start: hello', 'start: ‸part'],
  ['unknown-rule', umbrella, '[ restate, t-action-now ]', '[ restate, ‸t-action-naw ]'],
  ['unknown-rule', umbrella, 'when: { flag: asked-kindly }', 'when: { said: [ restate, ‸retsate ] }'],
  ['unknown-persona', umbrella, 'when: { persona: tiger }', 'when: { persona: ‸tigre }'],
  ['unknown-persona', plan, 'steps:', 'persona: ‸tigre\nsteps:'],
  ['unknown-temper', umbrella, 'temper: calm', 'temper: ‸clam'],
  ['unknown-temper', plan, 'steps:', 'temper: ‸clam\nsteps:'],
  ['unknown-flag', umbrella, 'when: { flag: asked-kindly }', 'when: { not: { flag: ‸asked-kindyl } }'],
  ['unknown-promise', umbrella, 'set: [ asked-kindly ]', 'set: [ asked-kindly ]\n        keeps: [ ‸ring ]'],
  ['unknown-speaker', umbrella, 'stage: retain', 'stage: retain\n    speaker: ‸porter'],
  ['unknown-scenario', plan, 'scenario: lost-umbrella', 'scenario: ‸lost-umbrela'],
  ['duplicate-mark', umbrella, '[ restate, t-action-now ]', '[ restate, ‸restate ]'],
  [
    'quote-not-said',
    umbrella,
    '[ dont-not-my-job ]',
    '[ { rule: dont-not-my-job, quote: { zh: 不归前台管, en: ‸not our job } } ]',
  ],
  ['no-default', umbrella, '- { to: polite }', '- { when: ‸{ turn: { min: 1 } }, to: polite }'],
  ['no-default', umbrella, '- say: { zh: 您好……', '- when: ‸{ turn: { min: 1 } }\n        say: { zh: 您好……'],
  ['default-not-last', umbrella, '- { to: polite }', '- ‸{ to: polite }\n    - { to: polite }'],
  [
    'no-open-reply',
    umbrella,
    'junctions:',
    `  spare:\n    stage: help\n    says: ${both}\n    fallback: part\n    replies: ‸[ { id: a, when: { turn: { max: 1 } }, say: ${both}, to: part } ]\njunctions:`,
  ],
  ['endless-junction', umbrella, 'junctions:', 'junctions:\n  ‸ring: ring'],
  ['schema-missing', umbrella, '  name: { zh: 林先生, en: Mr Lin }\n  persona', '  ‸persona'],
  ['schema-not-number', umbrella, 'par: 3', 'par: ‸three'],
  ['schema-not-whole', umbrella, 'par: 3', 'par: ‸3.5'],
  ['schema-not-text', 'pack.yaml', 'version: 0.1.0', 'version: ‸1.0'],
  ['schema-not-list', umbrella, 'set: [ asked-kindly ]', 'set: ‸asked-kindly'],
  ['schema-not-yes-or-no', umbrella, 'minutes: 2', 'minutes: 2\ncrowd: ‸no'],
  ['schema-not-above', umbrella, 'stage: retain', 'stage: retain\n    seconds: ‸0'],
  ['schema-version', 'pack.yaml', 'version: 0.1.0', 'version: ‸v0.1.0'],
  ['schema-invisible', umbrella, 'zh: 一把旧雨伞', 'zh: ‸"\u0301"'],
  [
    'schema-format',
    umbrella,
    '  polite:\n',
    '  ‸Polite_One: { quality: fair, title: &b { zh: 好, en: Fine }, text: *b }\n  polite:\n',
  ],
  ['cast-customer', umbrella, 'minutes: 2', `minutes: 2\ncast:\n  ‸customer: { name: ${both} }`],
  ['schema-choice', umbrella, 'channel: phone', 'channel: ‸letter'],
  ['schema-format', umbrella, 'id: just-ask', 'id: ‸Just_Ask'],
  ['schema-unknown-key', umbrella, 'minutes: 2', 'minutes: 2\n‸minuets: 3'],
  ['schema-too-small', umbrella, 'par: 3', 'par: ‸0'],
  ['schema-too-big', umbrella, 'difficulty: 1', 'difficulty: ‸9'],
  ['schema-value', umbrella, 'patience: { max: 0 }', 'patience: ‸{}'],
  [
    'unreachable',
    umbrella,
    'endings:',
    `endings:\n  ‸forgotten: { quality: fair, title: ${both}, text: ${both} }`,
  ],
  [
    'endless-dialogue',
    umbrella,
    'to: part\njunctions:',
    `to: pit\n  ‸pit: { stage: help, says: ${both}, fallback: pit, replies: [ { id: a, say: ${both}, to: pit } ] }\njunctions:`,
  ],
  ['plan-not-offered', plan, '- pick: confirm-and-look', '- ‸pick: close-warmly'],
  ['plan-ended-early', plan, 'expect:', '  - ‸pick: close-warmly\nexpect:'],
  ['plan-unfinished', plan, '  - pick: close-warmly\nexpect:\n  ', 'expect:\n  ‸'],
  ['plan-outcome', plan, 'ending: grateful', '‸ending: polite'],
  [
    'plan-misunderstood',
    plan,
    '- pick: close-warmly',
    '- ‸type: { zh: 早点来，过期我们就扔了, en: Come soon we throw things out }\n    means: close-warmly',
  ],
];

/** Faults of whole files: what stands in the pack instead, null for nothing. */
const replacements: readonly (readonly [
  code: string,
  at: string,
  file: string,
  content: string | Uint8Array | null,
])[] = [
  ['file-missing', 'pack.yaml:1:1', 'pack.yaml', null],
  ['no-scenario', 'pack.yaml:1:1', umbrella, null],
  ['file-empty', `${umbrella}:1:1`, umbrella, ' \n'],
  ['file-empty', `${umbrella}:1:1`, umbrella, new Uint8Array()],
  [
    'file-not-text',
    `${umbrella}:1:1`,
    umbrella,
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  ],
  ['file-not-text', `${umbrella}:1:1`, umbrella, 'id: a\0b'],
  ['file-too-large', `${umbrella}:1:1`, umbrella, new Uint8Array(maxFileLength + 1)],
  ['yaml-too-deep', `${umbrella}:66:1`, umbrella, '[\n'.repeat(100) + ']'.repeat(100)],
  ['yaml-too-deep', `${umbrella}:66:1`, umbrella, '[\n'.repeat(20_000) + ']'.repeat(20_000)],
  ['yaml-too-many', `${umbrella}:15:11`, umbrella, aliasBomb()],
  ['yaml-too-many', `${umbrella}:26667:3`, umbrella, '- 1\n'.repeat(40_000)],
  ['yaml-contains-itself', `${umbrella}:1:9`, umbrella, 'a: &a [ *a ]\n'],
  ['yaml-too-many-aliases', `${umbrella}:202:3`, umbrella, `- &a 1\n${'- *a\n'.repeat(300)}`],
  ['yaml-unknown-alias', `${umbrella}:2:4`, umbrella, 'a: 1\nb: *c\n'],
  ['yaml-text-too-long', `${umbrella}:1:4`, umbrella, `a: ${'x'.repeat(20_001)}`],
  ['yaml-tag', `${umbrella}:1:10`, umbrella, 'a: !!str b\n'],
  ['yaml-key', `${umbrella}:1:3`, umbrella, '? [ a ]\n: b\n'],
  ['yaml-key', `${umbrella}:1:1`, umbrella, '"": b\n'],
  ['yaml-merge', `${umbrella}:2:6`, umbrella, 'a: &a { b: 1 }\nc: { <<: *a }\n'],
  ['yaml-directive', `${umbrella}:1:1`, umbrella, '%YAML 1.1\n---\na: yes\n'],
  ['yaml-documents', `${umbrella}:2:1`, umbrella, 'a: 1\n---\nb: 1\n'],
  ['yaml-documents', `${umbrella}:2:1`, umbrella, 'a: 1\r---\rb: 1\r'],
  ['yaml-indent', `${umbrella}:3:1`, umbrella, 'a:\n  b: 1\n c: 1\n'],
  ['yaml-unclosed', `${umbrella}:1:8`, umbrella, 'a: "b c'],
  ['yaml-colon-missing', `${umbrella}:2:1`, umbrella, 'a: 1\n"b\n c": 1\n'],
  ['yaml-syntax', `${umbrella}:1:5`, umbrella, 'a: [, 1 ]\n'],
  ['file-empty', `${umbrella}:1:1`, umbrella, '# nothing yet\n'],
  ['unsafe-key', `${umbrella}:1:1`, umbrella, '__proto__: { a: 1 }\n'],
  ['number-not-finite', `${umbrella}:1:4`, umbrella, 'a: .inf\n'],
  ['number-not-finite', `${umbrella}:1:4`, umbrella, 'a: 1e999\n'],
  ['hidden-character', `${umbrella}:2:5`, umbrella, 'a: 1\nb: x\u202ey\n'],
  ['hidden-character', `${umbrella}:1:4`, umbrella, 'a: "x\\u202ey"\n'],
  ['schema-not-keys', `${umbrella}:1:1`, umbrella, '- a list\n'],
  [
    'format-newer',
    'pack.yaml:1:9',
    'pack.yaml',
    'format: 2\nid: a\nversion: 1.0.0\ntitle: &t { zh: 一, en: one }\nsummary: *t\nauthors: [ a ]\n',
  ],
  ['duplicate-id', 'scenarios/twin.yaml:3:5', 'scenarios/twin.yaml', textOf(templateFiles(), umbrella)],
];

function aliasBomb(): string {
  const rows = ['a0: &a0 [ x, x ]'];
  for (let row = 1; row < 30; row++) rows.push(`a${row}: &a${row} [ *a${row - 1}, *a${row - 1} ]`);
  return rows.join('\n');
}

/** Files that are small by themselves, and by what they repeat of themselves too long together. */
function amplified(): PackFiles {
  const long = `{ zh: ${'长'.repeat(3_990)}, en: ${'x'.repeat(3_990)} }`;
  const text = textOf(templateFiles(), umbrella).replace(
    /know:[\s\S]*?hidden:/,
    `know: [ &t ${long}${', *t'.repeat(199)} ]\n  hidden:`,
  );
  const files = new Map(templateFiles());
  for (let index = 1; index < 9; index++)
    files.set(`scenarios/n${index}.yaml`, text.replace('id: lost-umbrella', `id: n${index}`));
  return files;
}

const cases = [
  ...edits.map(([code, file, from, to]) => {
    const marked = textOf(editedTemplate(file, from, to), file);
    const files = new Map(templateFiles()).set(file, marked.replace('‸', ''));
    return { code, at: `${file}:${placeOf(marked)}`, files };
  }),
  ...replacements.map(([code, at, file, content]) => {
    const files = new Map(templateFiles());
    if (content === null) files.delete(file);
    else files.set(file, content);
    return { code, at, files };
  }),
  {
    code: 'duplicate-id',
    at: 'plans/twin.yaml:2:5',
    files: new Map(templateFiles()).set('plans/twin.yaml', textOf(templateFiles(), plan)),
  },
  { code: 'pack-too-long', at: 'scenarios/n3.yaml:1:1', files: amplified() },
];

function placeOf(marked: string): string {
  const before = marked.slice(0, marked.indexOf('‸')).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

function diagnose(files: PackFiles): readonly Diagnostic[] {
  const { program, diagnostics } = compilePack(files, library());
  if (!program) return diagnostics;
  const places = createPlaces(files);
  return [
    ...diagnostics,
    ...program.scenarios.flatMap((scenario) => checkGraph(scenario, places, customersOf(program.library))),
    ...checkPlans(files, program, analyser()),
  ];
}

/** A path that is no folder is found before anything is compiled. */
function diagnoseFile(): readonly Diagnostic[] {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-'));
  const path = join(folder, 'photo.png');
  writeFileSync(path, Uint8Array.of(0x89, 0x50, 0x4e, 0x47));
  const { diagnostics } = loadPack(path, library(), 'en');
  rmSync(folder, { recursive: true });
  return diagnostics;
}

/** What the check says of a set with one example too few, one too many, and a rule that nothing makes fire. */
function diagnoseRules(heard: readonly HeardReply[] = []): readonly Diagnostic[] {
  const rule = (id: string, rest: string) => `
  - id: ${id}
    name: ${both}
    family: courtesy
    dimension: courtesy
    points: 1
    advice: ${both}
    patterns: { zh: [ 谢谢${id} ] }
    ${rest}`;
  const text = (content: string) => new TextEncoder().encode(content);
  const title = `format: 1\nid: small\nversion: 1.0.0\ntitle: ${both}\n`;
  const set = [
    `${title}rules:`,
    rule('a', 'examples: { zh: { fires: [ 谢谢a, 再见 ], quiet: [ 谢谢a啊 ] } }'),
    rule('b', 'note: x').replace('\n    note: x', ''),
    rule('c', 'unless: { zh: [ 谢谢(c ] }\n    examples: { zh: { fires: [ 谢谢c ] } }'),
    '\nlists: { thanks: { zh: [ 多谢 ] } }\n',
  ].join('');
  const files = new Map([
    ['small.yaml', text(set)],
    ['traits.yaml', text(`${title.replace('id: small', 'id: traits')}traits: []\n`)],
    [
      'other.yaml',
      text(`${title.replace('id: small', 'id: other')}lists: { thanks: { zh: [ 谢了 ] } }\nrules: []\n`),
    ],
  ]);
  const placed = new Map([...files].map(([name, content]) => [`rules/${name}`, content]));
  const { library: small, diagnostics } = compileLibrary(placed);
  return small ? checkRules(files, small, heard) : diagnostics;
}

describe('diagnostics', () => {
  test('of rules: examples that go otherwise, and what nothing makes fire', () => {
    expect(diagnoseRules().map(({ code, data }) => [code, data.rule, data.text])).toEqual([
      ['list-twice', 'thanks', undefined],
      ['pattern-unusable', 'c', '(c'],
      ['example-silent', 'a', '再见'],
      ['example-fires', 'a', '谢谢a啊'],
      ['rule-never-fires', 'b', undefined],
    ]);
    expect(diagnoseRules([{ text: '谢谢b', locale: 'zh' }]).map(({ code }) => code)).not.toContain(
      'rule-never-fires',
    );
    const lineOf = (wanted: string) => diagnoseRules().find(({ code }) => code === wanted)?.range.line;
    expect(lineOf('example-silent')).toBe(13);
    expect(lineOf('pattern-unusable')).toBe(28);
  });

  test('the template pack has none', () => {
    expect(diagnose(templateFiles())).toEqual([]);
  });

  test.each(cases)('$code at $at', ({ code, at, files }) => {
    expect(
      diagnose(files).map(({ code, file, range }) => [code, `${file}:${range.line}:${range.column}`]),
    ).toEqual([[code, at]]);
  });

  test('every code that the sources can emit has an example', () => {
    const shown = new Set([
      ...cases.map(({ code }) => code),
      ...diagnoseFile().map(({ code }) => code),
      ...diagnoseRules().map(({ code }) => code),
    ]);
    expect(emittedCodes(checked).filter((code) => !shown.has(code))).toEqual([]);
    expect(emittedCodes(checked).length).toBeGreaterThan(35);
  });

  test('the sources emit nothing that has no sentence, and no sentence waits in vain', () => {
    const sentences = Object.keys(messages('en')).map((key) =>
      key.replace('diagnostics_', '').replaceAll('_', '-'),
    );
    expect(sentences.filter((code) => code !== 'other').sort()).toEqual(emittedCodes([...checked, ...gates]));
    expect(Object.keys(diagnosticSentences).sort()).toEqual(emittedCodes([...checked, ...gates]));
  });

  test.each(locales)('every sentence is told all it speaks of, in %s', (locale) => {
    const examples = [
      ...cases.flatMap(({ files }) => diagnose(files)),
      ...diagnoseFile(),
      ...diagnoseRules(),
    ];
    for (const diagnostic of examples) {
      const message = messages(locale)[`diagnostics_${diagnostic.code.replaceAll('-', '_')}`] ?? '';
      const inputs = [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
      expect(Object.keys(diagnostic.data), diagnostic.code).toEqual(expect.arrayContaining(inputs));
      const sentence = describeDiagnostic(diagnostic, locale);
      expect(sentence).not.toContain('undefined');
      for (const input of inputs) expect(sentence).toContain(String(diagnostic.data[input]));
    }
  });
});

function messages(locale: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(join(root, `src/i18n/messages/diagnostics/${locale}.json`), 'utf8'));
}

/** Codes as they stand in the sources, at the places where a diagnostic is made. */
function emittedCodes(folders: readonly string[]): readonly string[] {
  const makers = [
    /\bcode\b[^,;\n]*?'([a-z-]+)'(?:\s*:\s*'([a-z-]+)')?/g,
    /\| '(plan-[a-z-]+)'/g,
    /(?:\.add|\bproblem(?:At)?|\bcode = .*\?)\(\s*'([a-z-]+)'/g,
    /places\.at\([^,]+,\s*'([a-z-]+)'/g,
    /lookUp\([\s\S]*?'([a-z-]+)'/g,
    /[A-Z]+_[A-Z_]+: '([a-z-]+)'/g,
    /\b[a-z]+: '(schema-[a-z-]+)'/g,
    /\?\? '(yaml-[a-z]+)'/g,
    /(?:blame|exceed|refuse|stopped)\(\s*'([a-z-]+)'/g,
  ];
  const sources = folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(root, folder, name), 'utf8')),
  );
  const found = sources.flatMap((source) =>
    makers.flatMap((maker) => [...source.matchAll(maker)].flatMap(([, ...codes]) => codes)),
  );
  return [...new Set(found.filter((code) => code !== undefined))].sort();
}
