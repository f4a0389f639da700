DROP INDEX "revisions_newest";--> statement-breakpoint
DROP INDEX "revisions_term";--> statement-breakpoint
ALTER TABLE "revisions" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "terms" ADD COLUMN "headword_key" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "cards" ADD COLUMN "own_hold" text;--> statement-breakpoint
CREATE INDEX "revisions_batch" ON "revisions" USING btree ("deck_id","batch_id");--> statement-breakpoint
CREATE INDEX "terms_headword_key" ON "terms" USING btree ("deck_id","headword_key");--> statement-breakpoint
CREATE INDEX "enrolments_deck" ON "enrolments" USING btree ("deck_id","learner_id");--> statement-breakpoint
CREATE INDEX "revisions_newest" ON "revisions" USING btree ("deck_id","made_at","id");--> statement-breakpoint
CREATE INDEX "revisions_term" ON "revisions" USING btree ("term_id","version");--> statement-breakpoint
UPDATE "terms" SET "headword_key" = left(lower(normalize(trim("headword"), NFC)), 500);
