import { readFileSync } from 'node:fs'
import type { OracleRow } from '../../access/oracle.ts'
import type { Installation } from '../state.ts'

type Member = OracleRow & { personId: string; organisationId: string; profile: string; accessLevelId: string }
type Reads = (subject: string, row: OracleRow, column?: string, as?: never) => boolean
/** Who asks, what of projects they read, and the memberships that it names to them. */
type Asked = { asking: Member; read: { subject: string; row: OracleRow }[]; named: string[]; reads: Reads }
type Told = (row: OracleRow, column?: string) => boolean

const csv = readFileSync('test/rules/permission-profiles.csv', 'utf8')
  .split('\n')
  .map((line) => line.split(','))
const header = csv.find(([first]) => first === 'capability') ?? []

/** What is told of things around projects to somebody who is not of the host, and what of people: by kind of thing. A kind that is not
 *  here is told to none of them. Source: permission-profiles.csv, customer-access.txt, partner-relationships.txt, docs/access.md. */
export function around({ rows, world }: Installation, { asking, read, named, reads }: Asked): Record<string, Told> {
  const me = asking
  const all = (subject: string) => rows[subject] ?? []
  const one = (subject: string, id: unknown) => all(subject).find((row) => row.id === id)
  const can = (capability: string) =>
    csv.find(([name]) => name === capability)?.[header.indexOf(me.profile)]?.startsWith('yes') ?? false
  const ceilings = (one('AccessLevel', me.accessLevelId)?.ceilings ?? {}) as Record<string, string>
  const below = (kind: string) => (ceilings[kind] ?? 'none') !== 'none'
  const isHost = one('Organisation', me.organisationId)?.isHost === true
  const own = (row: OracleRow) => row.organisationId === me.organisationId
  const contacts = can('view_contacts_and_groups') && below('people')
  const looksAfter = can('add_edit_delete_users') && below('people')
  const sets = can('account_settings')
  const members = all('Membership') as Member[]

  const partners = all('Partnership').flatMap((row) => {
    const both = [row.senderId, row.recipientId]
    const open = row.senderView === 'accepted' && row.recipientView === 'accepted'
    return both.includes(me.organisationId) ? [{ other: both.find((id) => id !== me.organisationId), open, row }] : []
  })
  const accesses = world.accesses.filter(({ row }) => [row.clientId, row.partnerId].includes(me.organisationId))
  const worksForUs = accesses.flatMap(({ row, people }) =>
    row.clientId !== me.organisationId || row.state !== 'accepted'
      ? []
      : row.forAll
        ? members.filter(({ organisationId }) => organisationId === row.partnerId).map(({ id }) => id)
        : people,
  )
  const projects = read.filter(({ subject }) => subject === 'Project').map(({ row }) => row)
  // Who looks after an account reads of each of its projects that they see who else sees it.
  const seeing = looksAfter
    ? members.filter((other) =>
        projects.some((project) => own(project) && reads('Project', project, undefined, other as never)),
      )
    : []
  // What letting somebody in would take, and whom they ask for more of it.
  const side = isHost ? 'host' : one('Organisation', me.organisationId)?.isPartner === true ? 'partner' : 'customer'
  const licences = all('LicenceType').filter(
    ({ id, sides }) =>
      (looksAfter && (sides as string[]).includes(side)) ||
      ((looksAfter || can('billing_page')) && all('Licence').some((row) => own(row) && row.typeId === id)),
  )
  const membershipOpen = (row: Member) =>
    row.personId === me.personId ||
    (own(row) && contacts) ||
    named.includes(row.id) ||
    (contacts && worksForUs.includes(row.id)) ||
    (contacts && partners.some(({ other, open }) => open && other === row.organisationId)) ||
    seeing.includes(row) ||
    (sets && partners.some(({ row: { invitedById, answeredById } }) => [invitedById, answeredById].includes(row.id))) ||
    (sets &&
      accesses.some(({ row: given }) => [given.partnerId].includes(row.organisationId) && worksForUs.includes(row.id)))
  const personOpen: Told = ({ id }, column) => {
    const theirs = members.filter(({ personId }) => personId === id)
    if (looksAfter && licences.some(({ contactId }) => theirs.some((row) => row.id === contactId))) return true
    if (column !== 'email') return theirs.some(membershipOpen)
    const addressesOf = (row: Member) => one('Organisation', row.organisationId)?.partnersSee === 'names_and_addresses'
    const typed = [...all('Partnership'), ...all('PartnerAccess')].some(
      (row) =>
        [row.senderId, row.clientId].includes(me.organisationId) && sets && row.email === one('Person', id)?.email,
    )
    return (
      typed ||
      theirs.some(
        (row) =>
          row.personId === me.personId ||
          (own(row) && contacts) ||
          (membershipOpen(row) && contacts && addressesOf(row)),
      )
    )
  }
  const productOpen: Told = ({ id, organisationId }) =>
    below('products') &&
    (reads('Project', { id: '', organisationId, productId: id } as never) ||
      projects.some(({ productId }) => productId === id))
  const productsAskedFor = (requestId: unknown) => {
    const asked = all('AccessRequest').filter(({ id, homeId }) => id === requestId && homeId === me.organisationId)
    return all('Product').filter(({ id }) => asked.some(({ productId }) => productId === id))
  }
  const organisationOpen: Told = ({ id, isHost: host }) =>
    host === true ||
    id === me.organisationId ||
    read.some(({ row }) => row.organisationId === id) ||
    all('Product').some((row) => row.organisationId === id && productOpen(row)) ||
    members.some((row) => row.organisationId === id && membershipOpen(row)) ||
    (contacts && partners.some(({ other, open }) => open && other === id)) ||
    ((sets || me.legalRepresentative === true) &&
      [
        ...partners.map(({ other, row, open }) => (open || row.recipientId === me.organisationId ? other : null)),
        ...accesses.flatMap(({ row }) =>
          row.partnerId === me.organisationId || row.state !== 'pending' ? [row.clientId, row.partnerId] : [],
        ),
      ].includes(id as never))
  const mailed: Told = ({ id, toCustomers }) =>
    toCustomers === true ||
    all('ScheduleAudience').some(
      (row) => row.scheduleId === id && [row.membershipId, row.organisationId].some((one) => one === me.id || own(row)),
    )
  const everything: Told = () => true
  if (isHost)
    return Object.fromEntries(
      Object.keys(rows).map((subject) => [subject, subject === 'LayoutTemplate' ? () => false : everything]),
    )
  return {
    Organisation: organisationOpen,
    Person: personOpen,
    // Who supervises them stands in what is told of themselves.
    Membership: (row) => row.id === me.supervisorId || membershipOpen(row as Member),
    Product: productOpen,
    ProductCategory: ({ id }) => all('Product').some((row) => row.categoryId === id && productOpen(row)),
    Contact: (row) => own(row) && contacts,
    Group: (row) => own(row) && contacts,
    Team: (row) => own(row) && contacts,
    GroupMember: (row) => own(row) && contacts,
    TeamMember: (row) => own(row) && contacts,
    BillingAccount: (row) => own(row) && can('billing_page'),
    Invoice: (row) => own(row) && can('billing_page'),
    Invitation: (row) => own(row) && looksAfter,
    Licence: (row) => own(row) && (looksAfter || can('billing_page')),
    LicenceType: (row) => licences.includes(row),
    ApiToken: (row) => row.membershipId === me.id || (own(row) && looksAfter),
    Webhook: (row) => own(row) && sets,
    // What they are mailed is called to them, whatever they find.
    Report: (row, column) =>
      (column === 'name' && all('Schedule').some((one) => one.reportId === row.id && mailed(one))) ||
      (below('reports') && (row.inPortal === true || row.ownerId === me.id || (own(row) && row.toColleagues === true))),
    Partnership: ({ senderId, recipientId }) => sets && [senderId, recipientId].includes(me.organisationId),
    PartnerAccess: ({ clientId, partnerId }) =>
      (sets || me.legalRepresentative === true) && [clientId, partnerId].includes(me.organisationId),
    AccessRequest: ({ membershipId, askerId }) => [membershipId, askerId].includes(me.id),
    // What a group or team opens is told to who looks after who is in it.
    Grant: (row) =>
      row.creatorId === me.id ||
      (looksAfter && [...all('Group'), ...all('Team')].some((set) => own(set) && set.id === row.principalId)) ||
      (own(row) && sets && row.via === 'partnership'),
    // What one's own people asked for elsewhere is told as far as one gets there as well.
    Activity: (row) =>
      sets &&
      (own(row) ||
        projects.some(({ id }) => id === row.projectId) ||
        productsAskedFor(row.subjectId).some((product) => productOpen(product))),
    AccessLevel: ({ id }, column) => !column && id === me.accessLevelId,
    Schedule: mailed,
    // Which level an access or a share has is told to who reads of it.
    ProjectAccessLevel: () => can('create_proofs_files_folders'),
  }
}
