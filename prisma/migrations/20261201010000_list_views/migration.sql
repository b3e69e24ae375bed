-- Lists of the back-office as people keep them under a name, for themselves or for all who have the list.
CREATE TABLE "ListView" (
    "id" UUID NOT NULL,
    "membershipId" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ListView_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "ListView_membershipId_subject_name_key" ON "ListView"("membershipId", "subject", "name");
CREATE INDEX "ListView_subject_shared_idx" ON "ListView"("subject", "shared");
ALTER TABLE "ListView" ADD CONSTRAINT "ListView_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;
