import { prisma } from '../../prisma/client.ts'
import type { Visitor } from '../visitor.ts'
import { world } from '../world.ts'

/** What a request is made with: who asks, and a number of their own, so that what they make differs. */
export type ProfileHolder = { visitor: Visitor; at: number }

/** Whether somebody can: by the real requests that do it. */
type Try = (asking: ProfileHolder) => Promise<boolean>

const { packing } = world.projects
const documents = `/projects/${packing}/documents`
const people = '/account/people'
const settings = '/account/settings'
const billing = '/account/billing'
const partners = '/account/partners'
const done = ({ status }: { status: number }) => status >= 200 && status < 300

/** Somebody of the organisation whom nothing else is about. */
export async function newColleague(name: string, profile: 'observer' | 'manager' = 'observer'): Promise<string> {
  const { organisationId, accessLevelId } = await prisma.membership.findUniqueOrThrow({
    where: { id: world.people.nora.membershipId },
  })
  const { id } = await prisma.person.create({ data: { name, email: `${name}@northwind.test` } })
  const data = { personId: id, organisationId, accessLevelId, profile, lastUsedAt: new Date() }
  return (await prisma.membership.create({ data })).id
}

/** An invitation of Globex that waits for the organisation. */
async function invitationFromGlobex(at: number): Promise<string> {
  const { globex: senderId, northwind: recipientId } = world.organisations
  await prisma.partnership.deleteMany({ where: { senderId, recipientId } })
  const waits = { senderView: 'pending', recipientView: 'pending' } as const
  const data = { senderId, recipientId, email: `nora${at}@northwind.test`, ...waits }
  return (await prisma.partnership.create({ data })).id
}

/** Adds a document to a project of the organisation; its id, or undefined where that is refused. */
async function added({ visitor, at }: ProfileHolder): Promise<string | undefined> {
  const body = new FormData()
  body.set('files', new Blob([`by ${at}`]), `by ${at} ${crypto.randomUUID()}.txt`)
  const { data } = await visitor.send(documents, { body, headers: { accept: 'application/json' } })
  return data?.ids?.[0]
}

const views = async (visitor: Visitor, id: string) => done(await visitor.send(`/documents/${id}`))
const renames = async ({ visitor, at }: ProfileHolder, id: string) =>
  done(await visitor.send(`/documents/${id}/renaming`, { json: { name: `Renamed by ${at}` } }))
const deletes = async (visitor: Visitor, id: string) =>
  done(await visitor.send(`/documents/${id}`, { method: 'DELETE', headers: { accept: 'application/json' } }))

/** Every capability of permission-profiles.csv that the product has by now, with the requests that are it. `other` adds what is somebody
 *  else's of the same organisation. */
export function capabilities(other: () => ProfileHolder): Record<string, Try> {
  const ofOthers = async () => (await added(other())) ?? ''
  return {
    create_proofs_files_folders: async (asking) => (await added(asking)) !== undefined,
    view_edit_delete_own_proofs_and_files: async (asking) => {
      const id = await added(asking)
      if (id === undefined || !(await views(asking.visitor, id))) return false
      return all([await renames(asking, id), await deletes(asking.visitor, id)])
    },
    view_edit_delete_others_proofs_and_files: async (asking) => {
      const id = await ofOthers()
      if (!(await views(asking.visitor, id))) return false
      return all([await renames(asking, id), await deletes(asking.visitor, id)])
    },
    view_explicitly_shared_files: async ({ visitor }) => views(visitor, await ofOthers()),
    delete_any_item_created_in_the_organisation: async ({ visitor }) => deletes(visitor, await ofOthers()),
    view_contacts_and_groups: async ({ visitor }) =>
      all(await Promise.all(['/contacts', '/groups', '/teams'].map(async (path) => done(await visitor.json(path))))),
    create_groups_and_contacts: async ({ visitor, at }) =>
      all([
        done(await visitor.send('/contacts', { json: { name: 'Ana', email: `ana${at}@example.com` } })),
        done(await visitor.send('/groups', { json: { name: `Group ${at}` } })),
      ]),
    delete_contacts: async ({ visitor, at }) => {
      const { northwind: organisationId } = world.organisations
      const data = { organisationId, name: 'Bo', email: `bo${at}@example.com` }
      const { id } = await prisma.contact.create({ data })
      return done(await visitor.send(`/contacts/${id}`, { method: 'DELETE', json: {} }))
    },
    add_edit_delete_users: async ({ visitor, at }) => {
      const id = await newColleague(`leaver${at}`)
      const json = { name: 'New', email: `new${at}@northwind.test`, profile: 'observer' }
      const answers = [
        await visitor.send(people, { json }),
        await visitor.send(`${people}/${id}/disabling`, { json: {} }),
        await visitor.send(`${people}/${id}/enabling`, { json: {} }),
      ]
      return all(answers.map(done))
    },
    edit_permission_profiles_of_users: async ({ visitor, at }) =>
      done(
        await visitor.send(`${people}/${await newColleague(`other${at}`)}/profile`, { json: { profile: 'manager' } }),
      ),
    assign_billing_administrator_profile: async ({ visitor, at }) => {
      const id = await newColleague(`billing${at}`)
      return done(await visitor.send(`${people}/${id}/profile`, { json: { profile: 'billing_administrator' } }))
    },
    account_settings: async ({ visitor }) => {
      const { status, data } = await visitor.json(settings)
      const { version, settings: known } = data ?? {}
      const json = { version: version ?? 'x'.repeat(22), inviteLocale: known?.inviteLocale === 'en' ? 'de' : 'en' }
      return all([done({ status }), done(await visitor.send(settings, { json }))])
    },
    billing_page: async ({ visitor, at }) => {
      const { status, data } = await visitor.json(billing)
      const json = { version: data?.version ?? 'x'.repeat(22), reference: `PO ${at}` }
      return all([done({ status }), done(await visitor.send(billing, { json }))])
    },
    send_accept_reject_delete_partner_invitations: async ({ visitor, at }) => {
      const sent = await visitor.send(partners, { json: { email: `partner${at}@example.com` } })
      const answers = [sent, await visitor.json(partners)]
      for (const path of ['acceptance', 'rejection', 'deletion']) {
        const id = await invitationFromGlobex(at)
        answers.push(await visitor.send(`${partners}/${id}/${path}`, { json: {} }))
      }
      return all(answers.map(done))
    },
    // Both of them; who has one only is told by the test of that cell.
    see_account_settings_and_billing_links: async ({ visitor }) => {
      const { text } = await visitor.page('/account')
      const links = [settings, billing].map((path) => text.includes(`href="${path}"`))
      const open = [done(await visitor.page(settings)), done(await visitor.page(billing))]
      if (String(links) !== String(open)) throw new Error(`Linked: ${links}, open: ${open}`)
      return links.every(Boolean)
    },
    see_header_menu_and_new_menu: async ({ visitor }) => {
      const { text } = await visitor.page('/projects')
      return all(['menu-menu', 'menu-new'].map((one) => text.includes(`class="frame-menu ${one}"`)))
    },
    dashboard: async ({ visitor }) => done(await visitor.json('/projects')),
  }
}

/** One answer for several requests. Throws where somebody can do a part of it only. */
function all(answers: boolean[]): boolean {
  if (new Set(answers).size > 1) throw new Error(`Only some of it is done: ${answers}`)
  return answers[0] === true
}
