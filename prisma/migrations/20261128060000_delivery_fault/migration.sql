-- What was wrong with a try: the address, its mailbox, a policy, or the server and us.
CREATE TYPE "DeliveryFault" AS ENUM ('recipient', 'mailbox', 'policy', 'server');

ALTER TABLE "Delivery" ADD COLUMN "fault" "DeliveryFault";
