-- A mailed code counts only in the browser that asked for it; a mail that tells of something knows what.
ALTER TABLE "Token" ADD COLUMN "browser" TEXT, ADD COLUMN "detail" JSONB NOT NULL DEFAULT '{}';
