-- Deploy webinar_live:function_webinar_live_right_difference to pg
-- requires: table_webinar_live_role_right

BEGIN;

-- Privilege and object are worded as GRANT wants them.
CREATE OR REPLACE FUNCTION webinar_live.right_difference(whose text)
RETURNS TABLE (verdict text, privilege text, object text)
LANGUAGE sql
STABLE
AS $$
    WITH listed AS (
        SELECT r.relation, r.privilege, r.columns, c.oid, c.relnamespace
          FROM webinar_live.role_right AS r
          LEFT JOIN pg_class           AS c ON c.oid = to_regclass(r.relation)
         WHERE r.role = whose
           AND r.privilege <> 'EXECUTE'
    ), expected AS (
        SELECT l.privilege || coalesce(' (' || quote_ident(named) || ')', '') AS privilege,
               'TABLE ' || coalesce(l.oid::regclass::text, l.relation) AS object
          FROM listed AS l
          LEFT JOIN unnest(l.columns) AS named ON true
         UNION
        -- Open to PUBLIC as a rule, but a site may have closed it.
        SELECT 'USAGE', 'SCHEMA ' || l.relnamespace::regnamespace
          FROM listed AS l
         WHERE l.oid IS NOT NULL
         UNION
        -- Before Django 4.1 ids came from a sequence's default, which asks for a right of its own.
        SELECT 'USAGE', 'SEQUENCE ' || pg_get_serial_sequence(l.oid::regclass::text, a.attname)::regclass
          FROM listed       AS l
          JOIN pg_attribute AS a ON a.attrelid = l.oid AND a.atthasdef AND NOT a.attisdropped
         WHERE l.privilege = 'INSERT'
           AND pg_get_serial_sequence(l.oid::regclass::text, a.attname) IS NOT NULL
         UNION
        -- An identity column draws by itself; that its sequence is behind the rows, `webinar-live check` reads.
        SELECT 'SELECT', 'SEQUENCE ' || pg_get_serial_sequence(l.oid::regclass::text, a.attname)::regclass
          FROM listed       AS l
          JOIN pg_attribute AS a ON a.attrelid = l.oid AND a.attidentity <> '' AND NOT a.attisdropped
         WHERE l.privilege = 'INSERT'
         UNION
        SELECT r.privilege, 'FUNCTION ' || coalesce(to_regprocedure(r.relation)::text, r.relation)
          FROM webinar_live.role_right AS r
         WHERE r.role = whose
           AND r.privilege = 'EXECUTE'
    ), held AS (
        SELECT acl.privilege_type AS privilege,
               CASE c.relkind WHEN 'S' THEN 'SEQUENCE ' ELSE 'TABLE ' END || c.oid::regclass AS object
          FROM pg_class AS c
         CROSS JOIN aclexplode(c.relacl) AS acl
         WHERE acl.grantee = to_regrole(quote_ident(whose))
         UNION
        -- A column that is dropped keeps its rights, and nobody can revoke them.
        SELECT format('%s (%I)', acl.privilege_type, a.attname), 'TABLE ' || a.attrelid::regclass
          FROM pg_attribute AS a
         CROSS JOIN aclexplode(a.attacl) AS acl
         WHERE acl.grantee = to_regrole(quote_ident(whose))
           AND NOT a.attisdropped
         UNION
        SELECT acl.privilege_type, 'FUNCTION ' || p.oid::regprocedure
          FROM pg_proc AS p
         CROSS JOIN aclexplode(p.proacl) AS acl
         WHERE acl.grantee = to_regrole(quote_ident(whose))
         UNION
        SELECT acl.privilege_type, 'SCHEMA ' || n.oid::regnamespace
          FROM pg_namespace AS n
         CROSS JOIN aclexplode(n.nspacl) AS acl
         WHERE acl.grantee = to_regrole(quote_ident(whose))
    )
    SELECT 'lacks', lacking.* FROM (TABLE expected EXCEPT TABLE held) AS lacking
     UNION ALL
    SELECT 'holds', excess.*  FROM (TABLE held EXCEPT TABLE expected) AS excess
     ORDER BY 3, 2;
$$;

COMMENT ON FUNCTION webinar_live.right_difference(text) IS
    'Where a role''s rights in this database are others than role_right lists: what it lacks, and what it holds too much.';

COMMIT;
