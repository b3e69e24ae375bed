/** Where the list of a resource is. */
export const listPath = (resourceId: string) => `/admin/resources/${resourceId}`

/** Where one of its rows is, or what can be done with it. */
export const rowPath = (resourceId: string, id: string, action = 'show') =>
  `${listPath(resourceId)}/records/${id}/${action}`

/** Where what can be done with several of its rows is. */
export const rowsPath = (resourceId: string, ids: string[], action: string) =>
  `${listPath(resourceId)}/bulk/${action}?recordIds=${ids}`

/** Where what can be done on the whole list is. */
export const verbPath = (resourceId: string, action: string) => `${listPath(resourceId)}/actions/${action}`
