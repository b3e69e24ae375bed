-- The home page is a list of work: what somebody puts off until a day, and the ends of shares of which somebody has said that they may come.
-- What is looked after comes first: by these indexes it is found. The version before reads none of it.
CREATE TABLE "Snooze" (
    "id" UUID NOT NULL,
    "membershipId" UUID NOT NULL,
    "concern" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "until" DATE NOT NULL,
    "seen" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Snooze_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Snooze_membershipId_concern_subjectId_key" ON "Snooze"("membershipId", "concern", "subjectId");
CREATE INDEX "Snooze_until_idx" ON "Snooze"("until");
ALTER TABLE "Snooze" ADD CONSTRAINT "Snooze_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "EndNotice" ADD COLUMN "letAt" TIMESTAMPTZ(3);
CREATE INDEX "Membership_supervisorId_idx" ON "Membership"("supervisorId");
CREATE INDEX "Schedule_ownerId_idx" ON "Schedule"("ownerId");
