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

create index if not exists ix_role_grant_scope_role_granted_at on role_grant (scope, role, granted_at, id);

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
    representative varchar(200) collate "C",
    proof varchar(400) collate "C",
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
    reason varchar(400) collate "C",
    report varchar(8000) collate "C",
    constraint pk_personal_data_request primary key (id),
    constraint uq_personal_data_request_open unique (person, open)
);

create index if not exists ix_personal_data_request_person_asked_at on personal_data_request (person, asked_at, id);

create index if not exists ix_personal_data_request_open_asked_at on personal_data_request (open nulls first, asked_at, id) where open is not null;

create table if not exists retention_mark (
    id uuid not null,
    version bigint not null,
    kind varchar(48) collate "C" not null,
    done_until timestamp(6) with time zone not null,
    constraint pk_retention_mark primary key (id)
);

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

create table if not exists identity_link (
    id uuid not null,
    version bigint not null,
    person uuid not null,
    issuer varchar(200) collate "C" not null,
    subject varchar(200) collate "C" not null,
    constraint pk_identity_link primary key (id),
    constraint uq_identity_link_subject unique (subject, issuer),
    constraint uq_identity_link_person unique (person, issuer),
    constraint fk_identity_link_person foreign key (person) references person (id)
);

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
    corrected_for varchar(400) collate "C",
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

create table if not exists trace_link (
    id uuid not null,
    version bigint not null,
    earlier uuid not null,
    earlier_kind varchar(40) collate "C" not null,
    later uuid not null,
    later_kind varchar(40) collate "C" not null,
    relation varchar(40) collate "C" not null,
    person uuid,
    at timestamp(6) with time zone not null,
    constraint pk_trace_link primary key (id),
    constraint uq_trace_link_both unique (earlier, later, relation),
    constraint fk_trace_link_person foreign key (person) references person (id)
);

create index if not exists ix_trace_link_later on trace_link (later, id);

create index if not exists ix_trace_link_person on trace_link (person nulls first, id) where person is not null;

create table if not exists number_series (
    id uuid not null,
    version bigint not null,
    issuer uuid not null,
    code varchar(20) collate "C" not null,
    calendar_year bigint not null,
    next bigint not null,
    constraint pk_number_series primary key (id),
    constraint uq_number_series_year unique (issuer, code, calendar_year),
    constraint fk_number_series_issuer foreign key (issuer) references organization (id)
);

create table if not exists credential (
    id uuid not null,
    version bigint not null,
    kind varchar(40) collate "C" not null,
    code varchar(40) collate "C" not null,
    issuer uuid not null,
    holder uuid not null,
    holder_name varchar(100) collate "C" not null,
    number varchar(40) collate "C" not null,
    title varchar(200) collate "C" not null,
    title_en varchar(200) collate "C" not null,
    facts varchar(8000) collate "C" not null,
    facts_en varchar(8000) collate "C" not null,
    badge varchar(40) collate "C",
    source uuid,
    issued_on date not null,
    ends_on date,
    status varchar(40) collate "C" not null,
    live boolean,
    check_hash bytea not null,
    shown boolean not null,
    issued_by uuid,
    superseded_by varchar(40) collate "C",
    ended_on date,
    decided_by uuid,
    reason varchar(400) collate "C",
    next_due_at timestamp(6) with time zone,
    constraint pk_credential primary key (id),
    constraint uq_credential_number unique (issuer, number),
    constraint uq_credential_live unique (holder, code, live),
    constraint fk_credential_issuer foreign key (issuer) references organization (id),
    constraint fk_credential_holder foreign key (holder) references person (id),
    constraint fk_credential_issued_by foreign key (issued_by) references person (id),
    constraint fk_credential_decided_by foreign key (decided_by) references person (id)
);

create index if not exists ix_credential_number on credential (number, id);

create index if not exists ix_credential_issuer_issued_on on credential (issuer, issued_on, id);

create index if not exists ix_credential_source on credential (source nulls first, id) where source is not null;

create index if not exists ix_credential_next_due_at on credential (next_due_at nulls first, id) where next_due_at is not null;

create index if not exists ix_credential_issued_by on credential (issued_by nulls first, id) where issued_by is not null;

create index if not exists ix_credential_decided_by on credential (decided_by nulls first, id) where decided_by is not null;

create table if not exists qualification (
    id uuid not null,
    version bigint not null,
    person uuid not null,
    code varchar(40) collate "C" not null,
    kind varchar(40) collate "C" not null,
    issuer uuid not null,
    starts_on date not null,
    ends_on date,
    credential uuid,
    source varchar(400) collate "C",
    checked_by uuid,
    revoked_at timestamp(6) with time zone,
    reason varchar(400) collate "C",
    live boolean,
    constraint pk_qualification primary key (id),
    constraint uq_qualification_credential unique (person, code, credential),
    constraint fk_qualification_person foreign key (person) references person (id),
    constraint fk_qualification_issuer foreign key (issuer) references organization (id),
    constraint fk_qualification_credential foreign key (credential) references credential (id),
    constraint fk_qualification_checked_by foreign key (checked_by) references person (id)
);

create index if not exists ix_qualification_person_live on qualification (person, live nulls first, id);

create index if not exists ix_qualification_credential on qualification (credential nulls first, id) where credential is not null;

create index if not exists ix_qualification_issuer on qualification (issuer, id);

create index if not exists ix_qualification_checked_by on qualification (checked_by nulls first, id) where checked_by is not null;

create table if not exists attendance (
    id uuid not null,
    version bigint not null,
    occasion uuid not null,
    place uuid not null,
    scope uuid not null,
    person uuid not null,
    mark varchar(40) collate "C" not null,
    excuse_asked boolean not null,
    arrived_at timestamp(6) with time zone,
    left_at timestamp(6) with time zone,
    channel varchar(40) collate "C" not null,
    by_hand boolean not null,
    words varchar(400) collate "C",
    recorded_by uuid,
    corrected_by uuid,
    reason varchar(400) collate "C",
    constraint pk_attendance primary key (id),
    constraint uq_attendance_person unique (occasion, person),
    constraint fk_attendance_person foreign key (person) references person (id),
    constraint fk_attendance_recorded_by foreign key (recorded_by) references person (id),
    constraint fk_attendance_corrected_by foreign key (corrected_by) references person (id)
);

create index if not exists ix_attendance_place on attendance (place, id);

create index if not exists ix_attendance_person_arrived_at on attendance (person, arrived_at nulls first, id);

create index if not exists ix_attendance_recorded_by on attendance (recorded_by nulls first, id) where recorded_by is not null;

create index if not exists ix_attendance_corrected_by on attendance (corrected_by nulls first, id) where corrected_by is not null;

create table if not exists check_in_key (
    id uuid not null,
    version bigint not null,
    whole uuid not null,
    secret bytea not null,
    constraint pk_check_in_key primary key (id),
    constraint uq_check_in_key_whole unique (whole)
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
    merged_from varchar(40) collate "C",
    merged_into uuid,
    merge_root uuid,
    response_promised_at timestamp(6) with time zone,
    promised_at timestamp(6) with time zone,
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

create index if not exists ix_service_request_zone_created_at on service_request (zone nulls first, created_at, id) where zone is not null;

create index if not exists ix_service_request_open_month_category_close_month__ef252d40 on service_request (open_month, category nulls first, close_month nulls first, handling_unit nulls first, days_to_close nulls first, lead_unit nulls first, status, refusal nulls first, no_clock_reason nulls first, outcome nulls first, responded_in_time nulls first, exclusion nulls first, id);

create index if not exists ix_service_request_next_due_at on service_request (next_due_at nulls first, id) where next_due_at is not null;

create index if not exists ix_service_request_closed_at on service_request (closed_at nulls first, id) where closed_at is not null;

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

create index if not exists ix_public_notice_status_posted_at on public_notice (status, posted_at, id);

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

create index if not exists ix_objection_replied_at on objection (replied_at nulls first, id) where replied_at is not null;

create index if not exists ix_objection_replied_by on objection (replied_by nulls first, id) where replied_by is not null;

create table if not exists follow_up (
    id uuid not null,
    version bigint not null,
    subject uuid not null,
    body uuid not null,
    parent uuid,
    title varchar(200) collate "C" not null,
    text varchar(4000) collate "C",
    visible boolean not null,
    owner_person uuid,
    owner_unit uuid,
    due_on date not null,
    weight numeric(10, 4),
    status varchar(40) collate "C" not null,
    done bigint not null,
    out_of bigint not null,
    parts bigint not null,
    open_parts bigint not null,
    live boolean,
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    finished_at timestamp(6) with time zone,
    next_due_at timestamp(6) with time zone,
    constraint pk_follow_up primary key (id),
    constraint fk_follow_up_body foreign key (body) references organization (id),
    constraint fk_follow_up_parent foreign key (parent) references follow_up (id),
    constraint fk_follow_up_owner_person foreign key (owner_person) references person (id),
    constraint fk_follow_up_owner_unit foreign key (owner_unit) references organization (id)
);

create index if not exists ix_follow_up_subject_created_at on follow_up (subject, created_at, id);

create index if not exists ix_follow_up_body_live_due_on on follow_up (body, live nulls first, due_on, id);

create index if not exists ix_follow_up_owner_person_live_due_on on follow_up (owner_person nulls first, live nulls first, due_on, id) where owner_person is not null;

create index if not exists ix_follow_up_next_due_at on follow_up (next_due_at nulls first, id) where next_due_at is not null;

create index if not exists ix_follow_up_parent on follow_up (parent nulls first, id) where parent is not null;

create index if not exists ix_follow_up_owner_unit on follow_up (owner_unit nulls first, id) where owner_unit is not null;

create table if not exists follow_up_note (
    id uuid not null,
    version bigint not null,
    follow_up uuid not null,
    status varchar(40) collate "C" not null,
    done bigint not null,
    out_of bigint not null,
    visible boolean not null,
    text varchar(4000) collate "C" not null,
    at timestamp(6) with time zone not null,
    author uuid,
    constraint pk_follow_up_note primary key (id),
    constraint fk_follow_up_note_follow_up foreign key (follow_up) references follow_up (id),
    constraint fk_follow_up_note_author foreign key (author) references person (id)
);

create index if not exists ix_follow_up_note_follow_up_at on follow_up_note (follow_up, at, id);

create index if not exists ix_follow_up_note_author on follow_up_note (author nulls first, id) where author is not null;

create table if not exists motion_book (
    id uuid not null,
    version bigint not null,
    body uuid not null,
    prefix varchar(10) collate "C" not null,
    digits bigint not null,
    amendment_prefix varchar(10) collate "C" not null,
    graph varchar(40) collate "C" not null,
    amendment_graph varchar(40) collate "C" not null,
    counter bigint not null,
    constraint pk_motion_book primary key (id),
    constraint uq_motion_book_body unique (body),
    constraint fk_motion_book_body foreign key (body) references organization (id)
);

create table if not exists motion_category (
    id uuid not null,
    version bigint not null,
    book uuid not null,
    name varchar(100) collate "C" not null,
    prefix varchar(10) collate "C" not null,
    counter bigint not null,
    constraint pk_motion_category primary key (id),
    constraint uq_motion_category_name unique (book, name),
    constraint fk_motion_category_book foreign key (book) references motion_book (id)
);

create table if not exists motion (
    id uuid not null,
    version bigint not null,
    body uuid not null,
    book uuid not null,
    category uuid,
    lead_motion uuid,
    origin uuid,
    chain uuid not null,
    subject uuid,
    number varchar(60) collate "C",
    title varchar(200) collate "C" not null,
    text varchar(20000) collate "C" not null,
    reason varchar(4000) collate "C",
    final_text varchar(20000) collate "C",
    submitter uuid not null,
    graph varchar(40) collate "C" not null,
    graph_text varchar(20000) collate "C" not null,
    state varchar(40) collate "C" not null,
    visibility varchar(40) collate "C" not null,
    live boolean,
    recommendation varchar(40) collate "C",
    recommendation_text varchar(2000) collate "C",
    supporters bigint not null,
    amendments bigint not null,
    open_amendments bigint not null,
    numbered_amendments bigint not null,
    unmerged bigint not null,
    text_round bigint not null,
    based_on bigint not null,
    vote_order bigint,
    forwards bigint not null,
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    submitted_at timestamp(6) with time zone,
    withdrawn_at timestamp(6) with time zone,
    ended_at timestamp(6) with time zone,
    decided_by uuid,
    jump_reason varchar(400) collate "C",
    constraint pk_motion primary key (id),
    constraint uq_motion_number unique (body, number),
    constraint uq_motion_origin unique (origin, body),
    constraint fk_motion_body foreign key (body) references organization (id),
    constraint fk_motion_category foreign key (category) references motion_category (id),
    constraint fk_motion_lead_motion foreign key (lead_motion) references motion (id),
    constraint fk_motion_origin foreign key (origin) references motion (id),
    constraint fk_motion_submitter foreign key (submitter) references person (id)
);

create index if not exists ix_motion_body_created_at on motion (body, created_at, id);

create index if not exists ix_motion_lead_motion_created_at on motion (lead_motion nulls first, created_at, id) where lead_motion is not null;

create index if not exists ix_motion_submitter_created_at on motion (submitter, created_at, id);

create index if not exists ix_motion_chain_created_at on motion (chain, created_at, id);

create index if not exists ix_motion_category on motion (category nulls first, id) where category is not null;

create table if not exists motion_support (
    id uuid not null,
    version bigint not null,
    motion uuid not null,
    person uuid not null,
    at timestamp(6) with time zone not null,
    constraint pk_motion_support primary key (id),
    constraint uq_motion_support_person unique (motion, person),
    constraint fk_motion_support_motion foreign key (motion) references motion (id),
    constraint fk_motion_support_person foreign key (person) references person (id)
);

create index if not exists ix_motion_support_motion_at on motion_support (motion, at, id);

create index if not exists ix_motion_support_person on motion_support (person, id);

create table if not exists candidate (
    id uuid not null,
    version bigint not null,
    cause_key varchar(100) collate "C" not null,
    live boolean,
    cause varchar(40) collate "C" not null,
    status varchar(40) collate "C" not null,
    category uuid,
    building uuid,
    lead_unit uuid,
    body uuid,
    reopens bigint not null,
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    reason varchar(1000) collate "C",
    constraint pk_candidate primary key (id),
    constraint uq_candidate_cause unique (cause_key, live),
    constraint fk_candidate_category foreign key (category) references service_category (id),
    constraint fk_candidate_building foreign key (building) references building (id),
    constraint fk_candidate_lead_unit foreign key (lead_unit) references organization (id),
    constraint fk_candidate_body foreign key (body) references organization (id)
);

create index if not exists ix_candidate_building_status_created_at on candidate (building nulls first, status, created_at, id) where building is not null;

create index if not exists ix_candidate_body_status_created_at on candidate (body nulls first, status, created_at, id) where body is not null;

create index if not exists ix_candidate_category on candidate (category nulls first, id) where category is not null;

create index if not exists ix_candidate_lead_unit on candidate (lead_unit nulls first, id) where lead_unit is not null;

create table if not exists chain_link (
    id uuid not null,
    version bigint not null,
    candidate uuid not null,
    kind varchar(40) collate "C" not null,
    record uuid not null,
    origin uuid,
    outcome varchar(40) collate "C",
    at timestamp(6) with time zone not null,
    constraint pk_chain_link primary key (id),
    constraint uq_chain_link_record unique (candidate, record),
    constraint fk_chain_link_candidate foreign key (candidate) references candidate (id)
);

create index if not exists ix_chain_link_record on chain_link (record, id);

create table if not exists quota (
    id uuid not null,
    version bigint not null,
    place uuid not null,
    scope uuid not null,
    code varchar(40) collate "C" not null,
    size bigint,
    parent uuid,
    root uuid,
    counter boolean not null,
    by_claim boolean not null,
    parts bigint not null,
    max_seconds bigint not null,
    reach_seconds bigint not null,
    gap_seconds bigint not null,
    taken bigint not null,
    waiting bigint not null,
    promoting boolean not null,
    promotes_until timestamp(6) with time zone,
    offer_seconds bigint not null,
    late_from timestamp(6) with time zone,
    late_offer_seconds bigint not null,
    owned boolean not null,
    ended_at timestamp(6) with time zone,
    next_due_at timestamp(6) with time zone,
    constraint pk_quota primary key (id),
    constraint uq_quota_code unique (place, code),
    constraint fk_quota_parent foreign key (parent) references quota (id),
    constraint fk_quota_root foreign key (root) references quota (id)
);

create index if not exists ix_quota_root on quota (root nulls first, id) where root is not null;

create index if not exists ix_quota_next_due_at on quota (next_due_at nulls first, id) where next_due_at is not null;

create index if not exists ix_quota_parent on quota (parent nulls first, id) where parent is not null;

create table if not exists waitlist_entry (
    id uuid not null,
    version bigint not null,
    person uuid not null,
    amount bigint not null,
    whole boolean not null,
    gap_before bigint not null,
    gap_after bigint not null,
    offer_seconds bigint,
    skip_if_too_large boolean not null,
    priority bigint not null,
    created_at timestamp(6) with time zone not null,
    starts_at timestamp(6) with time zone,
    ends_at timestamp(6) with time zone,
    state varchar(40) collate "C" not null,
    ended_at timestamp(6) with time zone,
    constraint pk_waitlist_entry primary key (id),
    constraint fk_waitlist_entry_person foreign key (person) references person (id)
);

create index if not exists ix_waitlist_entry_person on waitlist_entry (person, id);

create table if not exists waitlist_item (
    id uuid not null,
    version bigint not null,
    entry uuid not null,
    person uuid not null,
    place uuid not null,
    slot varchar(80) collate "C" not null,
    rank bigint not null,
    live boolean,
    constraint pk_waitlist_item primary key (id),
    constraint uq_waitlist_item_waiting unique (person, place, slot, live),
    constraint fk_waitlist_item_entry foreign key (entry) references waitlist_entry (id),
    constraint fk_waitlist_item_person foreign key (person) references person (id)
);

create index if not exists ix_waitlist_item_place_live on waitlist_item (place, live nulls first, id);

create index if not exists ix_waitlist_item_entry on waitlist_item (entry, id);

create table if not exists place_offer (
    id uuid not null,
    version bigint not null,
    person uuid not null,
    place uuid not null,
    starts_at timestamp(6) with time zone,
    ends_at timestamp(6) with time zone,
    amount bigint not null,
    whole boolean not null,
    uses bigint not null,
    used bigint not null,
    state varchar(40) collate "C" not null,
    entry uuid,
    offered_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    constraint pk_place_offer primary key (id),
    constraint fk_place_offer_person foreign key (person) references person (id),
    constraint fk_place_offer_entry foreign key (entry) references waitlist_entry (id)
);

create index if not exists ix_place_offer_person on place_offer (person, id);

create index if not exists ix_place_offer_entry on place_offer (entry nulls first, id) where entry is not null;

create table if not exists claim (
    id uuid not null,
    version bigint not null,
    quota uuid not null,
    root uuid not null,
    subject uuid not null,
    amount bigint not null,
    whole boolean not null,
    starts_at timestamp(6) with time zone,
    ends_at timestamp(6) with time zone,
    gap_before bigint not null,
    gap_after bigint not null,
    state varchar(40) collate "C" not null,
    offer uuid,
    live boolean,
    expires_at timestamp(6) with time zone,
    blocks_until timestamp(6) with time zone,
    due_at timestamp(6) with time zone,
    constraint pk_claim primary key (id),
    constraint fk_claim_quota foreign key (quota) references quota (id),
    constraint fk_claim_root foreign key (root) references quota (id),
    constraint fk_claim_offer foreign key (offer) references place_offer (id)
);

create index if not exists ix_claim_root_live_starts_at on claim (root, live nulls first, starts_at nulls first, id);

create index if not exists ix_claim_subject on claim (subject, id);

create index if not exists ix_claim_offer on claim (offer nulls first, id) where offer is not null;

create index if not exists ix_claim_due_at on claim (due_at nulls first, id) where due_at is not null;

create index if not exists ix_claim_quota on claim (quota, id);

create table if not exists station (
    id uuid not null,
    version bigint not null,
    host uuid not null,
    building uuid,
    name varchar(200) collate "C" not null,
    name_en varchar(200) collate "C",
    address varchar(300) collate "C",
    time_zone varchar(60) collate "C" not null,
    hours varchar(1000) collate "C",
    makeup varchar(40) collate "C" not null,
    latitude numeric(10, 7),
    longitude numeric(10, 7),
    datum varchar(40) collate "C",
    area numeric(11, 2),
    zoned_area numeric(11, 2) not null,
    quota uuid not null,
    capacity bigint,
    ended_at timestamp(6) with time zone,
    constraint pk_station primary key (id),
    constraint fk_station_host foreign key (host) references organization (id),
    constraint fk_station_building foreign key (building) references building (id),
    constraint fk_station_quota foreign key (quota) references quota (id)
);

create index if not exists ix_station_host_name on station (host, name, id);

create index if not exists ix_station_name on station (name, id);

create index if not exists ix_station_latitude on station (latitude nulls first, id) where latitude is not null;

create index if not exists ix_station_building on station (building nulls first, id) where building is not null;

create index if not exists ix_station_quota on station (quota, id);

create table if not exists zone (
    id uuid not null,
    version bigint not null,
    station uuid not null,
    kind varchar(40) collate "C" not null,
    name varchar(200) collate "C" not null,
    name_en varchar(200) collate "C",
    hours varchar(1000) collate "C",
    makeup varchar(40) collate "C" not null,
    area numeric(11, 2) not null,
    capacity bigint,
    quota uuid not null,
    hall uuid not null,
    ended_at timestamp(6) with time zone,
    constraint pk_zone primary key (id),
    constraint fk_zone_station foreign key (station) references station (id),
    constraint fk_zone_quota foreign key (quota) references quota (id),
    constraint fk_zone_hall foreign key (hall) references quota (id)
);

create index if not exists ix_zone_station_name on zone (station, name, id);

create index if not exists ix_zone_quota on zone (quota, id);

create index if not exists ix_zone_hall on zone (hall, id);

create table if not exists amenity (
    id uuid not null,
    version bigint not null,
    station uuid not null,
    zone uuid,
    kind varchar(40) collate "C" not null,
    name varchar(200) collate "C" not null,
    name_en varchar(200) collate "C",
    hours varchar(1000) collate "C",
    makeup varchar(40) collate "C" not null,
    capacity bigint,
    stock bigint,
    stock_at timestamp(6) with time zone,
    season_from varchar(5) collate "C",
    season_until varchar(5) collate "C",
    out_since timestamp(6) with time zone,
    out_reason varchar(400) collate "C",
    out_until timestamp(6) with time zone,
    repair uuid,
    ended_at timestamp(6) with time zone,
    constraint pk_amenity primary key (id),
    constraint fk_amenity_station foreign key (station) references station (id),
    constraint fk_amenity_zone foreign key (zone) references zone (id),
    constraint fk_amenity_repair foreign key (repair) references service_request (id)
);

create index if not exists ix_amenity_station_kind on amenity (station, kind, id);

create index if not exists ix_amenity_zone on amenity (zone nulls first, id) where zone is not null;

create index if not exists ix_amenity_repair on amenity (repair nulls first, id) where repair is not null;

create table if not exists equipment (
    id uuid not null,
    version bigint not null,
    station uuid not null,
    zone uuid,
    kind varchar(40) collate "C" not null,
    name varchar(200) collate "C" not null,
    name_en varchar(200) collate "C",
    quantity bigint not null,
    out_since timestamp(6) with time zone,
    out_reason varchar(400) collate "C",
    ended_at timestamp(6) with time zone,
    constraint pk_equipment primary key (id),
    constraint fk_equipment_station foreign key (station) references station (id),
    constraint fk_equipment_zone foreign key (zone) references zone (id)
);

create index if not exists ix_equipment_station_kind on equipment (station, kind, id);

create index if not exists ix_equipment_zone on equipment (zone nulls first, id) where zone is not null;

create table if not exists desk (
    id uuid not null,
    version bigint not null,
    station uuid not null,
    zone uuid,
    owner uuid not null,
    name varchar(200) collate "C" not null,
    name_en varchar(200) collate "C",
    hours varchar(1000) collate "C",
    makeup varchar(40) collate "C" not null,
    ended_at timestamp(6) with time zone,
    constraint pk_desk primary key (id),
    constraint fk_desk_station foreign key (station) references station (id),
    constraint fk_desk_zone foreign key (zone) references zone (id),
    constraint fk_desk_owner foreign key (owner) references organization (id)
);

create index if not exists ix_desk_station_name on desk (station, name, id);

create index if not exists ix_desk_owner on desk (owner, id);

create index if not exists ix_desk_zone on desk (zone nulls first, id) where zone is not null;

create table if not exists desk_service (
    id uuid not null,
    version bigint not null,
    desk uuid not null,
    name varchar(200) collate "C" not null,
    name_en varchar(200) collate "C",
    minutes bigint not null,
    walk_in boolean not null,
    appointments boolean not null,
    confidential boolean not null,
    ended_at timestamp(6) with time zone,
    constraint pk_desk_service primary key (id),
    constraint fk_desk_service_desk foreign key (desk) references desk (id)
);

create index if not exists ix_desk_service_desk_name on desk_service (desk, name, id);

create table if not exists desk_staff (
    id uuid not null,
    version bigint not null,
    desk uuid not null,
    person uuid not null,
    live boolean,
    ended_at timestamp(6) with time zone,
    constraint pk_desk_staff primary key (id),
    constraint uq_desk_staff_person unique (desk, person, live),
    constraint fk_desk_staff_desk foreign key (desk) references desk (id),
    constraint fk_desk_staff_person foreign key (person) references person (id)
);

create index if not exists ix_desk_staff_person on desk_staff (person, id);

create table if not exists duty_shift (
    id uuid not null,
    version bigint not null,
    desk uuid not null,
    person uuid not null,
    starts_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone not null,
    cancelled_at timestamp(6) with time zone,
    constraint pk_duty_shift primary key (id),
    constraint fk_duty_shift_desk foreign key (desk) references desk (id),
    constraint fk_duty_shift_person foreign key (person) references person (id)
);

create index if not exists ix_duty_shift_desk_starts_at on duty_shift (desk, starts_at, id);

create index if not exists ix_duty_shift_person_starts_at on duty_shift (person, starts_at, id);

create table if not exists closure_notice (
    id uuid not null,
    version bigint not null,
    station uuid not null,
    place uuid not null,
    starts_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone not null,
    reason varchar(400) collate "C" not null,
    author uuid,
    given_at timestamp(6) with time zone not null,
    withdrawn_at timestamp(6) with time zone,
    constraint pk_closure_notice primary key (id),
    constraint fk_closure_notice_station foreign key (station) references station (id)
);

create index if not exists ix_closure_notice_station_ends_at on closure_notice (station, ends_at, id);

create index if not exists ix_closure_notice_ends_at on closure_notice (ends_at, id);

create table if not exists occupancy (
    id uuid not null,
    version bigint not null,
    station uuid not null,
    place uuid not null,
    present bigint not null,
    read_at timestamp(6) with time zone,
    surplus bigint not null,
    constraint pk_occupancy primary key (id),
    constraint uq_occupancy_place unique (place),
    constraint fk_occupancy_station foreign key (station) references station (id)
);

create index if not exists ix_occupancy_station on occupancy (station, id);

create table if not exists visit_tally (
    id uuid not null,
    version bigint not null,
    place uuid not null,
    local_day date not null,
    clock_hour bigint not null,
    audience varchar(40) collate "C" not null,
    entries bigint not null,
    exits bigint not null,
    peak bigint not null,
    constraint pk_visit_tally primary key (id),
    constraint uq_visit_tally_slot unique (place, local_day, clock_hour, audience)
);

create table if not exists visit (
    id uuid not null,
    version bigint not null,
    station uuid not null,
    person uuid not null,
    audience varchar(40) collate "C" not null,
    entered_at timestamp(6) with time zone not null,
    left_at timestamp(6) with time zone,
    constraint pk_visit primary key (id),
    constraint fk_visit_station foreign key (station) references station (id),
    constraint fk_visit_person foreign key (person) references person (id)
);

create index if not exists ix_visit_person_entered_at on visit (person, entered_at, id);

create index if not exists ix_visit_station on visit (station, id);

create table if not exists committee (
    id uuid not null,
    version bigint not null,
    body uuid not null,
    leader uuid,
    building uuid,
    standing varchar(40) collate "C" not null,
    rules varchar(60) collate "C" not null,
    small boolean not null,
    seats bigint not null,
    filled bigint not null,
    term bigint not null,
    term_starts_on date not null,
    term_ends_on date not null,
    term_over boolean not null,
    election_required boolean not null,
    posted boolean not null,
    warn_on date,
    review_on date,
    regular_on date,
    next_due_at timestamp(6) with time zone,
    constraint pk_committee primary key (id),
    constraint uq_committee_body unique (body),
    constraint fk_committee_body foreign key (body) references organization (id),
    constraint fk_committee_leader foreign key (leader) references organization (id),
    constraint fk_committee_building foreign key (building) references building (id)
);

create index if not exists ix_committee_building on committee (building nulls first, id) where building is not null;

create index if not exists ix_committee_next_due_at on committee (next_due_at nulls first, id) where next_due_at is not null;

create index if not exists ix_committee_leader on committee (leader nulls first, id) where leader is not null;

create table if not exists seat_allocation (
    id uuid not null,
    version bigint not null,
    committee uuid not null,
    term bigint not null,
    group_code varchar(40) collate "C" not null,
    name_zh varchar(100) collate "C" not null,
    name_en varchar(100) collate "C" not null,
    seats bigint not null,
    least bigint not null,
    most bigint not null,
    numerator bigint,
    denominator bigint,
    owners_only boolean not null,
    constraint pk_seat_allocation primary key (id),
    constraint uq_seat_allocation_group unique (committee, term, group_code),
    constraint fk_seat_allocation_committee foreign key (committee) references committee (id)
);

create index if not exists ix_seat_allocation_owners_only on seat_allocation (owners_only, id);

create table if not exists seat (
    id uuid not null,
    version bigint not null,
    committee uuid not null,
    term bigint not null,
    number bigint not null,
    group_code varchar(40) collate "C" not null,
    status varchar(40) collate "C" not null,
    person uuid,
    organization uuid,
    role varchar(40) collate "C",
    starts_on date,
    ends_on date not null,
    ended_on date,
    reason varchar(40) collate "C",
    suspended_for varchar(400) collate "C",
    ended_for varchar(400) collate "C",
    live boolean,
    constraint pk_seat primary key (id),
    constraint uq_seat_place unique (committee, term, number, live),
    constraint fk_seat_committee foreign key (committee) references committee (id),
    constraint fk_seat_person foreign key (person) references person (id),
    constraint fk_seat_organization foreign key (organization) references organization (id)
);

create index if not exists ix_seat_person on seat (person nulls first, id) where person is not null;

create index if not exists ix_seat_organization on seat (organization nulls first, id) where organization is not null;

create table if not exists alternate (
    id uuid not null,
    version bigint not null,
    committee uuid not null,
    term bigint not null,
    group_code varchar(40) collate "C" not null,
    position bigint not null,
    person uuid not null,
    organization uuid,
    used_on date,
    constraint pk_alternate primary key (id),
    constraint uq_alternate_position unique (committee, term, group_code, position),
    constraint fk_alternate_committee foreign key (committee) references committee (id),
    constraint fk_alternate_person foreign key (person) references person (id),
    constraint fk_alternate_organization foreign key (organization) references organization (id)
);

create index if not exists ix_alternate_person on alternate (person, id);

create index if not exists ix_alternate_organization on alternate (organization nulls first, id) where organization is not null;

create table if not exists proposal (
    id uuid not null,
    version bigint not null,
    committee uuid not null,
    title varchar(200) collate "C" not null,
    text varchar(4000) collate "C" not null,
    person uuid not null,
    created_at timestamp(6) with time zone not null,
    needed bigint not null,
    supporters bigint not null,
    status varchar(40) collate "C" not null,
    constraint pk_proposal primary key (id),
    constraint fk_proposal_committee foreign key (committee) references committee (id),
    constraint fk_proposal_person foreign key (person) references person (id)
);

create index if not exists ix_proposal_committee_status_created_at on proposal (committee, status, created_at, id);

create index if not exists ix_proposal_person on proposal (person, id);

create table if not exists proposal_support (
    id uuid not null,
    version bigint not null,
    proposal uuid not null,
    person uuid not null,
    at timestamp(6) with time zone not null,
    constraint pk_proposal_support primary key (id),
    constraint uq_proposal_support_person unique (proposal, person),
    constraint fk_proposal_support_proposal foreign key (proposal) references proposal (id),
    constraint fk_proposal_support_person foreign key (person) references person (id)
);

create index if not exists ix_proposal_support_person on proposal_support (person, id);

create table if not exists meeting (
    id uuid not null,
    version bigint not null,
    body uuid not null,
    committee uuid,
    kind varchar(40) collate "C" not null,
    title varchar(200) collate "C" not null,
    status varchar(40) collate "C" not null,
    rules varchar(60) collate "C",
    rules_hash varchar(64) collate "C",
    place varchar(200) collate "C",
    starts_at timestamp(6) with time zone not null,
    call_number bigint not null,
    previous uuid,
    urgency varchar(400) collate "C",
    noticed_at timestamp(6) with time zone,
    opened_at timestamp(6) with time zone,
    closed_at timestamp(6) with time zone,
    publish_by timestamp(6) with time zone,
    published_at timestamp(6) with time zone,
    breached boolean not null,
    next_due_at timestamp(6) with time zone,
    constraint pk_meeting primary key (id),
    constraint fk_meeting_body foreign key (body) references organization (id),
    constraint fk_meeting_committee foreign key (committee) references committee (id),
    constraint fk_meeting_previous foreign key (previous) references meeting (id)
);

create index if not exists ix_meeting_body_starts_at on meeting (body, starts_at, id);

create index if not exists ix_meeting_starts_at on meeting (starts_at, id);

create index if not exists ix_meeting_committee_starts_at on meeting (committee nulls first, starts_at, id) where committee is not null;

create index if not exists ix_meeting_next_due_at on meeting (next_due_at nulls first, id) where next_due_at is not null;

create index if not exists ix_meeting_previous on meeting (previous nulls first, id) where previous is not null;

create table if not exists meeting_demand (
    id uuid not null,
    version bigint not null,
    body uuid not null,
    kind varchar(40) collate "C" not null,
    title varchar(200) collate "C" not null,
    text varchar(4000) collate "C" not null,
    person uuid not null,
    created_at timestamp(6) with time zone not null,
    members bigint not null,
    numerator bigint not null,
    denominator bigint not null,
    supporters bigint not null,
    status varchar(40) collate "C" not null,
    call_by timestamp(6) with time zone,
    meeting uuid,
    next_due_at timestamp(6) with time zone,
    constraint pk_meeting_demand primary key (id),
    constraint fk_meeting_demand_body foreign key (body) references organization (id),
    constraint fk_meeting_demand_person foreign key (person) references person (id),
    constraint fk_meeting_demand_meeting foreign key (meeting) references meeting (id)
);

create index if not exists ix_meeting_demand_body_created_at on meeting_demand (body, created_at, id);

create index if not exists ix_meeting_demand_meeting on meeting_demand (meeting nulls first, id) where meeting is not null;

create index if not exists ix_meeting_demand_person on meeting_demand (person, id);

create index if not exists ix_meeting_demand_next_due_at on meeting_demand (next_due_at nulls first, id) where next_due_at is not null;

create table if not exists demand_support (
    id uuid not null,
    version bigint not null,
    demand uuid not null,
    voter varchar(200) collate "C" not null,
    person uuid not null,
    at timestamp(6) with time zone not null,
    constraint pk_demand_support primary key (id),
    constraint uq_demand_support_voter unique (demand, voter),
    constraint fk_demand_support_demand foreign key (demand) references meeting_demand (id),
    constraint fk_demand_support_person foreign key (person) references person (id)
);

create index if not exists ix_demand_support_person on demand_support (person, id);

create table if not exists meeting_rules (
    id uuid not null,
    version bigint not null,
    meeting uuid not null,
    code varchar(60) collate "C" not null,
    effective_from date,
    text varchar(20000) collate "C" not null,
    constraint pk_meeting_rules primary key (id),
    constraint uq_meeting_rules_meeting unique (meeting),
    constraint fk_meeting_rules_meeting foreign key (meeting) references meeting (id)
);

create table if not exists meeting_elector (
    id uuid not null,
    version bigint not null,
    meeting uuid not null,
    voter varchar(200) collate "C" not null,
    label varchar(20) collate "C",
    group_code varchar(40) collate "C",
    weights varchar(400) collate "C" not null,
    voting boolean not null,
    since timestamp(6) with time zone not null,
    until timestamp(6) with time zone,
    live boolean,
    constraint pk_meeting_elector primary key (id),
    constraint uq_meeting_elector_voter unique (meeting, voter, live),
    constraint fk_meeting_elector_meeting foreign key (meeting) references meeting (id)
);

create index if not exists ix_meeting_elector_meeting on meeting_elector (meeting, id);

create table if not exists agenda_item (
    id uuid not null,
    version bigint not null,
    meeting uuid not null,
    position bigint not null,
    title varchar(200) collate "C" not null,
    text varchar(4000) collate "C",
    status varchar(40) collate "C" not null,
    noticed_at timestamp(6) with time zone,
    settled_at timestamp(6) with time zone,
    carried_from uuid,
    subject uuid,
    constraint pk_agenda_item primary key (id),
    constraint uq_agenda_item_position unique (meeting, position),
    constraint fk_agenda_item_meeting foreign key (meeting) references meeting (id),
    constraint fk_agenda_item_carried_from foreign key (carried_from) references agenda_item (id)
);

create index if not exists ix_agenda_item_subject on agenda_item (subject nulls first, id) where subject is not null;

create index if not exists ix_agenda_item_carried_from on agenda_item (carried_from nulls first, id) where carried_from is not null;

create table if not exists meeting_attendance (
    id uuid not null,
    version bigint not null,
    meeting uuid not null,
    voter varchar(200) collate "C",
    person uuid,
    mode varchar(40) collate "C" not null,
    arrived_at timestamp(6) with time zone not null,
    left_at timestamp(6) with time zone,
    live boolean,
    constraint pk_meeting_attendance primary key (id),
    constraint uq_meeting_attendance_voter unique (meeting, voter, live),
    constraint fk_meeting_attendance_meeting foreign key (meeting) references meeting (id),
    constraint fk_meeting_attendance_person foreign key (person) references person (id)
);

create index if not exists ix_meeting_attendance_person on meeting_attendance (person nulls first, id) where person is not null;

create table if not exists recusal (
    id uuid not null,
    version bigint not null,
    item uuid not null,
    meeting uuid not null,
    seat uuid not null,
    reason varchar(400) collate "C" not null,
    at timestamp(6) with time zone not null,
    constraint pk_recusal primary key (id),
    constraint uq_recusal_seat unique (item, seat),
    constraint fk_recusal_item foreign key (item) references agenda_item (id),
    constraint fk_recusal_meeting foreign key (meeting) references meeting (id),
    constraint fk_recusal_seat foreign key (seat) references seat (id)
);

create index if not exists ix_recusal_meeting on recusal (meeting, id);

create index if not exists ix_recusal_seat on recusal (seat, id);

create table if not exists meeting_minutes (
    id uuid not null,
    version bigint not null,
    meeting uuid not null,
    text varchar(20000) collate "C" not null,
    written_at timestamp(6) with time zone not null,
    approved_at timestamp(6) with time zone,
    constraint pk_meeting_minutes primary key (id),
    constraint uq_meeting_minutes_meeting unique (meeting),
    constraint fk_meeting_minutes_meeting foreign key (meeting) references meeting (id)
);

create table if not exists desk_line (
    id uuid not null,
    version bigint not null,
    desk uuid not null,
    station uuid not null,
    owner uuid not null,
    zone varchar(60) collate "C" not null,
    average_seconds bigint not null,
    missed_calls bigint not null,
    missed_pause_seconds bigint not null,
    clears_at_night boolean not null,
    horizon_days bigint not null,
    lead_minutes bigint not null,
    last_number bigint not null,
    numbered_on date,
    next_due_at timestamp(6) with time zone,
    constraint pk_desk_line primary key (id),
    constraint uq_desk_line_desk unique (desk),
    constraint fk_desk_line_desk foreign key (desk) references desk (id),
    constraint fk_desk_line_station foreign key (station) references station (id),
    constraint fk_desk_line_owner foreign key (owner) references organization (id)
);

create index if not exists ix_desk_line_station on desk_line (station, id);

create index if not exists ix_desk_line_next_due_at on desk_line (next_due_at nulls first, id) where next_due_at is not null;

create index if not exists ix_desk_line_owner on desk_line (owner, id);

create table if not exists desk_counter (
    id uuid not null,
    version bigint not null,
    line uuid not null,
    person uuid not null,
    state varchar(40) collate "C" not null,
    counter varchar(20) collate "C",
    service uuid,
    since timestamp(6) with time zone not null,
    constraint pk_desk_counter primary key (id),
    constraint uq_desk_counter_person unique (line, person),
    constraint fk_desk_counter_line foreign key (line) references desk_line (id),
    constraint fk_desk_counter_person foreign key (person) references person (id),
    constraint fk_desk_counter_service foreign key (service) references desk_service (id)
);

create index if not exists ix_desk_counter_person on desk_counter (person, id);

create index if not exists ix_desk_counter_service on desk_counter (service nulls first, id) where service is not null;

create table if not exists slot_window (
    id uuid not null,
    version bigint not null,
    line uuid not null,
    weekdays varchar(7) collate "C" not null,
    opens time(6) not null,
    closes time(6) not null,
    places bigint not null,
    first_day date not null,
    last_day date,
    constraint pk_slot_window primary key (id),
    constraint fk_slot_window_line foreign key (line) references desk_line (id)
);

create index if not exists ix_slot_window_line on slot_window (line, id);

create table if not exists service_limit (
    id uuid not null,
    version bigint not null,
    line uuid not null,
    service uuid not null,
    places bigint not null,
    constraint pk_service_limit primary key (id),
    constraint uq_service_limit_service unique (line, service),
    constraint fk_service_limit_line foreign key (line) references desk_line (id),
    constraint fk_service_limit_service foreign key (service) references desk_service (id)
);

create index if not exists ix_service_limit_service on service_limit (service, id);

create table if not exists appointment (
    id uuid not null,
    version bigint not null,
    line uuid not null,
    service uuid not null,
    person uuid not null,
    held_on date not null,
    starts_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone not null,
    status varchar(40) collate "C" not null,
    live boolean,
    booked_at timestamp(6) with time zone not null,
    constraint pk_appointment primary key (id),
    constraint uq_appointment_day unique (person, line, held_on, live),
    constraint fk_appointment_line foreign key (line) references desk_line (id),
    constraint fk_appointment_service foreign key (service) references desk_service (id),
    constraint fk_appointment_person foreign key (person) references person (id)
);

create index if not exists ix_appointment_line_starts_at on appointment (line, starts_at, id);

create index if not exists ix_appointment_line_status_starts_at on appointment (line, status, starts_at, id);

create index if not exists ix_appointment_service on appointment (service, id);

create table if not exists ticket (
    id uuid not null,
    version bigint not null,
    line uuid not null,
    numbered_on date not null,
    number bigint not null,
    status varchar(40) collate "C" not null,
    service uuid,
    more bigint not null,
    priority bigint not null,
    appointment uuid,
    planned_at timestamp(6) with time zone,
    holder uuid,
    claim_hash bytea,
    arrived_at timestamp(6) with time zone not null,
    calls bigint not null,
    callable_from timestamp(6) with time zone,
    staff uuid,
    serving boolean,
    since timestamp(6) with time zone not null,
    prep_seconds bigint not null,
    wait_seconds bigint not null,
    walk_seconds bigint not null,
    service_seconds bigint not null,
    hold_seconds bigint not null,
    times_inexact boolean not null,
    live boolean,
    outcome varchar(40) collate "C",
    closed_at timestamp(6) with time zone,
    constraint pk_ticket primary key (id),
    constraint uq_ticket_number unique (line, numbered_on, number),
    constraint uq_ticket_serving unique (staff, serving),
    constraint fk_ticket_line foreign key (line) references desk_line (id),
    constraint fk_ticket_service foreign key (service) references desk_service (id),
    constraint fk_ticket_appointment foreign key (appointment) references appointment (id),
    constraint fk_ticket_holder foreign key (holder) references person (id),
    constraint fk_ticket_staff foreign key (staff) references desk_counter (id)
);

create index if not exists ix_ticket_line_live on ticket (line, live nulls first, id);

create index if not exists ix_ticket_holder_arrived_at on ticket (holder nulls first, arrived_at, id) where holder is not null;

create index if not exists ix_ticket_appointment on ticket (appointment nulls first, id) where appointment is not null;

create index if not exists ix_ticket_service on ticket (service nulls first, id) where service is not null;

create table if not exists ticket_item (
    id uuid not null,
    version bigint not null,
    ticket uuid not null,
    position bigint not null,
    service uuid not null,
    begun_at timestamp(6) with time zone,
    constraint pk_ticket_item primary key (id),
    constraint uq_ticket_item_position unique (ticket, position),
    constraint fk_ticket_item_ticket foreign key (ticket) references ticket (id),
    constraint fk_ticket_item_service foreign key (service) references desk_service (id)
);

create index if not exists ix_ticket_item_service on ticket_item (service, id);

create table if not exists advice_note (
    id uuid not null,
    version bigint not null,
    appointment uuid not null,
    client uuid not null,
    adviser uuid not null,
    text varchar(8000) collate "C" not null,
    written_at timestamp(6) with time zone not null,
    released_to uuid,
    readings bigint not null,
    read_at timestamp(6) with time zone,
    constraint pk_advice_note primary key (id),
    constraint fk_advice_note_appointment foreign key (appointment) references appointment (id),
    constraint fk_advice_note_client foreign key (client) references person (id),
    constraint fk_advice_note_adviser foreign key (adviser) references person (id),
    constraint fk_advice_note_released_to foreign key (released_to) references person (id)
);

create index if not exists ix_advice_note_appointment on advice_note (appointment, id);

create index if not exists ix_advice_note_client on advice_note (client, id);

create index if not exists ix_advice_note_adviser on advice_note (adviser, id);

create index if not exists ix_advice_note_written_at on advice_note (written_at, id);

create index if not exists ix_advice_note_released_to on advice_note (released_to nulls first, id) where released_to is not null;

create table if not exists bookable_room (
    id uuid not null,
    version bigint not null,
    station uuid not null,
    zone uuid,
    hall uuid not null,
    place uuid not null,
    lanes uuid,
    name varchar(200) collate "C" not null,
    time_zone varchar(60) collate "C" not null,
    seats bigint not null,
    equipment varchar(1000) collate "C",
    buffers varchar(1200) collate "C",
    concurrency bigint not null,
    notice bigint not null,
    horizon bigint not null,
    shortest bigint not null,
    longest bigint not null,
    approval boolean not null,
    check_in bigint,
    auto_release bigint,
    cancel_before bigint not null,
    opening varchar(400) collate "C",
    makeup varchar(40) collate "C" not null,
    titles varchar(40) collate "C" not null,
    quotas varchar(2000) collate "C",
    no_show_limit bigint not null,
    no_show_days bigint not null,
    cool_down_days bigint not null,
    offer bigint not null,
    code varchar(20) collate "C",
    retired boolean not null,
    constraint pk_bookable_room primary key (id),
    constraint fk_bookable_room_station foreign key (station) references station (id),
    constraint fk_bookable_room_zone foreign key (zone) references zone (id),
    constraint fk_bookable_room_hall foreign key (hall) references quota (id),
    constraint fk_bookable_room_place foreign key (place) references quota (id),
    constraint fk_bookable_room_lanes foreign key (lanes) references quota (id)
);

create index if not exists ix_bookable_room_station on bookable_room (station, id);

create index if not exists ix_bookable_room_zone on bookable_room (zone nulls first, id) where zone is not null;

create index if not exists ix_bookable_room_hall on bookable_room (hall, id);

create index if not exists ix_bookable_room_place on bookable_room (place, id);

create index if not exists ix_bookable_room_lanes on bookable_room (lanes nulls first, id) where lanes is not null;

create table if not exists booking_series (
    id uuid not null,
    version bigint not null,
    room uuid not null,
    station uuid not null,
    person uuid not null,
    organization uuid,
    rule varchar(400) collate "C" not null,
    fifth varchar(40) collate "C" not null,
    first_day date not null,
    start_time time(6) not null,
    length bigint not null,
    status varchar(40) collate "C" not null,
    continues uuid,
    created_at timestamp(6) with time zone not null,
    constraint pk_booking_series primary key (id),
    constraint fk_booking_series_room foreign key (room) references bookable_room (id),
    constraint fk_booking_series_station foreign key (station) references station (id),
    constraint fk_booking_series_person foreign key (person) references person (id),
    constraint fk_booking_series_organization foreign key (organization) references organization (id),
    constraint fk_booking_series_continues foreign key (continues) references booking_series (id)
);

create index if not exists ix_booking_series_person_created_at on booking_series (person, created_at, id);

create index if not exists ix_booking_series_room on booking_series (room, id);

create index if not exists ix_booking_series_station on booking_series (station, id);

create index if not exists ix_booking_series_organization on booking_series (organization nulls first, id) where organization is not null;

create index if not exists ix_booking_series_continues on booking_series (continues nulls first, id) where continues is not null;

create table if not exists booking (
    id uuid not null,
    version bigint not null,
    room uuid not null,
    hall uuid not null,
    zone uuid,
    station uuid not null,
    kind varchar(40) collate "C" not null,
    status varchar(40) collate "C" not null,
    person uuid,
    organization uuid,
    series uuid,
    block uuid,
    owner uuid,
    title varchar(200) collate "C",
    purpose varchar(40) collate "C",
    attendees bigint not null,
    starts_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone not null,
    buffer_before bigint not null,
    buffer_after bigint not null,
    check_in_from timestamp(6) with time zone,
    release_at timestamp(6) with time zone,
    cancel_until timestamp(6) with time zone,
    created_at timestamp(6) with time zone not null,
    decided_at timestamp(6) with time zone,
    checked_in_at timestamp(6) with time zone,
    checked_out_at timestamp(6) with time zone,
    reason varchar(400) collate "C",
    appeal varchar(1000) collate "C",
    appealed_at timestamp(6) with time zone,
    excused boolean,
    next_due_at timestamp(6) with time zone,
    constraint pk_booking primary key (id),
    constraint fk_booking_room foreign key (room) references bookable_room (id),
    constraint fk_booking_hall foreign key (hall) references quota (id),
    constraint fk_booking_zone foreign key (zone) references zone (id),
    constraint fk_booking_station foreign key (station) references station (id),
    constraint fk_booking_person foreign key (person) references person (id),
    constraint fk_booking_organization foreign key (organization) references organization (id),
    constraint fk_booking_series foreign key (series) references booking_series (id)
);

create index if not exists ix_booking_hall_starts_at_ends_at on booking (hall, starts_at, ends_at, id);

create index if not exists ix_booking_hall_next_due_at on booking (hall, next_due_at nulls first, id);

create index if not exists ix_booking_person_starts_at on booking (person nulls first, starts_at, id) where person is not null;

create index if not exists ix_booking_organization_starts_at on booking (organization nulls first, starts_at, id) where organization is not null;

create index if not exists ix_booking_station_status_starts_at on booking (station, status, starts_at, id);

create index if not exists ix_booking_series_starts_at on booking (series nulls first, starts_at, id) where series is not null;

create index if not exists ix_booking_block on booking (block nulls first, id) where block is not null;

create index if not exists ix_booking_owner on booking (owner nulls first, id) where owner is not null;

create index if not exists ix_booking_next_due_at on booking (next_due_at nulls first, id) where next_due_at is not null;

create index if not exists ix_booking_ends_at on booking (ends_at, id);

create index if not exists ix_booking_room on booking (room, id);

create index if not exists ix_booking_zone on booking (zone nulls first, id) where zone is not null;

create table if not exists course (
    id uuid not null,
    version bigint not null,
    owner uuid not null,
    brand uuid,
    scope uuid not null,
    code varchar(40) collate "C" not null,
    title varchar(200) collate "C" not null,
    title_en varchar(200) collate "C",
    kind varchar(40) collate "C" not null,
    summary varchar(2000) collate "C",
    completion varchar(400) collate "C",
    badge varchar(60) collate "C",
    valid_months bigint,
    certifies boolean not null,
    prerequisites varchar(400) collate "C",
    retired boolean not null,
    constraint pk_course primary key (id),
    constraint uq_course_code unique (owner, code),
    constraint fk_course_owner foreign key (owner) references organization (id),
    constraint fk_course_brand foreign key (brand) references brand (id)
);

create index if not exists ix_course_brand on course (brand nulls first, id) where brand is not null;

create index if not exists ix_course_scope on course (scope, id);

create index if not exists ix_course_badge on course (badge nulls first, id) where badge is not null;

create table if not exists course_run (
    id uuid not null,
    version bigint not null,
    course uuid not null,
    owner uuid not null,
    brand uuid,
    scope uuid not null,
    station uuid,
    room uuid,
    code varchar(40) collate "C" not null,
    title varchar(200) collate "C" not null,
    time_zone varchar(60) collate "C" not null,
    status varchar(40) collate "C" not null,
    seats bigint,
    root uuid not null,
    pooled boolean not null,
    enrol_from timestamp(6) with time zone,
    enrol_until timestamp(6) with time zone,
    cancel_until bigint not null,
    sign_up varchar(40) collate "C" not null,
    approval boolean not null,
    clash varchar(40) collate "C" not null,
    tolerance bigint not null,
    release_at timestamp(6) with time zone,
    released boolean not null,
    minimum bigint,
    decide_at timestamp(6) with time zone,
    cancels boolean not null,
    decided boolean not null,
    late_after bigint not null,
    absent_after bigint not null,
    early_leave bigint not null,
    printed_code varchar(40) collate "C",
    scale varchar(40) collate "C" not null,
    free_absences bigint not null,
    completion varchar(400) collate "C",
    prerequisites varchar(400) collate "C",
    sessions bigint not null,
    held bigint not null,
    published_at timestamp(6) with time zone,
    starts_at timestamp(6) with time zone,
    ends_at timestamp(6) with time zone,
    next_due_at timestamp(6) with time zone,
    constraint pk_course_run primary key (id),
    constraint uq_course_run_code unique (course, code),
    constraint fk_course_run_course foreign key (course) references course (id),
    constraint fk_course_run_owner foreign key (owner) references organization (id),
    constraint fk_course_run_brand foreign key (brand) references brand (id),
    constraint fk_course_run_station foreign key (station) references station (id),
    constraint fk_course_run_room foreign key (room) references bookable_room (id),
    constraint fk_course_run_root foreign key (root) references quota (id)
);

create index if not exists ix_course_run_scope_starts_at on course_run (scope, starts_at nulls first, id);

create index if not exists ix_course_run_status_ends_at on course_run (status, ends_at nulls first, id);

create index if not exists ix_course_run_course_starts_at on course_run (course, starts_at nulls first, id);

create index if not exists ix_course_run_next_due_at on course_run (next_due_at nulls first, id) where next_due_at is not null;

create index if not exists ix_course_run_owner on course_run (owner, id);

create index if not exists ix_course_run_brand on course_run (brand nulls first, id) where brand is not null;

create index if not exists ix_course_run_station on course_run (station nulls first, id) where station is not null;

create index if not exists ix_course_run_room on course_run (room nulls first, id) where room is not null;

create index if not exists ix_course_run_root on course_run (root, id);

create table if not exists seat_pool (
    id uuid not null,
    version bigint not null,
    run uuid not null,
    audience varchar(40) collate "C",
    seats bigint,
    quota uuid not null,
    constraint pk_seat_pool primary key (id),
    constraint uq_seat_pool_audience unique (run, audience),
    constraint fk_seat_pool_run foreign key (run) references course_run (id),
    constraint fk_seat_pool_quota foreign key (quota) references quota (id)
);

create index if not exists ix_seat_pool_run on seat_pool (run, id);

create index if not exists ix_seat_pool_quota on seat_pool (quota, id);

create table if not exists course_session (
    id uuid not null,
    version bigint not null,
    run uuid not null,
    number bigint not null,
    title varchar(200) collate "C",
    starts_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone not null,
    room uuid,
    booking uuid,
    online varchar(400) collate "C",
    status varchar(40) collate "C" not null,
    must_attend boolean not null,
    skipped_for varchar(100) collate "C",
    skipped_for_en varchar(100) collate "C",
    moved_from timestamp(6) with time zone,
    reason varchar(400) collate "C",
    closed_at timestamp(6) with time zone,
    present bigint not null,
    late bigint not null,
    excused bigint not null,
    absent bigint not null,
    next_due_at timestamp(6) with time zone,
    constraint pk_course_session primary key (id),
    constraint uq_course_session_number unique (run, number),
    constraint fk_course_session_run foreign key (run) references course_run (id),
    constraint fk_course_session_room foreign key (room) references bookable_room (id),
    constraint fk_course_session_booking foreign key (booking) references booking (id)
);

create index if not exists ix_course_session_run_starts_at on course_session (run, starts_at, id);

create index if not exists ix_course_session_booking on course_session (booking nulls first, id) where booking is not null;

create index if not exists ix_course_session_next_due_at on course_session (next_due_at nulls first, id) where next_due_at is not null;

create index if not exists ix_course_session_room on course_session (room nulls first, id) where room is not null;

create table if not exists session_teacher (
    id uuid not null,
    version bigint not null,
    session uuid not null,
    run uuid not null,
    person uuid not null,
    role varchar(40) collate "C" not null,
    override varchar(400) collate "C",
    constraint pk_session_teacher primary key (id),
    constraint uq_session_teacher_person unique (session, person),
    constraint fk_session_teacher_session foreign key (session) references course_session (id),
    constraint fk_session_teacher_run foreign key (run) references course_run (id),
    constraint fk_session_teacher_person foreign key (person) references person (id)
);

create index if not exists ix_session_teacher_person on session_teacher (person, id);

create index if not exists ix_session_teacher_run on session_teacher (run, id);

create table if not exists enrolment (
    id uuid not null,
    version bigint not null,
    run uuid not null,
    pool uuid,
    person uuid not null,
    party bigint not null,
    status varchar(40) collate "C" not null,
    origin varchar(40) collate "C" not null,
    clashes bigint not null,
    remark varchar(400) collate "C",
    offer uuid,
    completion varchar(40) collate "C" not null,
    completed_at timestamp(6) with time zone,
    lost_at timestamp(6) with time zone,
    doubt varchar(40) collate "C",
    live boolean,
    created_at timestamp(6) with time zone not null,
    decided_at timestamp(6) with time zone,
    ended_at timestamp(6) with time zone,
    reason varchar(400) collate "C",
    claim_hash bytea,
    constraint pk_enrolment primary key (id),
    constraint uq_enrolment_person unique (run, person, live),
    constraint fk_enrolment_run foreign key (run) references course_run (id),
    constraint fk_enrolment_pool foreign key (pool) references seat_pool (id),
    constraint fk_enrolment_person foreign key (person) references person (id),
    constraint fk_enrolment_offer foreign key (offer) references place_offer (id)
);

create index if not exists ix_enrolment_person_created_at on enrolment (person, created_at, id);

create index if not exists ix_enrolment_run_status on enrolment (run, status, id);

create index if not exists ix_enrolment_pool on enrolment (pool nulls first, id) where pool is not null;

create index if not exists ix_enrolment_offer on enrolment (offer nulls first, id) where offer is not null;

create table if not exists assessment_slot (
    id uuid not null,
    version bigint not null,
    course uuid not null,
    code varchar(60) collate "C" not null,
    scope uuid not null,
    assessor uuid not null,
    starts_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone not null,
    places bigint not null,
    closed_at timestamp(6) with time zone,
    constraint pk_assessment_slot primary key (id),
    constraint fk_assessment_slot_course foreign key (course) references course (id),
    constraint fk_assessment_slot_assessor foreign key (assessor) references person (id)
);

create index if not exists ix_assessment_slot_course_starts_at on assessment_slot (course, starts_at, id);

create index if not exists ix_assessment_slot_assessor_starts_at on assessment_slot (assessor, starts_at, id);

create table if not exists assessment (
    id uuid not null,
    version bigint not null,
    slot uuid not null,
    course uuid not null,
    code varchar(60) collate "C" not null,
    run uuid,
    learner uuid not null,
    starts_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone not null,
    status varchar(40) collate "C" not null,
    score bigint,
    comment varchar(1000) collate "C",
    decided_by uuid,
    decided_at timestamp(6) with time zone,
    upcoming boolean,
    live boolean,
    constraint pk_assessment primary key (id),
    constraint uq_assessment_upcoming unique (learner, course, upcoming),
    constraint uq_assessment_place unique (slot, learner, live),
    constraint fk_assessment_slot foreign key (slot) references assessment_slot (id),
    constraint fk_assessment_course foreign key (course) references course (id),
    constraint fk_assessment_run foreign key (run) references course_run (id),
    constraint fk_assessment_learner foreign key (learner) references person (id),
    constraint fk_assessment_decided_by foreign key (decided_by) references person (id)
);

create index if not exists ix_assessment_course_code on assessment (course, code, id);

create index if not exists ix_assessment_learner_starts_at on assessment (learner, starts_at, id);

create index if not exists ix_assessment_run on assessment (run nulls first, id) where run is not null;

create index if not exists ix_assessment_decided_by on assessment (decided_by nulls first, id) where decided_by is not null;

create table if not exists feedback_sheet (
    id uuid not null,
    version bigint not null,
    session uuid not null,
    person uuid not null,
    constraint pk_feedback_sheet primary key (id),
    constraint uq_feedback_sheet_person unique (session, person),
    constraint fk_feedback_sheet_session foreign key (session) references course_session (id),
    constraint fk_feedback_sheet_person foreign key (person) references person (id)
);

create index if not exists ix_feedback_sheet_person on feedback_sheet (person, id);

create table if not exists feedback_answer (
    id uuid not null,
    version bigint not null,
    session uuid not null,
    batch bigint not null,
    rating bigint not null,
    words varchar(1000) collate "C",
    constraint pk_feedback_answer primary key (id),
    constraint fk_feedback_answer_session foreign key (session) references course_session (id)
);

create index if not exists ix_feedback_answer_session on feedback_answer (session, id);

create table if not exists interest (
    id uuid not null,
    version bigint not null,
    course uuid not null,
    person uuid not null,
    since timestamp(6) with time zone not null,
    constraint pk_interest primary key (id),
    constraint uq_interest_person unique (course, person),
    constraint fk_interest_course foreign key (course) references course (id),
    constraint fk_interest_person foreign key (person) references person (id)
);

create index if not exists ix_interest_person on interest (person, id);

create table if not exists programme (
    id uuid not null,
    version bigint not null,
    organiser uuid not null,
    brand uuid,
    code varchar(40) collate "C" not null,
    title varchar(200) collate "C" not null,
    title_en varchar(200) collate "C",
    network varchar(40) collate "C",
    paid boolean not null,
    credited boolean not null,
    zone varchar(60) collate "C" not null,
    status varchar(40) collate "C" not null,
    starts_on date not null,
    ends_on date,
    overlap bigint not null,
    longest bigint not null,
    rest bigint not null,
    overrun bigint not null,
    day_cap bigint not null,
    no_show_limit bigint not null,
    no_show_days bigint not null,
    cool_down bigint not null,
    appeal_days bigint not null,
    rules varchar(2000) collate "C",
    constraint pk_programme primary key (id),
    constraint uq_programme_code unique (organiser, code),
    constraint fk_programme_organiser foreign key (organiser) references organization (id),
    constraint fk_programme_brand foreign key (brand) references brand (id)
);

create index if not exists ix_programme_brand on programme (brand nulls first, id) where brand is not null;

create index if not exists ix_programme_network on programme (network nulls first, id) where network is not null;

create index if not exists ix_programme_status on programme (status, id);

create table if not exists programme_role (
    id uuid not null,
    version bigint not null,
    programme uuid not null,
    code varchar(40) collate "C" not null,
    title varchar(200) collate "C" not null,
    places bigint,
    requires varchar(400) collate "C",
    min_age bigint,
    ahead_hours bigint,
    grace_days bigint not null,
    experienced_after bigint not null,
    newcomers_per bigint not null,
    constraint pk_programme_role primary key (id),
    constraint uq_programme_role_code unique (programme, code),
    constraint fk_programme_role_programme foreign key (programme) references programme (id)
);

create table if not exists volunteer (
    id uuid not null,
    version bigint not null,
    person uuid not null,
    number varchar(40) collate "C",
    status varchar(40) collate "C" not null,
    skills varchar(400) collate "C",
    emergency_contact varchar(200) collate "C",
    shifts bigint not null,
    credited bigint not null,
    registered_at timestamp(6) with time zone not null,
    active_at timestamp(6) with time zone not null,
    next_due_at timestamp(6) with time zone,
    constraint pk_volunteer primary key (id),
    constraint uq_volunteer_person unique (person),
    constraint uq_volunteer_number unique (number),
    constraint fk_volunteer_person foreign key (person) references person (id)
);

create index if not exists ix_volunteer_registered_at on volunteer (registered_at, id);

create index if not exists ix_volunteer_next_due_at on volunteer (next_due_at nulls first, id) where next_due_at is not null;

create table if not exists shift_series (
    id uuid not null,
    version bigint not null,
    programme uuid not null,
    rule varchar(400) collate "C" not null,
    starts_from varchar(40) collate "C" not null,
    minutes bigint not null,
    place varchar(200) collate "C",
    weeks_ahead bigint not null,
    ended_at timestamp(6) with time zone,
    next_due_at timestamp(6) with time zone,
    constraint pk_shift_series primary key (id),
    constraint fk_shift_series_programme foreign key (programme) references programme (id)
);

create index if not exists ix_shift_series_programme on shift_series (programme, id);

create index if not exists ix_shift_series_next_due_at on shift_series (next_due_at nulls first, id) where next_due_at is not null;

create table if not exists series_places (
    id uuid not null,
    version bigint not null,
    series uuid not null,
    role uuid not null,
    places bigint,
    constraint pk_series_places primary key (id),
    constraint uq_series_places_role unique (series, role),
    constraint fk_series_places_series foreign key (series) references shift_series (id),
    constraint fk_series_places_role foreign key (role) references programme_role (id)
);

create index if not exists ix_series_places_role on series_places (role, id);

create table if not exists shift (
    id uuid not null,
    version bigint not null,
    programme uuid not null,
    series uuid,
    series_date varchar(40) collate "C",
    station uuid,
    building uuid,
    place varchar(200) collate "C",
    starts_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone not null,
    sign_up_from timestamp(6) with time zone,
    sign_up_until timestamp(6) with time zone,
    status varchar(40) collate "C" not null,
    root uuid not null,
    leader uuid,
    note varchar(400) collate "C",
    reason varchar(400) collate "C",
    next_due_at timestamp(6) with time zone,
    constraint pk_shift primary key (id),
    constraint uq_shift_date unique (series, series_date),
    constraint fk_shift_programme foreign key (programme) references programme (id),
    constraint fk_shift_series foreign key (series) references shift_series (id),
    constraint fk_shift_station foreign key (station) references station (id),
    constraint fk_shift_building foreign key (building) references building (id),
    constraint fk_shift_root foreign key (root) references quota (id),
    constraint fk_shift_leader foreign key (leader) references person (id)
);

create index if not exists ix_shift_programme_starts_at on shift (programme, starts_at, id);

create index if not exists ix_shift_starts_at on shift (starts_at, id);

create index if not exists ix_shift_next_due_at on shift (next_due_at nulls first, id) where next_due_at is not null;

create index if not exists ix_shift_station on shift (station nulls first, id) where station is not null;

create index if not exists ix_shift_building on shift (building nulls first, id) where building is not null;

create index if not exists ix_shift_root on shift (root, id);

create index if not exists ix_shift_leader on shift (leader nulls first, id) where leader is not null;

create table if not exists shift_role (
    id uuid not null,
    version bigint not null,
    shift uuid not null,
    role uuid not null,
    places bigint,
    quota uuid not null,
    constraint pk_shift_role primary key (id),
    constraint uq_shift_role_role unique (shift, role),
    constraint fk_shift_role_shift foreign key (shift) references shift (id),
    constraint fk_shift_role_role foreign key (role) references programme_role (id),
    constraint fk_shift_role_quota foreign key (quota) references quota (id)
);

create index if not exists ix_shift_role_role on shift_role (role, id);

create index if not exists ix_shift_role_quota on shift_role (quota, id);

create table if not exists sign_up (
    id uuid not null,
    version bigint not null,
    shift uuid not null,
    programme uuid not null,
    role uuid not null,
    person uuid not null,
    party bigint not null,
    status varchar(40) collate "C" not null,
    origin varchar(40) collate "C" not null,
    newcomer boolean not null,
    excepted boolean not null,
    starts_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone not null,
    decided_by varchar(60) collate "C",
    live boolean,
    was_before varchar(40) collate "C",
    reason varchar(400) collate "C",
    created_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    stated_by uuid,
    stated_at timestamp(6) with time zone,
    appeal varchar(1000) collate "C",
    appealed_at timestamp(6) with time zone,
    excused boolean,
    constraint pk_sign_up primary key (id),
    constraint uq_sign_up_person unique (shift, person, live),
    constraint fk_sign_up_shift foreign key (shift) references shift (id),
    constraint fk_sign_up_programme foreign key (programme) references programme (id),
    constraint fk_sign_up_role foreign key (role) references programme_role (id),
    constraint fk_sign_up_person foreign key (person) references person (id),
    constraint fk_sign_up_stated_by foreign key (stated_by) references person (id)
);

create index if not exists ix_sign_up_person_starts_at on sign_up (person, starts_at, id);

create index if not exists ix_sign_up_shift_status on sign_up (shift, status, id);

create index if not exists ix_sign_up_programme on sign_up (programme, id);

create index if not exists ix_sign_up_role on sign_up (role, id);

create index if not exists ix_sign_up_stated_by on sign_up (stated_by nulls first, id) where stated_by is not null;

create table if not exists commitment (
    id uuid not null,
    version bigint not null,
    series uuid not null,
    programme uuid not null,
    role uuid not null,
    person uuid not null,
    starts_on date not null,
    ends_on date,
    paused_from date,
    paused_until date,
    live boolean,
    constraint pk_commitment primary key (id),
    constraint uq_commitment_person unique (series, role, person, live),
    constraint fk_commitment_series foreign key (series) references shift_series (id),
    constraint fk_commitment_programme foreign key (programme) references programme (id),
    constraint fk_commitment_role foreign key (role) references programme_role (id),
    constraint fk_commitment_person foreign key (person) references person (id)
);

create index if not exists ix_commitment_person_live on commitment (person, live nulls first, id);

create index if not exists ix_commitment_programme on commitment (programme, id);

create index if not exists ix_commitment_role on commitment (role, id);

create table if not exists service_record (
    id uuid not null,
    version bigint not null,
    volunteer uuid not null,
    person uuid not null,
    programme uuid not null,
    organiser uuid not null,
    sign_up uuid,
    starts_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone not null,
    pause bigint not null,
    content varchar(200) collate "C" not null,
    place varchar(200) collate "C",
    recipient uuid,
    recipient_kind varchar(40) collate "C",
    evidence varchar(40) collate "C" not null,
    statement varchar(400) collate "C",
    zone varchar(60) collate "C" not null,
    day_cap bigint not null,
    recorded_by uuid,
    recorded_at timestamp(6) with time zone not null,
    verified_by uuid,
    verified_at timestamp(6) with time zone,
    status varchar(40) collate "C" not null,
    reason varchar(400) collate "C",
    revision bigint not null,
    superseded_by uuid,
    credited bigint not null,
    live boolean,
    constraint pk_service_record primary key (id),
    constraint uq_service_record_shift unique (sign_up, live),
    constraint fk_service_record_volunteer foreign key (volunteer) references volunteer (id),
    constraint fk_service_record_person foreign key (person) references person (id),
    constraint fk_service_record_programme foreign key (programme) references programme (id),
    constraint fk_service_record_organiser foreign key (organiser) references organization (id),
    constraint fk_service_record_sign_up foreign key (sign_up) references sign_up (id),
    constraint fk_service_record_recipient foreign key (recipient) references organization (id),
    constraint fk_service_record_recorded_by foreign key (recorded_by) references person (id),
    constraint fk_service_record_verified_by foreign key (verified_by) references person (id),
    constraint fk_service_record_superseded_by foreign key (superseded_by) references service_record (id)
);

create index if not exists ix_service_record_person_starts_at on service_record (person, starts_at, id);

create index if not exists ix_service_record_programme_starts_at on service_record (programme, starts_at, id);

create index if not exists ix_service_record_volunteer on service_record (volunteer, id);

create index if not exists ix_service_record_organiser on service_record (organiser, id);

create index if not exists ix_service_record_recipient on service_record (recipient nulls first, id) where recipient is not null;

create index if not exists ix_service_record_recorded_by on service_record (recorded_by nulls first, id) where recorded_by is not null;

create index if not exists ix_service_record_verified_by on service_record (verified_by nulls first, id) where verified_by is not null;

create index if not exists ix_service_record_superseded_by on service_record (superseded_by nulls first, id) where superseded_by is not null;

create table if not exists service_rating (
    id uuid not null,
    version bigint not null,
    service uuid not null,
    person uuid not null,
    rater uuid not null,
    stars bigint not null,
    words varchar(400) collate "C",
    rated_at timestamp(6) with time zone not null,
    constraint pk_service_rating primary key (id),
    constraint uq_service_rating_rater unique (service, rater),
    constraint fk_service_rating_service foreign key (service) references service_record (id),
    constraint fk_service_rating_person foreign key (person) references person (id),
    constraint fk_service_rating_rater foreign key (rater) references person (id)
);

create index if not exists ix_service_rating_person on service_rating (person, id);

create index if not exists ix_service_rating_rater on service_rating (rater, id);

create table if not exists service_certificate (
    id uuid not null,
    version bigint not null,
    person uuid not null,
    organiser uuid not null,
    others boolean not null,
    document_kind varchar(40) collate "C" not null,
    document varchar(60) collate "C" not null,
    status varchar(40) collate "C" not null,
    asked_at timestamp(6) with time zone not null,
    responsible varchar(100) collate "C",
    contact varchar(200) collate "C",
    credential uuid,
    certified bigint not null,
    starts_at timestamp(6) with time zone,
    ends_at timestamp(6) with time zone,
    live boolean,
    constraint pk_service_certificate primary key (id),
    constraint uq_service_certificate_asked unique (person, organiser, live),
    constraint fk_service_certificate_person foreign key (person) references person (id),
    constraint fk_service_certificate_organiser foreign key (organiser) references organization (id),
    constraint fk_service_certificate_credential foreign key (credential) references credential (id)
);

create index if not exists ix_service_certificate_organiser_status on service_certificate (organiser, status, id);

create index if not exists ix_service_certificate_credential on service_certificate (credential nulls first, id) where credential is not null;

create table if not exists sighting (
    id uuid not null,
    version bigint not null,
    reporter uuid not null,
    programme uuid,
    kind varchar(40) collate "C" not null,
    words varchar(4200) collate "C" not null,
    building uuid,
    place varchar(200) collate "C",
    seen_at timestamp(6) with time zone not null,
    reported_at timestamp(6) with time zone not null,
    status varchar(40) collate "C" not null,
    request uuid,
    constraint pk_sighting primary key (id),
    constraint fk_sighting_reporter foreign key (reporter) references person (id),
    constraint fk_sighting_programme foreign key (programme) references programme (id),
    constraint fk_sighting_building foreign key (building) references building (id),
    constraint fk_sighting_request foreign key (request) references service_request (id)
);

create index if not exists ix_sighting_reporter on sighting (reporter, id);

create index if not exists ix_sighting_programme_seen_at on sighting (programme nulls first, seen_at, id) where programme is not null;

create index if not exists ix_sighting_request on sighting (request nulls first, id) where request is not null;

create index if not exists ix_sighting_building on sighting (building nulls first, id) where building is not null;

create table if not exists meal_service (
    id uuid not null,
    version bigint not null,
    programme uuid not null,
    kitchen uuid not null,
    order_by time(6) not null,
    days_before bigint not null,
    sides_per_main bigint not null,
    constraint pk_meal_service primary key (id),
    constraint uq_meal_service_programme unique (programme),
    constraint fk_meal_service_programme foreign key (programme) references programme (id),
    constraint fk_meal_service_kitchen foreign key (kitchen) references organization (id)
);

create index if not exists ix_meal_service_kitchen on meal_service (kitchen, id);

create table if not exists meal_route (
    id uuid not null,
    version bigint not null,
    programme uuid not null,
    code varchar(40) collate "C" not null,
    title varchar(200) collate "C" not null,
    constraint pk_meal_route primary key (id),
    constraint uq_meal_route_code unique (programme, code),
    constraint fk_meal_route_programme foreign key (programme) references programme (id)
);

create table if not exists dish (
    id uuid not null,
    version bigint not null,
    programme uuid not null,
    code varchar(40) collate "C" not null,
    title varchar(200) collate "C" not null,
    component varchar(40) collate "C" not null,
    ingredients varchar(2000) collate "C",
    textures varchar(400) collate "C",
    constraint pk_dish primary key (id),
    constraint uq_dish_code unique (programme, code),
    constraint fk_dish_programme foreign key (programme) references programme (id)
);

create table if not exists restriction (
    id uuid not null,
    version bigint not null,
    programme uuid not null,
    code varchar(60) collate "C" not null,
    forbids varchar(2000) collate "C" not null,
    constraint pk_restriction primary key (id),
    constraint uq_restriction_code unique (programme, code),
    constraint fk_restriction_programme foreign key (programme) references programme (id)
);

create table if not exists meal_client (
    id uuid not null,
    version bigint not null,
    programme uuid not null,
    person uuid not null,
    status varchar(40) collate "C" not null,
    plan varchar(2000) collate "C",
    ongoing boolean not null,
    route uuid,
    position bigint,
    alone boolean,
    door varchar(300) collate "C",
    contact varchar(200) collate "C",
    live boolean,
    erased_at timestamp(6) with time zone,
    next_due_at timestamp(6) with time zone,
    constraint pk_meal_client primary key (id),
    constraint uq_meal_client_person unique (programme, person, live),
    constraint fk_meal_client_programme foreign key (programme) references programme (id),
    constraint fk_meal_client_person foreign key (person) references person (id),
    constraint fk_meal_client_route foreign key (route) references meal_route (id)
);

create index if not exists ix_meal_client_person on meal_client (person, id);

create index if not exists ix_meal_client_next_due_at on meal_client (next_due_at nulls first, id) where next_due_at is not null;

create index if not exists ix_meal_client_route on meal_client (route nulls first, id) where route is not null;

create table if not exists client_change (
    id uuid not null,
    version bigint not null,
    client uuid not null,
    to_status varchar(40) collate "C" not null,
    starts_on date not null,
    ends_on date,
    reason varchar(200) collate "C" not null,
    state varchar(40) collate "C" not null,
    constraint pk_client_change primary key (id),
    constraint fk_client_change_client foreign key (client) references meal_client (id)
);

create index if not exists ix_client_change_client on client_change (client, id);

create table if not exists diet_fact (
    id uuid not null,
    version bigint not null,
    programme uuid not null,
    client uuid not null,
    kind varchar(40) collate "C" not null,
    what varchar(60) collate "C" not null,
    hard boolean not null,
    starts_on date not null,
    ends_on date,
    constraint pk_diet_fact primary key (id),
    constraint fk_diet_fact_programme foreign key (programme) references programme (id),
    constraint fk_diet_fact_client foreign key (client) references meal_client (id)
);

create index if not exists ix_diet_fact_client on diet_fact (client, id);

create index if not exists ix_diet_fact_programme on diet_fact (programme, id);

create table if not exists standing_order (
    id uuid not null,
    version bigint not null,
    programme uuid not null,
    client uuid not null,
    weekday bigint not null,
    component varchar(40) collate "C" not null,
    serving varchar(40) collate "C" not null,
    quantity bigint not null,
    starts_on date not null,
    ends_on date,
    constraint pk_standing_order primary key (id),
    constraint fk_standing_order_programme foreign key (programme) references programme (id),
    constraint fk_standing_order_client foreign key (client) references meal_client (id)
);

create index if not exists ix_standing_order_programme_weekday on standing_order (programme, weekday, id);

create index if not exists ix_standing_order_client on standing_order (client, id);

create table if not exists meal_day (
    id uuid not null,
    version bigint not null,
    programme uuid not null,
    served_on date not null,
    status varchar(40) collate "C" not null,
    generated_at timestamp(6) with time zone,
    confirmed_at timestamp(6) with time zone,
    orders bigint not null,
    meals bigint not null,
    constraint pk_meal_day primary key (id),
    constraint uq_meal_day_date unique (programme, served_on),
    constraint fk_meal_day_programme foreign key (programme) references programme (id)
);

create table if not exists day_dish (
    id uuid not null,
    version bigint not null,
    meal_day uuid not null,
    component varchar(40) collate "C" not null,
    place bigint not null,
    dish uuid not null,
    constraint pk_day_dish primary key (id),
    constraint uq_day_dish_place unique (meal_day, component, place),
    constraint fk_day_dish_meal_day foreign key (meal_day) references meal_day (id),
    constraint fk_day_dish_dish foreign key (dish) references dish (id)
);

create index if not exists ix_day_dish_dish on day_dish (dish, id);

create table if not exists meal_order (
    id uuid not null,
    version bigint not null,
    meal_day uuid not null,
    served_on date not null,
    client uuid not null,
    status varchar(40) collate "C" not null,
    once boolean not null,
    live boolean,
    cancelled_by varchar(40) collate "C",
    constraint pk_meal_order primary key (id),
    constraint uq_meal_order_client unique (meal_day, client, live),
    constraint fk_meal_order_meal_day foreign key (meal_day) references meal_day (id),
    constraint fk_meal_order_client foreign key (client) references meal_client (id)
);

create index if not exists ix_meal_order_client_served_on on meal_order (client, served_on, id);

create table if not exists meal_item (
    id uuid not null,
    version bigint not null,
    meal_day uuid not null,
    meal_order uuid not null,
    component varchar(40) collate "C" not null,
    dish uuid,
    serving varchar(40) collate "C" not null,
    quantity bigint not null,
    dropped boolean not null,
    reason varchar(200) collate "C",
    constraint pk_meal_item primary key (id),
    constraint fk_meal_item_meal_day foreign key (meal_day) references meal_day (id),
    constraint fk_meal_item_meal_order foreign key (meal_order) references meal_order (id),
    constraint fk_meal_item_dish foreign key (dish) references dish (id)
);

create index if not exists ix_meal_item_meal_day on meal_item (meal_day, id);

create index if not exists ix_meal_item_meal_order on meal_item (meal_order, id);

create index if not exists ix_meal_item_dish on meal_item (dish nulls first, id) where dish is not null;

create table if not exists welfare_ladder (
    id uuid not null,
    version bigint not null,
    programme uuid not null,
    alone_minutes bigint not null,
    other_minutes bigint not null,
    rungs varchar(1000) collate "C" not null,
    constraint pk_welfare_ladder primary key (id),
    constraint uq_welfare_ladder_programme unique (programme),
    constraint fk_welfare_ladder_programme foreign key (programme) references programme (id)
);

create table if not exists welfare_check (
    id uuid not null,
    version bigint not null,
    programme uuid not null,
    client uuid not null,
    opened_at timestamp(6) with time zone not null,
    deadline_at timestamp(6) with time zone not null,
    ladder varchar(1000) collate "C" not null,
    climbed bigint not null,
    status varchar(40) collate "C" not null,
    outcome varchar(40) collate "C",
    closed_by uuid,
    closed_at timestamp(6) with time zone,
    words varchar(400) collate "C",
    live boolean,
    next_due_at timestamp(6) with time zone,
    constraint pk_welfare_check primary key (id),
    constraint uq_welfare_check_client unique (client, live),
    constraint fk_welfare_check_programme foreign key (programme) references programme (id),
    constraint fk_welfare_check_client foreign key (client) references meal_client (id),
    constraint fk_welfare_check_closed_by foreign key (closed_by) references person (id)
);

create index if not exists ix_welfare_check_client_opened_at on welfare_check (client, opened_at, id);

create index if not exists ix_welfare_check_programme_opened_at on welfare_check (programme, opened_at, id);

create index if not exists ix_welfare_check_next_due_at on welfare_check (next_due_at nulls first, id) where next_due_at is not null;

create index if not exists ix_welfare_check_closed_by on welfare_check (closed_by nulls first, id) where closed_by is not null;

create table if not exists elder_profile (
    id uuid not null,
    version bigint not null,
    programme uuid not null,
    person uuid not null,
    clock varchar(60) collate "C" not null,
    alone boolean,
    risk varchar(40) collate "C",
    languages varchar(100) collate "C",
    sex_wished varchar(40) collate "C",
    hours varchar(400) collate "C",
    interests varchar(800) collate "C",
    building uuid,
    area varchar(60) collate "C",
    waiting_since timestamp(6) with time zone not null,
    constraint pk_elder_profile primary key (id),
    constraint uq_elder_profile_person unique (person, programme),
    constraint fk_elder_profile_programme foreign key (programme) references programme (id),
    constraint fk_elder_profile_person foreign key (person) references person (id),
    constraint fk_elder_profile_building foreign key (building) references building (id)
);

create index if not exists ix_elder_profile_programme on elder_profile (programme, id);

create index if not exists ix_elder_profile_building on elder_profile (building nulls first, id) where building is not null;

create table if not exists companion (
    id uuid not null,
    version bigint not null,
    volunteer uuid not null,
    max bigint not null,
    pairs bigint not null,
    languages varchar(100) collate "C",
    sex varchar(40) collate "C",
    hours varchar(400) collate "C",
    interests varchar(800) collate "C",
    building uuid,
    area varchar(60) collate "C",
    constraint pk_companion primary key (id),
    constraint uq_companion_volunteer unique (volunteer),
    constraint fk_companion_volunteer foreign key (volunteer) references person (id),
    constraint fk_companion_building foreign key (building) references building (id)
);

create index if not exists ix_companion_building on companion (building nulls first, id) where building is not null;

create table if not exists supervision (
    id uuid not null,
    version bigint not null,
    programme uuid not null,
    volunteer uuid not null,
    supervisor uuid not null,
    deputy uuid,
    starts_on date not null,
    ends_on date,
    live boolean,
    constraint pk_supervision primary key (id),
    constraint uq_supervision_volunteer unique (volunteer, programme, live),
    constraint fk_supervision_programme foreign key (programme) references programme (id),
    constraint fk_supervision_volunteer foreign key (volunteer) references person (id),
    constraint fk_supervision_supervisor foreign key (supervisor) references person (id),
    constraint fk_supervision_deputy foreign key (deputy) references person (id)
);

create index if not exists ix_supervision_programme on supervision (programme, id);

create index if not exists ix_supervision_supervisor on supervision (supervisor, id);

create index if not exists ix_supervision_deputy on supervision (deputy nulls first, id) where deputy is not null;

create table if not exists pairing (
    id uuid not null,
    version bigint not null,
    programme uuid not null,
    elder uuid not null,
    volunteer uuid not null,
    status varchar(40) collate "C" not null,
    clock varchar(60) collate "C" not null,
    cadence_days bigint not null,
    proposed_by uuid,
    proposed_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    elder_consent_at timestamp(6) with time zone,
    elder_consent_by uuid,
    volunteer_consent_at timestamp(6) with time zone,
    volunteer_consent_by uuid,
    started_at timestamp(6) with time zone,
    trial_until timestamp(6) with time zone,
    active_at timestamp(6) with time zone,
    qualified_until timestamp(6) with time zone,
    last_made_at timestamp(6) with time zone,
    attempts bigint not null,
    paused_from timestamp(6) with time zone,
    paused_until timestamp(6) with time zone,
    pauses varchar(2000) collate "C",
    alarm_at timestamp(6) with time zone,
    rung varchar(40) collate "C",
    rung_at timestamp(6) with time zone,
    answered_by uuid,
    ended_at timestamp(6) with time zone,
    end_reason varchar(40) collate "C",
    score varchar(60) collate "C",
    live boolean,
    next_due_at timestamp(6) with time zone,
    constraint pk_pairing primary key (id),
    constraint uq_pairing_pair unique (elder, volunteer, live),
    constraint fk_pairing_programme foreign key (programme) references programme (id),
    constraint fk_pairing_elder foreign key (elder) references person (id),
    constraint fk_pairing_volunteer foreign key (volunteer) references person (id),
    constraint fk_pairing_proposed_by foreign key (proposed_by) references person (id),
    constraint fk_pairing_elder_consent_by foreign key (elder_consent_by) references person (id),
    constraint fk_pairing_volunteer_consent_by foreign key (volunteer_consent_by) references person (id),
    constraint fk_pairing_answered_by foreign key (answered_by) references person (id)
);

create index if not exists ix_pairing_volunteer_live on pairing (volunteer, live nulls first, id);

create index if not exists ix_pairing_programme_alarm_at on pairing (programme, alarm_at nulls first, id);

create index if not exists ix_pairing_next_due_at on pairing (next_due_at nulls first, id) where next_due_at is not null;

create index if not exists ix_pairing_proposed_by on pairing (proposed_by nulls first, id) where proposed_by is not null;

create index if not exists ix_pairing_elder_consent_by on pairing (elder_consent_by nulls first, id) where elder_consent_by is not null;

create index if not exists ix_pairing_volunteer_consent_by on pairing (volunteer_consent_by nulls first, id) where volunteer_consent_by is not null;

create index if not exists ix_pairing_answered_by on pairing (answered_by nulls first, id) where answered_by is not null;

create table if not exists pair_contact (
    id uuid not null,
    version bigint not null,
    pairing uuid not null,
    elder uuid not null,
    at timestamp(6) with time zone not null,
    minutes bigint not null,
    medium varchar(40) collate "C" not null,
    made boolean not null,
    seen varchar(40) collate "C",
    words varchar(400) collate "C",
    recorded_by uuid,
    recorded_at timestamp(6) with time zone not null,
    late boolean not null,
    service uuid,
    constraint pk_pair_contact primary key (id),
    constraint fk_pair_contact_pairing foreign key (pairing) references pairing (id),
    constraint fk_pair_contact_elder foreign key (elder) references person (id),
    constraint fk_pair_contact_recorded_by foreign key (recorded_by) references person (id),
    constraint fk_pair_contact_service foreign key (service) references service_record (id)
);

create index if not exists ix_pair_contact_pairing_at on pair_contact (pairing, at, id);

create index if not exists ix_pair_contact_elder on pair_contact (elder, id);

create index if not exists ix_pair_contact_recorded_by on pair_contact (recorded_by nulls first, id) where recorded_by is not null;

create index if not exists ix_pair_contact_service on pair_contact (service nulls first, id) where service is not null;

create table if not exists delivery_terms (
    id uuid not null,
    version bigint not null,
    programme uuid not null,
    hold_minutes bigint not null,
    max_meals bigint not null,
    notice_hours bigint not null,
    starts_at time(6) not null,
    minutes bigint not null,
    requires varchar(400) collate "C" not null,
    constraint pk_delivery_terms primary key (id),
    constraint uq_delivery_terms_programme unique (programme),
    constraint fk_delivery_terms_programme foreign key (programme) references programme (id)
);

create table if not exists route_line (
    id uuid not null,
    version bigint not null,
    programme uuid not null,
    route uuid not null,
    clients varchar(8000) collate "C" not null,
    constraint pk_route_line primary key (id),
    constraint uq_route_line_route unique (route),
    constraint fk_route_line_programme foreign key (programme) references programme (id),
    constraint fk_route_line_route foreign key (route) references meal_route (id)
);

create index if not exists ix_route_line_programme on route_line (programme, id);

create table if not exists route_day (
    id uuid not null,
    version bigint not null,
    programme uuid not null,
    meal_day uuid not null,
    served_on date not null,
    route uuid not null,
    status varchar(40) collate "C" not null,
    clients varchar(8000) collate "C" not null,
    constraint pk_route_day primary key (id),
    constraint uq_route_day_route unique (meal_day, route),
    constraint fk_route_day_programme foreign key (programme) references programme (id),
    constraint fk_route_day_meal_day foreign key (meal_day) references meal_day (id),
    constraint fk_route_day_route foreign key (route) references meal_route (id)
);

create index if not exists ix_route_day_programme on route_day (programme, id);

create index if not exists ix_route_day_route on route_day (route, id);

create table if not exists fixed_carrier (
    id uuid not null,
    version bigint not null,
    programme uuid not null,
    client uuid not null,
    person uuid not null,
    place bigint not null,
    told_at timestamp(6) with time zone,
    constraint pk_fixed_carrier primary key (id),
    constraint uq_fixed_carrier_person unique (client, person),
    constraint fk_fixed_carrier_programme foreign key (programme) references programme (id),
    constraint fk_fixed_carrier_client foreign key (client) references meal_client (id),
    constraint fk_fixed_carrier_person foreign key (person) references person (id)
);

create index if not exists ix_fixed_carrier_programme on fixed_carrier (programme, id);

create index if not exists ix_fixed_carrier_person on fixed_carrier (person, id);

create table if not exists agreed_place (
    id uuid not null,
    version bigint not null,
    client uuid not null,
    words varchar(200) collate "C",
    erased_at timestamp(6) with time zone,
    constraint pk_agreed_place primary key (id),
    constraint uq_agreed_place_client unique (client),
    constraint fk_agreed_place_client foreign key (client) references meal_client (id)
);

create table if not exists meal_drop (
    id uuid not null,
    version bigint not null,
    programme uuid not null,
    meal_day uuid not null,
    served_on date not null,
    route_day uuid not null,
    meal_order uuid not null,
    client uuid not null,
    place bigint not null,
    meals bigint not null,
    label varchar(1000) collate "C",
    carrier uuid,
    status varchar(40) collate "C" not null,
    picked_up_at timestamp(6) with time zone,
    cold_after timestamp(6) with time zone,
    ended_at timestamp(6) with time zone,
    handed_to varchar(40) collate "C",
    seen varchar(40) collate "C",
    words varchar(400) collate "C",
    erased_at timestamp(6) with time zone,
    next_due_at timestamp(6) with time zone,
    constraint pk_meal_drop primary key (id),
    constraint uq_meal_drop_order unique (meal_order),
    constraint fk_meal_drop_programme foreign key (programme) references programme (id),
    constraint fk_meal_drop_meal_day foreign key (meal_day) references meal_day (id),
    constraint fk_meal_drop_route_day foreign key (route_day) references route_day (id),
    constraint fk_meal_drop_meal_order foreign key (meal_order) references meal_order (id),
    constraint fk_meal_drop_client foreign key (client) references meal_client (id),
    constraint fk_meal_drop_carrier foreign key (carrier) references person (id)
);

create index if not exists ix_meal_drop_route_day_place on meal_drop (route_day, place, id);

create index if not exists ix_meal_drop_carrier_served_on on meal_drop (carrier nulls first, served_on, id) where carrier is not null;

create index if not exists ix_meal_drop_meal_day on meal_drop (meal_day, id);

create index if not exists ix_meal_drop_client on meal_drop (client, id);

create index if not exists ix_meal_drop_next_due_at on meal_drop (next_due_at nulls first, id) where next_due_at is not null;

create index if not exists ix_meal_drop_programme on meal_drop (programme, id);

create table if not exists ballot (
    id uuid not null,
    version bigint not null,
    body uuid not null,
    subject uuid,
    meeting uuid,
    title varchar(200) collate "C" not null,
    text varchar(20000) collate "C",
    kind varchar(40) collate "C" not null,
    setting varchar(40) collate "C" not null,
    status varchar(40) collate "C" not null,
    rule_code varchar(60) collate "C" not null,
    rule_text varchar(20000) collate "C" not null,
    source varchar(40) collate "C" not null,
    places varchar(1900) collate "C",
    record_date date not null,
    measures varchar(200) collate "C",
    method varchar(40) collate "C",
    min_votes bigint not null,
    max_votes bigint not null,
    max_per_option bigint not null,
    global_choices varchar(40) collate "C",
    proxies boolean not null,
    principal_may_vote boolean not null,
    per_holder bigint not null,
    proxies_until timestamp(6) with time zone,
    splitting boolean not null,
    hidden boolean not null,
    sheet_for_staff boolean not null,
    least bigint not null,
    chair uuid,
    opens_at timestamp(6) with time zone,
    closes_at timestamp(6) with time zone,
    counts_until timestamp(6) with time zone,
    lot varchar(300) collate "C",
    opened_at timestamp(6) with time zone,
    closed_at timestamp(6) with time zone,
    publish_by timestamp(6) with time zone,
    published_at timestamp(6) with time zone,
    reminded boolean not null,
    late boolean not null,
    changes varchar(100) collate "C",
    electors bigint,
    recognisable bigint,
    urn boolean not null,
    chair_choice varchar(40) collate "C",
    outcome varchar(40) collate "C",
    seed varchar(200) collate "C",
    run_off_of uuid,
    reason varchar(1000) collate "C",
    created_at timestamp(6) with time zone not null,
    next_due_at timestamp(6) with time zone,
    constraint pk_ballot primary key (id),
    constraint fk_ballot_body foreign key (body) references organization (id),
    constraint fk_ballot_chair foreign key (chair) references person (id),
    constraint fk_ballot_run_off_of foreign key (run_off_of) references ballot (id)
);

create index if not exists ix_ballot_body_created_at on ballot (body, created_at, id);

create index if not exists ix_ballot_status_created_at on ballot (status, created_at, id);

create index if not exists ix_ballot_subject on ballot (subject nulls first, id) where subject is not null;

create index if not exists ix_ballot_meeting on ballot (meeting nulls first, id) where meeting is not null;

create index if not exists ix_ballot_run_off_of on ballot (run_off_of nulls first, id) where run_off_of is not null;

create index if not exists ix_ballot_next_due_at on ballot (next_due_at nulls first, id) where next_due_at is not null;

create index if not exists ix_ballot_chair on ballot (chair nulls first, id) where chair is not null;

create table if not exists ballot_option (
    id uuid not null,
    version bigint not null,
    ballot uuid not null,
    position bigint not null,
    code varchar(40) collate "C" not null,
    label varchar(200) collate "C" not null,
    group_code varchar(40) collate "C",
    candidate uuid,
    votes numeric(18, 6),
    outcome varchar(40) collate "C",
    constraint pk_ballot_option primary key (id),
    constraint uq_ballot_option_code unique (ballot, code),
    constraint fk_ballot_option_ballot foreign key (ballot) references ballot (id),
    constraint fk_ballot_option_candidate foreign key (candidate) references person (id)
);

create index if not exists ix_ballot_option_candidate on ballot_option (candidate nulls first, id) where candidate is not null;

create table if not exists ballot_post (
    id uuid not null,
    version bigint not null,
    ballot uuid not null,
    group_code varchar(40) collate "C",
    posts bigint not null,
    constraint pk_ballot_post primary key (id),
    constraint fk_ballot_post_ballot foreign key (ballot) references ballot (id)
);

create index if not exists ix_ballot_post_ballot on ballot_post (ballot, id);

create table if not exists ballot_gate (
    id uuid not null,
    version bigint not null,
    ballot uuid not null,
    number bigint not null,
    constraint pk_ballot_gate primary key (id),
    constraint fk_ballot_gate_ballot foreign key (ballot) references ballot (id)
);

create index if not exists ix_ballot_gate_ballot on ballot_gate (ballot, id);

create table if not exists ballot_elector (
    id uuid not null,
    version bigint not null,
    ballot uuid not null,
    voter_key varchar(100) collate "C" not null,
    label varchar(200) collate "C" not null,
    person uuid,
    group_code varchar(40) collate "C",
    heads numeric(18, 6) not null,
    area numeric(18, 6) not null,
    seats numeric(18, 6) not null,
    custom numeric(18, 6) not null,
    presence varchar(40) collate "C" not null,
    holder uuid,
    instruction varchar(40) collate "C",
    proxied boolean not null,
    voted boolean not null,
    channel varchar(40) collate "C",
    voted_at timestamp(6) with time zone,
    cast_by uuid,
    note varchar(200) collate "C",
    constraint pk_ballot_elector primary key (id),
    constraint uq_ballot_elector_voter unique (ballot, voter_key),
    constraint fk_ballot_elector_ballot foreign key (ballot) references ballot (id),
    constraint fk_ballot_elector_person foreign key (person) references person (id),
    constraint fk_ballot_elector_holder foreign key (holder) references person (id),
    constraint fk_ballot_elector_cast_by foreign key (cast_by) references person (id)
);

create index if not exists ix_ballot_elector_ballot_person on ballot_elector (ballot, person nulls first, id);

create index if not exists ix_ballot_elector_ballot_holder on ballot_elector (ballot, holder nulls first, id);

create index if not exists ix_ballot_elector_ballot_voted on ballot_elector (ballot, voted, id);

create index if not exists ix_ballot_elector_person_ballot on ballot_elector (person nulls first, ballot, id) where person is not null;

create index if not exists ix_ballot_elector_holder_ballot on ballot_elector (holder nulls first, ballot, id) where holder is not null;

create index if not exists ix_ballot_elector_cast_by on ballot_elector (cast_by nulls first, id) where cast_by is not null;

create table if not exists vote (
    id uuid not null,
    version bigint not null,
    ballot uuid not null,
    elector uuid not null,
    option_code varchar(40) collate "C" not null,
    choice varchar(40) collate "C" not null,
    amount bigint not null,
    group_code varchar(40) collate "C",
    heads numeric(18, 6) not null,
    area numeric(18, 6) not null,
    seats numeric(18, 6) not null,
    custom numeric(18, 6) not null,
    constraint pk_vote primary key (id),
    constraint uq_vote_paper unique (elector, option_code, choice),
    constraint fk_vote_ballot foreign key (ballot) references ballot (id),
    constraint fk_vote_elector foreign key (elector) references ballot_elector (id)
);

create index if not exists ix_vote_ballot_option_code on vote (ballot, option_code, id);

create table if not exists box_paper (
    id uuid not null,
    version bigint not null,
    ballot uuid not null,
    option_code varchar(40) collate "C" not null,
    choice varchar(40) collate "C" not null,
    amount bigint not null,
    group_code varchar(40) collate "C",
    heads numeric(18, 6) not null,
    area numeric(18, 6) not null,
    seats numeric(18, 6) not null,
    custom numeric(18, 6) not null,
    constraint pk_box_paper primary key (id),
    constraint fk_box_paper_ballot foreign key (ballot) references ballot (id)
);

create index if not exists ix_box_paper_ballot_option_code on box_paper (ballot, option_code, id);

create table if not exists ballot_box (
    id uuid not null,
    version bigint not null,
    ballot uuid not null,
    emptied_at timestamp(6) with time zone,
    forgotten_at timestamp(6) with time zone,
    next_due_at timestamp(6) with time zone,
    constraint pk_ballot_box primary key (id),
    constraint fk_ballot_box_ballot foreign key (ballot) references ballot (id)
);

create index if not exists ix_ballot_box_next_due_at on ballot_box (next_due_at nulls first, id) where next_due_at is not null;

create index if not exists ix_ballot_box_ballot on ballot_box (ballot, id);

create table if not exists ballot_count (
    id uuid not null,
    version bigint not null,
    ballot uuid not null,
    option_code varchar(40) collate "C" not null,
    part varchar(40) collate "C" not null,
    group_code varchar(40) collate "C",
    voters bigint not null,
    heads numeric(18, 6) not null,
    area numeric(18, 6) not null,
    seats numeric(18, 6) not null,
    custom numeric(18, 6) not null,
    constraint pk_ballot_count primary key (id),
    constraint fk_ballot_count_ballot foreign key (ballot) references ballot (id)
);

create index if not exists ix_ballot_count_ballot_option_code on ballot_count (ballot, option_code, id);

create table if not exists ballot_teller (
    id uuid not null,
    version bigint not null,
    ballot uuid not null,
    person uuid not null,
    role varchar(40) collate "C" not null,
    confirmed_at timestamp(6) with time zone,
    constraint pk_ballot_teller primary key (id),
    constraint uq_ballot_teller_person unique (ballot, person),
    constraint fk_ballot_teller_ballot foreign key (ballot) references ballot (id),
    constraint fk_ballot_teller_person foreign key (person) references person (id)
);

create index if not exists ix_ballot_teller_person on ballot_teller (person, id);

create table if not exists ballot_delivery (
    id uuid not null,
    version bigint not null,
    ballot uuid not null,
    elector uuid not null,
    method varchar(40) collate "C" not null,
    proof varchar(200) collate "C",
    at timestamp(6) with time zone not null,
    constraint pk_ballot_delivery primary key (id),
    constraint fk_ballot_delivery_ballot foreign key (ballot) references ballot (id),
    constraint fk_ballot_delivery_elector foreign key (elector) references ballot_elector (id)
);

create index if not exists ix_ballot_delivery_ballot_at on ballot_delivery (ballot, at, id);

create index if not exists ix_ballot_delivery_elector on ballot_delivery (elector, id);

create table if not exists paper_aside (
    id uuid not null,
    version bigint not null,
    ballot uuid not null,
    elector uuid not null,
    channel varchar(40) collate "C" not null,
    counted varchar(40) collate "C" not null,
    at timestamp(6) with time zone not null,
    constraint pk_paper_aside primary key (id),
    constraint fk_paper_aside_ballot foreign key (ballot) references ballot (id),
    constraint fk_paper_aside_elector foreign key (elector) references ballot_elector (id)
);

create index if not exists ix_paper_aside_ballot_at on paper_aside (ballot, at, id);

create index if not exists ix_paper_aside_elector on paper_aside (elector, id);

create table if not exists electorate_change (
    id uuid not null,
    version bigint not null,
    ballot uuid not null,
    kind varchar(40) collate "C" not null,
    label varchar(200) collate "C" not null,
    constraint pk_electorate_change primary key (id),
    constraint fk_electorate_change_ballot foreign key (ballot) references ballot (id)
);

create index if not exists ix_electorate_change_ballot on electorate_change (ballot, id);

create table if not exists import_run (
    id uuid not null,
    version bigint not null,
    file_name varchar(300) collate "C" not null,
    file_digest bytea not null,
    source varchar(60) collate "C" not null,
    live varchar(64) collate "C",
    started_at timestamp(6) with time zone not null,
    finished_at timestamp(6) with time zone,
    total bigint not null,
    last_line bigint not null,
    done bigint not null,
    added bigint not null,
    changed bigint not null,
    unchanged bigint not null,
    rejected bigint not null,
    constraint pk_import_run primary key (id),
    constraint uq_import_run_live unique (live)
);

create table if not exists host_key (
    id uuid not null,
    version bigint not null,
    source varchar(30) collate "C" not null,
    kind varchar(40) collate "C" not null,
    host_key varchar(100) collate "C" not null,
    subject uuid not null,
    constraint pk_host_key primary key (id),
    constraint uq_host_key_key unique (host_key, source, kind)
);
