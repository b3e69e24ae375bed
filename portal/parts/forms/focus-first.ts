/** For what a page begins with after a form was sent (a summary, a confirmation, or the title where that says it all): its reader is there at once, with the keyboard and by ear, without a script. */
export const focusFirst = { tabIndex: -1, autoFocus: true }
