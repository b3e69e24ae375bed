import { accountNotice } from './notice.tsx'

/** The reader made a token for the API. */
export const tokenMade = accountNotice('token-made')
