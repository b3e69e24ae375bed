/** The name of the filter by which a list shows some of its rows that no column tells apart. No column can be called so. */
export const apartOn = '#apart'
