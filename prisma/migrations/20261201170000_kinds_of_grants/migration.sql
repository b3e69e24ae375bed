-- Of which kinds grants to somebody there are is found by going from one kind to the next, without reading each. Many have the same key, so that
-- the index stays small.
CREATE INDEX "Grant_kinds_idx" ON "Grant" ("principalId", via, "resourceKind", coalesce("levelId", '00000000-0000-0000-0000-000000000000'))
  WHERE "suspendedAt" IS NULL;
