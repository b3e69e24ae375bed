-- Reports whose mails hold no rows, and the mail with the code that their page asks for.
ALTER TABLE "Report" ADD COLUMN "sensitive" BOOLEAN NOT NULL DEFAULT false;
ALTER TYPE "DeliveryKind" ADD VALUE 'report_code';
