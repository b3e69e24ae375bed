/** By how many days after a project closes a deployment's shares end, as it begins: its people may set it otherwise. */
export const usualDaysAfterClose = 30
