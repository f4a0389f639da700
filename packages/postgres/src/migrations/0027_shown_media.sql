ALTER TABLE "media_uses" ADD COLUMN "is_shown" boolean DEFAULT true NOT NULL;--> statement-breakpoint
UPDATE "media_uses" "s" SET "is_shown" = false WHERE
	NOT EXISTS (SELECT FROM "terms" "t" WHERE "t"."deck_id" = "s"."deck_id" AND "t"."recording" = "s"."media_id" AND "t"."removed_at" IS NULL)
	AND NOT EXISTS (SELECT FROM "terms" "t" WHERE "t"."deck_id" = "s"."deck_id" AND "t"."picture" ->> 'id' = "s"."media_id" AND "t"."picture" IS NOT NULL AND "t"."removed_at" IS NULL)
	AND ("s"."media_id", "s"."deck_id") NOT IN (
		SELECT "found"[1], "t"."deck_id" FROM "terms" "t" CROSS JOIN LATERAL regexp_matches(concat("t"."note", "t"."senses"), '[0-9a-f]{64}', 'g') "found"
		WHERE "t"."removed_at" IS NULL AND concat("t"."note", "t"."senses") ~ '\]\((picture|sound):'
		UNION SELECT "found"[1], "d"."id" FROM "decks" "d" CROSS JOIN LATERAL regexp_matches("d"."description"::text, '[0-9a-f]{64}', 'g') "found"
	);
