import { accountNotice } from './notice.tsx'

/** The reader’s password was changed. */
export const passwordChanged = accountNotice('password-changed')
