ALTER TABLE "attempts" ADD COLUMN "selection" text;--> statement-breakpoint
CREATE INDEX "attempts_open" ON "attempts" USING btree ("learner_id","deck_id","shown_at") WHERE result is null;