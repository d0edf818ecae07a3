import type { Attempt } from '../../../src/core/attempt/attempt.ts';
import { m } from '../../../src/i18n/generated/messages.js';
import {
  callBegun,
  debriefShown,
  goOn,
  middling,
  openCasting,
  openFirstRule,
  openFolds,
  pick,
  replyButtons,
  startButton,
  transcript,
  worst,
} from './call.ts';
import { exportedFile, madeAttempt } from './made-attempts.ts';
import { type Script, scriptOf } from './script.ts';
import type { Visit } from './visit.ts';

const may = Date.UTC(2026, 4, 18, 1, 30);
const day = 24 * 3600 * 1000;

/** Attempts of a diligent week: good and bad ones, a fork, an exam that was left. */
function pastCalls(visit: Visit, script: Script, other: Script): readonly Attempt[] {
  const { locale } = visit;
  const taken = madeAttempt(script, { id: 'past-middling', choose: middling, at: may, locale });
  return [
    taken,
    madeAttempt(script, { id: 'past-worst', choose: worst, at: may + day, locale, mode: 'guided' }),
    madeAttempt(script, {
      id: 'past-fork',
      fork: { of: taken, turn: 4 },
      choose: middling,
      at: may + day,
      replies: 6,
    }),
    madeAttempt(other, { id: 'past-best', choose: (open) => open[0] as never, at: may + 2 * day, locale }),
    madeAttempt(other, {
      id: 'past-exam',
      choose: middling,
      at: may + 3 * day,
      locale,
      mode: 'exam',
      replies: 3,
    }),
  ];
}

/** Brings a file into the history by its import button. */
export async function importFile(visit: Visit, text: string): Promise<void> {
  await chooseFile(visit, text);
  const { page, locale } = visit;
  await page.getByRole('heading', { name: m.library_history_all({}, { locale }) }).waitFor();
}

/** Hands a file to the history. */
export async function chooseFile({ page, locale }: Visit, text: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: m.library_history_import({}, { locale }) }).click(),
  ]);
  const file = { name: 'rapport-calls.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await chooser.setFiles(file);
}

export async function goTo({ page, url }: Visit, address: string): Promise<void> {
  await page.goto(`${url}#${address}`);
}

/**
 * Leads a visitor through every screen of the app and stops at each, once it has come to rest: first everything empty,
 * then with a week of calls behind them. `script` is played, so short that the worst replies end it soon.
 */
export async function tour(
  visit: Visit,
  [script, other]: readonly [Script, Script],
  stop: (screen: string) => Promise<void>,
): Promise<void> {
  const { page, locale } = visit;
  const say = { locale };
  const heading = (name: string) => page.getByRole('heading', { name, exact: true }).first().waitFor();

  await page.getByRole('button', { name: script.scenario.title[locale], exact: true }).waitFor();
  await stop('library, first visit');
  await goTo(visit, '/no/such/page');
  await heading(m.shell_not_found_heading({}, say));
  await stop('not found');
  await goTo(visit, '/settings');
  await heading(m.settings_heading({}, say));
  await page.getByText(m.settings_data_calls_value({ count: 0 }, say)).waitFor();
  await stop('settings');
  await benchTour(visit, stop);
  await goTo(visit, '/history');
  await page.getByText(m.library_history_empty_heading({}, say)).waitFor();
  await stop('history, empty');

  const past = pastCalls(visit, script, other);
  await importFile(visit, await exportedFile(past, [script, other]));
  await heading(m.library_history_skills({}, say));
  await stop('history');
  await goTo(visit, '/report/past-middling');
  await debriefShown(visit);
  await stop('debrief');
  await openFolds(page);
  await openFirstRule(visit);
  await stop('debrief, everything open');

  await goTo(visit, '/call/past-exam');
  await heading(m.practice_returned_title({}, say));
  await stop('call, returned to');
  await page.getByRole('button', { name: m.practice_resume({}, say) }).click();
  await replyButtons(visit).first().waitFor();
  await stop('call, exam');

  await goTo(visit, '/');
  await page.getByRole('region', { name: m.library_unfinished({}, say) }).waitFor();
  await stop('library, with calls taken');
  const dialog = await openCasting(visit, script);
  await stop('casting');
  await dialog.getByRole('radio', { name: m.library_mode_guided({}, say) }).check();
  await dialog.getByRole('button', { name: m.library_casting_go({}, say) }).click();
  await startButton(visit, script).waitFor();
  await stop('briefing');
  await startButton(visit, script).click();
  await callBegun(visit);
  await replyButtons(visit).first().waitFor();
  await stop('call, waiting');
  await page.getByRole('button', { name: m.practice_hint_take_2({}, say) }).click();
  await page.getByRole('button', { name: m.practice_hint_take_3({}, say) }).click();
  await page.getByText(m.practice_hint_opening({}, say)).waitFor();
  await stop('call, hints open');
  await page.getByRole('radio', { name: m.practice_reply_type({}, say) }).check();
  const field = page.getByRole('textbox', { name: m.practice_reply({}, say) });
  await field.fill(
    locale === 'zh' ? '您好，请您冷静一点，这不归我管。' : "Hello, please calm down. It's not my job.",
  );
  await page.getByRole('list', { name: m.practice_marks({}, say) }).waitFor();
  await stop('call, typing');
  await field.fill(locale === 'zh' ? '窗外有两只喜鹊。' : 'Two magpies sat outside.');
  await field.press('Enter');
  const name = script.scenario.customer.name[locale];
  await page.getByText(m.practice_reply_unclear({ name }, say)).waitFor();
  await stop('call, not understood');
  await page.getByRole('radio', { name: m.practice_reply_pick({}, say) }).check();
  await page.getByRole('button', { name: m.practice_pause({}, say) }).click();
  await heading(m.practice_paused_title({}, say));
  await stop('call, paused');
  await page.getByRole('button', { name: m.practice_resume({}, say) }).click();
  await goOn(visit, script, worst, pick);
  await page.getByRole('button', { name: m.practice_closing_debrief({}, say) }).waitFor();
  await transcript(visit).waitFor();
  await stop('call, ended');
  await goTo(visit, '/bench?tab=unclear');
  await page.getByRole('heading', { name: script.scenario.title[locale] }).waitFor();
  await stop('rule bench, not understood');
}

/** The rule bench before any call: replies, a labelled file with a fault and one without. */
async function benchTour(
  { page, url, locale }: Visit,
  stop: (screen: string) => Promise<void>,
): Promise<void> {
  const say = { locale };
  const tab = (name: string) => page.getByRole('tab', { name, exact: true }).click();
  const upload = async (...lines: readonly object[]) => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: m.bench_file_choose({}, say) }).click(),
    ]);
    const text = lines.map((line) => JSON.stringify(line)).join('\n');
    await chooser.setFiles({ name: 'labelled.jsonl', mimeType: 'text/plain', buffer: Buffer.from(text) });
  };
  const reply = m.bench_example_2({}, say);

  await page.goto(`${url}#/bench`);
  await page.getByText(m.bench_empty_heading({}, say)).waitFor();
  await stop('rule bench, empty');
  await page
    .getByRole('textbox', { name: m.bench_replies({}, say) })
    .fill(
      [
        m.bench_example_1({}, say),
        reply,
        locale === 'zh' ? '他说“不是我的错”。' : 'He said "not my fault".',
      ].join('\n'),
    );
  await page.getByRole('heading', { name: m.bench_reply({ number: 3 }, say) }).waitFor();
  await stop('rule bench, replies');
  await tab(m.bench_tab_file({}, say));
  await upload({ id: 'a', reply });
  await page.getByRole('alert').waitFor();
  await stop('rule bench, a file at fault');
  await upload({ id: 'a', context: reply, reply, labels: [{ label: 'do-sorry', span: reply }] });
  await page.getByRole('table').waitFor();
  await stop('rule bench, a file measured');
  await tab(m.bench_tab_unclear({}, say));
  await page.getByText(m.bench_unclear_empty_heading({}, say)).waitFor();
  await stop('rule bench, nothing misunderstood');
}

/** After a tour: once more to the library, a call and a debrief. */
export async function secondLook(visit: Visit, stop: (screen: string) => Promise<void>): Promise<void> {
  const { page, locale } = visit;
  await goTo(visit, '/');
  await page.getByRole('list', { name: m.library_calls({}, { locale }) }).waitFor();
  await stop('library');
  await goTo(visit, '/call/past-exam');
  await page.getByRole('button', { name: m.practice_resume({}, { locale }) }).click();
  await replyButtons(visit).first().waitFor();
  await stop('call');
  await goTo(visit, '/report/past-middling');
  await debriefShown(visit);
  await stop('debrief');
}

/** A call over the phone that soon goes wrong, and one over the counter. */
export function tourScripts(): readonly [Script, Script] {
  return [scriptOf('hotel', 'double-charge'), scriptOf('supermarket', 'fly-in-yogurt')];
}
