-- Who asked for access to a project, and what became of it.
CREATE TYPE "AccessAnswer" AS ENUM ('given', 'declined', 'lapsed');
ALTER TYPE "DeliveryKind" ADD VALUE 'access_asked';
ALTER TYPE "DeliveryKind" ADD VALUE 'access_answered';

CREATE TABLE "AccessRequest" (
    "id" UUID NOT NULL,
    "membershipId" UUID NOT NULL,
    "askerId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "organisationId" UUID NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000'::uuid,
    "productId" UUID,
    "reason" TEXT NOT NULL DEFAULT '',
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answeredAt" TIMESTAMPTZ(3),
    "answer" "AccessAnswer",
    "answererId" UUID,
    "answerReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "AccessRequest_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "AccessRequest_membershipId_projectId_askedAt_idx" ON "AccessRequest"("membershipId", "projectId", "askedAt");
CREATE INDEX "AccessRequest_organisationId_askedAt_idx" ON "AccessRequest"("organisationId", "askedAt");
ALTER TABLE "AccessRequest" ADD CONSTRAINT "AccessRequest_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "AccessRequest" ADD CONSTRAINT "AccessRequest_askerId_fkey" FOREIGN KEY ("askerId") REFERENCES "Membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "AccessRequest" ADD CONSTRAINT "AccessRequest_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Asked once, not twice: also when two ask at the same moment.
create unique index access_asked_once on "AccessRequest" ("membershipId", "projectId") where "answeredAt" is null;
ALTER TABLE "AccessRequest" ADD CONSTRAINT "answered_with_an_answer" CHECK (("answeredAt" IS NULL) = ("answer" IS NULL));
create trigger own before insert or update on "AccessRequest" for each row execute function own_by_project();
