-- Access that an organisation gives to a partner over its own products, or over all it has. Source: partner-product-access.txt.
CREATE TYPE "PartnerAccessState" AS ENUM ('pending', 'accepted', 'refused', 'ended');
CREATE TYPE "PartnerReach" AS ENUM ('limited', 'complete');
ALTER TYPE "DeliveryKind" ADD VALUE 'access_offered';
ALTER TYPE "DeliveryKind" ADD VALUE 'access_accepted';
ALTER TYPE "DeliveryKind" ADD VALUE 'access_refused';
ALTER TYPE "DeliveryKind" ADD VALUE 'access_changed';
ALTER TYPE "DeliveryKind" ADD VALUE 'access_ended';
ALTER TYPE "GrantVia" ADD VALUE 'access' BEFORE 'link';

ALTER TABLE "Organisation" ADD COLUMN "findable" BOOLEAN NOT NULL DEFAULT false;

CREATE TABLE "PartnerAccess" (
    "id" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "partnerId" UUID,
    "email" TEXT NOT NULL DEFAULT '',
    "state" "PartnerAccessState" NOT NULL DEFAULT 'pending',
    "reach" "PartnerReach" NOT NULL,
    "wallet" BOOLEAN NOT NULL DEFAULT false,
    "levelId" UUID,
    "forAll" BOOLEAN NOT NULL DEFAULT true,
    "givenById" UUID,
    "sentAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answeredById" UUID,
    "answeredAt" TIMESTAMPTZ(3),
    "endedById" UUID,
    "endedAt" TIMESTAMPTZ(3),
    "endReason" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PartnerAccess_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "PartnerAccess_clientId_sentAt_idx" ON "PartnerAccess"("clientId", "sentAt");
CREATE INDEX "PartnerAccess_partnerId_state_idx" ON "PartnerAccess"("partnerId", "state");
CREATE INDEX "PartnerAccess_email_idx" ON "PartnerAccess"("email");
ALTER TABLE "PartnerAccess" ADD CONSTRAINT "PartnerAccess_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "PartnerAccess" ADD CONSTRAINT "PartnerAccess_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "PartnerAccess" ADD CONSTRAINT "PartnerAccess_levelId_fkey" FOREIGN KEY ("levelId") REFERENCES "ProjectAccessLevel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "PartnerAccess" ADD CONSTRAINT "PartnerAccess_givenById_fkey" FOREIGN KEY ("givenById") REFERENCES "Membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "PartnerAccess" ADD CONSTRAINT "PartnerAccess_answeredById_fkey" FOREIGN KEY ("answeredById") REFERENCES "Membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "PartnerAccess" ADD CONSTRAINT "PartnerAccess_endedById_fkey" FOREIGN KEY ("endedById") REFERENCES "Membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TABLE "PartnerAccessProduct" (
    "accessId" UUID NOT NULL,
    "productId" UUID NOT NULL,

    CONSTRAINT "PartnerAccessProduct_pkey" PRIMARY KEY ("accessId","productId")
);
CREATE INDEX "PartnerAccessProduct_productId_idx" ON "PartnerAccessProduct"("productId");
ALTER TABLE "PartnerAccessProduct" ADD CONSTRAINT "PartnerAccessProduct_accessId_fkey" FOREIGN KEY ("accessId") REFERENCES "PartnerAccess"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "PartnerAccessProduct" ADD CONSTRAINT "PartnerAccessProduct_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "PartnerAccessPerson" (
    "accessId" UUID NOT NULL,
    "membershipId" UUID NOT NULL,

    CONSTRAINT "PartnerAccessPerson_pkey" PRIMARY KEY ("accessId","membershipId")
);
CREATE INDEX "PartnerAccessPerson_membershipId_idx" ON "PartnerAccessPerson"("membershipId");
ALTER TABLE "PartnerAccessPerson" ADD CONSTRAINT "PartnerAccessPerson_accessId_fkey" FOREIGN KEY ("accessId") REFERENCES "PartnerAccess"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "PartnerAccessPerson" ADD CONSTRAINT "PartnerAccessPerson_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Grant" ADD COLUMN "accessId" UUID;
CREATE INDEX "Grant_accessId_idx" ON "Grant"("accessId");
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_accessId_fkey" FOREIGN KEY ("accessId") REFERENCES "PartnerAccess"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Session" ADD COLUMN "accessId" UUID;
CREATE INDEX "Session_accessId_idx" ON "Session"("accessId");
ALTER TABLE "Session" ADD CONSTRAINT "Session_accessId_fkey" FOREIGN KEY ("accessId") REFERENCES "PartnerAccess"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- An organisation gives a partner one access at most that is proposed or accepted, also when two press the button at the same moment.
create unique index access_once on "PartnerAccess" ("clientId", "partnerId") where state in ('pending', 'accepted') and "partnerId" is not null;
create unique index access_once_by_address on "PartnerAccess" ("clientId", email) where state = 'pending' and email <> '';
alter table "PartnerAccess" add constraint not_to_oneself check ("clientId" <> "partnerId");
alter table "PartnerAccess" add constraint somebody_accepted check (state <> 'accepted' or "partnerId" is not null);
alter table "PartnerAccess" add constraint wallet_with_all check (reach = 'complete' or not wallet);

-- However it ends, none of its grants is left, and nobody acts by it any more.
create function end_grants_of_access() returns trigger language plpgsql as $$
begin
  delete from "Grant" where "accessId" = new.id;
  update "Session" set "accessId" = null where "accessId" = new.id;
  return null;
end $$;
create trigger end_grants after update of state on "PartnerAccess" for each row when (new.state <> 'accepted') execute function end_grants_of_access();

-- Who is legal representative may give access.
drop trigger note_change on "Membership";
create trigger note_change after insert or delete or update of "personId", "organisationId", "profile", "jobRole", "accessLevelId", "disabledAt",
  "reinvitedAt", "legalRepresentative" on "Membership" for each row execute function note_change_of_row('id', 'personId');

-- The wallet follows from the row itself, not from a grant.
create trigger note_change after insert or update or delete on "PartnerAccess" for each row execute function note_change_of_row('partnerId');
create trigger note_change after insert or update or delete on "PartnerAccessPerson" for each row execute function note_change_of_row('membershipId');
create trigger note_truncate after truncate on "PartnerAccess" for each statement execute function note_change_for_everybody();
create trigger note_truncate after truncate on "PartnerAccessPerson" for each statement execute function note_change_for_everybody();
