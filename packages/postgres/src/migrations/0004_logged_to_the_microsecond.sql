ALTER TABLE "review_log" ALTER COLUMN "logged_at" SET DATA TYPE timestamp (6) with time zone;--> statement-breakpoint
ALTER TABLE "review_log" ALTER COLUMN "logged_at" SET DEFAULT now();