create table people_territory (
    id         uuid         not null primary key,
    name       varchar(120) not null,
    parent_key uuid
);

create table people_structure (
    id            uuid         not null primary key,
    name          varchar(160) not null unique,
    kind          varchar(30)  not null,
    territory_key uuid         not null references people_territory,
    time_zone     varchar(60)  not null
);

create table people_person (
    id          uuid                     not null primary key,
    given_name  varchar(80)              not null,
    family_name varchar(80)              not null,
    created_at  timestamp with time zone not null
);

create table people_account (
    person_key   uuid         not null primary key references people_person,
    user_name    varchar(80)  not null unique,
    secret_hash  varchar(200) not null,
    failures     integer      not null,
    locked_until timestamp with time zone,
    closed_at    timestamp with time zone,
    version      integer      not null
);

create table people_role_holding (
    id            uuid                     not null primary key,
    person_key    uuid                     not null references people_person,
    structure_key uuid                     not null references people_structure,
    role          varchar(20)              not null,
    since         timestamp with time zone not null,
    constraint people_role_holding_once unique (person_key, structure_key, role)
);

create index people_role_holding_structure on people_role_holding (structure_key, role, person_key);

create table people_sign_in (
    token_hash varchar(64)              not null primary key,
    person_key uuid                     not null references people_person,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null
);

create index people_sign_in_person on people_sign_in (person_key);

create table people_first_administrator_link (
    token_hash varchar(64)              not null primary key,
    created_at timestamp with time zone not null
);
