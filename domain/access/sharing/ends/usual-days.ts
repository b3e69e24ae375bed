/** How many days after its project closes a share with others than the host's people ends, as a deployment begins. */
export const usualDaysAfterClose = 30
