import type { Locale, Localized } from '../core/base/locale.ts';
import type { Report, ReportTurn } from '../core/report/report.ts';
import { m } from '../i18n/generated/messages.js';

const style = `body{font:16px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1d2330}
h1{font-size:1.3rem}article{border-top:2px solid #cfd6e0;padding:1rem 0}dt{color:#5a6473}dd{margin:0 0 .5rem}
.gain{color:#12633b}.loss{color:#9c1f2b}li{margin:.2rem 0}`;

/** All reports as one page that stands alone: no script, nothing fetched. Author and trainee text is text only. */
export function printReportHtml(reports: readonly Report[], locale: Locale): string {
  const title = m.cli_report_title({}, { locale });
  return [
    `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style>`,
    `<h1>${title}</h1>`,
    ...reports.map((report) => article(report, locale)),
    '</html>',
  ].join('\n');
}

function article(report: Report, locale: Locale): string {
  const { scenario, score, ending, turns, practise, header } = report;
  const own = (text: Localized) => escapeHtml(text[locale]);
  const outcome = ending ? own(ending.title) : m.cli_report_unfinished({}, { locale });
  return [
    `<article><h2>${own(scenario.title)} · ${score.raw.toFixed(1)}</h2>`,
    `<p>${own(scenario.customer)} · ${own(scenario.persona)} · ${own(scenario.temper)} · ${outcome}<br><small>${escapeHtml(header.id)}</small></p>`,
    `<h3>${m.cli_report_practise({}, { locale })}</h3><ul>`,
    ...practise.map(({ name, advice }) => `<li><b>${own(name)}</b> ${own(advice)}</li>`),
    '</ul><dl>',
    ...turns.map((turn) => turnOf(turn, locale)),
    '</dl></article>',
  ].join('\n');
}

function turnOf({ turn, text, evidence, lines }: ReportTurn, locale: Locale): string {
  const marks = evidence.map(({ name, quote, tenths, better }) => {
    const sign = tenths < 0 ? 'loss' : 'gain';
    const instead =
      better && tenths < 0 ? ` ${m.cli_report_instead({}, { locale })}: ${escapeHtml(better[locale])}` : '';
    return `<li class="${sign}">${(tenths / 10).toFixed(1)} ${escapeHtml(name[locale])}: “${escapeHtml(quote)}”${instead}</li>`;
  });
  return [
    `<dt>${m.cli_report_turn({ turn: turn + 1 }, { locale })}</dt>`,
    `<dd><b>${m.cli_report_trainee({}, { locale })}</b> ${escapeHtml(text)}<ul>${marks.join('')}</ul>`,
    ...lines.map(
      (line) =>
        `<div>${line.speaker === 'scene' ? '' : `<b>${line.name ? escapeHtml(line.name[locale]) : m.cli_report_customer({}, { locale })}</b> `}${escapeHtml(line.text[locale])}</div>`,
    ),
    '</dd>',
  ].join('\n');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
