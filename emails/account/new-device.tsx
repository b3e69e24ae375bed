import { accountNotice } from './notice.tsx'

/** Somebody signed in as the reader with a browser that is new to them. */
export const newDevice = accountNotice('new-device')
