CREATE INDEX "Project_creatorId_idx" ON "Project"("creatorId");
