CREATE INDEX "Comment_organisationId_createdAt_idx" ON "Comment"("organisationId", "createdAt");
