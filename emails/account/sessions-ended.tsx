import { accountNotice } from './notice.tsx'

/** Staff ended the reader’s access to an organisation, and with it their sessions there. */
export const sessionsEnded = accountNotice('sessions-ended')
