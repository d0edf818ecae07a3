import type { Page } from 'playwright-core';
import { createRandom } from '../../../src/core/base/random.ts';
import { m } from '../../../src/i18n/generated/messages.js';
import { takeCall, transcript } from './call.ts';
import type { Script } from './script.ts';
import { storedAttempt } from './stored-attempts.ts';
import type { Visit } from './visit.ts';

export interface RaceTally {
  readonly schedules: number;
  /** Replies that some tab called saved, each counted once. */
  readonly acknowledged: number;
  readonly takenOver: number;
  /** What went wrong, in words; nothing, if all is well. */
  readonly trouble: readonly string[];
}

/** What one tab did: the replies in its transcript each time the page called everything saved. */
interface Seen {
  readonly saved: readonly (readonly string[])[];
  readonly takenOver: number;
}

const steps = 6;

/** Two tabs of one call that reply, take over and reload as a seed says, at the same time, over and over. */
export async function raceLoop(
  visit: Visit,
  script: Script,
  seed: number,
  goesOn: (schedules: number) => boolean,
): Promise<RaceTally> {
  const other: Visit = { ...visit, page: await newWindow(visit.page) };
  const random = createRandom(seed);
  const tally = { schedules: 0, acknowledged: 0, takenOver: 0, trouble: [] as string[] };
  while (goesOn(tally.schedules)) {
    tally.schedules++;
    await visit.page.goto(`${visit.url}#/`);
    const id = await takeCall(visit, script);
    await other.page.goto(`${visit.url}#/call/${id}`);
    await transcript(other).waitFor();
    const seen: Seen[] = [];
    for (let round = 0; round < 2; round++) {
      const seeds = [random() * 2 ** 32, random() * 2 ** 32];
      seen.push(...(await Promise.all([act(visit, seeds[0] ?? 0), act(other, seeds[1] ?? 0)])));
      if (random() < 0.3) {
        await other.page.reload();
        // A call that is over by now has a debrief instead.
        await transcript(other).or(other.page.getByRole('article')).first().waitFor();
      }
    }
    const attempt = await storedAttempt(visit.page, id);
    const { steps: turns } = script.replay(attempt);
    const said = attempt.events.flatMap((event) => {
      const choice = event.type === 'replied' ? event.reply.choice : null;
      return choice === null ? [] : [choice];
    });
    const texts = turns.map(({ before, choice }) => {
      const node = script.scenario.nodes[before.node];
      return node?.kind === 'choice' ? (node.replies[choice]?.say[visit.locale] ?? '') : '';
    });
    tally.acknowledged += Math.max(0, ...seen.flatMap(({ saved }) => saved.map(({ length }) => length)));
    tally.takenOver += seen.reduce((sum, { takenOver }) => sum + takenOver, 0);
    if (said.length !== turns.length)
      tally.trouble.push(`${id}: ${said.length} replies, ${turns.length} turns`);
    if (attempt.events.some(({ n }, index) => n !== index)) tally.trouble.push(`${id}: out of number`);
    for (const shown of seen.flatMap(({ saved }) => saved)) {
      if (shown.some((text, index) => text !== texts[index])) {
        tally.trouble.push(
          `${id}: a tab called saved [${shown.join(' | ')}], the log says [${texts.join(' | ')}]`,
        );
      }
    }
  }
  await other.page.close();
  return tally;
}

/** Two tabs of one window are never both visible, and a hidden one hardly moves: a window of its own. */
export async function newWindow(page: Page): Promise<Page> {
  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(() => void window.open('about:blank', '_blank', 'popup,width=900,height=700')),
  ]);
  return popup;
}

/** In one tab: whatever can be pressed, a few times, after short waits that the seed tells. */
function act({ page, locale }: Visit, seed: number): Promise<Seen> {
  const labels = {
    take: m.practice_elsewhere_take({}, { locale }),
    resume: m.practice_resume({}, { locale }),
    options: m.practice_reply_options({}, { locale }),
    you: m.practice_transcript_you({}, { locale }),
  };
  return inPage(page, labels, seed);
}

function inPage(
  page: Page,
  labels: { readonly take: string; readonly resume: string; readonly options: string; readonly you: string },
  seed: number,
): Promise<Seen> {
  return page.evaluate(
    async (given) => {
      let state = given.seed >>> 0;
      const random = () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return state / 2 ** 32;
      };
      const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));
      const button = (label: string) =>
        [...document.querySelectorAll('button')].find((found) => found.textContent.startsWith(label));
      const saved: string[][] = [];
      let takenOver = 0;
      for (let step = 0; step < given.steps; step++) {
        await rest(random() * 40);
        const take = button(given.labels.take);
        const resume = button(given.labels.resume);
        const options = [
          ...document.querySelectorAll<HTMLButtonElement>(`[aria-label="${given.labels.options}"] button`),
        ];
        if (take) {
          if (random() < 0.4) {
            takenOver++;
            take.click();
          }
        } else if (resume) resume.click();
        else options[Math.floor(random() * options.length)]?.click();

        await rest(1);
        for (let waited = 0; waited < 100; waited++) {
          if (document.querySelector('[data-save]')?.getAttribute('data-save') !== 'saving') break;
          await rest(10);
        }
        if (document.querySelector('[data-save="saved"]') && !button(given.labels.take)) {
          const own = [...document.querySelectorAll('[role="log"] li')].filter((line) =>
            line.querySelector('span')?.textContent?.startsWith(given.labels.you),
          );
          saved.push(own.map((line) => line.querySelector('p')?.textContent ?? ''));
        }
      }
      return { saved, takenOver };
    },
    { labels, seed, steps },
  );
}
