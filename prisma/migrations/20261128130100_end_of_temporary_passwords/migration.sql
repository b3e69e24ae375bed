-- A temporary password is good for seven days. Those that were given before are, too, from now on.
ALTER TABLE "Person" ADD COLUMN "temporaryUntil" TIMESTAMPTZ(3);
UPDATE "Person" SET "temporaryUntil" = now() + interval '7 days' WHERE "passwordTemporary";
