-- Messages of one project that are written shortly after one another go to a reader as one mail.
ALTER TABLE "Delivery" ADD COLUMN "projectId" UUID, ADD COLUMN "covers" UUID[] DEFAULT ARRAY[]::UUID[], ADD COLUMN "dueAt" TIMESTAMPTZ(3);
CREATE INDEX "Delivery_projectId_createdAt_idx" ON "Delivery"("projectId", "createdAt");
