-- The picture of a person. The version before shows names alone.
ALTER TABLE "Person" ADD COLUMN "pictureId" UUID;
CREATE UNIQUE INDEX "Person_pictureId_key" ON "Person"("pictureId");
ALTER TABLE "Person" ADD CONSTRAINT "Person_pictureId_fkey" FOREIGN KEY ("pictureId") REFERENCES "Picture"("id") ON DELETE SET NULL ON UPDATE CASCADE;
