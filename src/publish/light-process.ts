/**
 * A process that holds no more than this when its work is done takes the next piece as well, in MB: starting another one takes
 * a quarter of a second. One that holds more ends, so that its memory is free before the next begins.
 */
const mostHeld = 400;

/** Whether this process may go on. */
export const isLight = (): boolean => process.memoryUsage.rss() <= mostHeld * 1e6;
