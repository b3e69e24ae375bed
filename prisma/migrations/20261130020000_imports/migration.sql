-- Files of rows that staff bring in, what came of them, and by what other systems call the rows.
CREATE TYPE "ImportKind" AS ENUM ('organisations', 'people', 'products', 'projects', 'phases', 'milestones', 'tasks');
CREATE TYPE "ImportState" AS ENUM ('uploaded', 'checking', 'checked', 'queued', 'running', 'done', 'stopped', 'failed', 'interrupted', 'undoing', 'undone');
CREATE TYPE "ImportEffect" AS ENUM ('make', 'change', 'same', 'refuse');

CREATE TABLE "Import" (
    "id" UUID NOT NULL,
    "kind" "ImportKind" NOT NULL,
    "state" "ImportState" NOT NULL DEFAULT 'uploaded',
    "fileName" TEXT NOT NULL,
    "creatorId" UUID,
    "reading" JSONB NOT NULL DEFAULT '{}',
    "lines" INTEGER NOT NULL DEFAULT 0,
    "progress" INTEGER NOT NULL DEFAULT 0,
    "made" INTEGER NOT NULL DEFAULT 0,
    "changed" INTEGER NOT NULL DEFAULT 0,
    "same" INTEGER NOT NULL DEFAULT 0,
    "refused" INTEGER NOT NULL DEFAULT 0,
    "invitations" INTEGER NOT NULL DEFAULT 0,
    "mailsLater" BOOLEAN NOT NULL DEFAULT false,
    "leavesOut" BOOLEAN NOT NULL DEFAULT false,
    "problem" TEXT,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "stopAskedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Import_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "Import_createdAt_idx" ON "Import"("createdAt");
CREATE INDEX "Import_creatorId_createdAt_idx" ON "Import"("creatorId", "createdAt");

CREATE TABLE "ImportFile" (
    "importId" UUID NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "ImportFile_pkey" PRIMARY KEY ("importId")
);
ALTER TABLE "ImportFile" ADD CONSTRAINT "ImportFile_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "ImportLine" (
    "id" UUID NOT NULL,
    "importId" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "effect" "ImportEffect" NOT NULL,
    "subject" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "rowId" UUID,
    "heading" TEXT,
    "problem" TEXT,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "ImportLine_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "ImportLine_importId_effect_line_idx" ON "ImportLine"("importId", "effect", "line");
ALTER TABLE "ImportLine" ADD CONSTRAINT "ImportLine_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "ImportedKey" (
    "id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "placeId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "rowId" UUID NOT NULL,

    CONSTRAINT "ImportedKey_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "ImportedKey_rowId_key_key" ON "ImportedKey"("rowId", "key");
CREATE INDEX "ImportedKey_subject_key_idx" ON "ImportedKey"("subject", "key");

CREATE TABLE "ImportMemory" (
    "membershipId" UUID NOT NULL,
    "kind" "ImportKind" NOT NULL,
    "shape" TEXT NOT NULL,
    "reading" JSONB NOT NULL,
    "usedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ImportMemory_pkey" PRIMARY KEY ("membershipId","kind","shape")
);
ALTER TABLE "ImportMemory" ADD CONSTRAINT "ImportMemory_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;
