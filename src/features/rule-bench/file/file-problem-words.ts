import { m } from '../../../i18n/generated/messages.js';
import { longestReply } from '../longest-reply.ts';
import type { FileProblem } from './measure-file.ts';

/** What is wrong with a file and what to do about it, in one breath. */
export function fileProblemWords(file: string, problem: FileProblem): string {
  switch (problem.kind) {
    case 'too-large':
      return m.bench_problem_too_large({ file });
    case 'empty':
      return m.bench_problem_empty({ file });
    case 'not-text':
      return m.bench_problem_not_text({ file });
    case 'unreadable':
      return m.bench_problem_unreadable({ file });
    case 'not-json':
      return m.bench_problem_not_json({ file, line: problem.line });
    case 'field':
      return m.bench_problem_field({ file, line: problem.line, field: problem.field });
    case 'too-long':
      return m.bench_problem_too_long({ file, line: problem.line, count: longestReply });
  }
}
