import { accountNotice } from './account-notice.tsx'

/** The reader’s password was changed. */
export const passwordChanged = accountNotice('password-changed')
