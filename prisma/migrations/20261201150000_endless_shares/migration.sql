-- Shares that have no end are told on the first page of the back-office, the oldest first and no further than they are shown: they are read in that order,
-- in the place of all grants.
CREATE INDEX "Grant_endless_idx" ON "Grant" ("createdAt", id)
  WHERE "expiresAt" IS NULL AND NOT "followsClose" AND "suspendedAt" IS NULL
    AND via IN ('share', 'partnership') AND "resourceKind" IN ('project', 'phase');
