/** A run this much behind its time, in milliseconds, is late: the installation was down, or is. */
export const late = 5 * 60_000
