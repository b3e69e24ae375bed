/** The name of the filter that asks for what is open. No column can be called so. */
export const openOnly = '#open'
