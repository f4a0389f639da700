ALTER TABLE "emails" ADD COLUMN "failures" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX "emails_unsent" ON "emails" USING btree ("failures","created_at") WHERE sent_at is null;