-- A delivery that goes as several mails, each of which is handed over once, and how large mails the server takes.
ALTER TABLE "Delivery" ADD COLUMN "parts" SMALLINT;
ALTER TABLE "Run" ADD COLUMN "mailLimit" INTEGER;
CREATE TABLE "DeliveryPart" (
  "deliveryId" UUID NOT NULL,
  "part" SMALLINT NOT NULL,
  "of" SMALLINT NOT NULL,
  "carries" TEXT NOT NULL,
  "state" "DeliveryState" NOT NULL,
  "answer" TEXT NOT NULL DEFAULT '',
  "bytes" INTEGER NOT NULL,
  "triedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "DeliveryPart_pkey" PRIMARY KEY ("deliveryId", "part"),
  CONSTRAINT "DeliveryPart_deliveryId_fkey" FOREIGN KEY ("deliveryId") REFERENCES "Delivery"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
