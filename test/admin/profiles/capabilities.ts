import { prisma } from '../../../prisma/client.ts'
import { world } from '../../world.ts'
import type { Answer, Colleague } from '../colleague.ts'

/** One of the host's people at the back-office: who they are, and a number of their own, so that what they make differs. */
export type HostMember = { colleague: Colleague; membershipId: string; at: number }

/** Whether somebody can: by the real requests that do it. */
type TryInside = (asking: HostMember) => Promise<boolean>

const { packing } = world.projects
const { meridian, northwind } = world.organisations
const done = ({ data }: Answer) => data.notice?.type === 'success'
const opens = ({ status, data }: Answer) => status === 200 && !data.error && data.record !== undefined

async function documentOf(creatorId: string): Promise<string> {
  const kept = { mediaType: 'text/plain', size: 1, sha256: 'x'.repeat(64), storageKey: crypto.randomUUID() }
  const data = { projectId: packing, name: 'Layout.txt', creatorId, uploadId: crypto.randomUUID(), ...kept }
  return (await prisma.file.create({ data })).id
}

/** Somebody of the host whom nothing else is about. */
async function newHostMember(name: string, profile: 'observer' | 'manager' = 'observer'): Promise<string> {
  const { accessLevelId } = await prisma.membership.findUniqueOrThrow({ where: { id: world.people.milo.membershipId } })
  const { id: personId } = await prisma.person.create({ data: { name, email: `${name}@meridian.test` } })
  const data = { personId, organisationId: meridian, accessLevelId, profile, lastUsedAt: new Date() }
  return (await prisma.membership.create({ data })).id
}

const shows = async ({ colleague }: HostMember, id: string) => opens(await colleague.read('File', 'show', {}, id))
const renames = async ({ colleague, at }: HostMember, id: string) =>
  done(await colleague.call('File', 'rename-document', { name: `Renamed by ${at}` }, id))
const deletes = async ({ colleague }: HostMember, id: string) =>
  done(await colleague.call('File', 'delete-document', {}, id))
const changesProfile = async ({ colleague }: HostMember, id: string, profile: string) =>
  done(await colleague.agree('Membership', 'change-profile', { profile }, id))

/** Each line of permission-profiles.csv that means something in the back-office, with the requests that are it there. */
export const insideCapabilities: Record<string, TryInside> = {
  // Of what the line names the back-office makes nothing; the power is that of all else that is made in a project.
  create_proofs_files_folders: async ({ colleague, at }) => {
    const made = [
      await colleague.write('Task', 'new', { projectId: packing, name: `Task of ${at}` }),
      await colleague.write('Milestone', 'new', {
        projectId: packing,
        name: `Milestone of ${at}`,
        dueOn: '2027-01-31',
      }),
    ]
    return all(made.map(done))
  },
  view_edit_delete_own_proofs_and_files: async (asking) => {
    const id = await documentOf(asking.membershipId)
    await mustShow(asking, id)
    return all([await renames(asking, id), await deletes(asking, id)])
  },
  view_edit_delete_others_proofs_and_files: async (asking) => {
    const id = await documentOf(world.people.nora.membershipId)
    await mustShow(asking, id)
    return all([await renames(asking, id), await deletes(asking, id)])
  },
  view_explicitly_shared_files: async (asking) => shows(asking, await documentOf(world.people.nora.membershipId)),
  delete_any_item_created_in_the_organisation: async (asking) =>
    deletes(asking, await documentOf(world.people.sofia.membershipId)),
  view_contacts_and_groups: async ({ colleague }) => {
    const sets = await Promise.all((['Group', 'Team'] as const).map((subject) => colleague.all(subject)))
    const known = await colleague.all('Contact')
    const ofHost = async (subject: 'group' | 'team') =>
      (await prisma[subject as 'group'].findFirstOrThrow({ where: { organisationId: meridian } })).id
    const { id } = await prisma.contact.findFirstOrThrow({ where: { organisationId: meridian } })
    const sought = [await ofHost('group'), await ofHost('team'), id]
    return all(sought.map((one) => [...sets.flat(), ...known].some((row) => row.id === one)))
  },
  create_groups_and_contacts: async ({ colleague, at }) =>
    done(await colleague.call('Group', 'create-set', { organisationId: meridian, name: `Group ${at}` })),
  add_edit_delete_users: async ({ colleague, at }) => {
    const id = await newHostMember(`leaver${at}`)
    const { accessLevelId } = await prisma.membership.findUniqueOrThrow({ where: { id } })
    const person = { name: 'New', email: `new${at}@meridian.test`, profile: 'observer', accessLevelId, by: 'link' }
    const atNorthwind = { ...person, email: `new${at}@northwind.test` }
    return all(
      [
        await colleague.call('Organisation', 'invite', person, meridian),
        await colleague.call('Organisation', 'invite', atNorthwind, northwind),
        await colleague.agree('Membership', 'disable', {}, id),
        await colleague.agree('Membership', 'enable', {}, id),
        await colleague.agree('Membership', 'change-job-role', { jobRole: 'Welder' }, id),
      ].map(done),
    )
  },
  edit_permission_profiles_of_users: async (asking) =>
    changesProfile(asking, await newHostMember(`other${asking.at}`), 'manager'),
  assign_billing_administrator_profile: async (asking) =>
    changesProfile(asking, await newHostMember(`billing${asking.at}`), 'billing_administrator'),
  // Of the host and of those it serves.
  account_settings: async ({ colleague, at }) => {
    const accent = `#11223${at}`
    const answers = [
      await colleague.write('Organisation', 'edit', { accent }, meridian),
      await colleague.write('Organisation', 'edit', { accent }, northwind),
    ]
    return all(answers.map(done))
  },
  billing_page: async ({ colleague }) => {
    const { id } = await prisma.invoice.findFirstOrThrow({ where: { organisationId: northwind } })
    const shown = opens(await colleague.read('Invoice', 'show', {}, id))
    const changed = await colleague.write('Invoice', 'edit', { state: shown ? 'paid' : 'open' }, id)
    return all([shown, done(changed)])
  },
  dashboard: async ({ colleague }) => (await colleague.send('/admin/api/dashboard')).status === 200,
}

/** Beyond the table: who shares what is shared with them at a level that lets them manage it. */
export const shares: TryInside = async ({ colleague, at }) => {
  const input = { with: `membership:${await newHostMember(`helper${at}`)}` }
  return done(await colleague.call('Project', 'share', input, packing))
}

/** Only of what is seen it says something that it cannot be changed. */
async function mustShow(asking: HostMember, id: string): Promise<void> {
  if (!(await shows(asking, id))) throw new Error(`The document ${id} is not shown`)
}

/** One answer for several requests. Throws where somebody can do a part of it only. */
function all(answers: boolean[]): boolean {
  if (new Set(answers).size > 1) throw new Error(`Only some of it is done: ${answers}`)
  return answers[0] === true
}
