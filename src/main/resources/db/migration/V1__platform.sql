create table platform_audit_entry (
    id            uuid                     not null primary key,
    happened_at   timestamp with time zone not null,
    act           varchar(60)              not null,
    actor_key     uuid,
    structure_key uuid,
    subject       varchar(200)             not null
);

create index platform_audit_entry_structure on platform_audit_entry (structure_key, happened_at);
