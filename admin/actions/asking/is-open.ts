/** Whether a request for access waits for an answer. */
export const isOpen = ({ answeredAt }: Record<string, unknown>): boolean => !answeredAt
