-- Documents that were added together are told of together.
ALTER TABLE "File" ADD COLUMN "uploadId" UUID;
CREATE INDEX "File_uploadId_idx" ON "File"("uploadId");
ALTER TYPE "DeliveryKind" ADD VALUE 'document_notice';
