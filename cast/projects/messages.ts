import type { Calendar } from '../calendar.ts'
import { idOf } from '../ids.ts'
import { memberId } from '../organisations.ts'
import { people } from '../people.ts'
import type { RaidStory, Story, UpdateStory } from '../story.ts'

/** Rows of what is said of a project: RAID, status reports, updates with their comments, who follows. */
export function messageRows(story: Story, calendar: Calendar) {
  return {
    raid: story.raid.map((entry) => raidRow(story, entry, calendar)),
    reports: reportRows(story, calendar),
    updates: story.updates.map((update) => updateRow(story, update, calendar)),
    comments: story.updates.flatMap((update) => commentRows(story, update, calendar)),
    follows: story.followers.map((follower) => ({
      id: idOf('follow', story.name, follower),
      projectId: idOf('project', story.name),
      membershipId: memberId(follower),
      createdAt: calendar.at(story.from, 12),
    })),
  }
}

/** What the activity log remembers of it. */
export function activityRows(story: Story, organisationId: string, { at }: Calendar) {
  const projectId = idOf('project', story.name)
  const by = (key: keyof typeof people) => ({
    actorId: memberId(key),
    actorName: people[key].name,
    organisationId,
    projectId,
  })
  return [
    { ...by('sofia'), action: 'create', subjectKind: 'Project', subjectId: projectId, at: at(story.from - 10) },
    ...story.updates.map((update) => ({
      ...by(update.by),
      action: 'create',
      subjectKind: 'Update',
      subjectId: updateId(story, update),
      at: at(update.on, update.hour),
    })),
  ]
}

const updateId = (story: Story, { by, on, hour }: UpdateStory) => idOf('update', story.name, by, `${on} ${hour}`)
const phaseId = (story: Story, phase: string | undefined) => (phase ? idOf('phase', story.name, phase) : null)

function raidRow(story: Story, entry: RaidStory, { at, dayOrNone }: Calendar) {
  const { kind, severity, title } = entry
  return {
    ...{ kind, severity, title },
    id: idOf('raid', story.name, title),
    projectId: idOf('project', story.name),
    phaseId: phaseId(story, entry.phase),
    ownerId: memberId(entry.owner),
    creatorId: memberId(story.manager),
    description: entry.text,
    mitigation: entry.answer ?? '',
    dueOn: dayOrNone(entry.due),
    closedAt: entry.closed === undefined ? null : at(entry.closed, 11),
    internalNote: entry.note ?? '',
    createdAt: at(entry.since),
    updatedAt: at(entry.closed ?? entry.since, 11),
  }
}

function reportRows(story: Story, { at, day }: Calendar) {
  return story.reports.map(({ on, health, progress, summary, sentiment, note }) => ({
    ...{ health, progress, summary },
    id: idOf('status report', story.name, String(on)),
    projectId: idOf('project', story.name),
    authorId: memberId(story.manager),
    reportedOn: day(on),
    sentiment: sentiment ?? null,
    internalNote: note ?? '',
    createdAt: at(on, 16),
  }))
}

function updateRow(story: Story, update: UpdateStory, { at }: Calendar) {
  return {
    id: updateId(story, update),
    projectId: idOf('project', story.name),
    phaseId: phaseId(story, update.phase),
    taskId: update.task ? idOf('task', story.name, update.task) : null,
    authorId: memberId(update.by),
    body: update.text,
    createdAt: at(update.on, update.hour),
  }
}

function commentRows(story: Story, update: UpdateStory, { at, now }: Calendar) {
  let before = at(update.on, update.hour).getTime()
  return (update.comments ?? []).map((comment, position) => {
    // What was said on a Saturday moves to the Friday, and would come before what it answers.
    before = Math.max(at(comment.on, comment.hour).getTime(), Math.min(before + 20 * 60_000, now.getTime() - 1_000))
    return {
      id: idOf('comment', updateId(story, update), String(position)),
      projectId: idOf('project', story.name),
      updateId: updateId(story, update),
      authorId: memberId(comment.by),
      body: comment.text,
      createdAt: new Date(before),
    }
  })
}
