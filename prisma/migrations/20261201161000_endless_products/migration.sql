-- Shares of products that have no end are told beside those of projects and phases: a product does not close, so that following its closing is no end.
-- The version before asks for fewer, and reads them by the same index.
DROP INDEX "Grant_endless_idx";
CREATE INDEX "Grant_endless_idx" ON "Grant" ("createdAt", id)
  WHERE "expiresAt" IS NULL AND "suspendedAt" IS NULL AND via IN ('share', 'partnership')
    AND ("resourceKind" = 'product' OR NOT "followsClose" AND "resourceKind" IN ('project', 'phase'));
