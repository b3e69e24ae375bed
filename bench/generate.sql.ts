const people = `generate_series(1, $1::int) c, generate_series(1, 4) p`
const projects = `generate_series(1, $1::int) c, generate_series(1, 4) p`
const project = `bench.id('project', c * 4 + p)`
const organisation = `bench.id('organisation', c)`
const somebody = `bench.id('membership', c * 4 + 1 + (t % 4))`

/** Statements that generate $1 customers: for each 4 people, 4 projects, and for each project 3 phases, 3 milestones, 20 tasks. */
export const generated = {
  // Ids grow with their number, as uuid v7 does: rows of one customer lie side by side.
  functions: `
    create schema if not exists bench;
    create or replace function bench.id(kind text, n int) returns uuid language sql immutable parallel safe as
      $$ select (lpad(to_hex(n), 12, '0') || '7' || lpad(to_hex(ascii(kind) * 8 + length(kind)), 3, '0') || '8' || repeat('0', 15))::uuid $$;`,
  people: `
    with host as (select id from "Organisation" where "isHost"),
    organisations as (
      insert into "Organisation" (id, name, "isCustomer")
      select ${organisation}, 'Customer ' || lpad(c::text, 5, '0'), true from generate_series(1, $1::int) c returning id, name),
    groups as (insert into "Group" (id, "organisationId", name) select bench.id('group', c), ${organisation}, 'Everybody' from generate_series(1, $1::int) c),
    teams as (insert into "Team" (id, "organisationId", name) select bench.id('team', c), ${organisation}, 'Everybody' from generate_series(1, $1::int) c),
    persons as (
      insert into "Person" (id, email, name, "passwordHash")
      select bench.id('person', c * 4 + p), 'person' || p || '@customer' || c || '.test', 'Person ' || p || ' of ' || c, $2 from ${people}),
    memberships as (
      insert into "Membership" (id, "personId", "organisationId", profile, "jobRole", "accessLevelId")
      select bench.id('membership', c * 4 + p), bench.id('person', c * 4 + p), ${organisation},
        (array['billing_administrator', 'manager', 'observer', 'visitor'])[p]::"Profile", case when p = 3 then 'Client' end, level.id
      from ${people} join "AccessLevel" level on level.name = case when p < 3 then 'Customer contributor' else 'Customer viewer' end),
    own as (
      insert into "Grant" (id, "principalKind", "principalId", "resourceKind", "resourceId", "organisationId", via)
      select uuidv7(), 'organisation', id, 'organisation', id, id, 'owner' from organisations),
    served as (
      insert into "Grant" (id, "principalKind", "principalId", "resourceKind", "resourceId", "organisationId", via)
      select uuidv7(), 'organisation', host.id, 'organisation', o.id, o.id, 'owner' from organisations o, host)
    insert into "Grant" (id, "principalKind", "principalId", "resourceKind", "resourceId", "organisationId", via)
    select uuidv7(), 'team', bench.id('team', c), 'organisation', ${organisation}, ${organisation}, 'share' from generate_series(1, $1::int) c`,
  rows: [
    `insert into "GroupMember" (id, "organisationId", "groupId", "membershipId")
     select bench.id('in group', c * 4 + p), ${organisation}, bench.id('group', c), bench.id('membership', c * 4 + p) from ${people}`,
    `insert into "TeamMember" (id, "organisationId", "teamId", "membershipId")
     select bench.id('in team', c * 4 + p), ${organisation}, bench.id('team', c), bench.id('membership', c * 4 + p) from ${people}`,
    `insert into "Project" (id, "organisationId", name, summary, health, progress, "startsOn", "endsOn", "updatedAt")
     select ${project}, ${organisation}, 'Project ' || p || ' of customer ' || c, 'What is built and why, in a sentence of usual length.',
       (array['green', 'green', 'amber', 'red'])[1 + (c + p) % 4]::"Health", (c * 7 + p * 13) % 101,
       current_date - 90, current_date + 60 + p, now() - make_interval(mins => c % 50000 + p) from ${projects}`,
    `insert into "Phase" (id, "organisationId", "projectId", name, position, "startsOn", "endsOn")
     select bench.id('phase', (c * 4 + p) * 3 + t), ${organisation}, ${project}, (array['Design', 'Build', 'Commission'])[t + 1], t,
       current_date - 90 + t * 50, current_date - 40 + t * 50 from ${projects}, generate_series(0, 2) t`,
    `insert into "Milestone" (id, "organisationId", "projectId", "phaseId", name, "dueOn", "doneOn")
     select bench.id('milestone', (c * 4 + p) * 3 + t), ${organisation}, ${project}, bench.id('phase', (c * 4 + p) * 3 + t),
       (array['Design approved', 'Acceptance test', 'Handover'])[t + 1], current_date - 45 + t * 50,
       case when t = 0 then current_date - 44 end from ${projects}, generate_series(0, 2) t`,
    `insert into "Task" (id, "organisationId", "projectId", "phaseId", "assigneeId", name, description, status, "waitsForCustomer",
       "startsOn", "dueOn", "doneOn", "estimatedHours", "loggedHours", "updatedAt")
     select bench.id('task', (c * 4 + p) * 20 + t), ${organisation}, ${project}, bench.id('phase', (c * 4 + p) * 3 + t / 7), ${somebody},
       'Task ' || t || ' of project ' || p, 'What has to be done, for whom and until when.',
       (array['done', 'in_progress', 'open', 'blocked'])[least(1 + t / 6, 4)]::"TaskStatus", t % 9 = 0,
       current_date - 90 + t * 7, current_date - 80 + t * 7, case when t < 6 then current_date - 80 + t * 7 end, 8 + t, t, now()
     from ${projects}, generate_series(0, 19) t`,
    `insert into "StatusReport" (id, "organisationId", "projectId", "reportedOn", summary, health, progress)
     select bench.id('report', c * 4 + p), ${organisation}, ${project}, current_date - 5, 'On its way; two tasks are late.', 'green', 50 from ${projects}`,
    `insert into "Update" (id, "organisationId", "projectId", "authorId", body, "createdAt", "unansweredSince")
     select bench.id('update', (c * 4 + p) * 2 + t), ${organisation}, ${project}, ${somebody}, 'The frame is welded and stands straight.',
       now() - make_interval(days => t + 1), now() - make_interval(days => t + 1) from ${projects}, generate_series(0, 1) t`,
  ],
}
