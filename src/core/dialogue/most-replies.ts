/** The customer hangs up after so many replies: five times the longest call there is, and an end for an endless one. */
export const mostReplies = 300;
