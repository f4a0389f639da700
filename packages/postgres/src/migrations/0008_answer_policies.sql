ALTER TABLE "decks" ADD COLUMN "leading_words" text DEFAULT 'free' NOT NULL;--> statement-breakpoint
ALTER TABLE "decks" ADD COLUMN "case_matters" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "terms" ADD COLUMN "forms" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "terms" ADD COLUMN "leading_words" text;--> statement-breakpoint
ALTER TABLE "terms" ADD COLUMN "case_matters" boolean;--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "wrong_form_at" timestamp (3) with time zone;