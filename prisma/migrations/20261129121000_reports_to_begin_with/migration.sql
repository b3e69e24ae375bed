-- Reports that every installation begins with, shown in the portal: staff change and delete them like their own. They come once: what has been
-- deleted does not come back.
insert into "Report" (id, name, names, entity, columns, filters, sort, open, "inPortal") values
(gen_random_uuid(), 'Where your projects stand', '{"de": "Wie Ihre Projekte stehen"}', 'project',
  '{name,health,progress,nextMilestone,nextMilestoneOn,lateTasks,endsOn}',
  '[{"field": "health", "operator": "isNoneOf", "value": ["closed"]}]', '-health', '{health}', true),
(gen_random_uuid(), 'What is late', '{"de": "Was verspätet ist"}', 'task',
  '{name,project,assignee,status,dueOn}',
  '[{"field": "status", "operator": "isNoneOf", "value": ["done"]}, {"field": "dueOn", "operator": "before", "value": "today"},
    {"field": "answeredOn", "operator": "isEmpty"}]', 'dueOn', '{project}', true),
(gen_random_uuid(), 'What waits for you', '{"de": "Was auf Sie wartet"}', 'task',
  '{name,project,status,dueOn}',
  '[{"field": "waitsFor", "operator": "isOneOf", "value": ["you"]}]', 'dueOn', '{project}', true),
(gen_random_uuid(), 'Status this month', '{"de": "Stand in diesem Monat"}', 'statusReport',
  '{project,reportedOn,health,progress,summary}',
  '[{"field": "reportedOn", "operator": "inThisMonth"}]', '-reportedOn', '{reportedOn,project}', true),
(gen_random_uuid(), 'Risks and issues', '{"de": "Risiken und Probleme"}', 'raid',
  '{title,kind,severity,project,owner,dueOn}',
  '[{"field": "kind", "operator": "isOneOf", "value": ["risk", "issue"]}, {"field": "closedOn", "operator": "isEmpty"}]',
  '-severity', '{kind,severity,project}', true),
(gen_random_uuid(), 'Milestones ahead', '{"de": "Nächste Meilensteine"}', 'milestone',
  '{name,project,dueOn,openTasks}',
  '[{"field": "doneOn", "operator": "isEmpty"}, {"field": "dueOn", "operator": "inNextDays", "value": 90}]', 'dueOn', '{dueOn,project}', true);
