import type { Attempt } from '../../core/attempt/attempt.ts';
import { replay } from '../../core/attempt/replay.ts';
import type { Program } from '../../core/pack/program.ts';
import { buildReport } from '../../core/report/build-report.ts';
import type { Report } from '../../core/report/report.ts';
import { bestRun, type Run } from '../../core/scoring/best-run.ts';
import { type Analyser, createAnalyser } from '../../core/techniques/create-analyser.ts';
import { m } from '../../i18n/generated/messages.js';
import { UsageError } from '../command.ts';
import { defineCommand } from '../define-command.ts';
import { builtInLibraryKept } from '../kept-library.ts';
import { createPackFinder } from '../pack-finder.ts';
import { readAttempts } from '../read-attempts.ts';
import { printReportsCsv } from '../report-csv.ts';
import { printReportHtml } from '../report-html.ts';
import { printReportXapi } from '../report-xapi.ts';

const formats = ['json', 'csv', 'html', 'xapi'];

/** `rapport report <attempt>…`: one report or statement a line (json, xapi), one row a call (csv), or one page (html). */
export const reportAttempts = defineCommand(
  {
    format: { type: 'string', default: 'json' },
    pack: { type: 'string', multiple: true },
    lang: { type: 'string' },
  },
  async (paths, values, locale) => {
    const format = String(values.format);
    if (paths.length === 0) throw new UsageError(m.cli_needs_attempt({}, { locale }));
    if (!formats.includes(format))
      throw new UsageError(m.cli_format({ allowed: formats.join(', ') }, { locale }));
    const { lang = locale } = values;
    if (lang !== 'zh' && lang !== 'en') throw new UsageError(m.cli_lang_needed({}, { locale }));
    const library = await builtInLibraryKept();
    const find = createPackFinder(
      (values.pack as unknown as readonly string[] | undefined) ?? [],
      library,
      locale,
    );
    const make = createReporter(createAnalyser(library));
    const reports: Report[] = [];
    let faults = 0;
    for (const read of readAttempts(paths, locale)) {
      const program = read.ok ? find(read.attempt.header.pack) : null;
      const report = read.ok && program ? make(program, read.attempt) : null;
      if (!report) {
        faults++;
        const where = read.ok ? read.attempt.header.id : `${read.file}:${read.line}`;
        const sentence = read.ok && !program ? m.cli_unknown_pack : m.cli_not_an_attempt;
        console.error(sentence({ where }, { locale }));
        continue;
      }
      if (format === 'json') console.log(JSON.stringify(report));
      else if (format === 'xapi') console.log(printReportXapi(report));
      else reports.push(report);
    }
    if (format === 'csv') console.log(printReportsCsv(reports));
    if (format === 'html') console.log(printReportHtml(reports, lang));
    return faults === 0 ? 0 : 1;
  },
);

/** Makes reports, keeping the best run of each call and customer, which many attempts share. */
function createReporter(analyser: Analyser): (program: Program, attempt: Attempt) => Report | null {
  const runs = new Map<string, Run>();
  return (program, attempt) => {
    const result = replay(program, attempt, analyser);
    if (!result.ok) return null;
    const { scenario, persona, temper, locale } = result.replay.first;
    const key = `${program.digest} ${scenario} ${persona} ${temper}`;
    const best = runs.get(key) ?? bestRun(program, { scenario, persona, temper, locale }, 'highest');
    runs.set(key, best);
    return buildReport(program, attempt, result.replay, best, analyser);
  };
}
