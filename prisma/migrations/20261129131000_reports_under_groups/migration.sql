-- Two of the reports that an installation begins with stand under groups, where nobody has changed what they tell.
update "Report" set "groupBy" = 'health', totals = '{lateTasks}'
where "ownerId" is null and name = 'Where your projects stand' and entity = 'project' and "groupBy" is null
  and columns = '{name,health,progress,nextMilestone,nextMilestoneOn,lateTasks,endsOn}' and sort = '-health';
update "Report" set "groupBy" = 'severity'
where "ownerId" is null and name = 'Risks and issues' and entity = 'raid' and "groupBy" is null
  and columns = '{title,kind,severity,project,owner,dueOn}' and sort = '-severity';
