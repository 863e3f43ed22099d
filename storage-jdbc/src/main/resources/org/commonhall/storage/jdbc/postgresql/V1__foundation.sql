-- The tables of Commonhall, written by ScriptsTest.

create table if not exists journal_head (
    id uuid not null,
    version bigint not null,
    entries bigint not null,
    hash bytea not null,
    constraint pk_journal_head primary key (id)
);

create table if not exists journal_entry (
    id uuid not null,
    version bigint not null,
    event varchar(60) collate "C" not null,
    subject_kind varchar(48) collate "C" not null,
    subject uuid not null,
    subject_version bigint not null,
    actor_kind varchar(40) collate "C" not null,
    actor uuid,
    reason varchar(200) collate "C",
    at timestamp(6) with time zone not null,
    command_id uuid,
    command_digest bytea,
    note varchar(400) collate "C",
    changes varchar(500000) collate "C" not null,
    pending boolean,
    position bigint,
    hash bytea,
    constraint pk_journal_entry primary key (id),
    constraint uq_journal_entry_command unique (command_id),
    constraint uq_journal_entry_position unique (position)
);

create index if not exists ix_journal_entry_pending on journal_entry (pending nulls first, id) where pending is not null;

create index if not exists ix_journal_entry_subject_subject_version on journal_entry (subject, subject_version, id);

create table if not exists command_key (
    id uuid not null,
    version bigint not null,
    secret bytea not null,
    constraint pk_command_key primary key (id)
);

create table if not exists role_grant (
    id uuid not null,
    version bigint not null,
    holder uuid not null,
    role varchar(40) collate "C" not null,
    scope uuid not null,
    granted_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    granted_by uuid,
    constraint pk_role_grant primary key (id)
);

create index if not exists ix_role_grant_holder on role_grant (holder, id);

create index if not exists ix_role_grant_scope on role_grant (scope, id);

create table if not exists scope_ancestor (
    id uuid not null,
    version bigint not null,
    scope uuid not null,
    ancestor uuid not null,
    constraint pk_scope_ancestor primary key (id),
    constraint uq_scope_ancestor_pair unique (scope, ancestor)
);

create index if not exists ix_scope_ancestor_ancestor on scope_ancestor (ancestor, id);

create table if not exists scope_root (
    id uuid not null,
    version bigint not null,
    constraint pk_scope_root primary key (id)
);

create table if not exists consent (
    id uuid not null,
    version bigint not null,
    person uuid not null,
    purpose varchar(60) collate "C" not null,
    text_version varchar(60) collate "C" not null,
    given_at timestamp(6) with time zone not null,
    withdrawn_at timestamp(6) with time zone,
    live boolean,
    constraint pk_consent primary key (id),
    constraint uq_consent_live unique (person, purpose, live)
);

create table if not exists personal_data_request (
    id uuid not null,
    version bigint not null,
    person uuid not null,
    kind varchar(40) collate "C" not null,
    asked_by uuid,
    asked_at timestamp(6) with time zone not null,
    open boolean,
    decided_by uuid,
    decided_at timestamp(6) with time zone,
    report varchar(8000) collate "C",
    constraint pk_personal_data_request primary key (id),
    constraint uq_personal_data_request_open unique (person, open)
);

create index if not exists ix_personal_data_request_person_asked_at on personal_data_request (person, asked_at, id);

create table if not exists person (
    id uuid not null,
    version bigint not null,
    name varchar(100) collate "C" not null,
    phone varchar(40) collate "C",
    email varchar(200) collate "C",
    address varchar(300) collate "C",
    birth_date date,
    locale varchar(35) collate "C",
    scope uuid not null,
    erased_at timestamp(6) with time zone,
    constraint pk_person primary key (id)
);

create index if not exists ix_person_scope_name on person (scope, name, id);

create table if not exists organization (
    id uuid not null,
    version bigint not null,
    kind varchar(40) collate "C" not null,
    name varchar(200) collate "C" not null,
    name_en varchar(200) collate "C",
    registration varchar(40) collate "C",
    starts_on date,
    ends_on date,
    constraint pk_organization primary key (id),
    constraint uq_organization_registration unique (registration)
);

create index if not exists ix_organization_kind_name on organization (kind, name, id);

create index if not exists ix_organization_name on organization (name, id);

create table if not exists organization_relation (
    id uuid not null,
    version bigint not null,
    organization uuid not null,
    kind varchar(40) collate "C" not null,
    other uuid not null,
    starts_on date not null,
    ends_on date,
    parent boolean,
    constraint pk_organization_relation primary key (id),
    constraint uq_organization_relation_parent unique (organization, parent),
    constraint fk_organization_relation_organization foreign key (organization) references organization (id),
    constraint fk_organization_relation_other foreign key (other) references organization (id)
);

create index if not exists ix_organization_relation_organization_starts_on on organization_relation (organization, starts_on, id);

create index if not exists ix_organization_relation_other_starts_on on organization_relation (other, starts_on, id);

create table if not exists building (
    id uuid not null,
    version bigint not null,
    name varchar(200) collate "C" not null,
    name_en varchar(200) collate "C",
    address varchar(300) collate "C",
    zone varchar(60) collate "C",
    floors bigint,
    basements bigint,
    latitude numeric(10, 7),
    longitude numeric(10, 7),
    datum varchar(40) collate "C",
    constraint pk_building primary key (id)
);

create index if not exists ix_building_name on building (name, id);

create index if not exists ix_building_zone_name on building (zone nulls first, name, id) where zone is not null;

create table if not exists territory (
    id uuid not null,
    version bigint not null,
    building uuid not null,
    organization uuid not null,
    starts_on date not null,
    ends_on date,
    parent boolean,
    constraint pk_territory primary key (id),
    constraint uq_territory_parent unique (building, parent),
    constraint fk_territory_building foreign key (building) references building (id),
    constraint fk_territory_organization foreign key (organization) references organization (id)
);

create index if not exists ix_territory_building_starts_on on territory (building, starts_on, id);

create index if not exists ix_territory_organization_starts_on on territory (organization, starts_on, id);

create table if not exists section (
    id uuid not null,
    version bigint not null,
    building uuid not null,
    name varchar(60) collate "C" not null,
    floors bigint,
    constraint pk_section primary key (id),
    constraint uq_section_name unique (building, name),
    constraint fk_section_building foreign key (building) references building (id)
);

create table if not exists unit (
    id uuid not null,
    version bigint not null,
    building uuid not null,
    section uuid,
    place uuid not null,
    number varchar(40) collate "C" not null,
    floor bigint not null,
    area numeric(13, 4) not null,
    area_source varchar(40) collate "C" not null,
    area_date date not null,
    starts_on date,
    ends_on date,
    constraint pk_unit primary key (id),
    constraint uq_unit_number unique (place, number),
    constraint fk_unit_building foreign key (building) references building (id),
    constraint fk_unit_section foreign key (section) references section (id)
);

create index if not exists ix_unit_building_number on unit (building, number, id);

create index if not exists ix_unit_section on unit (section nulls first, id) where section is not null;

create table if not exists area_figure (
    id uuid not null,
    version bigint not null,
    unit uuid not null,
    building uuid not null,
    area numeric(13, 4) not null,
    source varchar(40) collate "C" not null,
    dated date not null,
    constraint pk_area_figure primary key (id),
    constraint fk_area_figure_unit foreign key (unit) references unit (id),
    constraint fk_area_figure_building foreign key (building) references building (id)
);

create index if not exists ix_area_figure_unit on area_figure (unit, id);

create index if not exists ix_area_figure_building on area_figure (building, id);

create table if not exists tenure (
    id uuid not null,
    version bigint not null,
    unit uuid not null,
    building uuid not null,
    kind varchar(40) collate "C" not null,
    person uuid,
    organization uuid,
    numerator bigint,
    denominator bigint,
    starts_on date not null,
    ends_on date,
    constraint pk_tenure primary key (id),
    constraint fk_tenure_unit foreign key (unit) references unit (id),
    constraint fk_tenure_building foreign key (building) references building (id),
    constraint fk_tenure_person foreign key (person) references person (id),
    constraint fk_tenure_organization foreign key (organization) references organization (id)
);

create index if not exists ix_tenure_unit_starts_on on tenure (unit, starts_on, id);

create index if not exists ix_tenure_building_starts_on on tenure (building, starts_on, id);

create index if not exists ix_tenure_person_starts_on on tenure (person nulls first, starts_on, id) where person is not null;

create index if not exists ix_tenure_organization_starts_on on tenure (organization nulls first, starts_on, id) where organization is not null;

create table if not exists membership (
    id uuid not null,
    version bigint not null,
    person uuid not null,
    organization uuid not null,
    kind varchar(40) collate "C" not null,
    title varchar(100) collate "C",
    starts_on date not null,
    ends_on date,
    constraint pk_membership primary key (id),
    constraint fk_membership_person foreign key (person) references person (id),
    constraint fk_membership_organization foreign key (organization) references organization (id)
);

create index if not exists ix_membership_person_starts_on on membership (person, starts_on, id);

create index if not exists ix_membership_organization_starts_on on membership (organization, starts_on, id);

create table if not exists audience_proof (
    id uuid not null,
    version bigint not null,
    person uuid not null,
    audience varchar(40) collate "C" not null,
    kind varchar(40) collate "C" not null,
    starts_on date not null,
    ends_on date,
    checked_by uuid,
    constraint pk_audience_proof primary key (id),
    constraint fk_audience_proof_person foreign key (person) references person (id)
);

create index if not exists ix_audience_proof_person_audience on audience_proof (person, audience, id);

create table if not exists brand (
    id uuid not null,
    version bigint not null,
    owner uuid not null,
    name varchar(200) collate "C" not null,
    name_en varchar(200) collate "C",
    constraint pk_brand primary key (id),
    constraint fk_brand_owner foreign key (owner) references organization (id)
);

create index if not exists ix_brand_owner_name on brand (owner, name, id);

create table if not exists attachment (
    id uuid not null,
    version bigint not null,
    subject uuid not null,
    scope uuid not null,
    file_name varchar(200) collate "C" not null,
    media_type varchar(100) collate "C" not null,
    length bigint not null,
    sha256 bytea not null,
    audience varchar(40) collate "C" not null,
    owner uuid,
    added_at timestamp(6) with time zone not null,
    constraint pk_attachment primary key (id),
    constraint fk_attachment_owner foreign key (owner) references person (id)
);

create index if not exists ix_attachment_subject_added_at on attachment (subject, added_at, id);

create index if not exists ix_attachment_owner on attachment (owner nulls first, id) where owner is not null;

create table if not exists attachment_chunk (
    id uuid not null,
    version bigint not null,
    attachment uuid not null,
    place bigint not null,
    content bytea not null,
    constraint pk_attachment_chunk primary key (id),
    constraint uq_attachment_chunk_place unique (attachment, place),
    constraint fk_attachment_chunk_attachment foreign key (attachment) references attachment (id)
);

create table if not exists service_category (
    id uuid not null,
    version bigint not null,
    code varchar(100) collate "C" not null,
    parent uuid,
    name_en varchar(200) collate "C" not null,
    name_zh varchar(200) collate "C" not null,
    lead_unit uuid,
    sla varchar(160) collate "C",
    visibility varchar(40) collate "C" not null,
    evidence varchar(400) collate "C",
    contact_needed boolean not null,
    enquiry boolean not null,
    emergency varchar(40) collate "C",
    retired_at timestamp(6) with time zone,
    constraint pk_service_category primary key (id),
    constraint uq_service_category_code unique (code),
    constraint fk_service_category_parent foreign key (parent) references service_category (id),
    constraint fk_service_category_lead_unit foreign key (lead_unit) references organization (id)
);

create index if not exists ix_service_category_parent on service_category (parent nulls first, id) where parent is not null;

create index if not exists ix_service_category_lead_unit on service_category (lead_unit nulls first, id) where lead_unit is not null;

create table if not exists service_request (
    id uuid not null,
    version bigint not null,
    number varchar(40) collate "C" not null,
    status varchar(40) collate "C" not null,
    category uuid,
    title varchar(200) collate "C" not null,
    matter varchar(4000) collate "C",
    search_text varchar(5000) collate "C" not null,
    channel varchar(40) collate "C" not null,
    source varchar(40) collate "C",
    source_key varchar(100) collate "C",
    source_code varchar(100) collate "C",
    source_due_at timestamp(6) with time zone,
    building uuid,
    unit uuid,
    zone varchar(60) collate "C",
    place varchar(200) collate "C",
    latitude numeric(9, 6),
    longitude numeric(9, 6),
    visibility varchar(40) collate "C" not null,
    created_at timestamp(6) with time zone not null,
    opened_on date not null,
    open_month date not null,
    closed_at timestamp(6) with time zone,
    closed_on date,
    close_month date,
    days_to_close bigint,
    handling_unit varchar(200) collate "C",
    lead_unit uuid,
    designated boolean not null,
    disputes bigint not null,
    dispatched_at timestamp(6) with time zone,
    sla varchar(160) collate "C",
    run bigint not null,
    reopened_at timestamp(6) with time zone,
    response_due_at timestamp(6) with time zone,
    responded_at timestamp(6) with time zone,
    responded_in_time boolean,
    due_at timestamp(6) with time zone,
    answered_at timestamp(6) with time zone,
    answered_in_time boolean,
    provisional_year bigint,
    no_clock_reason varchar(40) collate "C",
    extensions bigint not null,
    extended_by bigint not null,
    rung bigint not null,
    outcome varchar(40) collate "C",
    refusal varchar(40) collate "C",
    referred_to varchar(200) collate "C",
    merged_into uuid,
    merge_root uuid,
    related_to uuid,
    requesters bigint not null,
    surveyed_at timestamp(6) with time zone,
    reopens bigint not null,
    followers bigint not null,
    review_level bigint not null,
    reviewed_at timestamp(6) with time zone,
    message_at timestamp(6) with time zone,
    update_due_at timestamp(6) with time zone,
    exclusion varchar(40) collate "C",
    next_due_at timestamp(6) with time zone,
    constraint pk_service_request primary key (id),
    constraint uq_service_request_number unique (number),
    constraint uq_service_request_source unique (source_key, source),
    constraint fk_service_request_category foreign key (category) references service_category (id),
    constraint fk_service_request_building foreign key (building) references building (id),
    constraint fk_service_request_unit foreign key (unit) references unit (id),
    constraint fk_service_request_lead_unit foreign key (lead_unit) references organization (id),
    constraint fk_service_request_merged_into foreign key (merged_into) references service_request (id),
    constraint fk_service_request_merge_root foreign key (merge_root) references service_request (id),
    constraint fk_service_request_related_to foreign key (related_to) references service_request (id)
);

create index if not exists ix_service_request_status_created_at on service_request (status, created_at, id);

create index if not exists ix_service_request_lead_unit_status_due_at on service_request (lead_unit nulls first, status, due_at nulls first, id) where lead_unit is not null;

create index if not exists ix_service_request_building_status_created_at on service_request (building nulls first, status, created_at, id) where building is not null;

create index if not exists ix_service_request_category_created_at on service_request (category nulls first, created_at, id) where category is not null;

create index if not exists ix_service_request_open_month_category_close_month__ef252d40 on service_request (open_month, category nulls first, close_month nulls first, handling_unit nulls first, days_to_close nulls first, lead_unit nulls first, status, refusal nulls first, no_clock_reason nulls first, outcome nulls first, responded_in_time nulls first, exclusion nulls first, id);

create index if not exists ix_service_request_next_due_at on service_request (next_due_at nulls first, id) where next_due_at is not null;

create index if not exists ix_service_request_merge_root on service_request (merge_root nulls first, id) where merge_root is not null;

create index if not exists ix_service_request_unit on service_request (unit nulls first, id) where unit is not null;

create index if not exists ix_service_request_merged_into on service_request (merged_into nulls first, id) where merged_into is not null;

create index if not exists ix_service_request_related_to on service_request (related_to nulls first, id) where related_to is not null;

create table if not exists requester (
    id uuid not null,
    version bigint not null,
    request uuid not null,
    person uuid,
    name varchar(100) collate "C",
    phone varchar(40) collate "C",
    email varchar(254) collate "C",
    details varchar(4000) collate "C",
    submitted_by uuid,
    consented boolean not null,
    anonymous_to_public boolean not null,
    anonymous_to_handler boolean not null,
    tracking_hash bytea,
    started_at timestamp(6) with time zone not null,
    constraint pk_requester primary key (id),
    constraint fk_requester_request foreign key (request) references service_request (id),
    constraint fk_requester_person foreign key (person) references person (id),
    constraint fk_requester_submitted_by foreign key (submitted_by) references person (id)
);

create index if not exists ix_requester_request on requester (request, id);

create index if not exists ix_requester_person_started_at on requester (person nulls first, started_at, id) where person is not null;

create index if not exists ix_requester_submitted_by on requester (submitted_by nulls first, id) where submitted_by is not null;

create table if not exists request_update (
    id uuid not null,
    version bigint not null,
    request uuid not null,
    kind varchar(40) collate "C" not null,
    open boolean not null,
    text varchar(4000) collate "C" not null,
    at timestamp(6) with time zone not null,
    author uuid,
    constraint pk_request_update primary key (id),
    constraint fk_request_update_request foreign key (request) references service_request (id),
    constraint fk_request_update_author foreign key (author) references person (id)
);

create index if not exists ix_request_update_request_at on request_update (request, at, id);

create index if not exists ix_request_update_author on request_update (author nulls first, id) where author is not null;

create table if not exists request_note (
    id uuid not null,
    version bigint not null,
    request uuid not null,
    text varchar(4000) collate "C" not null,
    at timestamp(6) with time zone not null,
    author uuid,
    requester uuid,
    constraint pk_request_note primary key (id),
    constraint fk_request_note_request foreign key (request) references service_request (id),
    constraint fk_request_note_author foreign key (author) references person (id),
    constraint fk_request_note_requester foreign key (requester) references requester (id)
);

create index if not exists ix_request_note_request_at on request_note (request, at, id);

create index if not exists ix_request_note_author on request_note (author nulls first, id) where author is not null;

create index if not exists ix_request_note_requester on request_note (requester nulls first, id) where requester is not null;

create table if not exists request_pause (
    id uuid not null,
    version bigint not null,
    request uuid not null,
    run bigint not null,
    reason varchar(40) collate "C" not null,
    starts_at timestamp(6) with time zone not null,
    until timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    approved_by uuid,
    constraint pk_request_pause primary key (id),
    constraint fk_request_pause_request foreign key (request) references service_request (id),
    constraint fk_request_pause_approved_by foreign key (approved_by) references person (id)
);

create index if not exists ix_request_pause_request_run on request_pause (request, run, id);

create index if not exists ix_request_pause_approved_by on request_pause (approved_by nulls first, id) where approved_by is not null;

create table if not exists request_run (
    id uuid not null,
    version bigint not null,
    request uuid not null,
    run bigint not null,
    lead_unit uuid,
    opened_on date not null,
    started_at timestamp(6) with time zone not null,
    response_due_at timestamp(6) with time zone,
    responded_at timestamp(6) with time zone,
    responded_in_time boolean,
    due_at timestamp(6) with time zone,
    answered_at timestamp(6) with time zone,
    answered_in_time boolean,
    outcome varchar(40) collate "C",
    exclusion varchar(40) collate "C",
    constraint pk_request_run primary key (id),
    constraint uq_request_run_run unique (request, run),
    constraint fk_request_run_request foreign key (request) references service_request (id),
    constraint fk_request_run_lead_unit foreign key (lead_unit) references organization (id)
);

create index if not exists ix_request_run_opened_on on request_run (opened_on, id);

create index if not exists ix_request_run_lead_unit on request_run (lead_unit nulls first, id) where lead_unit is not null;

create table if not exists return_visit (
    id uuid not null,
    version bigint not null,
    request uuid not null,
    requester uuid not null,
    run bigint not null,
    live boolean,
    lead_unit uuid,
    opened_on date not null,
    attempts bigint not null,
    state varchar(40) collate "C" not null,
    contacted boolean,
    resolved boolean,
    satisfied boolean,
    upstream boolean not null,
    asked_at timestamp(6) with time zone,
    words varchar(4000) collate "C",
    exclusion varchar(40) collate "C",
    constraint pk_return_visit primary key (id),
    constraint uq_return_visit_live unique (request, requester, run, live),
    constraint fk_return_visit_request foreign key (request) references service_request (id),
    constraint fk_return_visit_requester foreign key (requester) references requester (id),
    constraint fk_return_visit_lead_unit foreign key (lead_unit) references organization (id)
);

create index if not exists ix_return_visit_opened_on on return_visit (opened_on, id);

create index if not exists ix_return_visit_requester on return_visit (requester, id);

create index if not exists ix_return_visit_lead_unit on return_visit (lead_unit nulls first, id) where lead_unit is not null;

create table if not exists request_follower (
    id uuid not null,
    version bigint not null,
    request uuid not null,
    person uuid not null,
    me_too boolean not null,
    since timestamp(6) with time zone not null,
    constraint pk_request_follower primary key (id),
    constraint uq_request_follower_person unique (request, person),
    constraint fk_request_follower_request foreign key (request) references service_request (id),
    constraint fk_request_follower_person foreign key (person) references person (id)
);

create index if not exists ix_request_follower_person on request_follower (person, id);

create table if not exists request_assistant (
    id uuid not null,
    version bigint not null,
    request uuid not null,
    unit uuid not null,
    task varchar(400) collate "C",
    due_at timestamp(6) with time zone,
    done_at timestamp(6) with time zone,
    next_due_at timestamp(6) with time zone,
    constraint pk_request_assistant primary key (id),
    constraint uq_request_assistant_unit unique (request, unit),
    constraint fk_request_assistant_request foreign key (request) references service_request (id),
    constraint fk_request_assistant_unit foreign key (unit) references organization (id)
);

create index if not exists ix_request_assistant_unit_done_at on request_assistant (unit, done_at nulls first, id);

create index if not exists ix_request_assistant_next_due_at on request_assistant (next_due_at nulls first, id) where next_due_at is not null;

create table if not exists reply_template (
    id uuid not null,
    version bigint not null,
    code varchar(100) collate "C" not null,
    category uuid,
    text_en varchar(4000) collate "C" not null,
    text_zh varchar(4000) collate "C" not null,
    retired_at timestamp(6) with time zone,
    constraint pk_reply_template primary key (id),
    constraint uq_reply_template_code unique (code),
    constraint fk_reply_template_category foreign key (category) references service_category (id)
);

create index if not exists ix_reply_template_category on reply_template (category nulls first, id) where category is not null;

create table if not exists public_notice (
    id uuid not null,
    version bigint not null,
    kind varchar(40) collate "C" not null,
    subject uuid not null,
    publisher uuid not null,
    title varchar(200) collate "C" not null,
    text varchar(20000) collate "C" not null,
    status varchar(40) collate "C" not null,
    round bigint not null,
    posted_at timestamp(6) with time zone not null,
    period_days bigint not null,
    period_unit varchar(40) collate "C" not null,
    extended_days bigint not null,
    ends_at timestamp(6) with time zone not null,
    provisional_year bigint,
    places bigint not null,
    unproven bigint not null,
    objections bigint not null,
    unanswered bigint not null,
    upheld bigint not null,
    reply_due_at timestamp(6) with time zone,
    reason varchar(1000) collate "C",
    decided_at timestamp(6) with time zone,
    outcome_text varchar(4000) collate "C",
    period_told boolean not null,
    next_due_at timestamp(6) with time zone,
    constraint pk_public_notice primary key (id),
    constraint fk_public_notice_publisher foreign key (publisher) references organization (id)
);

create index if not exists ix_public_notice_subject_posted_at on public_notice (subject, posted_at, id);

create index if not exists ix_public_notice_publisher_status_posted_at on public_notice (publisher, status, posted_at, id);

create index if not exists ix_public_notice_next_due_at on public_notice (next_due_at nulls first, id) where next_due_at is not null;

create table if not exists notice_place (
    id uuid not null,
    version bigint not null,
    notice uuid not null,
    building uuid,
    spot varchar(200) collate "C" not null,
    posted_at timestamp(6) with time zone not null,
    live boolean,
    proof varchar(400) collate "C",
    proved_at timestamp(6) with time zone,
    proved_by uuid,
    constraint pk_notice_place primary key (id),
    constraint fk_notice_place_notice foreign key (notice) references public_notice (id),
    constraint fk_notice_place_building foreign key (building) references building (id),
    constraint fk_notice_place_proved_by foreign key (proved_by) references person (id)
);

create index if not exists ix_notice_place_notice on notice_place (notice, id);

create index if not exists ix_notice_place_building_live_posted_at on notice_place (building nulls first, live nulls first, posted_at, id) where building is not null;

create index if not exists ix_notice_place_proved_by on notice_place (proved_by nulls first, id) where proved_by is not null;

create table if not exists objection (
    id uuid not null,
    version bigint not null,
    notice uuid not null,
    round bigint not null,
    person uuid,
    name varchar(100) collate "C",
    contact varchar(254) collate "C",
    text varchar(4000) collate "C" not null,
    raised_at timestamp(6) with time zone not null,
    reply_due_at timestamp(6) with time zone not null,
    upheld boolean,
    reply varchar(4000) collate "C",
    replied_at timestamp(6) with time zone,
    replied_by uuid,
    constraint pk_objection primary key (id),
    constraint fk_objection_notice foreign key (notice) references public_notice (id),
    constraint fk_objection_person foreign key (person) references person (id),
    constraint fk_objection_replied_by foreign key (replied_by) references person (id)
);

create index if not exists ix_objection_notice_raised_at on objection (notice, raised_at, id);

create index if not exists ix_objection_person on objection (person nulls first, id) where person is not null;

create index if not exists ix_objection_replied_by on objection (replied_by nulls first, id) where replied_by is not null;

create table if not exists import_run (
    id uuid not null,
    version bigint not null,
    file_name varchar(300) collate "C" not null,
    file_digest bytea not null,
    source varchar(40) collate "C" not null,
    live varchar(64) collate "C",
    started_at timestamp(6) with time zone not null,
    finished_at timestamp(6) with time zone,
    total bigint not null,
    last_line bigint not null,
    done bigint not null,
    added bigint not null,
    closed bigint not null,
    unchanged bigint not null,
    rejected bigint not null,
    constraint pk_import_run primary key (id),
    constraint uq_import_run_live unique (live)
);
