-- What whoever invited somebody called them.
ALTER TABLE "Invitation" ADD COLUMN "name" TEXT;
UPDATE "Invitation" i SET "name" = p."name" FROM "Membership" m JOIN "Person" p ON p.id = m."personId"
  WHERE m.id = i."membershipId" AND i."acceptedAt" IS NULL;

-- What happened to one thing, as to somebody's profile.
CREATE INDEX "Activity_subjectId_at_idx" ON "Activity"("subjectId", "at");
