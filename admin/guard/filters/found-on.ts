/** The name of the filter that asks for the rows that a search finds, by what is sought. No column can be called so. */
export const foundOn = '#found'
