-- Two persons of one human: the one that was joined into the other stays, for what its memberships wrote, and signs in no more.
ALTER TABLE "Person" ADD COLUMN "joinedIntoId" UUID, ADD COLUMN "joinedAt" TIMESTAMPTZ(3);
ALTER TABLE "Person" ADD CONSTRAINT "Person_joinedIntoId_fkey" FOREIGN KEY ("joinedIntoId") REFERENCES "Person"("id")
  ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "Person_joinedIntoId_idx" ON "Person"("joinedIntoId");
ALTER TABLE "Person" ADD CONSTRAINT "joined_signs_in_no_more" CHECK ("joinedIntoId" IS NULL
  OR ("joinedAt" IS NOT NULL AND "disabledAt" IS NOT NULL AND "passwordHash" IS NULL AND "joinedIntoId" <> "id"));
