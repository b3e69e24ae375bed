-- Whoever looks after a schedule is told when it pauses by itself, or loses its owner.
ALTER TYPE "DeliveryKind" ADD VALUE 'schedule_trouble';
