import { tellOfEnds as tell } from '../../domain/delivery/ends/tell.ts'

/** Once a night: which shares with others than our own people end within a week, and which have ended. */
export async function tellOfEnds(): Promise<void> {
  await tell()
}
