-- The tables of Commonhall, written by ScriptsTest.

create table if not exists journal_head (
    id binary(16) not null,
    version bigint not null,
    entries bigint not null,
    hash varbinary(32) not null,
    constraint pk_journal_head primary key (id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists journal_entry (
    id binary(16) not null,
    version bigint not null,
    event varchar(60) collate utf8mb4_0900_bin not null,
    subject_kind varchar(48) collate utf8mb4_0900_bin not null,
    subject binary(16) not null,
    subject_version bigint not null,
    actor_kind varchar(40) collate utf8mb4_0900_bin not null,
    actor binary(16),
    reason varchar(200) collate utf8mb4_0900_bin,
    at datetime(6) not null,
    command_id binary(16),
    command_digest varbinary(32),
    note varchar(400) collate utf8mb4_0900_bin,
    changes mediumtext collate utf8mb4_0900_bin not null,
    pending boolean,
    position bigint,
    hash varbinary(32),
    constraint pk_journal_entry primary key (id),
    constraint uq_journal_entry_command unique (command_id),
    constraint uq_journal_entry_position unique (position),
    index ix_journal_entry_pending (pending, id),
    index ix_journal_entry_subject_subject_version (subject, subject_version, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists command_key (
    id binary(16) not null,
    version bigint not null,
    secret varbinary(32) not null,
    constraint pk_command_key primary key (id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists role_grant (
    id binary(16) not null,
    version bigint not null,
    holder binary(16) not null,
    role varchar(40) collate utf8mb4_0900_bin not null,
    scope binary(16) not null,
    granted_at datetime(6) not null,
    ended_at datetime(6),
    granted_by binary(16),
    constraint pk_role_grant primary key (id),
    index ix_role_grant_holder (holder, id),
    index ix_role_grant_scope (scope, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists scope_ancestor (
    id binary(16) not null,
    version bigint not null,
    scope binary(16) not null,
    ancestor binary(16) not null,
    constraint pk_scope_ancestor primary key (id),
    constraint uq_scope_ancestor_pair unique (scope, ancestor),
    index ix_scope_ancestor_ancestor (ancestor, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists scope_root (
    id binary(16) not null,
    version bigint not null,
    constraint pk_scope_root primary key (id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists consent (
    id binary(16) not null,
    version bigint not null,
    person binary(16) not null,
    purpose varchar(60) collate utf8mb4_0900_bin not null,
    text_version varchar(60) collate utf8mb4_0900_bin not null,
    given_at datetime(6) not null,
    withdrawn_at datetime(6),
    live boolean,
    constraint pk_consent primary key (id),
    constraint uq_consent_live unique (person, purpose, live)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists personal_data_request (
    id binary(16) not null,
    version bigint not null,
    person binary(16) not null,
    kind varchar(40) collate utf8mb4_0900_bin not null,
    asked_by binary(16),
    asked_at datetime(6) not null,
    open boolean,
    decided_by binary(16),
    decided_at datetime(6),
    report text collate utf8mb4_0900_bin,
    constraint pk_personal_data_request primary key (id),
    constraint uq_personal_data_request_open unique (person, open),
    index ix_personal_data_request_person_asked_at (person, asked_at, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists person (
    id binary(16) not null,
    version bigint not null,
    name varchar(100) collate utf8mb4_0900_bin not null,
    phone varchar(40) collate utf8mb4_0900_bin,
    email varchar(200) collate utf8mb4_0900_bin,
    address varchar(300) collate utf8mb4_0900_bin,
    birth_date date,
    locale varchar(35) collate utf8mb4_0900_bin,
    scope binary(16) not null,
    erased_at datetime(6),
    constraint pk_person primary key (id),
    index ix_person_scope_name (scope, name, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists organization (
    id binary(16) not null,
    version bigint not null,
    kind varchar(40) collate utf8mb4_0900_bin not null,
    name varchar(200) collate utf8mb4_0900_bin not null,
    name_en varchar(200) collate utf8mb4_0900_bin,
    registration varchar(40) collate utf8mb4_0900_bin,
    starts_on date,
    ends_on date,
    constraint pk_organization primary key (id),
    constraint uq_organization_registration unique (registration),
    index ix_organization_kind_name (kind, name, id),
    index ix_organization_name (name, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists organization_relation (
    id binary(16) not null,
    version bigint not null,
    organization binary(16) not null,
    kind varchar(40) collate utf8mb4_0900_bin not null,
    other binary(16) not null,
    starts_on date not null,
    ends_on date,
    parent boolean,
    constraint pk_organization_relation primary key (id),
    constraint uq_organization_relation_parent unique (organization, parent),
    constraint fk_organization_relation_organization foreign key (organization) references organization (id),
    constraint fk_organization_relation_other foreign key (other) references organization (id),
    index ix_organization_relation_organization_starts_on (organization, starts_on, id),
    index ix_organization_relation_other_starts_on (other, starts_on, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists building (
    id binary(16) not null,
    version bigint not null,
    name varchar(200) collate utf8mb4_0900_bin not null,
    name_en varchar(200) collate utf8mb4_0900_bin,
    address varchar(300) collate utf8mb4_0900_bin,
    zone varchar(60) collate utf8mb4_0900_bin,
    floors bigint,
    basements bigint,
    latitude decimal(10, 7),
    longitude decimal(10, 7),
    datum varchar(40) collate utf8mb4_0900_bin,
    constraint pk_building primary key (id),
    index ix_building_name (name, id),
    index ix_building_zone_name (zone, name, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists territory (
    id binary(16) not null,
    version bigint not null,
    building binary(16) not null,
    organization binary(16) not null,
    starts_on date not null,
    ends_on date,
    parent boolean,
    constraint pk_territory primary key (id),
    constraint uq_territory_parent unique (building, parent),
    constraint fk_territory_building foreign key (building) references building (id),
    constraint fk_territory_organization foreign key (organization) references organization (id),
    index ix_territory_building_starts_on (building, starts_on, id),
    index ix_territory_organization_starts_on (organization, starts_on, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists section (
    id binary(16) not null,
    version bigint not null,
    building binary(16) not null,
    name varchar(60) collate utf8mb4_0900_bin not null,
    floors bigint,
    constraint pk_section primary key (id),
    constraint uq_section_name unique (building, name),
    constraint fk_section_building foreign key (building) references building (id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists unit (
    id binary(16) not null,
    version bigint not null,
    building binary(16) not null,
    section binary(16),
    place binary(16) not null,
    number varchar(40) collate utf8mb4_0900_bin not null,
    floor bigint not null,
    area decimal(13, 4) not null,
    area_source varchar(40) collate utf8mb4_0900_bin not null,
    area_date date not null,
    starts_on date,
    ends_on date,
    constraint pk_unit primary key (id),
    constraint uq_unit_number unique (place, number),
    constraint fk_unit_building foreign key (building) references building (id),
    constraint fk_unit_section foreign key (section) references section (id),
    index ix_unit_building_number (building, number, id),
    index ix_unit_section (section, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists area_figure (
    id binary(16) not null,
    version bigint not null,
    unit binary(16) not null,
    building binary(16) not null,
    area decimal(13, 4) not null,
    source varchar(40) collate utf8mb4_0900_bin not null,
    dated date not null,
    constraint pk_area_figure primary key (id),
    constraint fk_area_figure_unit foreign key (unit) references unit (id),
    constraint fk_area_figure_building foreign key (building) references building (id),
    index ix_area_figure_unit (unit, id),
    index ix_area_figure_building (building, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists tenure (
    id binary(16) not null,
    version bigint not null,
    unit binary(16) not null,
    building binary(16) not null,
    kind varchar(40) collate utf8mb4_0900_bin not null,
    person binary(16),
    organization binary(16),
    numerator bigint,
    denominator bigint,
    starts_on date not null,
    ends_on date,
    constraint pk_tenure primary key (id),
    constraint fk_tenure_unit foreign key (unit) references unit (id),
    constraint fk_tenure_building foreign key (building) references building (id),
    constraint fk_tenure_person foreign key (person) references person (id),
    constraint fk_tenure_organization foreign key (organization) references organization (id),
    index ix_tenure_unit_starts_on (unit, starts_on, id),
    index ix_tenure_building_starts_on (building, starts_on, id),
    index ix_tenure_person_starts_on (person, starts_on, id),
    index ix_tenure_organization_starts_on (organization, starts_on, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists membership (
    id binary(16) not null,
    version bigint not null,
    person binary(16) not null,
    organization binary(16) not null,
    kind varchar(40) collate utf8mb4_0900_bin not null,
    title varchar(100) collate utf8mb4_0900_bin,
    starts_on date not null,
    ends_on date,
    constraint pk_membership primary key (id),
    constraint fk_membership_person foreign key (person) references person (id),
    constraint fk_membership_organization foreign key (organization) references organization (id),
    index ix_membership_person_starts_on (person, starts_on, id),
    index ix_membership_organization_starts_on (organization, starts_on, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists audience_proof (
    id binary(16) not null,
    version bigint not null,
    person binary(16) not null,
    audience varchar(40) collate utf8mb4_0900_bin not null,
    kind varchar(40) collate utf8mb4_0900_bin not null,
    starts_on date not null,
    ends_on date,
    checked_by binary(16),
    constraint pk_audience_proof primary key (id),
    constraint fk_audience_proof_person foreign key (person) references person (id),
    index ix_audience_proof_person_audience (person, audience, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists brand (
    id binary(16) not null,
    version bigint not null,
    owner binary(16) not null,
    name varchar(200) collate utf8mb4_0900_bin not null,
    name_en varchar(200) collate utf8mb4_0900_bin,
    constraint pk_brand primary key (id),
    constraint fk_brand_owner foreign key (owner) references organization (id),
    index ix_brand_owner_name (owner, name, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists attachment (
    id binary(16) not null,
    version bigint not null,
    subject binary(16) not null,
    scope binary(16) not null,
    file_name varchar(200) collate utf8mb4_0900_bin not null,
    media_type varchar(100) collate utf8mb4_0900_bin not null,
    length bigint not null,
    sha256 varbinary(32) not null,
    audience varchar(40) collate utf8mb4_0900_bin not null,
    owner binary(16),
    added_at datetime(6) not null,
    constraint pk_attachment primary key (id),
    constraint fk_attachment_owner foreign key (owner) references person (id),
    index ix_attachment_subject_added_at (subject, added_at, id),
    index ix_attachment_owner (owner, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists attachment_chunk (
    id binary(16) not null,
    version bigint not null,
    attachment binary(16) not null,
    place bigint not null,
    content mediumblob not null,
    constraint pk_attachment_chunk primary key (id),
    constraint uq_attachment_chunk_place unique (attachment, place),
    constraint fk_attachment_chunk_attachment foreign key (attachment) references attachment (id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists service_category (
    id binary(16) not null,
    version bigint not null,
    code varchar(100) collate utf8mb4_0900_bin not null,
    parent binary(16),
    name_en varchar(200) collate utf8mb4_0900_bin not null,
    name_zh varchar(200) collate utf8mb4_0900_bin not null,
    lead_unit binary(16),
    sla varchar(160) collate utf8mb4_0900_bin,
    visibility varchar(40) collate utf8mb4_0900_bin not null,
    evidence varchar(400) collate utf8mb4_0900_bin,
    contact_needed boolean not null,
    enquiry boolean not null,
    emergency varchar(40) collate utf8mb4_0900_bin,
    retired_at datetime(6),
    constraint pk_service_category primary key (id),
    constraint uq_service_category_code unique (code),
    constraint fk_service_category_parent foreign key (parent) references service_category (id),
    constraint fk_service_category_lead_unit foreign key (lead_unit) references organization (id),
    index ix_service_category_parent (parent, id),
    index ix_service_category_lead_unit (lead_unit, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists service_request (
    id binary(16) not null,
    version bigint not null,
    number varchar(40) collate utf8mb4_0900_bin not null,
    status varchar(40) collate utf8mb4_0900_bin not null,
    category binary(16),
    title varchar(200) collate utf8mb4_0900_bin not null,
    matter text collate utf8mb4_0900_bin,
    search_text text collate utf8mb4_0900_bin not null,
    channel varchar(40) collate utf8mb4_0900_bin not null,
    source varchar(40) collate utf8mb4_0900_bin,
    source_key varchar(100) collate utf8mb4_0900_bin,
    source_code varchar(100) collate utf8mb4_0900_bin,
    source_due_at datetime(6),
    building binary(16),
    unit binary(16),
    zone varchar(60) collate utf8mb4_0900_bin,
    place varchar(200) collate utf8mb4_0900_bin,
    latitude decimal(9, 6),
    longitude decimal(9, 6),
    visibility varchar(40) collate utf8mb4_0900_bin not null,
    created_at datetime(6) not null,
    opened_on date not null,
    open_month date not null,
    closed_at datetime(6),
    closed_on date,
    close_month date,
    days_to_close bigint,
    handling_unit varchar(200) collate utf8mb4_0900_bin,
    lead_unit binary(16),
    designated boolean not null,
    disputes bigint not null,
    dispatched_at datetime(6),
    sla varchar(160) collate utf8mb4_0900_bin,
    run bigint not null,
    reopened_at datetime(6),
    response_due_at datetime(6),
    responded_at datetime(6),
    responded_in_time boolean,
    due_at datetime(6),
    answered_at datetime(6),
    answered_in_time boolean,
    provisional_year bigint,
    no_clock_reason varchar(40) collate utf8mb4_0900_bin,
    extensions bigint not null,
    extended_by bigint not null,
    rung bigint not null,
    outcome varchar(40) collate utf8mb4_0900_bin,
    refusal varchar(40) collate utf8mb4_0900_bin,
    referred_to varchar(200) collate utf8mb4_0900_bin,
    merged_into binary(16),
    merge_root binary(16),
    related_to binary(16),
    requesters bigint not null,
    surveyed_at datetime(6),
    reopens bigint not null,
    followers bigint not null,
    review_level bigint not null,
    reviewed_at datetime(6),
    message_at datetime(6),
    update_due_at datetime(6),
    exclusion varchar(40) collate utf8mb4_0900_bin,
    next_due_at datetime(6),
    constraint pk_service_request primary key (id),
    constraint uq_service_request_number unique (number),
    constraint uq_service_request_source unique (source_key, source),
    constraint fk_service_request_category foreign key (category) references service_category (id),
    constraint fk_service_request_building foreign key (building) references building (id),
    constraint fk_service_request_unit foreign key (unit) references unit (id),
    constraint fk_service_request_lead_unit foreign key (lead_unit) references organization (id),
    constraint fk_service_request_merged_into foreign key (merged_into) references service_request (id),
    constraint fk_service_request_merge_root foreign key (merge_root) references service_request (id),
    constraint fk_service_request_related_to foreign key (related_to) references service_request (id),
    index ix_service_request_status_created_at (status, created_at, id),
    index ix_service_request_lead_unit_status_due_at (lead_unit, status, due_at, id),
    index ix_service_request_building_status_created_at (building, status, created_at, id),
    index ix_service_request_category_created_at (category, created_at, id),
    index ix_service_request_open_month_category_close_month__ef252d40 (open_month, category, close_month, handling_unit, days_to_close, lead_unit, status, refusal, no_clock_reason, outcome, responded_in_time, exclusion, id),
    index ix_service_request_next_due_at (next_due_at, id),
    index ix_service_request_merge_root (merge_root, id),
    index ix_service_request_unit (unit, id),
    index ix_service_request_merged_into (merged_into, id),
    index ix_service_request_related_to (related_to, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists requester (
    id binary(16) not null,
    version bigint not null,
    request binary(16) not null,
    person binary(16),
    name varchar(100) collate utf8mb4_0900_bin,
    phone varchar(40) collate utf8mb4_0900_bin,
    email varchar(254) collate utf8mb4_0900_bin,
    details text collate utf8mb4_0900_bin,
    submitted_by binary(16),
    consented boolean not null,
    anonymous_to_public boolean not null,
    anonymous_to_handler boolean not null,
    tracking_hash varbinary(32),
    started_at datetime(6) not null,
    constraint pk_requester primary key (id),
    constraint fk_requester_request foreign key (request) references service_request (id),
    constraint fk_requester_person foreign key (person) references person (id),
    constraint fk_requester_submitted_by foreign key (submitted_by) references person (id),
    index ix_requester_request (request, id),
    index ix_requester_person_started_at (person, started_at, id),
    index ix_requester_submitted_by (submitted_by, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists request_update (
    id binary(16) not null,
    version bigint not null,
    request binary(16) not null,
    kind varchar(40) collate utf8mb4_0900_bin not null,
    open boolean not null,
    text text collate utf8mb4_0900_bin not null,
    at datetime(6) not null,
    author binary(16),
    constraint pk_request_update primary key (id),
    constraint fk_request_update_request foreign key (request) references service_request (id),
    constraint fk_request_update_author foreign key (author) references person (id),
    index ix_request_update_request_at (request, at, id),
    index ix_request_update_author (author, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists request_note (
    id binary(16) not null,
    version bigint not null,
    request binary(16) not null,
    text text collate utf8mb4_0900_bin not null,
    at datetime(6) not null,
    author binary(16),
    requester binary(16),
    constraint pk_request_note primary key (id),
    constraint fk_request_note_request foreign key (request) references service_request (id),
    constraint fk_request_note_author foreign key (author) references person (id),
    constraint fk_request_note_requester foreign key (requester) references requester (id),
    index ix_request_note_request_at (request, at, id),
    index ix_request_note_author (author, id),
    index ix_request_note_requester (requester, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists request_pause (
    id binary(16) not null,
    version bigint not null,
    request binary(16) not null,
    run bigint not null,
    reason varchar(40) collate utf8mb4_0900_bin not null,
    starts_at datetime(6) not null,
    until datetime(6) not null,
    ended_at datetime(6),
    approved_by binary(16),
    constraint pk_request_pause primary key (id),
    constraint fk_request_pause_request foreign key (request) references service_request (id),
    constraint fk_request_pause_approved_by foreign key (approved_by) references person (id),
    index ix_request_pause_request_run (request, run, id),
    index ix_request_pause_approved_by (approved_by, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists request_run (
    id binary(16) not null,
    version bigint not null,
    request binary(16) not null,
    run bigint not null,
    lead_unit binary(16),
    opened_on date not null,
    started_at datetime(6) not null,
    response_due_at datetime(6),
    responded_at datetime(6),
    responded_in_time boolean,
    due_at datetime(6),
    answered_at datetime(6),
    answered_in_time boolean,
    outcome varchar(40) collate utf8mb4_0900_bin,
    exclusion varchar(40) collate utf8mb4_0900_bin,
    constraint pk_request_run primary key (id),
    constraint uq_request_run_run unique (request, run),
    constraint fk_request_run_request foreign key (request) references service_request (id),
    constraint fk_request_run_lead_unit foreign key (lead_unit) references organization (id),
    index ix_request_run_opened_on (opened_on, id),
    index ix_request_run_lead_unit (lead_unit, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists return_visit (
    id binary(16) not null,
    version bigint not null,
    request binary(16) not null,
    requester binary(16) not null,
    run bigint not null,
    live boolean,
    lead_unit binary(16),
    opened_on date not null,
    attempts bigint not null,
    state varchar(40) collate utf8mb4_0900_bin not null,
    contacted boolean,
    resolved boolean,
    satisfied boolean,
    upstream boolean not null,
    asked_at datetime(6),
    words text collate utf8mb4_0900_bin,
    exclusion varchar(40) collate utf8mb4_0900_bin,
    constraint pk_return_visit primary key (id),
    constraint uq_return_visit_live unique (request, requester, run, live),
    constraint fk_return_visit_request foreign key (request) references service_request (id),
    constraint fk_return_visit_requester foreign key (requester) references requester (id),
    constraint fk_return_visit_lead_unit foreign key (lead_unit) references organization (id),
    index ix_return_visit_opened_on (opened_on, id),
    index ix_return_visit_requester (requester, id),
    index ix_return_visit_lead_unit (lead_unit, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists request_follower (
    id binary(16) not null,
    version bigint not null,
    request binary(16) not null,
    person binary(16) not null,
    me_too boolean not null,
    since datetime(6) not null,
    constraint pk_request_follower primary key (id),
    constraint uq_request_follower_person unique (request, person),
    constraint fk_request_follower_request foreign key (request) references service_request (id),
    constraint fk_request_follower_person foreign key (person) references person (id),
    index ix_request_follower_person (person, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists request_assistant (
    id binary(16) not null,
    version bigint not null,
    request binary(16) not null,
    unit binary(16) not null,
    task varchar(400) collate utf8mb4_0900_bin,
    due_at datetime(6),
    done_at datetime(6),
    next_due_at datetime(6),
    constraint pk_request_assistant primary key (id),
    constraint uq_request_assistant_unit unique (request, unit),
    constraint fk_request_assistant_request foreign key (request) references service_request (id),
    constraint fk_request_assistant_unit foreign key (unit) references organization (id),
    index ix_request_assistant_unit_done_at (unit, done_at, id),
    index ix_request_assistant_next_due_at (next_due_at, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists reply_template (
    id binary(16) not null,
    version bigint not null,
    code varchar(100) collate utf8mb4_0900_bin not null,
    category binary(16),
    text_en text collate utf8mb4_0900_bin not null,
    text_zh text collate utf8mb4_0900_bin not null,
    retired_at datetime(6),
    constraint pk_reply_template primary key (id),
    constraint uq_reply_template_code unique (code),
    constraint fk_reply_template_category foreign key (category) references service_category (id),
    index ix_reply_template_category (category, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists public_notice (
    id binary(16) not null,
    version bigint not null,
    kind varchar(40) collate utf8mb4_0900_bin not null,
    subject binary(16) not null,
    publisher binary(16) not null,
    title varchar(200) collate utf8mb4_0900_bin not null,
    text mediumtext collate utf8mb4_0900_bin not null,
    status varchar(40) collate utf8mb4_0900_bin not null,
    round bigint not null,
    posted_at datetime(6) not null,
    period_days bigint not null,
    period_unit varchar(40) collate utf8mb4_0900_bin not null,
    extended_days bigint not null,
    ends_at datetime(6) not null,
    provisional_year bigint,
    places bigint not null,
    unproven bigint not null,
    objections bigint not null,
    unanswered bigint not null,
    upheld bigint not null,
    reply_due_at datetime(6),
    reason text collate utf8mb4_0900_bin,
    decided_at datetime(6),
    outcome_text text collate utf8mb4_0900_bin,
    period_told boolean not null,
    next_due_at datetime(6),
    constraint pk_public_notice primary key (id),
    constraint fk_public_notice_publisher foreign key (publisher) references organization (id),
    index ix_public_notice_subject_posted_at (subject, posted_at, id),
    index ix_public_notice_publisher_status_posted_at (publisher, status, posted_at, id),
    index ix_public_notice_next_due_at (next_due_at, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists notice_place (
    id binary(16) not null,
    version bigint not null,
    notice binary(16) not null,
    building binary(16),
    spot varchar(200) collate utf8mb4_0900_bin not null,
    posted_at datetime(6) not null,
    live boolean,
    proof varchar(400) collate utf8mb4_0900_bin,
    proved_at datetime(6),
    proved_by binary(16),
    constraint pk_notice_place primary key (id),
    constraint fk_notice_place_notice foreign key (notice) references public_notice (id),
    constraint fk_notice_place_building foreign key (building) references building (id),
    constraint fk_notice_place_proved_by foreign key (proved_by) references person (id),
    index ix_notice_place_notice (notice, id),
    index ix_notice_place_building_live_posted_at (building, live, posted_at, id),
    index ix_notice_place_proved_by (proved_by, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists objection (
    id binary(16) not null,
    version bigint not null,
    notice binary(16) not null,
    round bigint not null,
    person binary(16),
    name varchar(100) collate utf8mb4_0900_bin,
    contact varchar(254) collate utf8mb4_0900_bin,
    text text collate utf8mb4_0900_bin not null,
    raised_at datetime(6) not null,
    reply_due_at datetime(6) not null,
    upheld boolean,
    reply text collate utf8mb4_0900_bin,
    replied_at datetime(6),
    replied_by binary(16),
    constraint pk_objection primary key (id),
    constraint fk_objection_notice foreign key (notice) references public_notice (id),
    constraint fk_objection_person foreign key (person) references person (id),
    constraint fk_objection_replied_by foreign key (replied_by) references person (id),
    index ix_objection_notice_raised_at (notice, raised_at, id),
    index ix_objection_person (person, id),
    index ix_objection_replied_by (replied_by, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists follow_up (
    id binary(16) not null,
    version bigint not null,
    subject binary(16) not null,
    body binary(16) not null,
    parent binary(16),
    title varchar(200) collate utf8mb4_0900_bin not null,
    text text collate utf8mb4_0900_bin,
    visible boolean not null,
    owner_person binary(16),
    owner_unit binary(16),
    due_on date not null,
    weight decimal(10, 4),
    status varchar(40) collate utf8mb4_0900_bin not null,
    done bigint not null,
    out_of bigint not null,
    parts bigint not null,
    open_parts bigint not null,
    live boolean,
    created_at datetime(6) not null,
    changed_at datetime(6) not null,
    finished_at datetime(6),
    next_due_at datetime(6),
    constraint pk_follow_up primary key (id),
    constraint fk_follow_up_body foreign key (body) references organization (id),
    constraint fk_follow_up_parent foreign key (parent) references follow_up (id),
    constraint fk_follow_up_owner_person foreign key (owner_person) references person (id),
    constraint fk_follow_up_owner_unit foreign key (owner_unit) references organization (id),
    index ix_follow_up_subject_created_at (subject, created_at, id),
    index ix_follow_up_body_live_due_on (body, live, due_on, id),
    index ix_follow_up_owner_person_live_due_on (owner_person, live, due_on, id),
    index ix_follow_up_next_due_at (next_due_at, id),
    index ix_follow_up_parent (parent, id),
    index ix_follow_up_owner_unit (owner_unit, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists follow_up_note (
    id binary(16) not null,
    version bigint not null,
    follow_up binary(16) not null,
    status varchar(40) collate utf8mb4_0900_bin not null,
    done bigint not null,
    out_of bigint not null,
    visible boolean not null,
    text text collate utf8mb4_0900_bin not null,
    at datetime(6) not null,
    author binary(16),
    constraint pk_follow_up_note primary key (id),
    constraint fk_follow_up_note_follow_up foreign key (follow_up) references follow_up (id),
    constraint fk_follow_up_note_author foreign key (author) references person (id),
    index ix_follow_up_note_follow_up_at (follow_up, at, id),
    index ix_follow_up_note_author (author, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists candidate (
    id binary(16) not null,
    version bigint not null,
    cause_key varchar(100) collate utf8mb4_0900_bin not null,
    live boolean,
    cause varchar(40) collate utf8mb4_0900_bin not null,
    status varchar(40) collate utf8mb4_0900_bin not null,
    title varchar(200) collate utf8mb4_0900_bin not null,
    category binary(16),
    building binary(16),
    lead_unit binary(16),
    body binary(16),
    reopens bigint not null,
    created_at datetime(6) not null,
    changed_at datetime(6) not null,
    reason text collate utf8mb4_0900_bin,
    constraint pk_candidate primary key (id),
    constraint uq_candidate_cause unique (cause_key, live),
    constraint fk_candidate_category foreign key (category) references service_category (id),
    constraint fk_candidate_building foreign key (building) references building (id),
    constraint fk_candidate_lead_unit foreign key (lead_unit) references organization (id),
    constraint fk_candidate_body foreign key (body) references organization (id),
    index ix_candidate_building_status_created_at (building, status, created_at, id),
    index ix_candidate_body_status_created_at (body, status, created_at, id),
    index ix_candidate_category (category, id),
    index ix_candidate_lead_unit (lead_unit, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists chain_link (
    id binary(16) not null,
    version bigint not null,
    candidate binary(16) not null,
    kind varchar(40) collate utf8mb4_0900_bin not null,
    record binary(16) not null,
    origin binary(16),
    outcome varchar(40) collate utf8mb4_0900_bin,
    at datetime(6) not null,
    constraint pk_chain_link primary key (id),
    constraint uq_chain_link_record unique (candidate, record),
    constraint fk_chain_link_candidate foreign key (candidate) references candidate (id),
    index ix_chain_link_record (record, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists quota (
    id binary(16) not null,
    version bigint not null,
    place binary(16) not null,
    scope binary(16) not null,
    code varchar(40) collate utf8mb4_0900_bin not null,
    size bigint,
    parent binary(16),
    root binary(16),
    counter boolean not null,
    parts bigint not null,
    max_seconds bigint not null,
    taken bigint not null,
    waiting bigint not null,
    promoting boolean not null,
    promotes_until datetime(6),
    offer_seconds bigint not null,
    ended_at datetime(6),
    next_due_at datetime(6),
    constraint pk_quota primary key (id),
    constraint uq_quota_code unique (place, code),
    constraint fk_quota_parent foreign key (parent) references quota (id),
    constraint fk_quota_root foreign key (root) references quota (id),
    index ix_quota_root (root, id),
    index ix_quota_next_due_at (next_due_at, id),
    index ix_quota_parent (parent, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists waitlist_entry (
    id binary(16) not null,
    version bigint not null,
    person binary(16) not null,
    amount bigint not null,
    skip_if_too_large boolean not null,
    priority bigint not null,
    created_at datetime(6) not null,
    starts_at datetime(6),
    ends_at datetime(6),
    state varchar(40) collate utf8mb4_0900_bin not null,
    ended_at datetime(6),
    constraint pk_waitlist_entry primary key (id),
    constraint fk_waitlist_entry_person foreign key (person) references person (id),
    index ix_waitlist_entry_person (person, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists waitlist_item (
    id binary(16) not null,
    version bigint not null,
    entry binary(16) not null,
    person binary(16) not null,
    place binary(16) not null,
    slot varchar(80) collate utf8mb4_0900_bin not null,
    rank bigint not null,
    live boolean,
    constraint pk_waitlist_item primary key (id),
    constraint uq_waitlist_item_waiting unique (person, place, slot, live),
    constraint fk_waitlist_item_entry foreign key (entry) references waitlist_entry (id),
    constraint fk_waitlist_item_person foreign key (person) references person (id),
    index ix_waitlist_item_place_live (place, live, id),
    index ix_waitlist_item_entry (entry, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists place_offer (
    id binary(16) not null,
    version bigint not null,
    person binary(16) not null,
    place binary(16) not null,
    starts_at datetime(6),
    ends_at datetime(6),
    amount bigint not null,
    uses bigint not null,
    used bigint not null,
    state varchar(40) collate utf8mb4_0900_bin not null,
    entry binary(16),
    offered_at datetime(6) not null,
    expires_at datetime(6) not null,
    ended_at datetime(6),
    constraint pk_place_offer primary key (id),
    constraint fk_place_offer_person foreign key (person) references person (id),
    constraint fk_place_offer_entry foreign key (entry) references waitlist_entry (id),
    index ix_place_offer_person (person, id),
    index ix_place_offer_entry (entry, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists claim (
    id binary(16) not null,
    version bigint not null,
    quota binary(16) not null,
    root binary(16) not null,
    subject binary(16) not null,
    amount bigint not null,
    whole boolean not null,
    starts_at datetime(6),
    ends_at datetime(6),
    state varchar(40) collate utf8mb4_0900_bin not null,
    offer binary(16),
    live boolean,
    expires_at datetime(6),
    blocks_until datetime(6),
    due_at datetime(6),
    constraint pk_claim primary key (id),
    constraint fk_claim_quota foreign key (quota) references quota (id),
    constraint fk_claim_root foreign key (root) references quota (id),
    constraint fk_claim_offer foreign key (offer) references place_offer (id),
    index ix_claim_root_live_starts_at (root, live, starts_at, id),
    index ix_claim_subject (subject, id),
    index ix_claim_offer (offer, id),
    index ix_claim_due_at (due_at, id),
    index ix_claim_quota (quota, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists station (
    id binary(16) not null,
    version bigint not null,
    host binary(16) not null,
    building binary(16),
    name varchar(200) collate utf8mb4_0900_bin not null,
    name_en varchar(200) collate utf8mb4_0900_bin,
    address varchar(300) collate utf8mb4_0900_bin,
    time_zone varchar(60) collate utf8mb4_0900_bin not null,
    hours text collate utf8mb4_0900_bin,
    makeup varchar(40) collate utf8mb4_0900_bin not null,
    latitude decimal(10, 7),
    longitude decimal(10, 7),
    datum varchar(40) collate utf8mb4_0900_bin,
    area decimal(11, 2),
    zoned_area decimal(11, 2) not null,
    quota binary(16) not null,
    capacity bigint,
    ended_at datetime(6),
    constraint pk_station primary key (id),
    constraint fk_station_host foreign key (host) references organization (id),
    constraint fk_station_building foreign key (building) references building (id),
    constraint fk_station_quota foreign key (quota) references quota (id),
    index ix_station_host_name (host, name, id),
    index ix_station_latitude (latitude, id),
    index ix_station_building (building, id),
    index ix_station_quota (quota, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists zone (
    id binary(16) not null,
    version bigint not null,
    station binary(16) not null,
    kind varchar(40) collate utf8mb4_0900_bin not null,
    name varchar(200) collate utf8mb4_0900_bin not null,
    name_en varchar(200) collate utf8mb4_0900_bin,
    hours text collate utf8mb4_0900_bin,
    makeup varchar(40) collate utf8mb4_0900_bin not null,
    area decimal(11, 2) not null,
    capacity bigint,
    quota binary(16) not null,
    hall binary(16) not null,
    ended_at datetime(6),
    constraint pk_zone primary key (id),
    constraint fk_zone_station foreign key (station) references station (id),
    constraint fk_zone_quota foreign key (quota) references quota (id),
    constraint fk_zone_hall foreign key (hall) references quota (id),
    index ix_zone_station_name (station, name, id),
    index ix_zone_quota (quota, id),
    index ix_zone_hall (hall, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists amenity (
    id binary(16) not null,
    version bigint not null,
    station binary(16) not null,
    zone binary(16),
    kind varchar(40) collate utf8mb4_0900_bin not null,
    name varchar(200) collate utf8mb4_0900_bin not null,
    name_en varchar(200) collate utf8mb4_0900_bin,
    hours text collate utf8mb4_0900_bin,
    makeup varchar(40) collate utf8mb4_0900_bin not null,
    capacity bigint,
    stock bigint,
    stock_at datetime(6),
    season_from varchar(5) collate utf8mb4_0900_bin,
    season_until varchar(5) collate utf8mb4_0900_bin,
    out_since datetime(6),
    out_reason varchar(400) collate utf8mb4_0900_bin,
    out_until datetime(6),
    repair binary(16),
    ended_at datetime(6),
    constraint pk_amenity primary key (id),
    constraint fk_amenity_station foreign key (station) references station (id),
    constraint fk_amenity_zone foreign key (zone) references zone (id),
    constraint fk_amenity_repair foreign key (repair) references service_request (id),
    index ix_amenity_station_kind (station, kind, id),
    index ix_amenity_zone (zone, id),
    index ix_amenity_repair (repair, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists equipment (
    id binary(16) not null,
    version bigint not null,
    station binary(16) not null,
    zone binary(16),
    kind varchar(40) collate utf8mb4_0900_bin not null,
    name varchar(200) collate utf8mb4_0900_bin not null,
    name_en varchar(200) collate utf8mb4_0900_bin,
    quantity bigint not null,
    out_since datetime(6),
    out_reason varchar(400) collate utf8mb4_0900_bin,
    ended_at datetime(6),
    constraint pk_equipment primary key (id),
    constraint fk_equipment_station foreign key (station) references station (id),
    constraint fk_equipment_zone foreign key (zone) references zone (id),
    index ix_equipment_station_kind (station, kind, id),
    index ix_equipment_zone (zone, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists desk (
    id binary(16) not null,
    version bigint not null,
    station binary(16) not null,
    zone binary(16),
    owner binary(16) not null,
    name varchar(200) collate utf8mb4_0900_bin not null,
    name_en varchar(200) collate utf8mb4_0900_bin,
    hours text collate utf8mb4_0900_bin,
    makeup varchar(40) collate utf8mb4_0900_bin not null,
    ended_at datetime(6),
    constraint pk_desk primary key (id),
    constraint fk_desk_station foreign key (station) references station (id),
    constraint fk_desk_zone foreign key (zone) references zone (id),
    constraint fk_desk_owner foreign key (owner) references organization (id),
    index ix_desk_station_name (station, name, id),
    index ix_desk_owner (owner, id),
    index ix_desk_zone (zone, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists desk_service (
    id binary(16) not null,
    version bigint not null,
    desk binary(16) not null,
    name varchar(200) collate utf8mb4_0900_bin not null,
    name_en varchar(200) collate utf8mb4_0900_bin,
    minutes bigint not null,
    walk_in boolean not null,
    appointments boolean not null,
    confidential boolean not null,
    ended_at datetime(6),
    constraint pk_desk_service primary key (id),
    constraint fk_desk_service_desk foreign key (desk) references desk (id),
    index ix_desk_service_desk_name (desk, name, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists desk_staff (
    id binary(16) not null,
    version bigint not null,
    desk binary(16) not null,
    person binary(16) not null,
    live boolean,
    ended_at datetime(6),
    constraint pk_desk_staff primary key (id),
    constraint uq_desk_staff_person unique (desk, person, live),
    constraint fk_desk_staff_desk foreign key (desk) references desk (id),
    constraint fk_desk_staff_person foreign key (person) references person (id),
    index ix_desk_staff_person (person, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists duty_shift (
    id binary(16) not null,
    version bigint not null,
    desk binary(16) not null,
    person binary(16) not null,
    starts_at datetime(6) not null,
    ends_at datetime(6) not null,
    cancelled_at datetime(6),
    constraint pk_duty_shift primary key (id),
    constraint fk_duty_shift_desk foreign key (desk) references desk (id),
    constraint fk_duty_shift_person foreign key (person) references person (id),
    index ix_duty_shift_desk_starts_at (desk, starts_at, id),
    index ix_duty_shift_person_starts_at (person, starts_at, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists closure_notice (
    id binary(16) not null,
    version bigint not null,
    station binary(16) not null,
    place binary(16) not null,
    starts_at datetime(6) not null,
    ends_at datetime(6) not null,
    reason varchar(400) collate utf8mb4_0900_bin not null,
    author binary(16),
    given_at datetime(6) not null,
    withdrawn_at datetime(6),
    constraint pk_closure_notice primary key (id),
    constraint fk_closure_notice_station foreign key (station) references station (id),
    index ix_closure_notice_station_ends_at (station, ends_at, id),
    index ix_closure_notice_ends_at (ends_at, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists occupancy (
    id binary(16) not null,
    version bigint not null,
    station binary(16) not null,
    place binary(16) not null,
    present bigint not null,
    read_at datetime(6),
    surplus bigint not null,
    constraint pk_occupancy primary key (id),
    constraint uq_occupancy_place unique (place),
    constraint fk_occupancy_station foreign key (station) references station (id),
    index ix_occupancy_station (station, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists visit_tally (
    id binary(16) not null,
    version bigint not null,
    place binary(16) not null,
    local_day date not null,
    clock_hour bigint not null,
    audience varchar(40) collate utf8mb4_0900_bin not null,
    entries bigint not null,
    exits bigint not null,
    peak bigint not null,
    constraint pk_visit_tally primary key (id),
    constraint uq_visit_tally_slot unique (place, local_day, clock_hour, audience)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists visit (
    id binary(16) not null,
    version bigint not null,
    station binary(16) not null,
    person binary(16) not null,
    audience varchar(40) collate utf8mb4_0900_bin not null,
    entered_at datetime(6) not null,
    left_at datetime(6),
    constraint pk_visit primary key (id),
    constraint fk_visit_station foreign key (station) references station (id),
    constraint fk_visit_person foreign key (person) references person (id),
    index ix_visit_person_entered_at (person, entered_at, id),
    index ix_visit_station (station, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists committee (
    id binary(16) not null,
    version bigint not null,
    body binary(16) not null,
    leader binary(16),
    building binary(16),
    standing varchar(40) collate utf8mb4_0900_bin not null,
    rules varchar(60) collate utf8mb4_0900_bin not null,
    small boolean not null,
    seats bigint not null,
    filled bigint not null,
    term bigint not null,
    term_starts_on date not null,
    term_ends_on date not null,
    term_over boolean not null,
    election_required boolean not null,
    warn_on date,
    review_on date,
    next_due_at datetime(6),
    constraint pk_committee primary key (id),
    constraint uq_committee_body unique (body),
    constraint fk_committee_body foreign key (body) references organization (id),
    constraint fk_committee_leader foreign key (leader) references organization (id),
    constraint fk_committee_building foreign key (building) references building (id),
    index ix_committee_building (building, id),
    index ix_committee_next_due_at (next_due_at, id),
    index ix_committee_leader (leader, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists seat_allocation (
    id binary(16) not null,
    version bigint not null,
    committee binary(16) not null,
    term bigint not null,
    group_code varchar(40) collate utf8mb4_0900_bin not null,
    name_zh varchar(100) collate utf8mb4_0900_bin not null,
    name_en varchar(100) collate utf8mb4_0900_bin not null,
    seats bigint not null,
    least bigint not null,
    most bigint not null,
    numerator bigint,
    denominator bigint,
    constraint pk_seat_allocation primary key (id),
    constraint uq_seat_allocation_group unique (committee, term, group_code),
    constraint fk_seat_allocation_committee foreign key (committee) references committee (id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists seat (
    id binary(16) not null,
    version bigint not null,
    committee binary(16) not null,
    term bigint not null,
    number bigint not null,
    group_code varchar(40) collate utf8mb4_0900_bin not null,
    status varchar(40) collate utf8mb4_0900_bin not null,
    person binary(16),
    organization binary(16),
    role varchar(40) collate utf8mb4_0900_bin,
    starts_on date,
    ends_on date not null,
    ended_on date,
    reason varchar(40) collate utf8mb4_0900_bin,
    suspended_for varchar(400) collate utf8mb4_0900_bin,
    live boolean,
    constraint pk_seat primary key (id),
    constraint uq_seat_place unique (committee, term, number, live),
    constraint fk_seat_committee foreign key (committee) references committee (id),
    constraint fk_seat_person foreign key (person) references person (id),
    constraint fk_seat_organization foreign key (organization) references organization (id),
    index ix_seat_person (person, id),
    index ix_seat_organization (organization, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists alternate (
    id binary(16) not null,
    version bigint not null,
    committee binary(16) not null,
    term bigint not null,
    group_code varchar(40) collate utf8mb4_0900_bin not null,
    position bigint not null,
    person binary(16) not null,
    organization binary(16),
    used_on date,
    constraint pk_alternate primary key (id),
    constraint uq_alternate_position unique (committee, term, group_code, position),
    constraint fk_alternate_committee foreign key (committee) references committee (id),
    constraint fk_alternate_person foreign key (person) references person (id),
    constraint fk_alternate_organization foreign key (organization) references organization (id),
    index ix_alternate_person (person, id),
    index ix_alternate_organization (organization, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists proposal (
    id binary(16) not null,
    version bigint not null,
    committee binary(16) not null,
    demand boolean not null,
    title varchar(200) collate utf8mb4_0900_bin not null,
    text text collate utf8mb4_0900_bin not null,
    person binary(16) not null,
    created_at datetime(6) not null,
    needed bigint not null,
    supporters bigint not null,
    status varchar(40) collate utf8mb4_0900_bin not null,
    constraint pk_proposal primary key (id),
    constraint fk_proposal_committee foreign key (committee) references committee (id),
    constraint fk_proposal_person foreign key (person) references person (id),
    index ix_proposal_committee_status_created_at (committee, status, created_at, id),
    index ix_proposal_person (person, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists proposal_support (
    id binary(16) not null,
    version bigint not null,
    proposal binary(16) not null,
    person binary(16) not null,
    at datetime(6) not null,
    constraint pk_proposal_support primary key (id),
    constraint uq_proposal_support_person unique (proposal, person),
    constraint fk_proposal_support_proposal foreign key (proposal) references proposal (id),
    constraint fk_proposal_support_person foreign key (person) references person (id),
    index ix_proposal_support_person (person, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists meeting (
    id binary(16) not null,
    version bigint not null,
    body binary(16) not null,
    committee binary(16),
    kind varchar(40) collate utf8mb4_0900_bin not null,
    title varchar(200) collate utf8mb4_0900_bin not null,
    status varchar(40) collate utf8mb4_0900_bin not null,
    rules varchar(60) collate utf8mb4_0900_bin,
    place varchar(200) collate utf8mb4_0900_bin,
    starts_at datetime(6) not null,
    call_number bigint not null,
    previous binary(16),
    urgency varchar(400) collate utf8mb4_0900_bin,
    noticed_at datetime(6),
    opened_at datetime(6),
    closed_at datetime(6),
    publish_by datetime(6),
    published_at datetime(6),
    breached boolean not null,
    next_due_at datetime(6),
    constraint pk_meeting primary key (id),
    constraint fk_meeting_body foreign key (body) references organization (id),
    constraint fk_meeting_committee foreign key (committee) references committee (id),
    constraint fk_meeting_previous foreign key (previous) references meeting (id),
    index ix_meeting_body_starts_at (body, starts_at, id),
    index ix_meeting_committee_starts_at (committee, starts_at, id),
    index ix_meeting_next_due_at (next_due_at, id),
    index ix_meeting_previous (previous, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists agenda_item (
    id binary(16) not null,
    version bigint not null,
    meeting binary(16) not null,
    position bigint not null,
    title varchar(200) collate utf8mb4_0900_bin not null,
    text text collate utf8mb4_0900_bin,
    status varchar(40) collate utf8mb4_0900_bin not null,
    noticed_at datetime(6),
    carried_from binary(16),
    subject binary(16),
    constraint pk_agenda_item primary key (id),
    constraint uq_agenda_item_position unique (meeting, position),
    constraint fk_agenda_item_meeting foreign key (meeting) references meeting (id),
    constraint fk_agenda_item_carried_from foreign key (carried_from) references agenda_item (id),
    index ix_agenda_item_subject (subject, id),
    index ix_agenda_item_carried_from (carried_from, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists meeting_attendance (
    id binary(16) not null,
    version bigint not null,
    meeting binary(16) not null,
    voter varchar(200) collate utf8mb4_0900_bin,
    person binary(16),
    mode varchar(40) collate utf8mb4_0900_bin not null,
    arrived_at datetime(6) not null,
    left_at datetime(6),
    live boolean,
    constraint pk_meeting_attendance primary key (id),
    constraint uq_meeting_attendance_voter unique (meeting, voter, live),
    constraint fk_meeting_attendance_meeting foreign key (meeting) references meeting (id),
    constraint fk_meeting_attendance_person foreign key (person) references person (id),
    index ix_meeting_attendance_person (person, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists recusal (
    id binary(16) not null,
    version bigint not null,
    item binary(16) not null,
    meeting binary(16) not null,
    seat binary(16) not null,
    reason varchar(400) collate utf8mb4_0900_bin not null,
    at datetime(6) not null,
    constraint pk_recusal primary key (id),
    constraint uq_recusal_seat unique (item, seat),
    constraint fk_recusal_item foreign key (item) references agenda_item (id),
    constraint fk_recusal_meeting foreign key (meeting) references meeting (id),
    constraint fk_recusal_seat foreign key (seat) references seat (id),
    index ix_recusal_meeting (meeting, id),
    index ix_recusal_seat (seat, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists meeting_minutes (
    id binary(16) not null,
    version bigint not null,
    meeting binary(16) not null,
    text mediumtext collate utf8mb4_0900_bin not null,
    written_at datetime(6) not null,
    approved_at datetime(6),
    constraint pk_meeting_minutes primary key (id),
    constraint uq_meeting_minutes_meeting unique (meeting),
    constraint fk_meeting_minutes_meeting foreign key (meeting) references meeting (id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists desk_line (
    id binary(16) not null,
    version bigint not null,
    desk binary(16) not null,
    station binary(16) not null,
    owner binary(16) not null,
    zone varchar(60) collate utf8mb4_0900_bin not null,
    average_seconds bigint not null,
    missed_calls bigint not null,
    missed_pause_seconds bigint not null,
    clears_at_night boolean not null,
    horizon_days bigint not null,
    lead_minutes bigint not null,
    last_number bigint not null,
    numbered_on date,
    next_due_at datetime(6),
    constraint pk_desk_line primary key (id),
    constraint uq_desk_line_desk unique (desk),
    constraint fk_desk_line_desk foreign key (desk) references desk (id),
    constraint fk_desk_line_station foreign key (station) references station (id),
    constraint fk_desk_line_owner foreign key (owner) references organization (id),
    index ix_desk_line_next_due_at (next_due_at, id),
    index ix_desk_line_station (station, id),
    index ix_desk_line_owner (owner, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists desk_counter (
    id binary(16) not null,
    version bigint not null,
    line binary(16) not null,
    person binary(16) not null,
    state varchar(40) collate utf8mb4_0900_bin not null,
    counter varchar(20) collate utf8mb4_0900_bin,
    service binary(16),
    since datetime(6) not null,
    constraint pk_desk_counter primary key (id),
    constraint uq_desk_counter_person unique (line, person),
    constraint fk_desk_counter_line foreign key (line) references desk_line (id),
    constraint fk_desk_counter_person foreign key (person) references person (id),
    constraint fk_desk_counter_service foreign key (service) references desk_service (id),
    index ix_desk_counter_person (person, id),
    index ix_desk_counter_service (service, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists slot_window (
    id binary(16) not null,
    version bigint not null,
    line binary(16) not null,
    weekdays varchar(7) collate utf8mb4_0900_bin not null,
    opens time(6) not null,
    closes time(6) not null,
    places bigint not null,
    first_day date not null,
    last_day date,
    constraint pk_slot_window primary key (id),
    constraint fk_slot_window_line foreign key (line) references desk_line (id),
    index ix_slot_window_line (line, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists service_limit (
    id binary(16) not null,
    version bigint not null,
    line binary(16) not null,
    service binary(16) not null,
    places bigint not null,
    constraint pk_service_limit primary key (id),
    constraint uq_service_limit_service unique (line, service),
    constraint fk_service_limit_line foreign key (line) references desk_line (id),
    constraint fk_service_limit_service foreign key (service) references desk_service (id),
    index ix_service_limit_service (service, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists appointment (
    id binary(16) not null,
    version bigint not null,
    line binary(16) not null,
    service binary(16) not null,
    person binary(16) not null,
    held_on date not null,
    starts_at datetime(6) not null,
    ends_at datetime(6) not null,
    status varchar(40) collate utf8mb4_0900_bin not null,
    live boolean,
    booked_at datetime(6) not null,
    constraint pk_appointment primary key (id),
    constraint uq_appointment_day unique (person, line, held_on, live),
    constraint fk_appointment_line foreign key (line) references desk_line (id),
    constraint fk_appointment_service foreign key (service) references desk_service (id),
    constraint fk_appointment_person foreign key (person) references person (id),
    index ix_appointment_line_starts_at (line, starts_at, id),
    index ix_appointment_line_status_starts_at (line, status, starts_at, id),
    index ix_appointment_service (service, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists ticket (
    id binary(16) not null,
    version bigint not null,
    line binary(16) not null,
    numbered_on date not null,
    number bigint not null,
    status varchar(40) collate utf8mb4_0900_bin not null,
    service binary(16),
    more bigint not null,
    priority bigint not null,
    appointment binary(16),
    planned_at datetime(6),
    holder binary(16),
    claim_hash varbinary(32),
    arrived_at datetime(6) not null,
    calls bigint not null,
    callable_from datetime(6),
    staff binary(16),
    serving boolean,
    since datetime(6) not null,
    prep_seconds bigint not null,
    wait_seconds bigint not null,
    walk_seconds bigint not null,
    service_seconds bigint not null,
    hold_seconds bigint not null,
    times_inexact boolean not null,
    live boolean,
    outcome varchar(40) collate utf8mb4_0900_bin,
    closed_at datetime(6),
    constraint pk_ticket primary key (id),
    constraint uq_ticket_number unique (line, numbered_on, number),
    constraint uq_ticket_serving unique (staff, serving),
    constraint fk_ticket_line foreign key (line) references desk_line (id),
    constraint fk_ticket_service foreign key (service) references desk_service (id),
    constraint fk_ticket_appointment foreign key (appointment) references appointment (id),
    constraint fk_ticket_holder foreign key (holder) references person (id),
    constraint fk_ticket_staff foreign key (staff) references desk_counter (id),
    index ix_ticket_line_live (line, live, id),
    index ix_ticket_holder_arrived_at (holder, arrived_at, id),
    index ix_ticket_appointment (appointment, id),
    index ix_ticket_service (service, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists ticket_item (
    id binary(16) not null,
    version bigint not null,
    ticket binary(16) not null,
    position bigint not null,
    service binary(16) not null,
    begun_at datetime(6),
    constraint pk_ticket_item primary key (id),
    constraint uq_ticket_item_position unique (ticket, position),
    constraint fk_ticket_item_ticket foreign key (ticket) references ticket (id),
    constraint fk_ticket_item_service foreign key (service) references desk_service (id),
    index ix_ticket_item_service (service, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists advice_note (
    id binary(16) not null,
    version bigint not null,
    appointment binary(16) not null,
    client binary(16) not null,
    adviser binary(16) not null,
    text text collate utf8mb4_0900_bin not null,
    written_at datetime(6) not null,
    released_to binary(16),
    readings bigint not null,
    read_at datetime(6),
    constraint pk_advice_note primary key (id),
    constraint fk_advice_note_appointment foreign key (appointment) references appointment (id),
    constraint fk_advice_note_client foreign key (client) references person (id),
    constraint fk_advice_note_adviser foreign key (adviser) references person (id),
    constraint fk_advice_note_released_to foreign key (released_to) references person (id),
    index ix_advice_note_appointment (appointment, id),
    index ix_advice_note_client (client, id),
    index ix_advice_note_adviser (adviser, id),
    index ix_advice_note_released_to (released_to, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists ballot (
    id binary(16) not null,
    version bigint not null,
    body binary(16) not null,
    subject binary(16),
    meeting binary(16),
    title varchar(200) collate utf8mb4_0900_bin not null,
    text mediumtext collate utf8mb4_0900_bin,
    kind varchar(40) collate utf8mb4_0900_bin not null,
    setting varchar(40) collate utf8mb4_0900_bin not null,
    status varchar(40) collate utf8mb4_0900_bin not null,
    rule_code varchar(60) collate utf8mb4_0900_bin not null,
    rule_text mediumtext collate utf8mb4_0900_bin not null,
    source varchar(40) collate utf8mb4_0900_bin not null,
    places text collate utf8mb4_0900_bin,
    record_date date not null,
    measures varchar(200) collate utf8mb4_0900_bin,
    method varchar(40) collate utf8mb4_0900_bin,
    min_votes bigint not null,
    max_votes bigint not null,
    max_per_option bigint not null,
    global_choices varchar(40) collate utf8mb4_0900_bin,
    proxies boolean not null,
    principal_may_vote boolean not null,
    per_holder bigint not null,
    proxies_until datetime(6),
    splitting boolean not null,
    hidden boolean not null,
    sheet_for_staff boolean not null,
    least bigint not null,
    chair binary(16),
    opens_at datetime(6),
    closes_at datetime(6),
    opened_at datetime(6),
    closed_at datetime(6),
    publish_by datetime(6),
    published_at datetime(6),
    reminded boolean not null,
    late boolean not null,
    electors bigint,
    recognisable bigint,
    urn boolean not null,
    chair_choice varchar(40) collate utf8mb4_0900_bin,
    outcome varchar(40) collate utf8mb4_0900_bin,
    seed varchar(200) collate utf8mb4_0900_bin,
    run_off_of binary(16),
    reason text collate utf8mb4_0900_bin,
    created_at datetime(6) not null,
    next_due_at datetime(6),
    constraint pk_ballot primary key (id),
    constraint fk_ballot_body foreign key (body) references organization (id),
    constraint fk_ballot_chair foreign key (chair) references person (id),
    constraint fk_ballot_run_off_of foreign key (run_off_of) references ballot (id),
    index ix_ballot_body_created_at (body, created_at, id),
    index ix_ballot_subject (subject, id),
    index ix_ballot_meeting (meeting, id),
    index ix_ballot_run_off_of (run_off_of, id),
    index ix_ballot_next_due_at (next_due_at, id),
    index ix_ballot_chair (chair, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists ballot_option (
    id binary(16) not null,
    version bigint not null,
    ballot binary(16) not null,
    position bigint not null,
    code varchar(40) collate utf8mb4_0900_bin not null,
    label varchar(200) collate utf8mb4_0900_bin not null,
    group_code varchar(40) collate utf8mb4_0900_bin,
    candidate binary(16),
    votes decimal(18, 6),
    outcome varchar(40) collate utf8mb4_0900_bin,
    constraint pk_ballot_option primary key (id),
    constraint uq_ballot_option_code unique (ballot, code),
    constraint fk_ballot_option_ballot foreign key (ballot) references ballot (id),
    constraint fk_ballot_option_candidate foreign key (candidate) references person (id),
    index ix_ballot_option_candidate (candidate, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists ballot_post (
    id binary(16) not null,
    version bigint not null,
    ballot binary(16) not null,
    group_code varchar(40) collate utf8mb4_0900_bin,
    posts bigint not null,
    constraint pk_ballot_post primary key (id),
    constraint fk_ballot_post_ballot foreign key (ballot) references ballot (id),
    index ix_ballot_post_ballot (ballot, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists ballot_gate (
    id binary(16) not null,
    version bigint not null,
    ballot binary(16) not null,
    number bigint not null,
    constraint pk_ballot_gate primary key (id),
    constraint fk_ballot_gate_ballot foreign key (ballot) references ballot (id),
    index ix_ballot_gate_ballot (ballot, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists ballot_elector (
    id binary(16) not null,
    version bigint not null,
    ballot binary(16) not null,
    voter_key varchar(100) collate utf8mb4_0900_bin not null,
    label varchar(200) collate utf8mb4_0900_bin not null,
    person binary(16),
    group_code varchar(40) collate utf8mb4_0900_bin,
    heads decimal(18, 6) not null,
    area decimal(18, 6) not null,
    seats decimal(18, 6) not null,
    custom decimal(18, 6) not null,
    presence varchar(40) collate utf8mb4_0900_bin not null,
    holder binary(16),
    instruction varchar(40) collate utf8mb4_0900_bin,
    proxied boolean not null,
    voted boolean not null,
    channel varchar(40) collate utf8mb4_0900_bin,
    voted_at datetime(6),
    cast_by binary(16),
    note varchar(200) collate utf8mb4_0900_bin,
    constraint pk_ballot_elector primary key (id),
    constraint uq_ballot_elector_voter unique (ballot, voter_key),
    constraint fk_ballot_elector_ballot foreign key (ballot) references ballot (id),
    constraint fk_ballot_elector_person foreign key (person) references person (id),
    constraint fk_ballot_elector_holder foreign key (holder) references person (id),
    constraint fk_ballot_elector_cast_by foreign key (cast_by) references person (id),
    index ix_ballot_elector_ballot_person (ballot, person, id),
    index ix_ballot_elector_ballot_holder (ballot, holder, id),
    index ix_ballot_elector_ballot_voted (ballot, voted, id),
    index ix_ballot_elector_person_ballot (person, ballot, id),
    index ix_ballot_elector_holder_ballot (holder, ballot, id),
    index ix_ballot_elector_cast_by (cast_by, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists vote (
    id binary(16) not null,
    version bigint not null,
    ballot binary(16) not null,
    elector binary(16) not null,
    option_code varchar(40) collate utf8mb4_0900_bin not null,
    choice varchar(40) collate utf8mb4_0900_bin not null,
    amount bigint not null,
    group_code varchar(40) collate utf8mb4_0900_bin,
    heads decimal(18, 6) not null,
    area decimal(18, 6) not null,
    seats decimal(18, 6) not null,
    custom decimal(18, 6) not null,
    constraint pk_vote primary key (id),
    constraint uq_vote_paper unique (elector, option_code, choice),
    constraint fk_vote_ballot foreign key (ballot) references ballot (id),
    constraint fk_vote_elector foreign key (elector) references ballot_elector (id),
    index ix_vote_ballot_option_code (ballot, option_code, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists box_paper (
    id binary(16) not null,
    version bigint not null,
    ballot binary(16) not null,
    option_code varchar(40) collate utf8mb4_0900_bin not null,
    choice varchar(40) collate utf8mb4_0900_bin not null,
    amount bigint not null,
    group_code varchar(40) collate utf8mb4_0900_bin,
    heads decimal(18, 6) not null,
    area decimal(18, 6) not null,
    seats decimal(18, 6) not null,
    custom decimal(18, 6) not null,
    constraint pk_box_paper primary key (id),
    constraint fk_box_paper_ballot foreign key (ballot) references ballot (id),
    index ix_box_paper_ballot_option_code (ballot, option_code, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists ballot_count (
    id binary(16) not null,
    version bigint not null,
    ballot binary(16) not null,
    option_code varchar(40) collate utf8mb4_0900_bin not null,
    part varchar(40) collate utf8mb4_0900_bin not null,
    group_code varchar(40) collate utf8mb4_0900_bin,
    voters bigint not null,
    heads decimal(18, 6) not null,
    area decimal(18, 6) not null,
    seats decimal(18, 6) not null,
    custom decimal(18, 6) not null,
    constraint pk_ballot_count primary key (id),
    constraint fk_ballot_count_ballot foreign key (ballot) references ballot (id),
    index ix_ballot_count_ballot_option_code (ballot, option_code, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists ballot_teller (
    id binary(16) not null,
    version bigint not null,
    ballot binary(16) not null,
    person binary(16) not null,
    role varchar(40) collate utf8mb4_0900_bin not null,
    confirmed_at datetime(6),
    constraint pk_ballot_teller primary key (id),
    constraint uq_ballot_teller_person unique (ballot, person),
    constraint fk_ballot_teller_ballot foreign key (ballot) references ballot (id),
    constraint fk_ballot_teller_person foreign key (person) references person (id),
    index ix_ballot_teller_person (person, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists ballot_delivery (
    id binary(16) not null,
    version bigint not null,
    ballot binary(16) not null,
    elector binary(16) not null,
    method varchar(40) collate utf8mb4_0900_bin not null,
    proof varchar(200) collate utf8mb4_0900_bin,
    at datetime(6) not null,
    constraint pk_ballot_delivery primary key (id),
    constraint fk_ballot_delivery_ballot foreign key (ballot) references ballot (id),
    constraint fk_ballot_delivery_elector foreign key (elector) references ballot_elector (id),
    index ix_ballot_delivery_ballot_at (ballot, at, id),
    index ix_ballot_delivery_elector (elector, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists paper_aside (
    id binary(16) not null,
    version bigint not null,
    ballot binary(16) not null,
    elector binary(16) not null,
    channel varchar(40) collate utf8mb4_0900_bin not null,
    counted varchar(40) collate utf8mb4_0900_bin not null,
    at datetime(6) not null,
    constraint pk_paper_aside primary key (id),
    constraint fk_paper_aside_ballot foreign key (ballot) references ballot (id),
    constraint fk_paper_aside_elector foreign key (elector) references ballot_elector (id),
    index ix_paper_aside_ballot_at (ballot, at, id),
    index ix_paper_aside_elector (elector, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists electorate_change (
    id binary(16) not null,
    version bigint not null,
    ballot binary(16) not null,
    kind varchar(40) collate utf8mb4_0900_bin not null,
    label varchar(200) collate utf8mb4_0900_bin not null,
    constraint pk_electorate_change primary key (id),
    constraint fk_electorate_change_ballot foreign key (ballot) references ballot (id),
    index ix_electorate_change_ballot (ballot, id)
) character set utf8mb4 collate utf8mb4_0900_bin;

create table if not exists import_run (
    id binary(16) not null,
    version bigint not null,
    file_name varchar(300) collate utf8mb4_0900_bin not null,
    file_digest varbinary(32) not null,
    source varchar(40) collate utf8mb4_0900_bin not null,
    live varchar(64) collate utf8mb4_0900_bin,
    started_at datetime(6) not null,
    finished_at datetime(6),
    total bigint not null,
    last_line bigint not null,
    done bigint not null,
    added bigint not null,
    closed bigint not null,
    unchanged bigint not null,
    rejected bigint not null,
    constraint pk_import_run primary key (id),
    constraint uq_import_run_live unique (live)
) character set utf8mb4 collate utf8mb4_0900_bin;
