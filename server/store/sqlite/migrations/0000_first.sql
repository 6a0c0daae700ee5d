CREATE TABLE `device` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`name` text NOT NULL,
	`token_hash` text NOT NULL,
	`client` text,
	`joined_at` integer NOT NULL,
	`last_seen_at` integer,
	`revoked_at` integer,
	FOREIGN KEY (`member_id`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `device_by_member` ON `device` (`member_id`);--> statement-breakpoint
CREATE TABLE `instance` (
	`id` integer PRIMARY KEY NOT NULL,
	`epoch` text NOT NULL,
	`created_at` integer NOT NULL,
	CONSTRAINT "instance_is_one_row" CHECK("instance"."id" = 1)
) STRICT;
--> statement-breakpoint
CREATE TABLE `invite` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`secret_hash` text NOT NULL,
	`role` text NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`revoked_at` integer,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `invite_by_secret` ON `invite` (`secret_hash`);--> statement-breakpoint
CREATE INDEX `invite_by_team` ON `invite` (`team_id`);--> statement-breakpoint
CREATE TABLE `member` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`joined_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `member_by_team` ON `member` (`team_id`);--> statement-breakpoint
CREATE TABLE `op` (
	`pk` integer PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`op_id` text NOT NULL,
	`seq` integer NOT NULL,
	`record_id` text NOT NULL,
	`kind` text NOT NULL,
	`member_id` text NOT NULL,
	`base` integer NOT NULL,
	`edited_at` integer NOT NULL,
	`received_at` integer NOT NULL,
	`patch` text NOT NULL,
	`previous` text NOT NULL,
	`outcome` text NOT NULL,
	`conflicts` text,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "op_patch_is_json" CHECK(json_valid("op"."patch")),
	CONSTRAINT "op_previous_is_json" CHECK(json_valid("op"."previous"))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `op_by_id` ON `op` (`team_id`,`op_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `op_by_seq` ON `op` (`team_id`,`seq`);--> statement-breakpoint
CREATE INDEX `op_by_record` ON `op` (`team_id`,`record_id`,`seq`);--> statement-breakpoint
CREATE INDEX `op_with_conflicts` ON `op` (`team_id`,`seq`) WHERE "op"."conflicts" is not null;--> statement-breakpoint
CREATE TABLE `record` (
	`pk` integer PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`seq` integer NOT NULL,
	`deleted` integer NOT NULL,
	`fields` text NOT NULL,
	`clocks` text NOT NULL,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "record_fields_are_json" CHECK(json_valid("record"."fields")),
	CONSTRAINT "record_clocks_are_json" CHECK(json_valid("record"."clocks"))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `record_by_id` ON `record` (`team_id`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `record_by_seq` ON `record` (`team_id`,`seq`);--> statement-breakpoint
CREATE TABLE `team` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`seq` integer NOT NULL,
	`same_until` integer,
	`created_at` integer NOT NULL
) STRICT;
