create table certification_candidacy (
    id                  uuid                     not null primary key,
    learner_key         uuid                     not null,
    course_id           varchar(80)              not null,
    course_version      varchar(30)              not null,
    scheme_id           varchar(80)              not null,
    scheme_version      varchar(30)              not null,
    scheme_title        varchar(1000)            not null,
    scheme_source       varchar(2000)            not null,
    wording             varchar(2000)            not null,
    validity_years      integer                  not null,
    referential_title   varchar(1000)            not null,
    referential_version varchar(30)              not null,
    body_key            uuid                     not null,
    submitted_by        uuid                     not null,
    submitted_at        timestamp with time zone not null,
    withdrawn_at        timestamp with time zone,
    open_mark           varchar(200),
    constraint certification_candidacy_one_open unique (open_mark)
);

create index certification_candidacy_body on certification_candidacy (body_key, submitted_at);
create index certification_candidacy_learner on certification_candidacy (learner_key, scheme_id);

create table certification_claimed_competence (
    candidacy_key uuid          not null references certification_candidacy,
    rank_in_claim integer       not null,
    code          varchar(30)   not null,
    title         varchar(1000) not null,
    domain_title  varchar(1000) not null,
    kind          varchar(20)   not null,
    level         integer       not null,
    primary key (candidacy_key, rank_in_claim)
);

create table certification_evidence (
    candidacy_key   uuid                     not null references certification_candidacy,
    rank_in_claim   integer                  not null,
    competence_code varchar(30)              not null,
    level           integer                  not null,
    source          varchar(20)              not null,
    source_key      uuid                     not null,
    module_id       varchar(80)              not null,
    module_version  varchar(30)              not null,
    module_title    varchar(1000)            not null,
    context         varchar(400)             not null,
    alone           boolean                  not null,
    observer_name   varchar(200),
    happened_at     timestamp with time zone not null,
    primary key (candidacy_key, rank_in_claim)
);

create table certification_exam_score (
    candidacy_key uuid             not null references certification_candidacy,
    rank_in_claim integer          not null,
    domain_title  varchar(1000)    not null,
    points        double precision not null,
    maximum       double precision not null,
    primary key (candidacy_key, rank_in_claim)
);

create table certification_opening (
    candidacy_key uuid                     not null references certification_candidacy,
    certifier_key uuid                     not null,
    opened_at     timestamp with time zone not null,
    primary key (candidacy_key, certifier_key)
);

create table certification_decision (
    id            uuid                     not null primary key,
    candidacy_key uuid                     not null references certification_candidacy,
    decision_rank integer                  not null,
    outcome       varchar(20)              not null,
    reason        varchar(1000)            not null,
    decided_by    uuid                     not null,
    decided_at    timestamp with time zone not null,
    constraint certification_decision_once unique (candidacy_key, decision_rank)
);

create table certification_counter (
    body_key     uuid    not null,
    serial_year  integer not null,
    last_number  integer not null,
    primary key (body_key, serial_year)
);

create table certification_certificate (
    id            uuid                     not null primary key,
    decision_key  uuid                     not null unique references certification_decision,
    candidacy_key uuid                     not null references certification_candidacy,
    learner_key   uuid                     not null,
    body_key      uuid                     not null,
    body_name     varchar(160)             not null,
    holder        varchar(200)             not null,
    serial_year   integer                  not null,
    serial_number integer                  not null,
    code          varchar(26)              not null unique,
    issued_at     timestamp with time zone not null,
    issued_on     date                     not null,
    valid_until   date                     not null,
    time_zone     varchar(60)              not null,
    constraint certification_certificate_serial unique (body_key, serial_year, serial_number)
);

create index certification_certificate_learner on certification_certificate (learner_key);
create index certification_certificate_candidacy on certification_certificate (candidacy_key);

create table certification_revocation (
    certificate_key uuid                     not null primary key references certification_certificate,
    reason          varchar(1000)            not null,
    revoked_by      uuid                     not null,
    revoked_at      timestamp with time zone not null
);

create table certification_document (
    certificate_key uuid                     not null primary key references certification_certificate,
    sha256          varchar(64)              not null,
    pdf             bytea                    not null,
    rendered_at     timestamp with time zone not null
);
