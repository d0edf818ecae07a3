export { keepContract } from './keep-contract.ts';
export { makeReports } from './make-reports.ts';
export { migrateStore } from './migrate-store.ts';
export { scoreReplies } from './score-replies.ts';
