import { recoverIdleLicences } from '../../domain/licences/idle/daily.ts'

/** Every hour, of which one a day finds something to do: licences of those who have not been here for long are taken back, and those who are next
 *  are told. */
export async function recoverLicences(): Promise<void> {
  await recoverIdleLicences()
}
