-- What an organisation shared with its partners of a project is not what the next one shares, to which the project is moved.
create function end_shares_of_moved_project() returns trigger language plpgsql as $$
begin
  delete from "Grant" where via in ('partnership', 'access')
    and ("resourceId" = new.id or "resourceId" in (select id from "Phase" where "projectId" = new.id));
  return null;
end $$;
create trigger end_shares_of_moved after update of "organisationId" on "Project" for each row
  when (old."organisationId" is distinct from new."organisationId") execute function end_shares_of_moved_project();
