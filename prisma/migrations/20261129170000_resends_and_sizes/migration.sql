-- A report that is sent once more to one of its recipients, which of its mails it was, how large mails are, and what is told of runs.
ALTER TYPE "RunTrigger" ADD VALUE 'resend';
ALTER TYPE "DeliveryKind" ADD VALUE 'run_trouble';
ALTER TABLE "Delivery" ADD COLUMN "bytes" INTEGER;
