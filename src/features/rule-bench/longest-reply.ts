/** Characters of one reply that are read: as many as a call takes. More would hold the page. */
export const longestReply = 1200;
