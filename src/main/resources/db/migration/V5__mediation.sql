create table mediation_group (
    id            uuid                     not null primary key,
    structure_key uuid                     not null,
    name          varchar(80)              not null,
    created_at    timestamp with time zone not null,
    created_by    uuid                     not null,
    archived_at   timestamp with time zone,
    version       integer                  not null
);

create index mediation_group_structure on mediation_group (structure_key, id);

create table mediation_membership (
    group_key   uuid                     not null references mediation_group,
    learner_key uuid                     not null,
    joined_at   timestamp with time zone not null,
    added_by    uuid                     not null,
    primary key (group_key, learner_key)
);

create index mediation_membership_learner on mediation_membership (learner_key, group_key);

-- Either a learner or a group. standing_mark says what stands given to whom, and is empty once withdrawn: given once.
create table mediation_assignment (
    id            uuid                     not null primary key,
    structure_key uuid                     not null,
    learner_key   uuid,
    group_key     uuid references mediation_group,
    kind          varchar(10)              not null,
    content_id    varchar(80)              not null,
    title         varchar(1000)            not null,
    reason        varchar(20)              not null,
    due_on        date,
    given_by      uuid                     not null,
    given_at      timestamp with time zone not null,
    withdrawn_at  timestamp with time zone,
    standing_mark varchar(200),
    constraint mediation_assignment_once unique (standing_mark)
);

create index mediation_assignment_learner on mediation_assignment (learner_key);

create index mediation_assignment_group on mediation_assignment (group_key);
