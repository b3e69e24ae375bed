import { randomUUID } from 'node:crypto'
import type { GrantVia, Prisma } from '@prisma/client'
import { prisma } from '../../prisma/client.ts'
import { accessesOf, give, must, pick, uniqueBy } from './access-given.ts'
import { furtherNouns, namesSomebody, partnersOf, rowOf, tableOf } from './further-nouns.ts'
import type { Plan } from './random-world.ts'

const day = 86_400_000
const from = (span: number) => new Date(Date.now() + span)
const ends = { never: null, tomorrow: from(day), today: from(day / 24), yesterday: from(-day) }

/** Writes a plan into the database and returns everything as plain rows. */
export async function raiseWorld(plan: Plan) {
  const id = () => randomUUID()
  const tag = id()
  const organisations = ['Meridian', 'Northwind', 'Globex'].map((name, at) => ({
    id: id(),
    name: `${name} ${tag}`,
    isHost: at === 0,
  }))
  const levels = plan.levels.map((areas, at) => ({
    ...{ id: id(), name: `${at} ${tag}`, areas: areas as Prisma.InputJsonObject },
    ...{ defaultExternal: at === 0, defaultInternal: at === 1, jobRole: at === 2 ? 'Client' : null },
  }))
  const accessLevels = plan.people.map((person, at) => ({
    id: id(),
    name: `${at} ${tag}`,
    ceilings: person.ceilings as Prisma.InputJsonObject,
  }))
  const people = plan.people.map((_, at) => ({ id: id(), name: `Person ${at}`, email: `${id()}@portico.test` }))
  const memberships = plan.people.map((person, at) => ({
    ...{ id: id(), personId: must(people, at).id, organisationId: must(organisations, person.organisation).id },
    ...{ profile: person.profile, jobRole: person.jobRole, accessLevelId: must(accessLevels, at).id },
  }))
  const sets = () => organisations.map((organisation) => ({ id: id(), organisationId: organisation.id, name: tag }))
  const [teams, groups] = [sets(), sets()]
  const of = (list: typeof teams, at: number) => must(list, must(plan.people, at).organisation).id
  const teamMembers = memberships.flatMap(({ id }, at) =>
    plan.people[at]?.inTeam ? [{ teamId: of(teams, at), membershipId: id }] : [],
  )
  const groupMembers = memberships.flatMap(({ id }, at) =>
    plan.people[at]?.inGroup ? [{ groupId: of(groups, at), membershipId: id }] : [],
  )
  const category = { id: id(), name: tag }
  const products = plan.products.map((at) => ({
    id: id(),
    organisationId: must(organisations, at).id,
    categoryId: category.id,
    name: tag,
  }))
  const projects = plan.projects.map((project) => {
    const organisationId = must(organisations, project.organisation).id
    const own = products.filter((product) => product.organisationId === organisationId)
    return {
      ...{ id: id(), organisationId, productId: pick(own, project.product)?.id ?? null, name: tag },
      ...{
        managerId: pick(memberships, project.runBy)?.id ?? null,
        creatorId: pick(memberships, project.madeBy)?.id ?? null,
      },
    }
  })
  const phases = plan.phases.map((at) => ({ id: id(), ...owners(must(projects, at)), name: tag }))
  const inProject = (place: { project: number; phase: number | null }) => {
    const project = must(projects, place.project)
    const phaseId =
      pick(
        phases.filter((phase) => phase.projectId === project.id),
        place.phase,
      )?.id ?? null
    return { ...owners(project), phaseId }
  }
  const tasks = plan.tasks.map((task) => ({
    ...{ id: id(), ...inProject(task), name: tag },
    ...{
      assigneeId: pick(memberships, task.assignee)?.id ?? null,
      creatorId: pick(memberships, task.creator)?.id ?? null,
    },
  }))
  const contents = plan.contents.map((content) => ({
    ...inProject(content),
    by: pick(memberships, content.creator)?.id ?? null,
  }))
  const milestones = contents.map(({ by, ...owner }) => ({ id: id(), ...owner, name: tag, dueOn: new Date() }))
  const raid = contents.map(({ by, ...owner }) => ({
    id: id(),
    ...owner,
    creatorId: by,
    kind: 'risk' as const,
    title: tag,
  }))
  const files = contents.map(({ by, ...owner }) => ({
    ...{ id: id(), ...owner, creatorId: by, name: tag },
    creatorOrganisationId: memberships.find((one) => one.id === by)?.organisationId ?? owner.organisationId,
    ...{ mediaType: 'text/plain', size: 1, sha256: '', storageKey: id() },
  }))
  const reports = contents.map(({ by, phaseId, ...owner }) => ({
    ...{
      id: id(),
      ...owner,
      authorId: by,
      reportedOn: new Date(),
      summary: tag,
      health: 'green' as const,
      progress: 1,
    },
  }))
  const updates = contents.map(({ by, ...owner }) => ({ id: id(), ...owner, authorId: by, body: tag }))
  const comments = updates.map(({ id: updateId, ...owner }) => ({ ...owner, id: id(), updateId, body: tag }))
  const further = Object.fromEntries(
    furtherNouns.map((noun) => [
      noun,
      contents.map(({ by, ...owner }) => rowOf(noun, { id: id(), ...owner }, by, tag)),
    ]),
  )
  const partners = partnersOf(must(organisations, 1).id, must(organisations, 2).id)
  const lists = { organisation: organisations, membership: memberships, team: teams, group: groups, product: products }
  const things = { ...lists, project: projects, phase: phases, file: files }
  const grants = uniqueBy(
    plan.grants.map((grant, at) => {
      const via: GrantVia = grant.via === 'share' && at % 2 === 1 ? 'partnership' : grant.via
      const principalKind = grant.via === 'owner' ? 'organisation' : grant.principalKind
      const principal = must<{ id: string }>(things[principalKind], grant.principal)
      const resource = must<{ id: string }>(things[grant.resourceKind], grant.resource)
      const sides = {
        principalKind,
        principalId: principal.id,
        resourceKind: grant.resourceKind,
        resourceId: resource.id,
      }
      return {
        id: id(),
        ...sides,
        via,
        partnershipId: via === 'partnership' ? partners.id : null,
        levelId: pick(levels, grant.level)?.id ?? null,
        expiresAt: ends[grant.ends],
        suspendedAt: grant.suspended ? ends.yesterday : null,
      }
    }),
    (grant) => `${grant.principalId} ${grant.resourceId} ${grant.via}`,
  )
  const accesses = accessesOf(plan, { organisations, memberships, products, levels })
  await prisma.$executeRaw`truncate "ProjectAccessLevel", "Organisation", "Person", "AccessLevel", "Grant" cascade`
  // Rules must agree on rows that stand wrong already, too.
  const named = ['Project', 'Task', 'RaidEntry', ...furtherNouns.filter(namesSomebody)]
  await prisma.$transaction([
    ...named.map((table) => prisma.$executeRawUnsafe(`alter table "${table}" disable trigger people`)),
    prisma.organisation.createMany({ data: organisations }),
    prisma.projectAccessLevel.createMany({ data: levels }),
    prisma.accessLevel.createMany({ data: accessLevels }),
    prisma.person.createMany({ data: people }),
    prisma.membership.createMany({ data: memberships }),
    prisma.team.createMany({ data: teams }),
    prisma.group.createMany({ data: groups }),
    prisma.teamMember.createMany({ data: teamMembers }),
    prisma.groupMember.createMany({ data: groupMembers }),
    prisma.productCategory.create({ data: category }),
    prisma.product.createMany({ data: products }),
    prisma.project.createMany({ data: projects }),
    prisma.phase.createMany({ data: phases }),
    prisma.milestone.createMany({ data: milestones }),
    prisma.task.createMany({ data: tasks }),
    prisma.raidEntry.createMany({ data: raid }),
    prisma.statusReport.createMany({ data: reports }),
    prisma.file.createMany({ data: files }),
    prisma.update.createMany({ data: updates }),
    prisma.comment.createMany({ data: comments }),
    ...furtherNouns.map((noun) => tableOf(noun).createMany({ data: further[noun] as never })),
    prisma.partnership.create({ data: partners }),
    prisma.grant.createMany({ data: grants }),
    ...named.map((table) => prisma.$executeRawUnsafe(`alter table "${table}" enable trigger people`)),
  ])
  for (const access of accesses) await give(access)
  const rows = { Project: projects, Phase: phases, Milestone: milestones, Task: tasks, RaidEntry: raid }
  const content = { ...rows, StatusReport: reports, File: files, Update: updates, Comment: comments, ...further }
  return {
    organisations,
    memberships,
    accessLevels,
    levels,
    teamMembers,
    groupMembers,
    grants,
    accesses,
    products,
    content,
    asking: must(memberships, plan.asking),
  }
}
export type World = Awaited<ReturnType<typeof raiseWorld>>

function owners(project: { id: string; organisationId: string; productId: string | null }) {
  return { organisationId: project.organisationId, productId: project.productId, projectId: project.id }
}
