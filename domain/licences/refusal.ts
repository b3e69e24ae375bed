import { prisma } from '../../prisma/client.ts'
import { type Actor, isMember } from '../access/actor/actor.ts'
import { Conflict } from '../refusals.ts'
import { findHolders } from './holders.ts'
import { countPool } from './pool.ts'
import { whomToAsk } from './whom-to-ask.ts'

/** Somebody would take a licence, and none is left: 409. Nothing was changed; the detail is what its text tells. */
export class NoLicence extends Conflict {
  constructor(
    code: 'no-licence' | 'no-licence-staff',
    override readonly detail: Record<string, string>,
  ) {
    super(code, detail)
  }
}

/** How many of those who hold one are named. */
const named = 10

/**
 * What is told when somebody would take a licence and none of its type is left; null for any other error. Who holds one is told as far as
 * the actor sees their licences and names: staff all of them and how many there are, others those of their own organisation. Whom to
 * ask is told to everybody. Source: domain, licences.
 */
export async function noLicenceLeft(error: unknown, actor: Actor): Promise<NoLicence | null> {
  const typeId = refusedType(error)
  const type = typeId && (await prisma.licenceType.findUnique({ where: { id: typeId } }))
  if (!type) return null
  const detail = { type: type.name, ask: (await whomToAsk(prisma, type)) ?? 'nobody' }
  if (actor.kind === 'system' || !isMember(actor)) return new NoLicence('no-licence', { ...detail, ...nobody })
  const holders = await findHolders(actor, type.id)
  const names = (some: typeof holders) => listed(some.flatMap(({ name }) => name ?? []))
  const told = { ...detail, holders: names(holders), idle: names(holders.filter(({ isIdle }) => isIdle)) }
  if (!actor.organisation.isHost) return new NoLicence('no-licence', told)
  const { size, taken, reserved } = await countPool(prisma, type.id)
  return new NoLicence('no-licence-staff', { ...told, size: `${size}`, taken: `${taken}`, reserved: `${reserved}` })
}

const nobody = { holders: 'nobody', idle: 'nobody' }

function listed(names: string[]): string {
  const more = names.length - named
  return [...names.slice(0, named), ...(more > 0 ? [`+ ${more}`] : [])].join(', ') || 'nobody'
}

/** The type (uuid) of which the database had none left (`take_licence`). */
function refusedType(error: unknown): string | undefined {
  return error instanceof Error ? /licence_left_([0-9a-f-]{36})/.exec(error.message)?.[1] : undefined
}
