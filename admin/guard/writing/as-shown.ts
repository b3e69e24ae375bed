/** The name under which a form sends along the row as it was shown, as JSON of its values by name. No column can be called so. */
export const asShown = '#shown'
