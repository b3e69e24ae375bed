-- A person is told of a new password, a new device and sessions that staff ended, and can say that it was not they.
ALTER TYPE "DeliveryKind" ADD VALUE 'password_changed';
ALTER TYPE "DeliveryKind" ADD VALUE 'new_device';
ALTER TYPE "DeliveryKind" ADD VALUE 'sessions_ended';
ALTER TYPE "TokenKind" ADD VALUE 'not_me';
