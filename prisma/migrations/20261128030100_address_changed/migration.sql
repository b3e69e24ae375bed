-- Both addresses are told when a person's is changed.
ALTER TYPE "DeliveryKind" ADD VALUE 'address_changed';
