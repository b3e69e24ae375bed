/** The name of the filter that asks for the rows that stand on the page of something, as `Project:` and its id. No column can be called so. */
export const standsOn = '#page'
