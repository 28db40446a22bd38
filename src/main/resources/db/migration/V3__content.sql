create table content_version (
    id           uuid                     not null primary key,
    kind         varchar(10)              not null,
    content_id   varchar(80)              not null,
    major        integer                  not null,
    minor        integer                  not null,
    patch        integer                  not null,
    identity     varchar(64)              not null,
    title        varchar(1000)            not null,
    goal         varchar(1000)            not null,
    installed_at timestamp with time zone not null,
    installed_by uuid,
    withdrawn_at timestamp with time zone,
    withdrawn_by uuid,
    constraint content_version_once unique (content_id, major, minor, patch)
);

create table content_version_file (
    version_key uuid         not null references content_version,
    path        varchar(200) not null,
    sha256      varchar(64)  not null,
    primary key (version_key, path)
);

create table content_file (
    sha256 varchar(64) not null,
    part   integer     not null,
    bytes  bytea       not null,
    primary key (sha256, part)
);
