-- What is to be done once, however many instances run. The columns are db-scheduler's.
create table job (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index job_due on job (execution_time);
create index job_alive on job (last_heartbeat);
comment on table job is 'What waits to be done, with the instance that does it and when it was last heard of.';
