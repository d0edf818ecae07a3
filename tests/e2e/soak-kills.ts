import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { killLoop } from './harness/kill-loop.ts';
import { serveDist } from './harness/server.ts';

/** `npm run soak:kills -- --minutes 60 --seed 7`: how many acknowledged turns do kills cost? None may be lost. */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    kills: { type: 'string', default: 'Infinity' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const [minutes, most, seed] = [Number(values.minutes), Number(values.kills), Number(values.seed)];
const deadline = Date.now() + minutes * 60_000;
const site = await serveDist();
const profile = await mkdtemp(join(tmpdir(), 'rapport-kills-'));
console.log(`Killing for ${minutes} minutes, seed ${seed}.`);
try {
  const tally = await killLoop({
    url: site.url,
    profile,
    seed,
    goesOn: (kills) => kills < most && Date.now() < deadline,
    onKill: ({ trouble, stalls, ...figures }) => {
      const kills = figures.browsers + figures.renderers;
      if (kills % 50 === 0)
        console.log(JSON.stringify({ kills, ...figures, stalls: stalls.length, trouble: trouble.length }));
    },
  });
  console.log(JSON.stringify(tally, null, 1));
  process.exitCode = tally.lost + tally.doubled + tally.trouble.length === 0 ? 0 : 1;
} finally {
  await site.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 10 });
}
