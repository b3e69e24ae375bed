-- What partners share with each other hangs on their partnership, and ends with it.
ALTER TABLE "Grant" ADD COLUMN "partnershipId" UUID;
CREATE INDEX "Grant_partnershipId_idx" ON "Grant"("partnershipId");
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;
alter table "Grant" add constraint hangs_on_its_partnership check ((via = 'partnership') = ("partnershipId" is not null));

-- However a partnership ends, also by a version that knows nothing of shares: none of them is left.
create function end_shares_of_partners() returns trigger language plpgsql as $$
begin
  delete from "Grant" where "partnershipId" = new.id;
  return null;
end $$;
create trigger end_shares after update of "senderView", "recipientView" on "Partnership" for each row
  when (new."senderView" is distinct from 'accepted' or new."recipientView" is distinct from 'accepted') execute function end_shares_of_partners();
