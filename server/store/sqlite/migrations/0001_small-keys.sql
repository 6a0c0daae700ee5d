CREATE TABLE `new_team` (
	`pk` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`seq` integer NOT NULL,
	`forgotten` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `new_device` (
	`pk` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
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
CREATE TABLE `new_record` (
	`pk` integer PRIMARY KEY NOT NULL,
	`team` integer NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`seq` integer NOT NULL,
	`deleted` integer NOT NULL,
	`fields` text NOT NULL,
	`clocks` text NOT NULL,
	FOREIGN KEY (`team`) REFERENCES `team`(`pk`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "record_fields_are_json" CHECK(json_valid("new_record"."fields")),
	CONSTRAINT "record_clocks_are_json" CHECK(json_valid("new_record"."clocks"))
) STRICT;
--> statement-breakpoint
CREATE TABLE `new_op` (
	`pk` integer PRIMARY KEY NOT NULL,
	`team` integer NOT NULL,
	`seq` integer NOT NULL,
	`device` integer NOT NULL,
	`counter` integer NOT NULL,
	`record` integer NOT NULL,
	`base` integer NOT NULL,
	`edited_at` integer NOT NULL,
	`received_at` integer NOT NULL,
	`fields_set` text,
	`fields_unset` text,
	`deletes` integer NOT NULL,
	`previous` text,
	`outcome` text NOT NULL,
	`conflicts` text,
	FOREIGN KEY (`team`) REFERENCES `team`(`pk`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`device`) REFERENCES `device`(`pk`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`record`) REFERENCES `record`(`pk`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "op_set_is_json" CHECK("new_op"."fields_set" is null or json_valid("new_op"."fields_set")),
	CONSTRAINT "op_unset_is_json" CHECK("new_op"."fields_unset" is null or json_valid("new_op"."fields_unset")),
	CONSTRAINT "op_previous_is_json" CHECK("new_op"."previous" is null or json_valid("new_op"."previous"))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `new_record_by_id` ON `new_record` (`team`,`id`);
--> statement-breakpoint
INSERT INTO `new_team` (`id`, `name`, `seq`, `created_at`) SELECT `id`, `name`, `seq`, `created_at` FROM `team` ORDER BY `created_at`, `id`;
--> statement-breakpoint
INSERT INTO `new_device` (`id`, `member_id`, `name`, `token_hash`, `client`, `joined_at`, `last_seen_at`, `revoked_at`) SELECT `id`, `member_id`, `name`, `token_hash`, `client`, `joined_at`, `last_seen_at`, `revoked_at` FROM `device` ORDER BY `joined_at`, `id`;
--> statement-breakpoint
INSERT INTO `new_record` (`team`, `id`, `kind`, `seq`, `deleted`, `fields`, `clocks`) SELECT `new_team`.`pk`, `record`.`id`, `record`.`kind`, `record`.`seq`, `record`.`deleted`, `record`.`fields`, `record`.`clocks` FROM `record` JOIN `new_team` ON `new_team`.`id` = `record`.`team_id` ORDER BY `record`.`pk`;
--> statement-breakpoint
INSERT INTO `new_op` (`team`, `seq`, `device`, `counter`, `record`, `base`, `edited_at`, `received_at`, `fields_set`, `fields_unset`, `deletes`, `previous`, `outcome`, `conflicts`) SELECT `new_team`.`pk`, `op`.`seq`, `new_device`.`pk`, CAST(substr(`op`.`op_id`, instr(`op`.`op_id`, ':') + 1) AS INTEGER), `new_record`.`pk`, `op`.`base`, `op`.`edited_at`, `op`.`received_at`, json_extract(`op`.`patch`, '$.set'), nullif(json_extract(`op`.`patch`, '$.unset'), '[]'), json_extract(`op`.`patch`, '$.delete'), nullif(`op`.`previous`, '{}'), `op`.`outcome`, `op`.`conflicts` FROM `op` JOIN `new_team` ON `new_team`.`id` = `op`.`team_id` JOIN `new_device` ON `new_device`.`id` = substr(`op`.`op_id`, 1, instr(`op`.`op_id`, ':') - 1) JOIN `new_record` ON `new_record`.`team` = `new_team`.`pk` AND `new_record`.`id` = `op`.`record_id` ORDER BY `op`.`pk`;
--> statement-breakpoint
CREATE TABLE `earlier_epoch` (
	`team` integer NOT NULL,
	`epoch` text NOT NULL,
	`same_until` integer NOT NULL,
	FOREIGN KEY (`team`) REFERENCES `team`(`pk`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `earlier_epoch_by_team` ON `earlier_epoch` (`team`,`epoch`);
--> statement-breakpoint
DROP INDEX `new_record_by_id`;
--> statement-breakpoint
DROP TABLE `op`;
--> statement-breakpoint
DROP TABLE `record`;
--> statement-breakpoint
DROP TABLE `device`;
--> statement-breakpoint
DROP TABLE `team`;
--> statement-breakpoint
ALTER TABLE `new_team` RENAME TO `team`;
--> statement-breakpoint
ALTER TABLE `new_device` RENAME TO `device`;
--> statement-breakpoint
ALTER TABLE `new_record` RENAME TO `record`;
--> statement-breakpoint
ALTER TABLE `new_op` RENAME TO `op`;
--> statement-breakpoint
CREATE UNIQUE INDEX `team_by_id` ON `team` (`id`);
--> statement-breakpoint
CREATE UNIQUE INDEX `device_by_id` ON `device` (`id`);
--> statement-breakpoint
CREATE INDEX `device_by_member` ON `device` (`member_id`);
--> statement-breakpoint
CREATE UNIQUE INDEX `record_by_id` ON `record` (`team`,`id`);
--> statement-breakpoint
CREATE UNIQUE INDEX `record_by_seq` ON `record` (`team`,`seq`);
--> statement-breakpoint
CREATE INDEX `record_deleted` ON `record` (`team`,`seq`) WHERE "record"."deleted" = 1;
--> statement-breakpoint
CREATE UNIQUE INDEX `op_by_id` ON `op` (`device`,`counter`);
--> statement-breakpoint
CREATE UNIQUE INDEX `op_by_seq` ON `op` (`team`,`seq`);
--> statement-breakpoint
CREATE INDEX `op_by_record` ON `op` (`record`,`seq`);
--> statement-breakpoint
CREATE INDEX `op_with_conflicts` ON `op` (`team`,`seq`) WHERE "op"."conflicts" is not null;
