// Keeps a program of an older version, which still runs, from writing into a database that a newer one has brought to its shape.
import { STORED_TABLES } from "./tables.ts";

/** The setting of a session in which a program says what shape it knows. Who says nothing is an operator at a prompt, and may write. */
export const SHAPE_SETTING = "attache.shape";

/**
 * PostgreSQL refuses from now on what sessions write that know an older shape than this. To be made in the transaction of the step and before it: then
 * no older program writes while records are moved, and whoever waits to is refused afterwards. `version`: of that step.
 */
export function fenceStatements(version: number): readonly string[] {
  const tables = STORED_TABLES.map(({ name }) => `'${name}'`).join(", ");
  return [
    `CREATE OR REPLACE FUNCTION refuse_older_version() RETURNS trigger LANGUAGE plpgsql AS $fence$
     BEGIN
       IF nullif(current_setting('${SHAPE_SETTING}', true), '')::int < ${version} THEN
         RAISE EXCEPTION 'a newer version of this program works with the database; this one writes nothing any more';
       END IF;
       RETURN NULL;
     END $fence$`,
    `DO $fence$
     DECLARE stored text;
     BEGIN
       FOREACH stored IN ARRAY ARRAY[${tables}] LOOP
         CONTINUE WHEN to_regclass(stored) IS NULL;
         EXECUTE format('DROP TRIGGER IF EXISTS older_version ON %I', stored);
         EXECUTE format('CREATE TRIGGER older_version BEFORE INSERT OR UPDATE OR DELETE ON %I
           FOR EACH STATEMENT EXECUTE FUNCTION refuse_older_version()', stored);
       END LOOP;
     END $fence$`,
  ];
}
