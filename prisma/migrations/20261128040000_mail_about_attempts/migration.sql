-- A person is told when somebody tries again and again to sign in as them.
ALTER TYPE "DeliveryKind" ADD VALUE 'sign_in_attempts';
