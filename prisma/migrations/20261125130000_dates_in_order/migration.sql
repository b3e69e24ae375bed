-- What begins does not end before it. Rows that are there already are left as they are until they are written again.
alter table "Project" add constraint ends_after_start check ("startsOn" <= "endsOn") not valid;
alter table "Phase" add constraint ends_after_start check ("startsOn" <= "endsOn") not valid;
alter table "Task" add constraint ends_after_start check ("startsOn" <= "dueOn") not valid;
