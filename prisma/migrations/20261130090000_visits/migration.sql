-- When somebody last opened a project or product of another organisation, to the hour: shares and accesses are told as used by that. What the
-- version before does not write is not told.
CREATE TABLE "Visit" (
    "membershipId" UUID NOT NULL,
    "resourceId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Visit_pkey" PRIMARY KEY ("membershipId","resourceId")
);
CREATE INDEX "Visit_resourceId_at_idx" ON "Visit"("resourceId", "at");
CREATE INDEX "Visit_organisationId_at_idx" ON "Visit"("organisationId", "at");
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
