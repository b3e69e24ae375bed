import type { Db } from '../domain/act.ts'
import type { Calendar } from './calendar.ts'
import { idOf } from './ids.ts'
import { type Cast, memberId } from './organisations.ts'
import { decisionRows } from './projects/decisions.ts'
import { activityRows, messageRows } from './projects/messages.ts'
import { planRows } from './projects/plan.ts'
import { stories } from './projects/stories.ts'
import type { Story } from './story.ts'

const categories = ['Production lines', 'Support plans']
const products = [
  { name: 'Line 4', category: 'Production lines' },
  { name: 'Robot fleet care', category: 'Support plans' },
]

/** Writes products, projects, all that is in them, and who else takes part. */
export async function writeProjects(db: Db, cast: Cast, calendar: Calendar): Promise<void> {
  await writeProducts(db, cast)
  await db.project.createMany({ data: stories.map((story) => projectRow(story, cast, calendar)) })
  const plans = stories.map((story) => planRows(story, calendar))
  await db.phase.createMany({ data: plans.flatMap(({ phases }) => phases) })
  await addParticipants(db, cast)
  await db.milestone.createMany({ data: plans.flatMap(({ milestones }) => milestones) })
  await db.task.createMany({ data: plans.flatMap(({ tasks }) => tasks) })
  await db.taskDependency.createMany({ data: plans.flatMap(({ dependencies }) => dependencies) })
  await writeMessages(db, cast, calendar)
}

async function writeProducts(db: Db, { organisations }: Cast) {
  const organisationId = organisations.northwind.organisation.id
  await db.productCategory.createMany({ data: categories.map((name) => ({ id: idOf('category', name), name })) })
  await db.product.createMany({
    data: products.map(({ name, category }) => ({
      id: idOf('product', name),
      organisationId,
      categoryId: idOf('category', category),
      name,
    })),
  })
}

function projectRow(story: Story, { organisations }: Cast, calendar: Calendar) {
  const { name, summary, health, progress, budget, cost, note } = story
  return {
    ...{ name, summary, health, progress, budget, cost },
    id: idOf('project', name),
    organisationId: organisations[story.organisation].organisation.id,
    productId: story.product ? idOf('product', story.product) : null,
    managerId: memberId(story.manager),
    creatorId: memberId('sofia'),
    internalNote: note ?? '',
    startsOn: calendar.day(story.from),
    endsOn: calendar.day(story.to),
    closedAt: story.closed === undefined ? null : calendar.at(story.closed, 14),
    createdAt: calendar.at(story.from - 10),
    updatedAt: calendar.at(Math.max(...story.reports.map(({ on }) => on)), 16),
  }
}

async function writeMessages(db: Db, cast: Cast, calendar: Calendar) {
  const messages = stories.map((story) => messageRows(story, calendar))
  await db.decisionLogEntry.createMany({ data: decisionRows(calendar) })
  await db.raidEntry.createMany({ data: messages.flatMap(({ raid }) => raid) })
  await db.statusReport.createMany({ data: messages.flatMap(({ reports }) => reports) })
  await db.update.createMany({ data: messages.flatMap(({ updates }) => updates) })
  await db.comment.createMany({ data: messages.flatMap(({ comments }) => comments) })
  await db.follow.createMany({ data: messages.flatMap(({ follows }) => follows) })
  await db.activity.createMany({
    data: stories.flatMap((story) =>
      activityRows(story, cast.organisations[story.organisation].organisation.id, calendar),
    ),
  })
}

/** Partners' people see the one phase they deliver. */
async function addParticipants(db: Db, { builtIn: { projectAccessLevels } }: Cast) {
  const participant = {
    principalKind: 'membership',
    resourceKind: 'phase',
    via: 'participant',
    creatorId: memberId('milo'),
  } as const
  await db.grant.createMany({
    data: [
      {
        ...participant,
        principalId: memberId('carl'),
        resourceId: idOf('phase', 'Line 4 retrofit', 'Build'),
        levelId: projectAccessLevels['Partner delivery'],
      },
      {
        ...participant,
        principalId: memberId('simon'),
        resourceId: idOf('phase', 'Warehouse robots', 'Fleet integration'),
        levelId: projectAccessLevels.Contractor,
      },
    ],
  })
}
