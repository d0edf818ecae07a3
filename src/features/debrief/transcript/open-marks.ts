import type { ReportEvidence } from '../../../core/report/report.ts';

/** Marks whose rules the reader is looking at. */
export interface OpenMarks {
  /** Names the place they were opened from. */
  readonly key: string;
  readonly turn: number;
  readonly marks: readonly ReportEvidence[];
}

/** Opens marks; the focus returns to `anchor` when they are closed. */
export type OpenMarksHandler = (marks: OpenMarks, anchor: HTMLElement) => void;
