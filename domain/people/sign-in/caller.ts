/** Where something is asked for from: the network address, and, where a browser's own cookie is kept, the SHA-256 of what that holds
 *  and what the browser calls itself. */
export type Caller = { address: string; browser?: string; userAgent?: string }
