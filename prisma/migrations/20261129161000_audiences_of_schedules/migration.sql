-- To whom a schedule goes beside its addresses and every customer. The version before sends to those alone.
CREATE TYPE "AudienceKind" AS ENUM ('membership', 'team', 'group', 'organisation', 'job_role', 'managers');

CREATE TABLE "ScheduleAudience" (
    "id" UUID NOT NULL,
    "scheduleId" UUID NOT NULL,
    "kind" "AudienceKind" NOT NULL,
    "membershipId" UUID,
    "teamId" UUID,
    "groupId" UUID,
    "organisationId" UUID,
    "jobRole" TEXT,
    CONSTRAINT "ScheduleAudience_pkey" PRIMARY KEY ("id"),
    CONSTRAINT audience_of_its_kind CHECK (
      (kind = 'membership') = ("membershipId" IS NOT NULL) AND (kind = 'team') = ("teamId" IS NOT NULL)
      AND (kind = 'group') = ("groupId" IS NOT NULL) AND (kind = 'organisation') = ("organisationId" IS NOT NULL)
      AND (kind = 'job_role') = ("jobRole" IS NOT NULL))
);
CREATE INDEX "ScheduleAudience_membershipId_idx" ON "ScheduleAudience"("membershipId");
CREATE INDEX "ScheduleAudience_teamId_idx" ON "ScheduleAudience"("teamId");
CREATE INDEX "ScheduleAudience_groupId_idx" ON "ScheduleAudience"("groupId");
CREATE INDEX "ScheduleAudience_organisationId_idx" ON "ScheduleAudience"("organisationId");
-- Each once on a schedule; the empty columns count as alike.
CREATE UNIQUE INDEX audience_once ON "ScheduleAudience"
  ("scheduleId", kind, coalesce("membershipId", "teamId", "groupId", "organisationId"), "jobRole") NULLS NOT DISTINCT;

ALTER TABLE "ScheduleAudience" ADD CONSTRAINT "ScheduleAudience_scheduleId_fkey" FOREIGN KEY ("scheduleId") REFERENCES "Schedule"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ScheduleAudience" ADD CONSTRAINT "ScheduleAudience_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ScheduleAudience" ADD CONSTRAINT "ScheduleAudience_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ScheduleAudience" ADD CONSTRAINT "ScheduleAudience_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Group"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ScheduleAudience" ADD CONSTRAINT "ScheduleAudience_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Of a mail: that its reader was taken off the schedule by somebody, and that its having come back holds nothing any more.
ALTER TABLE "Delivery" ADD COLUMN "takenOffAt" TIMESTAMPTZ(3), ADD COLUMN "liftedAt" TIMESTAMPTZ(3);
