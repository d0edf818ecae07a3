/** How a file of attempts says what it is. Apart from the schema, so that writing one does not load what reads it. */
export const attemptFormat = 'rapport-attempts';
export const attemptFormatVersion = 1;
/** Bytes; what is larger is not read. */
export const largestFile = 64 * 1024 * 1024;
