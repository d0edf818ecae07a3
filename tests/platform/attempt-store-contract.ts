import type { AttemptEvent, AttemptHeader } from '../../src/core/attempt/attempt.ts';
import { canonicalJson } from '../../src/core/base/canonical-json.ts';
import type { AttemptResult, StorageProblem } from '../../src/platform/attempt-store.ts';
import type { KeptPack, KeptSource } from '../../src/platform/kept-pack.ts';
import type { LocalStore } from '../../src/platform/local-store.ts';

/**
 * What every store of attempts must do, free of any test runner, so that the same cases run in Node against memory
 * and in a real browser against IndexedDB. A case throws when the store breaks its word.
 */
export interface ContractCase {
  readonly name: string;
  run(store: LocalStore): Promise<void>;
}

export function headerOf(id: string, change: Partial<AttemptHeader> = {}): AttemptHeader {
  return {
    formatVersion: 1,
    id,
    pack: 'a'.repeat(64),
    packId: 'hotel',
    scenario: 'double-charge',
    persona: 'tiger',
    temper: 'angry',
    seed: 7,
    mode: 'practice',
    scoringVersion: 1,
    locale: 'zh',
    ...change,
  };
}

export const started = (at = 1_000): AttemptEvent => ({ n: 0, at, type: 'started' });

export const replied = (n: number, turn: number, at = 1_000 + n): AttemptEvent => ({
  n,
  at,
  type: 'replied',
  turn,
  node: 'opening',
  reply: { kind: 'typed', text: '您好，我来查。', choice: null },
  ms: 1_200,
});

export const moved = (n: number, at = 1_000 + n): AttemptEvent => ({
  n,
  at,
  type: 'moved',
  from: 'opening',
  to: 'check',
  cause: 'reply',
  threshold: null,
});

export const ended = (n: number, at = 1_000 + n): AttemptEvent => ({
  n,
  at,
  type: 'ended',
  ending: 'settled',
});

const result: AttemptResult = {
  raw: 81.5,
  band: 'good',
  ending: 'settled',
  quality: 'good',
  parts: { base: 600, empathy: 120, efficiency: -25 },
};

function packOf(digest: string, change: Partial<KeptPack> = {}): KeptPack {
  const title = { zh: digest, en: digest };
  return { digest, id: 'brought', version: '1.0.0', title, entries: [], ...change };
}

const source = (digest: string): KeptSource => ({ digest, json: JSON.stringify(digest) });

export const contractCases: readonly ContractCase[] = [
  {
    name: 'an attempt comes back as it was written',
    async run(store) {
      const header = headerOf('one', { forkedFrom: { attempt: 'zero', events: 1 } });
      await store.create(header, [started()]);
      await store.append('one', [replied(1, 0), moved(2)]);
      await store.append('one', [replied(3, 1), moved(4), ended(5)]);
      same(await store.load('one'), {
        header,
        events: [started(), replied(1, 0), moved(2), replied(3, 1), moved(4), ended(5)],
      });
    },
  },
  {
    name: 'an unknown attempt is null, and cannot be appended to or rated',
    async run(store) {
      same(await store.load('nobody'), null);
      await refused('unknown-attempt', store.append('nobody', [started()]));
      await refused('unknown-attempt', store.saveResult('nobody', result));
    },
  },
  {
    name: 'the same events again are taken as done',
    async run(store) {
      await store.create(headerOf('one'), [started()]);
      await store.append('one', [replied(1, 0), moved(2)]);
      await store.append('one', [replied(1, 0), moved(2)]);
      await store.append('one', [moved(2), replied(3, 1)]);
      await store.create(headerOf('one'), [started()]);
      same((await store.load('one'))?.events, [started(), replied(1, 0), moved(2), replied(3, 1)]);
      same((await store.list())[0]?.turns, 2);
    },
  },
  {
    name: 'a gap, a different event under a number taken, and a log from nowhere are out of order',
    async run(store) {
      await store.create(headerOf('one'), [started()]);
      await refused('out-of-order', store.append('one', [replied(2, 0)]));
      await refused('out-of-order', store.append('one', [replied(1, 0), moved(3)]));
      await refused('out-of-order', store.append('one', [started(2_000)]));
      await refused('out-of-order', store.create(headerOf('one', { seed: 8 }), [started()]));
      await refused('out-of-order', store.create(headerOf('two'), [replied(1, 0)]));
      await refused('out-of-order', store.create(headerOf('two'), []));
      same((await store.load('one'))?.events, [started()]);
      same(await store.load('two'), null);
    },
  },
  {
    name: 'a refused append keeps nothing of it',
    async run(store) {
      await store.create(headerOf('one'), [started()]);
      await refused('out-of-order', store.append('one', [replied(1, 0), moved(2), ended(9)]));
      same((await store.load('one'))?.events.length, 1);
      same((await store.list())[0]?.ended, false);
    },
  },
  {
    name: 'of two writers with the same number one wins, and nothing of the other is kept',
    async run(store) {
      await store.create(headerOf('one'), [started()]);
      const outcomes = await Promise.allSettled([
        store.append('one', [replied(1, 0, 5_000), moved(2, 5_000)]),
        store.append('one', [replied(1, 0, 6_000), moved(2, 6_000)]),
      ]);
      same(outcomes.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
      const events = (await store.load('one'))?.events ?? [];
      same(events.length, 3);
      same(events[1]?.at, events[2]?.at);
    },
  },
  {
    name: 'rows say what a list needs, newest first',
    async run(store) {
      await store.create(headerOf('old'), [started(1_000)]);
      await store.append('old', [replied(1, 0, 2_000), moved(2, 2_000), ended(3, 2_000)]);
      await store.create(headerOf('new'), [started(3_000)]);
      await store.saveResult('old', result);
      same(await store.list(), [
        {
          header: headerOf('new'),
          startedAt: 3_000,
          updatedAt: 3_000,
          turns: 0,
          ended: false,
          result: null,
          sealed: null,
        },
        {
          header: headerOf('old'),
          startedAt: 1_000,
          updatedAt: 2_000,
          turns: 1,
          ended: true,
          result,
          sealed: null,
        },
      ]);
      await store.append('old', [{ n: 4, at: 9_000, type: 'paused' }]);
      same(
        (await store.list()).map(({ header }) => header.id),
        ['old', 'new'],
      );
      same((await store.list())[0]?.result, result);
    },
  },
  {
    name: 'a removed attempt is gone, its neighbours stay, and removing it again is harmless',
    async run(store) {
      await store.create(headerOf('one'), [started()]);
      await store.create(headerOf('one-two'), [started()]);
      await store.append('one', [replied(1, 0)]);
      await store.remove('one');
      await store.remove('one');
      same(await store.load('one'), null);
      same(
        (await store.list()).map(({ header }) => header.id),
        ['one-two'],
      );
      await store.create(headerOf('one'), [started()]);
      same((await store.load('one'))?.events, [started()]);
    },
  },
  {
    name: 'a seal is kept with its attempt, and so is that there shall be none',
    async run(store) {
      const seal = {
        format: 1,
        length: 1,
        head: 'b'.repeat(64),
        marks: [{ n: '01234567' }],
        key: 'k',
        signature: 's',
      } as const;
      await store.create(headerOf('one'), [started()]);
      same(await store.loadSeal('one'), null);
      await store.saveSeal('one', seal);
      same(await store.loadSeal('one'), seal);
      same((await store.list())[0]?.sealed, true);
      await store.saveSeal('one', null);
      same(await store.loadSeal('one'), null);
      same((await store.list())[0]?.sealed, false);
      await refused('unknown-attempt', store.saveSeal('nobody', seal));
      same(await store.loadSeal('nobody'), null);
    },
  },
  {
    name: 'a device has one key, which cannot be taken out',
    async run(store) {
      const make = () =>
        crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);
      const raw = async (pair: CryptoKeyPair) => [
        ...new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)),
      ];
      const first = await store.deviceKey(make);
      same(await raw(await store.deviceKey(make)), await raw(first));
      same((await store.deviceKey(make)).privateKey.extractable, false);
    },
  },
  {
    name: 'sources are kept by digest',
    async run(store) {
      same(await store.loadSource('d1'), null);
      await store.keepSource('d1', '{"a":1}');
      await store.keepSource('d1', '{"a":1}');
      same(await store.loadSource('d1'), '{"a":1}');
      await store.keepSource('d1', '{"b":2}');
      same(await store.loadSource('d1'), '{"b":2}');
    },
  },
  {
    name: 'what was given or taken can be changed without changing what is kept',
    async run(store) {
      const events = [started(), replied(1, 0)];
      await store.create(headerOf('one'), events);
      events.pop();
      const first = await store.load('one');
      (first?.events as AttemptEvent[]).length = 0;
      same((await store.load('one'))?.events.length, 2);
    },
  },
  {
    name: 'a pack is kept with its sources, and comes back as it was given',
    async run(store) {
      await store.addPack(packOf('d1'), [source('d1'), source('lib')]);
      await store.addPack(packOf('d0', { id: 'another' }), [source('d0'), source('lib')]);
      same(await store.listPacks(), [packOf('d0', { id: 'another' }), packOf('d1')]);
      same([await store.loadSource('d1'), await store.loadSource('lib')], ['"d1"', '"lib"']);
      // The same again changes nothing.
      await store.addPack(packOf('d1'), [source('d1'), source('lib')]);
      same((await store.listPacks()).length, 2);
    },
  },
  {
    name: 'a pack takes the place of an earlier one of its id, whose program stays while an attempt names it',
    async run(store) {
      await store.addPack(packOf('d1'), [source('d1'), source('lib')]);
      await store.addPack(packOf('d2', { version: '1.1.0' }), [source('d2'), source('lib')]);
      same(await store.listPacks(), [packOf('d2', { version: '1.1.0' })]);
      same(await store.loadSource('d1'), null);
      await store.create(headerOf('one', { pack: 'd2' }), [started()]);
      await store.addPack(packOf('d3', { version: '1.2.0' }), [source('d3'), source('lib')]);
      same(await store.loadSource('d2'), '"d2"');
    },
  },
  {
    name: 'a pack that is taken away leaves what attempts name, and what others are played with',
    async run(store) {
      await store.addPack(packOf('d1'), [source('d1'), source('lib')]);
      await store.addPack(packOf('d2', { id: 'other' }), [source('d2'), source('lib')]);
      await store.create(headerOf('one', { pack: 'd2' }), [started()]);
      await store.removePack('d1');
      await store.removePack('d2');
      await store.removePack('never there');
      same(await store.listPacks(), []);
      same(await store.loadSource('d1'), null);
      same([await store.loadSource('d2'), await store.loadSource('lib')], ['"d2"', '"lib"']);
      same((await store.load('one'))?.events.length, 1);
    },
  },
  {
    name: 'a pack is kept whole or not at all',
    async run(store) {
      // No database keeps a function: the second write of the transaction fails.
      const unkeepable = { ...packOf('d1'), title: () => undefined } as unknown as KeptPack;
      const outcome = await store.addPack(unkeepable, [source('d1')]).then(
        () => 'kept',
        () => 'refused',
      );
      same(outcome, 'refused');
      same(await store.listPacks(), []);
      same(await store.loadSource('d1'), null);
    },
  },
];

function same(found: unknown, expected: unknown): void {
  if (canonicalJson(found) !== canonicalJson(expected)) {
    throw new Error(`found ${canonicalJson(found)} instead of ${canonicalJson(expected)}`);
  }
}

async function refused(problem: StorageProblem, work: Promise<unknown>): Promise<void> {
  const found = await work.then(
    () => 'nothing',
    (error: { readonly problem?: unknown }) => error.problem,
  );
  same(found, problem);
}
