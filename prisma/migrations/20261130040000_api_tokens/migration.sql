-- Programs ask the API with a token, in the name of a membership: of a person, or of a machine account, a person who never signs in.
ALTER TYPE "DeliveryKind" ADD VALUE 'token_made';

ALTER TABLE "Person" ADD COLUMN "isMachine" BOOLEAN NOT NULL DEFAULT false;
-- What stands for its address is none: nobody asks for a link for it, and no mail is sent to it.
ALTER TABLE "Person" DROP CONSTRAINT "email_is_lower_case";
ALTER TABLE "Person" ADD CONSTRAINT "email_is_lower_case" CHECK ("email" = lower("email") AND ("isMachine" OR "email" LIKE '%_@_%'));
ALTER TABLE "Person" ADD CONSTRAINT "machines_never_sign_in"
  CHECK ("isMachine" = ("email" LIKE 'machine:%') AND NOT ("isMachine" AND "passwordHash" IS NOT NULL));

CREATE TABLE "ApiToken" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "membershipId" UUID NOT NULL,
    "createdById" UUID,
    "name" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "ending" TEXT NOT NULL,
    "scopes" TEXT[],
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "usedFrom" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ApiToken_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "ApiToken_digest_key" ON "ApiToken"("digest");
CREATE INDEX "ApiToken_membershipId_createdAt_idx" ON "ApiToken"("membershipId", "createdAt");
CREATE INDEX "ApiToken_organisationId_createdAt_idx" ON "ApiToken"("organisationId", "createdAt");
CREATE INDEX "ApiToken_createdById_idx" ON "ApiToken"("createdById");
CREATE INDEX "ApiToken_expiresAt_idx" ON "ApiToken"("expiresAt");
ALTER TABLE "ApiToken" ADD CONSTRAINT "ApiToken_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ApiToken" ADD CONSTRAINT "ApiToken_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;
