-- What is open in an organisation, by the day it is due: what waits and what is late is asked for on the first page of everybody.
create index "Task_open" on "Task"("organisationId", "dueOn") where status <> 'done';
