/** The API's own bounds, which forms tell before it has to. */

/** How long a webinar may take, in minutes. */
export const shortestDuration = 1;
export const longestDuration = 1440;

/** The longest title, in characters. */
export const longestTitle = 200;

/** How many line breaks a description has at most. */
export const mostLineBreaks = 200;

/** The longest chat message, in characters. */
export const longestMessage = 1000;

/** The longest notice on top of a chat, in characters, and its line breaks. */
export const longestNotice = 500;
export const mostNoticeBreaks = 10;

/** How many chat messages one answer holds at most. */
export const messagesAPage = 200;

/** The years in which a webinar begins and ends. */
export const earliestYear = 1900;
export const latestYear = 9999;

/** How many places a room's limit may name. */
export const fewestPlaces = 1;
export const mostPlaces = 1_000_000;

/** How many minutes a rule of attendance may ask for, and which share of the session. */
export const mostAttendedMinutes = 9999;
export const mostAttendedShare = 100;

/** The longest reason of a correction, in characters. */
export const longestReason = 200;

/** The longest password of a room, in characters. */
export const longestPassword = 100;

/** The longest key of a stream, and its shortest; the longest address where it can be watched. In characters. */
export const longestStreamKey = 300;
export const shortestStreamKey = 8;
export const longestStreamLink = 500;

/** The longest reason of a cancelled webinar, in characters. */
export const longestCancelReason = 500;

/** How many accounts one list registers, and how long each one's name or address is at most. */
export const mostAccounts = 500;
export const longestAccount = 254;

/** Of a picture's file, in bytes. */
export const largestPicture = 2_097_152;
