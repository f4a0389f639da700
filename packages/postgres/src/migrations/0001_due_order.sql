DROP INDEX "cards_due_on";--> statement-breakpoint
CREATE INDEX "cards_due_on" ON "cards" USING btree ("learner_id","deck_id","due_on","id") WHERE due_on is not null;