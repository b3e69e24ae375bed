-- Reports that people of an organisation make for themselves in the portal. A version that knows nothing of them shows none to anybody, for
-- none of them is ever one of those that the host shows.
ALTER TABLE "Report" ADD COLUMN "organisationId" UUID,
ADD COLUMN "toColleagues" BOOLEAN NOT NULL DEFAULT false;
CREATE INDEX "Report_organisationId_idx" ON "Report"("organisationId");
CREATE INDEX "Report_ownerId_idx" ON "Report"("ownerId");
ALTER TABLE "Report" ADD CONSTRAINT "Report_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
alter table "Report" add constraint own_is_not_shown_to_all check ("organisationId" is null or not "inPortal");
alter table "Report" add constraint colleagues_of_an_organisation check ("organisationId" is not null or not "toColleagues");

-- Which reports somebody finds is part of who asks. A change of one of the host's concerns everybody; of one that an organisation has, its people, or
-- its owner alone: customers may write as often as they like, and nobody else is read anew for it.
create function note_change_of_report() returns trigger language plpgsql as $$
declare
  was record;
begin
  for was in select r.* from (values (old."organisationId", old."toColleagues", old."ownerId"),
      (new."organisationId", new."toColleagues", new."ownerId")) r ("organisationId", "toColleagues", "ownerId")
  loop
    perform note_access_change(case
      when was."organisationId" is null and was."toColleagues" is not null then everybody()
      when was."toColleagues" then was."organisationId"
      else was."ownerId" end);
  end loop;
  return null;
end $$;
drop trigger note_change on "Report";
create trigger note_change after insert or update or delete on "Report" for each row execute function note_change_of_report();
