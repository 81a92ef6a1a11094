// The commands that a line above a draft's line runs when it is clicked, where the client has told that it has them.

/** With a URI, a position and the locations of all mentions: shows them beside the text. */
export const SHOW_MENTIONS = 'duthao.showMentions';

/** With a URI and a position: goes there and shows what belongs to the shortcoming. */
export const SHOW_SHORTCOMING = 'duthao.showShortcoming';
