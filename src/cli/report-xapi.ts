import type { Report } from '../core/report/report.ts';

const verbs = { passed: 'passed', failed: 'failed', progressed: 'progressed' } as const;
const namespace = 'urn:rapport';

/** One xAPI statement a call (xAPI 1.0.3): the score in the standard's own words. The actor is named by whoever sends it. */
export function printReportXapi({ header, score, ending, scenario, durationMs }: Report): string {
  const verb = ending === null ? verbs.progressed : score.raw >= 60 ? verbs.passed : verbs.failed;
  return JSON.stringify({
    actor: { objectType: 'Agent', account: { homePage: namespace, name: 'trainee' } },
    verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { en: verb } },
    object: {
      objectType: 'Activity',
      id: `${namespace}:pack:${header.pack}:scenario:${header.scenario}`,
      definition: {
        type: 'http://adlnet.gov/expapi/activities/simulation',
        name: { 'zh-CN': scenario.title.zh, en: scenario.title.en },
      },
    },
    result: {
      score: { scaled: score.scaled, raw: score.raw, min: score.min, max: score.max },
      completion: ending !== null,
      ...(ending === null ? {} : { success: score.raw >= 60 }),
      duration: `PT${Math.round(durationMs / 1000)}S`,
    },
    context: { extensions: { [`${namespace}:attempt`]: header.id, [`${namespace}:mode`]: header.mode } },
  });
}
