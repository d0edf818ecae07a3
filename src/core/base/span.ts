/** Half-open range of UTF-16 offsets into a reply: `[start, end)`. */
export type Span = readonly [start: number, end: number];
