-- What a person has sent under a key of its own, and what came of it: sent again, it is answered, not done, again.
CREATE TABLE "Submission" (
    "personId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "result" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Submission_pkey" PRIMARY KEY ("personId","key")
);

CREATE INDEX "Submission_createdAt_idx" ON "Submission"("createdAt");

ALTER TABLE "Submission" ADD CONSTRAINT "Submission_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
