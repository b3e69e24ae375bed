-- What a report says above its rows, and what is drawn of them.
ALTER TABLE "Report" ADD COLUMN "texts" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN "chart" JSONB;
-- Four of the reports that an installation begins with are drawn, where nobody has changed what they tell.
update "Report" set chart = '{"kind": "doughnut", "by": "health", "split": null, "measure": null, "begins": null, "ends": null}'
where "ownerId" is null and name = 'Where your projects stand' and entity = 'project'
  and columns = '{name,health,progress,nextMilestone,nextMilestoneOn,lateTasks,endsOn}' and sort = '-health';
update "Report" set chart = '{"kind": "stackedBar", "by": "project", "split": "health", "measure": null, "begins": null, "ends": null}'
where "ownerId" is null and name = 'Status this month' and entity = 'statusReport'
  and columns = '{project,reportedOn,health,progress,summary}' and sort = '-reportedOn';
update "Report" set chart = '{"kind": "stackedBar", "by": "project", "split": "severity", "measure": null, "begins": null, "ends": null}'
where "ownerId" is null and name = 'Risks and issues' and entity = 'raid'
  and columns = '{title,kind,severity,project,owner,dueOn}' and sort = '-severity';
update "Report" set chart = '{"kind": "timeline", "by": "name", "split": null, "measure": null, "begins": null, "ends": "dueOn"}'
where "ownerId" is null and name = 'Milestones ahead' and entity = 'milestone'
  and columns = '{name,project,dueOn,openTasks}' and sort = 'dueOn';
