-- Somebody changes their own address: a link to the new one, and one to the old one that takes it back.
ALTER TYPE "TokenKind" ADD VALUE 'new_address';
ALTER TYPE "TokenKind" ADD VALUE 'undo_address';
ALTER TYPE "DeliveryKind" ADD VALUE 'new_address';
ALTER TYPE "DeliveryKind" ADD VALUE 'undo_address';
-- Those who look after an organisation's people are told who has left it, and both addresses of a human that two persons were made one.
ALTER TYPE "DeliveryKind" ADD VALUE 'person_left';
ALTER TYPE "DeliveryKind" ADD VALUE 'people_joined';
-- Whoever left is told so when they sign in; whoever was disabled is not.
ALTER TABLE "Membership" ADD COLUMN "leftAt" TIMESTAMPTZ(3);
