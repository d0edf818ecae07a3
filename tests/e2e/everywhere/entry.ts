export { makeReports } from './make-reports.ts';
export { scoreReplies } from './score-replies.ts';
