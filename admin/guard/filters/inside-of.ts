/** The name of the filter that asks for the grants on a project and on what is in it. No column can be called so. */
export const insideOf = '#inside'
