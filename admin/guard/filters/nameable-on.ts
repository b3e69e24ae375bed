/** The name under which a search says where people are to be named: `Organisation:`, `Project:` or `Phase:` and its id. No column
 *  can be called so. */
export const nameableOn = '#on'
