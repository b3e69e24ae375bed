/** Where the page of a row is. */
export const rowAddress = (subject: string, id: string) => `/admin/resources/${subject}/records/${id}/show`
