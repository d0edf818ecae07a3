import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { killLoop } from './harness/kill-loop.ts';
import { serveDist } from './harness/server.ts';

// `npm run soak:kills` does the same for as long as it is told.
test('thirty kills, of renderers and whole browsers, at any moment, lose and double no acknowledged turn', {
  timeout: 300_000,
}, async () => {
  const site = await serveDist();
  const profile = await mkdtemp(join(tmpdir(), 'rapport-kills-'));
  try {
    const tally = await killLoop({ url: site.url, profile, seed: 30, goesOn: (kills) => kills < 30 });
    expect(tally).toMatchObject({ lost: 0, doubled: 0, trouble: [] });
    // The trainee got to say something, or nothing was at stake.
    expect(tally.acknowledged).toBeGreaterThan(20);
    expect(tally.browsers).toBeGreaterThan(5);
    expect(tally.renderers).toBeGreaterThan(5);
  } finally {
    await site.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 10 });
  }
});
