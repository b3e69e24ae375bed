const id = (kind: string, number: string) => `bench.id('${kind}', ${number})`
const organisation = id('looked at', '$1::int')
const level = `(select id from "AccessLevel" where name = 'Customer contributor')`
const number = '$1::int * 100000 + n'
const many = (times: number) => `generate_series(1, ${times} * $2::int) n`
const project = (of: string) => id('its project', `$1::int * 100000 + 1 + ${of} % (4 * $2::int)`)
const person = (of: string) => id('its member', `$1::int * 100000 + 1 + ${of} % (4 * $2::int)`)

/** Statements that make the customer numbered $1 with $2 times as much as a usual one: 4 people, 4 projects, 12 milestones, 80 tasks, 40 updates, 40
 *  shares, 40 mails, 200 lines of activity. */
export const customerLookedAt = [
  `insert into "Organisation" (id, name, "isCustomer") select ${organisation}, 'Looked at ' || $1::text, true where $2::int > 0`,
  `insert into "Person" (id, email, name)
   select ${id('its person', number)}, 'person' || n || '@looked' || $1 || '.test', 'Person ' || n from ${many(4)}`,
  `insert into "Membership" (id, "personId", "organisationId", profile, "accessLevelId", "lastUsedAt")
   select ${id('its member', number)}, ${id('its person', number)}, ${organisation}, 'manager', ${level}, now() - make_interval(hours => n) from ${many(4)}`,
  `insert into "Grant" (id, "principalKind", "principalId", "resourceKind", "resourceId", "organisationId", via)
   select uuidv7(), 'organisation', id, 'organisation', ${organisation}, ${organisation}, 'owner'
   from "Organisation" where ("isHost" or id = ${organisation}) and $2::int > 0`,
  `insert into "Project" (id, "organisationId", name, health, "healthReported", progress, "managerId", "updatedAt")
   select ${id('its project', number)}, ${organisation}, 'Project ' || n, (array['green', 'amber', 'red'])[1 + n % 3]::"Health", true, n % 101,
     (select m.id from "Membership" m join "Organisation" o on o.id = m."organisationId" where o."isHost" limit 1), now() from ${many(4)}`,
  `insert into "Milestone" (id, "organisationId", "projectId", name, "dueOn")
   select ${id('its milestone', number)}, ${organisation}, ${project('n')}, 'Milestone ' || n, current_date - 20 + n % 90 from ${many(12)}`,
  `insert into "Task" (id, "organisationId", "projectId", name, description, status, "waitsForCustomer", "dueOn", "updatedAt")
   select ${id('its task', number)}, ${organisation}, ${project('n')}, 'Task ' || n, '', (array['done', 'in_progress', 'open'])[1 + n % 3]::"TaskStatus",
     n % 9 = 0, current_date - 30 + n % 120, now() from ${many(80)}`,
  `insert into "Update" (id, "organisationId", "projectId", "authorId", body, "createdAt", "unansweredSince")
   select ${id('its update', number)}, ${organisation}, ${project('n')}, ${person('n')}, 'It stands straight.',
     now() - make_interval(hours => n), now() - make_interval(hours => n) from ${many(40)}`,
  `insert into "Grant" (id, "principalKind", "principalId", "resourceKind", "resourceId", "organisationId", via)
   select uuidv7(), 'membership', ${id('membership', 'n + 8')}, 'project', ${project('n')}, ${organisation}, 'share' from ${many(40)}`,
  `insert into "Delivery" (id, kind, email, "membershipId", "organisationId", "messageId", state, "createdAt")
   select ${id('its mail', number)}, 'report', 'person@looked.test', ${person('n')}, ${organisation}, 'looked-' || $1 || '-' || n,
     (array['sent', 'sent', 'sent', 'bounced'])[1 + n % 4]::"DeliveryState", now() - make_interval(hours => n) from ${many(40)}`,
  `insert into "Activity" (id, at, "actorId", "actorName", "organisationId", "projectId", action, "subjectKind", "subjectId")
   select ${id('its deed', number)}, now() - make_interval(mins => n), ${person('n')}, 'Person', ${organisation}, ${project('n')}, 'create', 'Project', ${project('n')}
   from ${many(200)}`,
]
