CREATE TABLE "import_files" (
	"learner_id" uuid NOT NULL,
	"import_id" uuid NOT NULL,
	"part" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	"stored_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "import_files_learner_id_import_id_part_pk" PRIMARY KEY("learner_id","import_id","part")
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"learner_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"file_name" text NOT NULL,
	"size_bytes" integer NOT NULL,
	"look" jsonb NOT NULL,
	"choices" jsonb,
	"state" text NOT NULL,
	"ending" text,
	"cursor" integer DEFAULT 0 NOT NULL,
	"counts" jsonb NOT NULL,
	"expected" jsonb,
	"problems" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"problem_counts" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"deck_id" uuid,
	"failure" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "imports_learner_id_id_pk" PRIMARY KEY("learner_id","id")
);
--> statement-breakpoint
CREATE INDEX "import_files_stored" ON "import_files" USING btree ("stored_at");--> statement-breakpoint
CREATE UNIQUE INDEX "imports_id_key" ON "imports" USING btree ("id");--> statement-breakpoint
CREATE INDEX "imports_newest" ON "imports" USING btree ("learner_id","created_at");