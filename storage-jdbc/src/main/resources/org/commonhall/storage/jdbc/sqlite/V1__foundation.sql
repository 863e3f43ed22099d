-- The tables of Commonhall, written by ScriptsTest.

create table if not exists journal_head (
    id blob not null,
    version integer not null,
    entries integer not null,
    hash blob check (length(hash) <= 32) not null,
    constraint pk_journal_head primary key (id)
) strict;

create table if not exists journal_entry (
    id blob not null,
    version integer not null,
    event text check (length(event) <= 60) not null,
    subject_kind text check (length(subject_kind) <= 48) not null,
    subject blob not null,
    subject_version integer not null,
    actor_kind text check (length(actor_kind) <= 40) not null,
    actor blob,
    reason text check (length(reason) <= 200),
    at integer not null,
    command_id blob,
    command_digest blob check (length(command_digest) <= 32),
    note text check (length(note) <= 400),
    changes text check (length(changes) <= 500000) not null,
    pending integer check (pending in (0, 1)),
    position integer,
    hash blob check (length(hash) <= 32),
    constraint uq_journal_entry_command unique (command_id),
    constraint uq_journal_entry_position unique (position),
    constraint pk_journal_entry primary key (id)
) strict;

create index if not exists ix_journal_entry_pending on journal_entry (pending, id) where pending is not null;

create index if not exists ix_journal_entry_subject_subject_version on journal_entry (subject, subject_version, id);

create table if not exists command_key (
    id blob not null,
    version integer not null,
    secret blob check (length(secret) <= 32) not null,
    constraint pk_command_key primary key (id)
) strict;

create table if not exists role_grant (
    id blob not null,
    version integer not null,
    holder blob not null,
    role text check (length(role) <= 40) not null,
    scope blob not null,
    granted_at integer not null,
    ended_at integer,
    granted_by blob,
    constraint pk_role_grant primary key (id)
) strict;

create index if not exists ix_role_grant_holder on role_grant (holder, id);

create index if not exists ix_role_grant_scope_role_granted_at on role_grant (scope, role, granted_at, id);

create table if not exists scope_ancestor (
    id blob not null,
    version integer not null,
    scope blob not null,
    ancestor blob not null,
    constraint uq_scope_ancestor_pair unique (scope, ancestor),
    constraint pk_scope_ancestor primary key (id)
) strict;

create index if not exists ix_scope_ancestor_ancestor on scope_ancestor (ancestor, id);

create table if not exists scope_root (
    id blob not null,
    version integer not null,
    constraint pk_scope_root primary key (id)
) strict;

create table if not exists consent (
    id blob not null,
    version integer not null,
    person blob not null,
    purpose text check (length(purpose) <= 60) not null,
    text_version text check (length(text_version) <= 60) not null,
    given_at integer not null,
    withdrawn_at integer,
    live integer check (live in (0, 1)),
    representative text check (length(representative) <= 200),
    proof text check (length(proof) <= 400),
    constraint uq_consent_live unique (person, purpose, live),
    constraint pk_consent primary key (id)
) strict;

create table if not exists personal_data_request (
    id blob not null,
    version integer not null,
    person blob not null,
    kind text check (length(kind) <= 40) not null,
    asked_by blob,
    asked_at integer not null,
    open integer check (open in (0, 1)),
    decided_by blob,
    decided_at integer,
    reason text check (length(reason) <= 400),
    report text check (length(report) <= 8000),
    constraint uq_personal_data_request_open unique (person, open),
    constraint pk_personal_data_request primary key (id)
) strict;

create index if not exists ix_personal_data_request_person_asked_at on personal_data_request (person, asked_at, id);

create index if not exists ix_personal_data_request_open_asked_at on personal_data_request (open, asked_at, id) where open is not null;

create table if not exists retention_mark (
    id blob not null,
    version integer not null,
    kind text check (length(kind) <= 48) not null,
    done_until integer not null,
    constraint pk_retention_mark primary key (id)
) strict;

create table if not exists person (
    id blob not null,
    version integer not null,
    name text check (length(name) <= 100) not null,
    phone text check (length(phone) <= 40),
    email text check (length(email) <= 200),
    address text check (length(address) <= 300),
    birth_date text,
    locale text check (length(locale) <= 35),
    scope blob not null,
    erased_at integer,
    constraint pk_person primary key (id)
) strict;

create index if not exists ix_person_scope_name on person (scope, name, id);

create table if not exists identity_link (
    id blob not null,
    version integer not null,
    person blob not null,
    issuer text check (length(issuer) <= 200) not null,
    subject text check (length(subject) <= 200) not null,
    constraint uq_identity_link_subject unique (subject, issuer),
    constraint uq_identity_link_person unique (person, issuer),
    constraint fk_identity_link_person foreign key (person) references person (id),
    constraint pk_identity_link primary key (id)
) strict;

create table if not exists organization (
    id blob not null,
    version integer not null,
    kind text check (length(kind) <= 40) not null,
    name text check (length(name) <= 200) not null,
    name_en text check (length(name_en) <= 200),
    registration text check (length(registration) <= 40),
    starts_on text,
    ends_on text,
    constraint uq_organization_registration unique (registration),
    constraint pk_organization primary key (id)
) strict;

create index if not exists ix_organization_kind_name on organization (kind, name, id);

create index if not exists ix_organization_name on organization (name, id);

create table if not exists organization_relation (
    id blob not null,
    version integer not null,
    organization blob not null,
    kind text check (length(kind) <= 40) not null,
    other blob not null,
    starts_on text not null,
    ends_on text,
    parent integer check (parent in (0, 1)),
    constraint uq_organization_relation_parent unique (organization, parent),
    constraint fk_organization_relation_organization foreign key (organization) references organization (id),
    constraint fk_organization_relation_other foreign key (other) references organization (id),
    constraint pk_organization_relation primary key (id)
) strict;

create index if not exists ix_organization_relation_organization_starts_on on organization_relation (organization, starts_on, id);

create index if not exists ix_organization_relation_other_starts_on on organization_relation (other, starts_on, id);

create table if not exists building (
    id blob not null,
    version integer not null,
    name text check (length(name) <= 200) not null,
    name_en text check (length(name_en) <= 200),
    address text check (length(address) <= 300),
    zone text check (length(zone) <= 60),
    floors integer,
    basements integer,
    latitude integer,
    longitude integer,
    datum text check (length(datum) <= 40),
    constraint pk_building primary key (id)
) strict;

create index if not exists ix_building_name on building (name, id);

create index if not exists ix_building_zone_name on building (zone, name, id) where zone is not null;

create table if not exists territory (
    id blob not null,
    version integer not null,
    building blob not null,
    organization blob not null,
    starts_on text not null,
    ends_on text,
    parent integer check (parent in (0, 1)),
    constraint uq_territory_parent unique (building, parent),
    constraint fk_territory_building foreign key (building) references building (id),
    constraint fk_territory_organization foreign key (organization) references organization (id),
    constraint pk_territory primary key (id)
) strict;

create index if not exists ix_territory_building_starts_on on territory (building, starts_on, id);

create index if not exists ix_territory_organization_starts_on on territory (organization, starts_on, id);

create table if not exists section (
    id blob not null,
    version integer not null,
    building blob not null,
    name text check (length(name) <= 60) not null,
    floors integer,
    constraint uq_section_name unique (building, name),
    constraint fk_section_building foreign key (building) references building (id),
    constraint pk_section primary key (id)
) strict;

create table if not exists unit (
    id blob not null,
    version integer not null,
    building blob not null,
    section blob,
    place blob not null,
    number text check (length(number) <= 40) not null,
    floor integer not null,
    area integer not null,
    area_source text check (length(area_source) <= 40) not null,
    area_date text not null,
    starts_on text,
    ends_on text,
    constraint uq_unit_number unique (place, number),
    constraint fk_unit_building foreign key (building) references building (id),
    constraint fk_unit_section foreign key (section) references section (id),
    constraint pk_unit primary key (id)
) strict;

create index if not exists ix_unit_building_number on unit (building, number, id);

create index if not exists ix_unit_section on unit (section, id) where section is not null;

create table if not exists area_figure (
    id blob not null,
    version integer not null,
    unit blob not null,
    building blob not null,
    area integer not null,
    source text check (length(source) <= 40) not null,
    dated text not null,
    constraint fk_area_figure_unit foreign key (unit) references unit (id),
    constraint fk_area_figure_building foreign key (building) references building (id),
    constraint pk_area_figure primary key (id)
) strict;

create index if not exists ix_area_figure_unit on area_figure (unit, id);

create index if not exists ix_area_figure_building on area_figure (building, id);

create table if not exists tenure (
    id blob not null,
    version integer not null,
    unit blob not null,
    building blob not null,
    kind text check (length(kind) <= 40) not null,
    person blob,
    organization blob,
    numerator integer,
    denominator integer,
    starts_on text not null,
    ends_on text,
    corrected_for text check (length(corrected_for) <= 400),
    constraint fk_tenure_unit foreign key (unit) references unit (id),
    constraint fk_tenure_building foreign key (building) references building (id),
    constraint fk_tenure_person foreign key (person) references person (id),
    constraint fk_tenure_organization foreign key (organization) references organization (id),
    constraint pk_tenure primary key (id)
) strict;

create index if not exists ix_tenure_unit_starts_on on tenure (unit, starts_on, id);

create index if not exists ix_tenure_building_starts_on on tenure (building, starts_on, id);

create index if not exists ix_tenure_person_starts_on on tenure (person, starts_on, id) where person is not null;

create index if not exists ix_tenure_organization_starts_on on tenure (organization, starts_on, id) where organization is not null;

create table if not exists membership (
    id blob not null,
    version integer not null,
    person blob not null,
    organization blob not null,
    kind text check (length(kind) <= 40) not null,
    title text check (length(title) <= 100),
    starts_on text not null,
    ends_on text,
    constraint fk_membership_person foreign key (person) references person (id),
    constraint fk_membership_organization foreign key (organization) references organization (id),
    constraint pk_membership primary key (id)
) strict;

create index if not exists ix_membership_person_starts_on on membership (person, starts_on, id);

create index if not exists ix_membership_organization_starts_on on membership (organization, starts_on, id);

create table if not exists audience_proof (
    id blob not null,
    version integer not null,
    person blob not null,
    audience text check (length(audience) <= 40) not null,
    kind text check (length(kind) <= 40) not null,
    starts_on text not null,
    ends_on text,
    checked_by blob,
    constraint fk_audience_proof_person foreign key (person) references person (id),
    constraint pk_audience_proof primary key (id)
) strict;

create index if not exists ix_audience_proof_person_audience on audience_proof (person, audience, id);

create table if not exists brand (
    id blob not null,
    version integer not null,
    owner blob not null,
    name text check (length(name) <= 200) not null,
    name_en text check (length(name_en) <= 200),
    constraint fk_brand_owner foreign key (owner) references organization (id),
    constraint pk_brand primary key (id)
) strict;

create index if not exists ix_brand_owner_name on brand (owner, name, id);

create table if not exists attachment (
    id blob not null,
    version integer not null,
    subject blob not null,
    scope blob not null,
    file_name text check (length(file_name) <= 200) not null,
    media_type text check (length(media_type) <= 100) not null,
    length integer not null,
    sha256 blob check (length(sha256) <= 32) not null,
    audience text check (length(audience) <= 40) not null,
    owner blob,
    added_at integer not null,
    constraint fk_attachment_owner foreign key (owner) references person (id),
    constraint pk_attachment primary key (id)
) strict;

create index if not exists ix_attachment_subject_added_at on attachment (subject, added_at, id);

create index if not exists ix_attachment_owner on attachment (owner, id) where owner is not null;

create table if not exists attachment_chunk (
    id blob not null,
    version integer not null,
    attachment blob not null,
    place integer not null,
    content blob check (length(content) <= 524288) not null,
    constraint uq_attachment_chunk_place unique (attachment, place),
    constraint fk_attachment_chunk_attachment foreign key (attachment) references attachment (id),
    constraint pk_attachment_chunk primary key (id)
) strict;

create table if not exists trace_link (
    id blob not null,
    version integer not null,
    earlier blob not null,
    earlier_kind text check (length(earlier_kind) <= 40) not null,
    later blob not null,
    later_kind text check (length(later_kind) <= 40) not null,
    relation text check (length(relation) <= 40) not null,
    person blob,
    at integer not null,
    constraint uq_trace_link_both unique (earlier, later, relation),
    constraint fk_trace_link_person foreign key (person) references person (id),
    constraint pk_trace_link primary key (id)
) strict;

create index if not exists ix_trace_link_later on trace_link (later, id);

create index if not exists ix_trace_link_person on trace_link (person, id) where person is not null;

create table if not exists number_series (
    id blob not null,
    version integer not null,
    issuer blob not null,
    code text check (length(code) <= 20) not null,
    calendar_year integer not null,
    next integer not null,
    constraint uq_number_series_year unique (issuer, code, calendar_year),
    constraint fk_number_series_issuer foreign key (issuer) references organization (id),
    constraint pk_number_series primary key (id)
) strict;

create table if not exists credential (
    id blob not null,
    version integer not null,
    kind text check (length(kind) <= 40) not null,
    code text check (length(code) <= 40) not null,
    issuer blob not null,
    holder blob not null,
    holder_name text check (length(holder_name) <= 100) not null,
    number text check (length(number) <= 40) not null,
    title text check (length(title) <= 200) not null,
    title_en text check (length(title_en) <= 200) not null,
    facts text check (length(facts) <= 8000) not null,
    facts_en text check (length(facts_en) <= 8000) not null,
    badge text check (length(badge) <= 40),
    source blob,
    issued_on text not null,
    ends_on text,
    status text check (length(status) <= 40) not null,
    live integer check (live in (0, 1)),
    check_hash blob check (length(check_hash) <= 32) not null,
    shown integer check (shown in (0, 1)) not null,
    issued_by blob,
    superseded_by text check (length(superseded_by) <= 40),
    ended_on text,
    decided_by blob,
    reason text check (length(reason) <= 400),
    next_due_at integer,
    constraint uq_credential_number unique (issuer, number),
    constraint uq_credential_live unique (holder, code, live),
    constraint fk_credential_issuer foreign key (issuer) references organization (id),
    constraint fk_credential_holder foreign key (holder) references person (id),
    constraint fk_credential_issued_by foreign key (issued_by) references person (id),
    constraint fk_credential_decided_by foreign key (decided_by) references person (id),
    constraint pk_credential primary key (id)
) strict;

create index if not exists ix_credential_number on credential (number, id);

create index if not exists ix_credential_issuer_issued_on on credential (issuer, issued_on, id);

create index if not exists ix_credential_source on credential (source, id) where source is not null;

create index if not exists ix_credential_next_due_at on credential (next_due_at, id) where next_due_at is not null;

create index if not exists ix_credential_issued_by on credential (issued_by, id) where issued_by is not null;

create index if not exists ix_credential_decided_by on credential (decided_by, id) where decided_by is not null;

create table if not exists qualification (
    id blob not null,
    version integer not null,
    person blob not null,
    code text check (length(code) <= 40) not null,
    kind text check (length(kind) <= 40) not null,
    issuer blob not null,
    starts_on text not null,
    ends_on text,
    credential blob,
    source text check (length(source) <= 400),
    checked_by blob,
    revoked_at integer,
    reason text check (length(reason) <= 400),
    live integer check (live in (0, 1)),
    constraint uq_qualification_credential unique (person, code, credential),
    constraint fk_qualification_person foreign key (person) references person (id),
    constraint fk_qualification_issuer foreign key (issuer) references organization (id),
    constraint fk_qualification_credential foreign key (credential) references credential (id),
    constraint fk_qualification_checked_by foreign key (checked_by) references person (id),
    constraint pk_qualification primary key (id)
) strict;

create index if not exists ix_qualification_person_live on qualification (person, live, id);

create index if not exists ix_qualification_credential on qualification (credential, id) where credential is not null;

create index if not exists ix_qualification_issuer on qualification (issuer, id);

create index if not exists ix_qualification_checked_by on qualification (checked_by, id) where checked_by is not null;

create table if not exists attendance (
    id blob not null,
    version integer not null,
    occasion blob not null,
    place blob not null,
    scope blob not null,
    person blob not null,
    mark text check (length(mark) <= 40) not null,
    excuse_asked integer check (excuse_asked in (0, 1)) not null,
    arrived_at integer,
    left_at integer,
    channel text check (length(channel) <= 40) not null,
    by_hand integer check (by_hand in (0, 1)) not null,
    words text check (length(words) <= 400),
    recorded_by blob,
    corrected_by blob,
    reason text check (length(reason) <= 400),
    constraint uq_attendance_person unique (occasion, person),
    constraint fk_attendance_person foreign key (person) references person (id),
    constraint fk_attendance_recorded_by foreign key (recorded_by) references person (id),
    constraint fk_attendance_corrected_by foreign key (corrected_by) references person (id),
    constraint pk_attendance primary key (id)
) strict;

create index if not exists ix_attendance_place on attendance (place, id);

create index if not exists ix_attendance_person_arrived_at on attendance (person, arrived_at, id);

create index if not exists ix_attendance_recorded_by on attendance (recorded_by, id) where recorded_by is not null;

create index if not exists ix_attendance_corrected_by on attendance (corrected_by, id) where corrected_by is not null;

create table if not exists check_in_key (
    id blob not null,
    version integer not null,
    whole blob not null,
    secret blob check (length(secret) <= 32) not null,
    constraint uq_check_in_key_whole unique (whole),
    constraint pk_check_in_key primary key (id)
) strict;

create table if not exists service_category (
    id blob not null,
    version integer not null,
    code text check (length(code) <= 100) not null,
    parent blob,
    name_en text check (length(name_en) <= 200) not null,
    name_zh text check (length(name_zh) <= 200) not null,
    lead_unit blob,
    sla text check (length(sla) <= 160),
    visibility text check (length(visibility) <= 40) not null,
    evidence text check (length(evidence) <= 400),
    contact_needed integer check (contact_needed in (0, 1)) not null,
    enquiry integer check (enquiry in (0, 1)) not null,
    emergency text check (length(emergency) <= 40),
    retired_at integer,
    constraint uq_service_category_code unique (code),
    constraint fk_service_category_parent foreign key (parent) references service_category (id),
    constraint fk_service_category_lead_unit foreign key (lead_unit) references organization (id),
    constraint pk_service_category primary key (id)
) strict;

create index if not exists ix_service_category_parent on service_category (parent, id) where parent is not null;

create index if not exists ix_service_category_lead_unit on service_category (lead_unit, id) where lead_unit is not null;

create table if not exists service_request (
    id blob not null,
    version integer not null,
    number text check (length(number) <= 40) not null,
    status text check (length(status) <= 40) not null,
    category blob,
    title text check (length(title) <= 200) not null,
    matter text check (length(matter) <= 4000),
    search_text text check (length(search_text) <= 5000) not null,
    channel text check (length(channel) <= 40) not null,
    source text check (length(source) <= 40),
    source_key text check (length(source_key) <= 100),
    source_code text check (length(source_code) <= 100),
    source_due_at integer,
    building blob,
    unit blob,
    zone text check (length(zone) <= 60),
    place text check (length(place) <= 200),
    latitude integer,
    longitude integer,
    visibility text check (length(visibility) <= 40) not null,
    created_at integer not null,
    opened_on text not null,
    open_month text not null,
    closed_at integer,
    closed_on text,
    close_month text,
    days_to_close integer,
    handling_unit text check (length(handling_unit) <= 200),
    lead_unit blob,
    designated integer check (designated in (0, 1)) not null,
    disputes integer not null,
    dispatched_at integer,
    sla text check (length(sla) <= 160),
    run integer not null,
    reopened_at integer,
    response_due_at integer,
    responded_at integer,
    responded_in_time integer check (responded_in_time in (0, 1)),
    due_at integer,
    answered_at integer,
    answered_in_time integer check (answered_in_time in (0, 1)),
    provisional_year integer,
    no_clock_reason text check (length(no_clock_reason) <= 40),
    extensions integer not null,
    extended_by integer not null,
    rung integer not null,
    outcome text check (length(outcome) <= 40),
    refusal text check (length(refusal) <= 40),
    referred_to text check (length(referred_to) <= 200),
    merged_from text check (length(merged_from) <= 40),
    merged_into blob,
    merge_root blob,
    response_promised_at integer,
    promised_at integer,
    related_to blob,
    requesters integer not null,
    surveyed_at integer,
    reopens integer not null,
    followers integer not null,
    review_level integer not null,
    reviewed_at integer,
    message_at integer,
    update_due_at integer,
    exclusion text check (length(exclusion) <= 40),
    next_due_at integer,
    constraint uq_service_request_number unique (number),
    constraint uq_service_request_source unique (source_key, source),
    constraint fk_service_request_category foreign key (category) references service_category (id),
    constraint fk_service_request_building foreign key (building) references building (id),
    constraint fk_service_request_unit foreign key (unit) references unit (id),
    constraint fk_service_request_lead_unit foreign key (lead_unit) references organization (id),
    constraint fk_service_request_merged_into foreign key (merged_into) references service_request (id),
    constraint fk_service_request_merge_root foreign key (merge_root) references service_request (id),
    constraint fk_service_request_related_to foreign key (related_to) references service_request (id),
    constraint pk_service_request primary key (id)
) strict;

create index if not exists ix_service_request_status_created_at on service_request (status, created_at, id);

create index if not exists ix_service_request_lead_unit_status_due_at on service_request (lead_unit, status, due_at, id) where lead_unit is not null;

create index if not exists ix_service_request_building_status_created_at on service_request (building, status, created_at, id) where building is not null;

create index if not exists ix_service_request_category_created_at on service_request (category, created_at, id) where category is not null;

create index if not exists ix_service_request_zone_created_at on service_request (zone, created_at, id) where zone is not null;

create index if not exists ix_service_request_open_month_category_close_month__ef252d40 on service_request (open_month, category, close_month, handling_unit, days_to_close, lead_unit, status, refusal, no_clock_reason, outcome, responded_in_time, exclusion, id);

create index if not exists ix_service_request_next_due_at on service_request (next_due_at, id) where next_due_at is not null;

create index if not exists ix_service_request_closed_at on service_request (closed_at, id) where closed_at is not null;

create index if not exists ix_service_request_merge_root on service_request (merge_root, id) where merge_root is not null;

create index if not exists ix_service_request_unit on service_request (unit, id) where unit is not null;

create index if not exists ix_service_request_merged_into on service_request (merged_into, id) where merged_into is not null;

create index if not exists ix_service_request_related_to on service_request (related_to, id) where related_to is not null;

create table if not exists requester (
    id blob not null,
    version integer not null,
    request blob not null,
    person blob,
    name text check (length(name) <= 100),
    phone text check (length(phone) <= 40),
    email text check (length(email) <= 254),
    details text check (length(details) <= 4000),
    submitted_by blob,
    consented integer check (consented in (0, 1)) not null,
    anonymous_to_public integer check (anonymous_to_public in (0, 1)) not null,
    anonymous_to_handler integer check (anonymous_to_handler in (0, 1)) not null,
    tracking_hash blob check (length(tracking_hash) <= 32),
    started_at integer not null,
    constraint fk_requester_request foreign key (request) references service_request (id),
    constraint fk_requester_person foreign key (person) references person (id),
    constraint fk_requester_submitted_by foreign key (submitted_by) references person (id),
    constraint pk_requester primary key (id)
) strict;

create index if not exists ix_requester_request on requester (request, id);

create index if not exists ix_requester_person_started_at on requester (person, started_at, id) where person is not null;

create index if not exists ix_requester_submitted_by on requester (submitted_by, id) where submitted_by is not null;

create table if not exists request_update (
    id blob not null,
    version integer not null,
    request blob not null,
    kind text check (length(kind) <= 40) not null,
    open integer check (open in (0, 1)) not null,
    text text check (length(text) <= 4000) not null,
    at integer not null,
    author blob,
    constraint fk_request_update_request foreign key (request) references service_request (id),
    constraint fk_request_update_author foreign key (author) references person (id),
    constraint pk_request_update primary key (id)
) strict;

create index if not exists ix_request_update_request_at on request_update (request, at, id);

create index if not exists ix_request_update_author on request_update (author, id) where author is not null;

create table if not exists request_note (
    id blob not null,
    version integer not null,
    request blob not null,
    text text check (length(text) <= 4000) not null,
    at integer not null,
    author blob,
    requester blob,
    constraint fk_request_note_request foreign key (request) references service_request (id),
    constraint fk_request_note_author foreign key (author) references person (id),
    constraint fk_request_note_requester foreign key (requester) references requester (id),
    constraint pk_request_note primary key (id)
) strict;

create index if not exists ix_request_note_request_at on request_note (request, at, id);

create index if not exists ix_request_note_author on request_note (author, id) where author is not null;

create index if not exists ix_request_note_requester on request_note (requester, id) where requester is not null;

create table if not exists request_pause (
    id blob not null,
    version integer not null,
    request blob not null,
    run integer not null,
    reason text check (length(reason) <= 40) not null,
    starts_at integer not null,
    until integer not null,
    ended_at integer,
    approved_by blob,
    constraint fk_request_pause_request foreign key (request) references service_request (id),
    constraint fk_request_pause_approved_by foreign key (approved_by) references person (id),
    constraint pk_request_pause primary key (id)
) strict;

create index if not exists ix_request_pause_request_run on request_pause (request, run, id);

create index if not exists ix_request_pause_approved_by on request_pause (approved_by, id) where approved_by is not null;

create table if not exists request_run (
    id blob not null,
    version integer not null,
    request blob not null,
    run integer not null,
    lead_unit blob,
    opened_on text not null,
    started_at integer not null,
    response_due_at integer,
    responded_at integer,
    responded_in_time integer check (responded_in_time in (0, 1)),
    due_at integer,
    answered_at integer,
    answered_in_time integer check (answered_in_time in (0, 1)),
    outcome text check (length(outcome) <= 40),
    exclusion text check (length(exclusion) <= 40),
    constraint uq_request_run_run unique (request, run),
    constraint fk_request_run_request foreign key (request) references service_request (id),
    constraint fk_request_run_lead_unit foreign key (lead_unit) references organization (id),
    constraint pk_request_run primary key (id)
) strict;

create index if not exists ix_request_run_opened_on on request_run (opened_on, id);

create index if not exists ix_request_run_lead_unit on request_run (lead_unit, id) where lead_unit is not null;

create table if not exists return_visit (
    id blob not null,
    version integer not null,
    request blob not null,
    requester blob not null,
    run integer not null,
    live integer check (live in (0, 1)),
    lead_unit blob,
    opened_on text not null,
    attempts integer not null,
    state text check (length(state) <= 40) not null,
    contacted integer check (contacted in (0, 1)),
    resolved integer check (resolved in (0, 1)),
    satisfied integer check (satisfied in (0, 1)),
    upstream integer check (upstream in (0, 1)) not null,
    asked_at integer,
    words text check (length(words) <= 4000),
    exclusion text check (length(exclusion) <= 40),
    constraint uq_return_visit_live unique (request, requester, run, live),
    constraint fk_return_visit_request foreign key (request) references service_request (id),
    constraint fk_return_visit_requester foreign key (requester) references requester (id),
    constraint fk_return_visit_lead_unit foreign key (lead_unit) references organization (id),
    constraint pk_return_visit primary key (id)
) strict;

create index if not exists ix_return_visit_opened_on on return_visit (opened_on, id);

create index if not exists ix_return_visit_requester on return_visit (requester, id);

create index if not exists ix_return_visit_lead_unit on return_visit (lead_unit, id) where lead_unit is not null;

create table if not exists request_follower (
    id blob not null,
    version integer not null,
    request blob not null,
    person blob not null,
    me_too integer check (me_too in (0, 1)) not null,
    since integer not null,
    constraint uq_request_follower_person unique (request, person),
    constraint fk_request_follower_request foreign key (request) references service_request (id),
    constraint fk_request_follower_person foreign key (person) references person (id),
    constraint pk_request_follower primary key (id)
) strict;

create index if not exists ix_request_follower_person on request_follower (person, id);

create table if not exists request_assistant (
    id blob not null,
    version integer not null,
    request blob not null,
    unit blob not null,
    task text check (length(task) <= 400),
    due_at integer,
    done_at integer,
    next_due_at integer,
    constraint uq_request_assistant_unit unique (request, unit),
    constraint fk_request_assistant_request foreign key (request) references service_request (id),
    constraint fk_request_assistant_unit foreign key (unit) references organization (id),
    constraint pk_request_assistant primary key (id)
) strict;

create index if not exists ix_request_assistant_unit_done_at on request_assistant (unit, done_at, id);

create index if not exists ix_request_assistant_next_due_at on request_assistant (next_due_at, id) where next_due_at is not null;

create table if not exists reply_template (
    id blob not null,
    version integer not null,
    code text check (length(code) <= 100) not null,
    category blob,
    text_en text check (length(text_en) <= 4000) not null,
    text_zh text check (length(text_zh) <= 4000) not null,
    retired_at integer,
    constraint uq_reply_template_code unique (code),
    constraint fk_reply_template_category foreign key (category) references service_category (id),
    constraint pk_reply_template primary key (id)
) strict;

create index if not exists ix_reply_template_category on reply_template (category, id) where category is not null;

create table if not exists public_notice (
    id blob not null,
    version integer not null,
    kind text check (length(kind) <= 40) not null,
    subject blob not null,
    publisher blob not null,
    title text check (length(title) <= 200) not null,
    text text check (length(text) <= 20000) not null,
    status text check (length(status) <= 40) not null,
    round integer not null,
    posted_at integer not null,
    period_days integer not null,
    period_unit text check (length(period_unit) <= 40) not null,
    extended_days integer not null,
    ends_at integer not null,
    provisional_year integer,
    places integer not null,
    unproven integer not null,
    objections integer not null,
    unanswered integer not null,
    upheld integer not null,
    reply_due_at integer,
    reason text check (length(reason) <= 1000),
    decided_at integer,
    outcome_text text check (length(outcome_text) <= 4000),
    period_told integer check (period_told in (0, 1)) not null,
    next_due_at integer,
    constraint fk_public_notice_publisher foreign key (publisher) references organization (id),
    constraint pk_public_notice primary key (id)
) strict;

create index if not exists ix_public_notice_subject_posted_at on public_notice (subject, posted_at, id);

create index if not exists ix_public_notice_status_posted_at on public_notice (status, posted_at, id);

create index if not exists ix_public_notice_publisher_status_posted_at on public_notice (publisher, status, posted_at, id);

create index if not exists ix_public_notice_next_due_at on public_notice (next_due_at, id) where next_due_at is not null;

create table if not exists notice_place (
    id blob not null,
    version integer not null,
    notice blob not null,
    building blob,
    spot text check (length(spot) <= 200) not null,
    posted_at integer not null,
    live integer check (live in (0, 1)),
    proof text check (length(proof) <= 400),
    proved_at integer,
    proved_by blob,
    constraint fk_notice_place_notice foreign key (notice) references public_notice (id),
    constraint fk_notice_place_building foreign key (building) references building (id),
    constraint fk_notice_place_proved_by foreign key (proved_by) references person (id),
    constraint pk_notice_place primary key (id)
) strict;

create index if not exists ix_notice_place_notice on notice_place (notice, id);

create index if not exists ix_notice_place_building_live_posted_at on notice_place (building, live, posted_at, id) where building is not null;

create index if not exists ix_notice_place_proved_by on notice_place (proved_by, id) where proved_by is not null;

create table if not exists objection (
    id blob not null,
    version integer not null,
    notice blob not null,
    round integer not null,
    person blob,
    name text check (length(name) <= 100),
    contact text check (length(contact) <= 254),
    text text check (length(text) <= 4000) not null,
    raised_at integer not null,
    reply_due_at integer not null,
    upheld integer check (upheld in (0, 1)),
    reply text check (length(reply) <= 4000),
    replied_at integer,
    replied_by blob,
    constraint fk_objection_notice foreign key (notice) references public_notice (id),
    constraint fk_objection_person foreign key (person) references person (id),
    constraint fk_objection_replied_by foreign key (replied_by) references person (id),
    constraint pk_objection primary key (id)
) strict;

create index if not exists ix_objection_notice_raised_at on objection (notice, raised_at, id);

create index if not exists ix_objection_person on objection (person, id) where person is not null;

create index if not exists ix_objection_replied_at on objection (replied_at, id) where replied_at is not null;

create index if not exists ix_objection_replied_by on objection (replied_by, id) where replied_by is not null;

create table if not exists follow_up (
    id blob not null,
    version integer not null,
    subject blob not null,
    body blob not null,
    parent blob,
    title text check (length(title) <= 200) not null,
    text text check (length(text) <= 4000),
    visible integer check (visible in (0, 1)) not null,
    owner_person blob,
    owner_unit blob,
    due_on text not null,
    weight integer,
    status text check (length(status) <= 40) not null,
    done integer not null,
    out_of integer not null,
    parts integer not null,
    open_parts integer not null,
    live integer check (live in (0, 1)),
    created_at integer not null,
    changed_at integer not null,
    finished_at integer,
    next_due_at integer,
    constraint fk_follow_up_body foreign key (body) references organization (id),
    constraint fk_follow_up_parent foreign key (parent) references follow_up (id),
    constraint fk_follow_up_owner_person foreign key (owner_person) references person (id),
    constraint fk_follow_up_owner_unit foreign key (owner_unit) references organization (id),
    constraint pk_follow_up primary key (id)
) strict;

create index if not exists ix_follow_up_subject_created_at on follow_up (subject, created_at, id);

create index if not exists ix_follow_up_body_live_due_on on follow_up (body, live, due_on, id);

create index if not exists ix_follow_up_owner_person_live_due_on on follow_up (owner_person, live, due_on, id) where owner_person is not null;

create index if not exists ix_follow_up_next_due_at on follow_up (next_due_at, id) where next_due_at is not null;

create index if not exists ix_follow_up_parent on follow_up (parent, id) where parent is not null;

create index if not exists ix_follow_up_owner_unit on follow_up (owner_unit, id) where owner_unit is not null;

create table if not exists follow_up_note (
    id blob not null,
    version integer not null,
    follow_up blob not null,
    status text check (length(status) <= 40) not null,
    done integer not null,
    out_of integer not null,
    visible integer check (visible in (0, 1)) not null,
    text text check (length(text) <= 4000) not null,
    at integer not null,
    author blob,
    constraint fk_follow_up_note_follow_up foreign key (follow_up) references follow_up (id),
    constraint fk_follow_up_note_author foreign key (author) references person (id),
    constraint pk_follow_up_note primary key (id)
) strict;

create index if not exists ix_follow_up_note_follow_up_at on follow_up_note (follow_up, at, id);

create index if not exists ix_follow_up_note_author on follow_up_note (author, id) where author is not null;

create table if not exists motion_book (
    id blob not null,
    version integer not null,
    body blob not null,
    prefix text check (length(prefix) <= 10) not null,
    digits integer not null,
    amendment_prefix text check (length(amendment_prefix) <= 10) not null,
    graph text check (length(graph) <= 40) not null,
    amendment_graph text check (length(amendment_graph) <= 40) not null,
    counter integer not null,
    constraint uq_motion_book_body unique (body),
    constraint fk_motion_book_body foreign key (body) references organization (id),
    constraint pk_motion_book primary key (id)
) strict;

create table if not exists motion_category (
    id blob not null,
    version integer not null,
    book blob not null,
    name text check (length(name) <= 100) not null,
    prefix text check (length(prefix) <= 10) not null,
    counter integer not null,
    constraint uq_motion_category_name unique (book, name),
    constraint fk_motion_category_book foreign key (book) references motion_book (id),
    constraint pk_motion_category primary key (id)
) strict;

create table if not exists motion (
    id blob not null,
    version integer not null,
    body blob not null,
    book blob not null,
    category blob,
    lead_motion blob,
    origin blob,
    chain blob not null,
    subject blob,
    number text check (length(number) <= 60),
    title text check (length(title) <= 200) not null,
    text text check (length(text) <= 20000) not null,
    reason text check (length(reason) <= 4000),
    final_text text check (length(final_text) <= 20000),
    submitter blob not null,
    graph text check (length(graph) <= 40) not null,
    graph_text text check (length(graph_text) <= 20000) not null,
    state text check (length(state) <= 40) not null,
    visibility text check (length(visibility) <= 40) not null,
    live integer check (live in (0, 1)),
    recommendation text check (length(recommendation) <= 40),
    recommendation_text text check (length(recommendation_text) <= 2000),
    supporters integer not null,
    amendments integer not null,
    open_amendments integer not null,
    numbered_amendments integer not null,
    unmerged integer not null,
    text_round integer not null,
    based_on integer not null,
    vote_order integer,
    forwards integer not null,
    created_at integer not null,
    changed_at integer not null,
    submitted_at integer,
    withdrawn_at integer,
    ended_at integer,
    decided_by blob,
    jump_reason text check (length(jump_reason) <= 400),
    constraint uq_motion_number unique (body, number),
    constraint uq_motion_origin unique (origin, body),
    constraint fk_motion_body foreign key (body) references organization (id),
    constraint fk_motion_category foreign key (category) references motion_category (id),
    constraint fk_motion_lead_motion foreign key (lead_motion) references motion (id),
    constraint fk_motion_origin foreign key (origin) references motion (id),
    constraint fk_motion_submitter foreign key (submitter) references person (id),
    constraint pk_motion primary key (id)
) strict;

create index if not exists ix_motion_body_created_at on motion (body, created_at, id);

create index if not exists ix_motion_lead_motion_created_at on motion (lead_motion, created_at, id) where lead_motion is not null;

create index if not exists ix_motion_submitter_created_at on motion (submitter, created_at, id);

create index if not exists ix_motion_chain_created_at on motion (chain, created_at, id);

create index if not exists ix_motion_category on motion (category, id) where category is not null;

create table if not exists motion_support (
    id blob not null,
    version integer not null,
    motion blob not null,
    person blob not null,
    at integer not null,
    constraint uq_motion_support_person unique (motion, person),
    constraint fk_motion_support_motion foreign key (motion) references motion (id),
    constraint fk_motion_support_person foreign key (person) references person (id),
    constraint pk_motion_support primary key (id)
) strict;

create index if not exists ix_motion_support_motion_at on motion_support (motion, at, id);

create index if not exists ix_motion_support_person on motion_support (person, id);

create table if not exists candidate (
    id blob not null,
    version integer not null,
    cause_key text check (length(cause_key) <= 100) not null,
    live integer check (live in (0, 1)),
    cause text check (length(cause) <= 40) not null,
    status text check (length(status) <= 40) not null,
    category blob,
    building blob,
    lead_unit blob,
    body blob,
    reopens integer not null,
    created_at integer not null,
    changed_at integer not null,
    reason text check (length(reason) <= 1000),
    constraint uq_candidate_cause unique (cause_key, live),
    constraint fk_candidate_category foreign key (category) references service_category (id),
    constraint fk_candidate_building foreign key (building) references building (id),
    constraint fk_candidate_lead_unit foreign key (lead_unit) references organization (id),
    constraint fk_candidate_body foreign key (body) references organization (id),
    constraint pk_candidate primary key (id)
) strict;

create index if not exists ix_candidate_building_status_created_at on candidate (building, status, created_at, id) where building is not null;

create index if not exists ix_candidate_body_status_created_at on candidate (body, status, created_at, id) where body is not null;

create index if not exists ix_candidate_category on candidate (category, id) where category is not null;

create index if not exists ix_candidate_lead_unit on candidate (lead_unit, id) where lead_unit is not null;

create table if not exists chain_link (
    id blob not null,
    version integer not null,
    candidate blob not null,
    kind text check (length(kind) <= 40) not null,
    record blob not null,
    origin blob,
    outcome text check (length(outcome) <= 40),
    at integer not null,
    constraint uq_chain_link_record unique (candidate, record),
    constraint fk_chain_link_candidate foreign key (candidate) references candidate (id),
    constraint pk_chain_link primary key (id)
) strict;

create index if not exists ix_chain_link_record on chain_link (record, id);

create table if not exists quota (
    id blob not null,
    version integer not null,
    place blob not null,
    scope blob not null,
    code text check (length(code) <= 40) not null,
    size integer,
    parent blob,
    root blob,
    counter integer check (counter in (0, 1)) not null,
    by_claim integer check (by_claim in (0, 1)) not null,
    parts integer not null,
    max_seconds integer not null,
    reach_seconds integer not null,
    gap_seconds integer not null,
    taken integer not null,
    waiting integer not null,
    promoting integer check (promoting in (0, 1)) not null,
    promotes_until integer,
    offer_seconds integer not null,
    late_from integer,
    late_offer_seconds integer not null,
    owned integer check (owned in (0, 1)) not null,
    ended_at integer,
    next_due_at integer,
    constraint uq_quota_code unique (place, code),
    constraint fk_quota_parent foreign key (parent) references quota (id),
    constraint fk_quota_root foreign key (root) references quota (id),
    constraint pk_quota primary key (id)
) strict;

create index if not exists ix_quota_root on quota (root, id) where root is not null;

create index if not exists ix_quota_next_due_at on quota (next_due_at, id) where next_due_at is not null;

create index if not exists ix_quota_parent on quota (parent, id) where parent is not null;

create table if not exists waitlist_entry (
    id blob not null,
    version integer not null,
    person blob not null,
    amount integer not null,
    whole integer check (whole in (0, 1)) not null,
    gap_before integer not null,
    gap_after integer not null,
    offer_seconds integer,
    skip_if_too_large integer check (skip_if_too_large in (0, 1)) not null,
    priority integer not null,
    created_at integer not null,
    starts_at integer,
    ends_at integer,
    state text check (length(state) <= 40) not null,
    ended_at integer,
    constraint fk_waitlist_entry_person foreign key (person) references person (id),
    constraint pk_waitlist_entry primary key (id)
) strict;

create index if not exists ix_waitlist_entry_person on waitlist_entry (person, id);

create table if not exists waitlist_item (
    id blob not null,
    version integer not null,
    entry blob not null,
    person blob not null,
    place blob not null,
    slot text check (length(slot) <= 80) not null,
    rank integer not null,
    live integer check (live in (0, 1)),
    constraint uq_waitlist_item_waiting unique (person, place, slot, live),
    constraint fk_waitlist_item_entry foreign key (entry) references waitlist_entry (id),
    constraint fk_waitlist_item_person foreign key (person) references person (id),
    constraint pk_waitlist_item primary key (id)
) strict;

create index if not exists ix_waitlist_item_place_live on waitlist_item (place, live, id);

create index if not exists ix_waitlist_item_entry on waitlist_item (entry, id);

create table if not exists place_offer (
    id blob not null,
    version integer not null,
    person blob not null,
    place blob not null,
    starts_at integer,
    ends_at integer,
    amount integer not null,
    whole integer check (whole in (0, 1)) not null,
    uses integer not null,
    used integer not null,
    state text check (length(state) <= 40) not null,
    entry blob,
    offered_at integer not null,
    expires_at integer not null,
    ended_at integer,
    constraint fk_place_offer_person foreign key (person) references person (id),
    constraint fk_place_offer_entry foreign key (entry) references waitlist_entry (id),
    constraint pk_place_offer primary key (id)
) strict;

create index if not exists ix_place_offer_person on place_offer (person, id);

create index if not exists ix_place_offer_entry on place_offer (entry, id) where entry is not null;

create table if not exists claim (
    id blob not null,
    version integer not null,
    quota blob not null,
    root blob not null,
    subject blob not null,
    amount integer not null,
    whole integer check (whole in (0, 1)) not null,
    starts_at integer,
    ends_at integer,
    gap_before integer not null,
    gap_after integer not null,
    state text check (length(state) <= 40) not null,
    offer blob,
    live integer check (live in (0, 1)),
    expires_at integer,
    blocks_until integer,
    due_at integer,
    constraint fk_claim_quota foreign key (quota) references quota (id),
    constraint fk_claim_root foreign key (root) references quota (id),
    constraint fk_claim_offer foreign key (offer) references place_offer (id),
    constraint pk_claim primary key (id)
) strict;

create index if not exists ix_claim_root_live_starts_at on claim (root, live, starts_at, id);

create index if not exists ix_claim_subject on claim (subject, id);

create index if not exists ix_claim_offer on claim (offer, id) where offer is not null;

create index if not exists ix_claim_due_at on claim (due_at, id) where due_at is not null;

create index if not exists ix_claim_quota on claim (quota, id);

create table if not exists station (
    id blob not null,
    version integer not null,
    host blob not null,
    building blob,
    name text check (length(name) <= 200) not null,
    name_en text check (length(name_en) <= 200),
    address text check (length(address) <= 300),
    time_zone text check (length(time_zone) <= 60) not null,
    hours text check (length(hours) <= 1000),
    makeup text check (length(makeup) <= 40) not null,
    latitude integer,
    longitude integer,
    datum text check (length(datum) <= 40),
    area integer,
    zoned_area integer not null,
    quota blob not null,
    capacity integer,
    ended_at integer,
    constraint fk_station_host foreign key (host) references organization (id),
    constraint fk_station_building foreign key (building) references building (id),
    constraint fk_station_quota foreign key (quota) references quota (id),
    constraint pk_station primary key (id)
) strict;

create index if not exists ix_station_host_name on station (host, name, id);

create index if not exists ix_station_name on station (name, id);

create index if not exists ix_station_latitude on station (latitude, id) where latitude is not null;

create index if not exists ix_station_building on station (building, id) where building is not null;

create index if not exists ix_station_quota on station (quota, id);

create table if not exists zone (
    id blob not null,
    version integer not null,
    station blob not null,
    kind text check (length(kind) <= 40) not null,
    name text check (length(name) <= 200) not null,
    name_en text check (length(name_en) <= 200),
    hours text check (length(hours) <= 1000),
    makeup text check (length(makeup) <= 40) not null,
    area integer not null,
    capacity integer,
    quota blob not null,
    hall blob not null,
    ended_at integer,
    constraint fk_zone_station foreign key (station) references station (id),
    constraint fk_zone_quota foreign key (quota) references quota (id),
    constraint fk_zone_hall foreign key (hall) references quota (id),
    constraint pk_zone primary key (id)
) strict;

create index if not exists ix_zone_station_name on zone (station, name, id);

create index if not exists ix_zone_quota on zone (quota, id);

create index if not exists ix_zone_hall on zone (hall, id);

create table if not exists amenity (
    id blob not null,
    version integer not null,
    station blob not null,
    zone blob,
    kind text check (length(kind) <= 40) not null,
    name text check (length(name) <= 200) not null,
    name_en text check (length(name_en) <= 200),
    hours text check (length(hours) <= 1000),
    makeup text check (length(makeup) <= 40) not null,
    capacity integer,
    stock integer,
    stock_at integer,
    season_from text check (length(season_from) <= 5),
    season_until text check (length(season_until) <= 5),
    out_since integer,
    out_reason text check (length(out_reason) <= 400),
    out_until integer,
    repair blob,
    ended_at integer,
    constraint fk_amenity_station foreign key (station) references station (id),
    constraint fk_amenity_zone foreign key (zone) references zone (id),
    constraint fk_amenity_repair foreign key (repair) references service_request (id),
    constraint pk_amenity primary key (id)
) strict;

create index if not exists ix_amenity_station_kind on amenity (station, kind, id);

create index if not exists ix_amenity_zone on amenity (zone, id) where zone is not null;

create index if not exists ix_amenity_repair on amenity (repair, id) where repair is not null;

create table if not exists equipment (
    id blob not null,
    version integer not null,
    station blob not null,
    zone blob,
    kind text check (length(kind) <= 40) not null,
    name text check (length(name) <= 200) not null,
    name_en text check (length(name_en) <= 200),
    quantity integer not null,
    out_since integer,
    out_reason text check (length(out_reason) <= 400),
    ended_at integer,
    constraint fk_equipment_station foreign key (station) references station (id),
    constraint fk_equipment_zone foreign key (zone) references zone (id),
    constraint pk_equipment primary key (id)
) strict;

create index if not exists ix_equipment_station_kind on equipment (station, kind, id);

create index if not exists ix_equipment_zone on equipment (zone, id) where zone is not null;

create table if not exists desk (
    id blob not null,
    version integer not null,
    station blob not null,
    zone blob,
    owner blob not null,
    name text check (length(name) <= 200) not null,
    name_en text check (length(name_en) <= 200),
    hours text check (length(hours) <= 1000),
    makeup text check (length(makeup) <= 40) not null,
    ended_at integer,
    constraint fk_desk_station foreign key (station) references station (id),
    constraint fk_desk_zone foreign key (zone) references zone (id),
    constraint fk_desk_owner foreign key (owner) references organization (id),
    constraint pk_desk primary key (id)
) strict;

create index if not exists ix_desk_station_name on desk (station, name, id);

create index if not exists ix_desk_owner on desk (owner, id);

create index if not exists ix_desk_zone on desk (zone, id) where zone is not null;

create table if not exists desk_service (
    id blob not null,
    version integer not null,
    desk blob not null,
    name text check (length(name) <= 200) not null,
    name_en text check (length(name_en) <= 200),
    minutes integer not null,
    walk_in integer check (walk_in in (0, 1)) not null,
    appointments integer check (appointments in (0, 1)) not null,
    confidential integer check (confidential in (0, 1)) not null,
    ended_at integer,
    constraint fk_desk_service_desk foreign key (desk) references desk (id),
    constraint pk_desk_service primary key (id)
) strict;

create index if not exists ix_desk_service_desk_name on desk_service (desk, name, id);

create table if not exists desk_staff (
    id blob not null,
    version integer not null,
    desk blob not null,
    person blob not null,
    live integer check (live in (0, 1)),
    ended_at integer,
    constraint uq_desk_staff_person unique (desk, person, live),
    constraint fk_desk_staff_desk foreign key (desk) references desk (id),
    constraint fk_desk_staff_person foreign key (person) references person (id),
    constraint pk_desk_staff primary key (id)
) strict;

create index if not exists ix_desk_staff_person on desk_staff (person, id);

create table if not exists duty_shift (
    id blob not null,
    version integer not null,
    desk blob not null,
    person blob not null,
    starts_at integer not null,
    ends_at integer not null,
    cancelled_at integer,
    constraint fk_duty_shift_desk foreign key (desk) references desk (id),
    constraint fk_duty_shift_person foreign key (person) references person (id),
    constraint pk_duty_shift primary key (id)
) strict;

create index if not exists ix_duty_shift_desk_starts_at on duty_shift (desk, starts_at, id);

create index if not exists ix_duty_shift_person_starts_at on duty_shift (person, starts_at, id);

create table if not exists closure_notice (
    id blob not null,
    version integer not null,
    station blob not null,
    place blob not null,
    starts_at integer not null,
    ends_at integer not null,
    reason text check (length(reason) <= 400) not null,
    author blob,
    given_at integer not null,
    withdrawn_at integer,
    constraint fk_closure_notice_station foreign key (station) references station (id),
    constraint pk_closure_notice primary key (id)
) strict;

create index if not exists ix_closure_notice_station_ends_at on closure_notice (station, ends_at, id);

create index if not exists ix_closure_notice_ends_at on closure_notice (ends_at, id);

create table if not exists occupancy (
    id blob not null,
    version integer not null,
    station blob not null,
    place blob not null,
    present integer not null,
    read_at integer,
    surplus integer not null,
    constraint uq_occupancy_place unique (place),
    constraint fk_occupancy_station foreign key (station) references station (id),
    constraint pk_occupancy primary key (id)
) strict;

create index if not exists ix_occupancy_station on occupancy (station, id);

create table if not exists visit_tally (
    id blob not null,
    version integer not null,
    place blob not null,
    local_day text not null,
    clock_hour integer not null,
    audience text check (length(audience) <= 40) not null,
    entries integer not null,
    exits integer not null,
    peak integer not null,
    constraint uq_visit_tally_slot unique (place, local_day, clock_hour, audience),
    constraint pk_visit_tally primary key (id)
) strict;

create table if not exists visit (
    id blob not null,
    version integer not null,
    station blob not null,
    person blob not null,
    audience text check (length(audience) <= 40) not null,
    entered_at integer not null,
    left_at integer,
    constraint fk_visit_station foreign key (station) references station (id),
    constraint fk_visit_person foreign key (person) references person (id),
    constraint pk_visit primary key (id)
) strict;

create index if not exists ix_visit_person_entered_at on visit (person, entered_at, id);

create index if not exists ix_visit_station on visit (station, id);

create table if not exists committee (
    id blob not null,
    version integer not null,
    body blob not null,
    leader blob,
    building blob,
    standing text check (length(standing) <= 40) not null,
    rules text check (length(rules) <= 60) not null,
    small integer check (small in (0, 1)) not null,
    seats integer not null,
    filled integer not null,
    term integer not null,
    term_starts_on text not null,
    term_ends_on text not null,
    term_over integer check (term_over in (0, 1)) not null,
    election_required integer check (election_required in (0, 1)) not null,
    posted integer check (posted in (0, 1)) not null,
    warn_on text,
    review_on text,
    regular_on text,
    next_due_at integer,
    constraint uq_committee_body unique (body),
    constraint fk_committee_body foreign key (body) references organization (id),
    constraint fk_committee_leader foreign key (leader) references organization (id),
    constraint fk_committee_building foreign key (building) references building (id),
    constraint pk_committee primary key (id)
) strict;

create index if not exists ix_committee_building on committee (building, id) where building is not null;

create index if not exists ix_committee_next_due_at on committee (next_due_at, id) where next_due_at is not null;

create index if not exists ix_committee_leader on committee (leader, id) where leader is not null;

create table if not exists seat_allocation (
    id blob not null,
    version integer not null,
    committee blob not null,
    term integer not null,
    group_code text check (length(group_code) <= 40) not null,
    name_zh text check (length(name_zh) <= 100) not null,
    name_en text check (length(name_en) <= 100) not null,
    seats integer not null,
    least integer not null,
    most integer not null,
    numerator integer,
    denominator integer,
    owners_only integer check (owners_only in (0, 1)) not null,
    constraint uq_seat_allocation_group unique (committee, term, group_code),
    constraint fk_seat_allocation_committee foreign key (committee) references committee (id),
    constraint pk_seat_allocation primary key (id)
) strict;

create index if not exists ix_seat_allocation_owners_only on seat_allocation (owners_only, id);

create table if not exists seat (
    id blob not null,
    version integer not null,
    committee blob not null,
    term integer not null,
    number integer not null,
    group_code text check (length(group_code) <= 40) not null,
    status text check (length(status) <= 40) not null,
    person blob,
    organization blob,
    role text check (length(role) <= 40),
    starts_on text,
    ends_on text not null,
    ended_on text,
    reason text check (length(reason) <= 40),
    suspended_for text check (length(suspended_for) <= 400),
    ended_for text check (length(ended_for) <= 400),
    live integer check (live in (0, 1)),
    constraint uq_seat_place unique (committee, term, number, live),
    constraint fk_seat_committee foreign key (committee) references committee (id),
    constraint fk_seat_person foreign key (person) references person (id),
    constraint fk_seat_organization foreign key (organization) references organization (id),
    constraint pk_seat primary key (id)
) strict;

create index if not exists ix_seat_person on seat (person, id) where person is not null;

create index if not exists ix_seat_organization on seat (organization, id) where organization is not null;

create table if not exists alternate (
    id blob not null,
    version integer not null,
    committee blob not null,
    term integer not null,
    group_code text check (length(group_code) <= 40) not null,
    position integer not null,
    person blob not null,
    organization blob,
    used_on text,
    constraint uq_alternate_position unique (committee, term, group_code, position),
    constraint fk_alternate_committee foreign key (committee) references committee (id),
    constraint fk_alternate_person foreign key (person) references person (id),
    constraint fk_alternate_organization foreign key (organization) references organization (id),
    constraint pk_alternate primary key (id)
) strict;

create index if not exists ix_alternate_person on alternate (person, id);

create index if not exists ix_alternate_organization on alternate (organization, id) where organization is not null;

create table if not exists proposal (
    id blob not null,
    version integer not null,
    committee blob not null,
    title text check (length(title) <= 200) not null,
    text text check (length(text) <= 4000) not null,
    person blob not null,
    created_at integer not null,
    needed integer not null,
    supporters integer not null,
    status text check (length(status) <= 40) not null,
    constraint fk_proposal_committee foreign key (committee) references committee (id),
    constraint fk_proposal_person foreign key (person) references person (id),
    constraint pk_proposal primary key (id)
) strict;

create index if not exists ix_proposal_committee_status_created_at on proposal (committee, status, created_at, id);

create index if not exists ix_proposal_person on proposal (person, id);

create table if not exists proposal_support (
    id blob not null,
    version integer not null,
    proposal blob not null,
    person blob not null,
    at integer not null,
    constraint uq_proposal_support_person unique (proposal, person),
    constraint fk_proposal_support_proposal foreign key (proposal) references proposal (id),
    constraint fk_proposal_support_person foreign key (person) references person (id),
    constraint pk_proposal_support primary key (id)
) strict;

create index if not exists ix_proposal_support_person on proposal_support (person, id);

create table if not exists meeting (
    id blob not null,
    version integer not null,
    body blob not null,
    committee blob,
    kind text check (length(kind) <= 40) not null,
    title text check (length(title) <= 200) not null,
    status text check (length(status) <= 40) not null,
    rules text check (length(rules) <= 60),
    rules_hash text check (length(rules_hash) <= 64),
    place text check (length(place) <= 200),
    starts_at integer not null,
    call_number integer not null,
    previous blob,
    urgency text check (length(urgency) <= 400),
    noticed_at integer,
    opened_at integer,
    closed_at integer,
    publish_by integer,
    published_at integer,
    breached integer check (breached in (0, 1)) not null,
    next_due_at integer,
    constraint fk_meeting_body foreign key (body) references organization (id),
    constraint fk_meeting_committee foreign key (committee) references committee (id),
    constraint fk_meeting_previous foreign key (previous) references meeting (id),
    constraint pk_meeting primary key (id)
) strict;

create index if not exists ix_meeting_body_starts_at on meeting (body, starts_at, id);

create index if not exists ix_meeting_starts_at on meeting (starts_at, id);

create index if not exists ix_meeting_committee_starts_at on meeting (committee, starts_at, id) where committee is not null;

create index if not exists ix_meeting_next_due_at on meeting (next_due_at, id) where next_due_at is not null;

create index if not exists ix_meeting_previous on meeting (previous, id) where previous is not null;

create table if not exists meeting_demand (
    id blob not null,
    version integer not null,
    body blob not null,
    kind text check (length(kind) <= 40) not null,
    title text check (length(title) <= 200) not null,
    text text check (length(text) <= 4000) not null,
    person blob not null,
    created_at integer not null,
    members integer not null,
    numerator integer not null,
    denominator integer not null,
    supporters integer not null,
    status text check (length(status) <= 40) not null,
    call_by integer,
    meeting blob,
    next_due_at integer,
    constraint fk_meeting_demand_body foreign key (body) references organization (id),
    constraint fk_meeting_demand_person foreign key (person) references person (id),
    constraint fk_meeting_demand_meeting foreign key (meeting) references meeting (id),
    constraint pk_meeting_demand primary key (id)
) strict;

create index if not exists ix_meeting_demand_body_created_at on meeting_demand (body, created_at, id);

create index if not exists ix_meeting_demand_meeting on meeting_demand (meeting, id) where meeting is not null;

create index if not exists ix_meeting_demand_person on meeting_demand (person, id);

create index if not exists ix_meeting_demand_next_due_at on meeting_demand (next_due_at, id) where next_due_at is not null;

create table if not exists demand_support (
    id blob not null,
    version integer not null,
    demand blob not null,
    voter text check (length(voter) <= 200) not null,
    person blob not null,
    at integer not null,
    constraint uq_demand_support_voter unique (demand, voter),
    constraint fk_demand_support_demand foreign key (demand) references meeting_demand (id),
    constraint fk_demand_support_person foreign key (person) references person (id),
    constraint pk_demand_support primary key (id)
) strict;

create index if not exists ix_demand_support_person on demand_support (person, id);

create table if not exists meeting_rules (
    id blob not null,
    version integer not null,
    meeting blob not null,
    code text check (length(code) <= 60) not null,
    effective_from text,
    text text check (length(text) <= 20000) not null,
    constraint uq_meeting_rules_meeting unique (meeting),
    constraint fk_meeting_rules_meeting foreign key (meeting) references meeting (id),
    constraint pk_meeting_rules primary key (id)
) strict;

create table if not exists meeting_elector (
    id blob not null,
    version integer not null,
    meeting blob not null,
    voter text check (length(voter) <= 200) not null,
    label text check (length(label) <= 20),
    group_code text check (length(group_code) <= 40),
    weights text check (length(weights) <= 400) not null,
    voting integer check (voting in (0, 1)) not null,
    since integer not null,
    until integer,
    live integer check (live in (0, 1)),
    constraint uq_meeting_elector_voter unique (meeting, voter, live),
    constraint fk_meeting_elector_meeting foreign key (meeting) references meeting (id),
    constraint pk_meeting_elector primary key (id)
) strict;

create index if not exists ix_meeting_elector_meeting on meeting_elector (meeting, id);

create table if not exists agenda_item (
    id blob not null,
    version integer not null,
    meeting blob not null,
    position integer not null,
    title text check (length(title) <= 200) not null,
    text text check (length(text) <= 4000),
    status text check (length(status) <= 40) not null,
    noticed_at integer,
    settled_at integer,
    carried_from blob,
    subject blob,
    constraint uq_agenda_item_position unique (meeting, position),
    constraint fk_agenda_item_meeting foreign key (meeting) references meeting (id),
    constraint fk_agenda_item_carried_from foreign key (carried_from) references agenda_item (id),
    constraint pk_agenda_item primary key (id)
) strict;

create index if not exists ix_agenda_item_subject on agenda_item (subject, id) where subject is not null;

create index if not exists ix_agenda_item_carried_from on agenda_item (carried_from, id) where carried_from is not null;

create table if not exists meeting_attendance (
    id blob not null,
    version integer not null,
    meeting blob not null,
    voter text check (length(voter) <= 200),
    person blob,
    mode text check (length(mode) <= 40) not null,
    arrived_at integer not null,
    left_at integer,
    live integer check (live in (0, 1)),
    constraint uq_meeting_attendance_voter unique (meeting, voter, live),
    constraint fk_meeting_attendance_meeting foreign key (meeting) references meeting (id),
    constraint fk_meeting_attendance_person foreign key (person) references person (id),
    constraint pk_meeting_attendance primary key (id)
) strict;

create index if not exists ix_meeting_attendance_person on meeting_attendance (person, id) where person is not null;

create table if not exists recusal (
    id blob not null,
    version integer not null,
    item blob not null,
    meeting blob not null,
    seat blob not null,
    reason text check (length(reason) <= 400) not null,
    at integer not null,
    constraint uq_recusal_seat unique (item, seat),
    constraint fk_recusal_item foreign key (item) references agenda_item (id),
    constraint fk_recusal_meeting foreign key (meeting) references meeting (id),
    constraint fk_recusal_seat foreign key (seat) references seat (id),
    constraint pk_recusal primary key (id)
) strict;

create index if not exists ix_recusal_meeting on recusal (meeting, id);

create index if not exists ix_recusal_seat on recusal (seat, id);

create table if not exists meeting_minutes (
    id blob not null,
    version integer not null,
    meeting blob not null,
    text text check (length(text) <= 20000) not null,
    written_at integer not null,
    approved_at integer,
    constraint uq_meeting_minutes_meeting unique (meeting),
    constraint fk_meeting_minutes_meeting foreign key (meeting) references meeting (id),
    constraint pk_meeting_minutes primary key (id)
) strict;

create table if not exists desk_line (
    id blob not null,
    version integer not null,
    desk blob not null,
    station blob not null,
    owner blob not null,
    zone text check (length(zone) <= 60) not null,
    average_seconds integer not null,
    missed_calls integer not null,
    missed_pause_seconds integer not null,
    clears_at_night integer check (clears_at_night in (0, 1)) not null,
    horizon_days integer not null,
    lead_minutes integer not null,
    last_number integer not null,
    numbered_on text,
    next_due_at integer,
    constraint uq_desk_line_desk unique (desk),
    constraint fk_desk_line_desk foreign key (desk) references desk (id),
    constraint fk_desk_line_station foreign key (station) references station (id),
    constraint fk_desk_line_owner foreign key (owner) references organization (id),
    constraint pk_desk_line primary key (id)
) strict;

create index if not exists ix_desk_line_station on desk_line (station, id);

create index if not exists ix_desk_line_next_due_at on desk_line (next_due_at, id) where next_due_at is not null;

create index if not exists ix_desk_line_owner on desk_line (owner, id);

create table if not exists desk_counter (
    id blob not null,
    version integer not null,
    line blob not null,
    person blob not null,
    state text check (length(state) <= 40) not null,
    counter text check (length(counter) <= 20),
    service blob,
    since integer not null,
    constraint uq_desk_counter_person unique (line, person),
    constraint fk_desk_counter_line foreign key (line) references desk_line (id),
    constraint fk_desk_counter_person foreign key (person) references person (id),
    constraint fk_desk_counter_service foreign key (service) references desk_service (id),
    constraint pk_desk_counter primary key (id)
) strict;

create index if not exists ix_desk_counter_person on desk_counter (person, id);

create index if not exists ix_desk_counter_service on desk_counter (service, id) where service is not null;

create table if not exists slot_window (
    id blob not null,
    version integer not null,
    line blob not null,
    weekdays text check (length(weekdays) <= 7) not null,
    opens text not null,
    closes text not null,
    places integer not null,
    first_day text not null,
    last_day text,
    constraint fk_slot_window_line foreign key (line) references desk_line (id),
    constraint pk_slot_window primary key (id)
) strict;

create index if not exists ix_slot_window_line on slot_window (line, id);

create table if not exists service_limit (
    id blob not null,
    version integer not null,
    line blob not null,
    service blob not null,
    places integer not null,
    constraint uq_service_limit_service unique (line, service),
    constraint fk_service_limit_line foreign key (line) references desk_line (id),
    constraint fk_service_limit_service foreign key (service) references desk_service (id),
    constraint pk_service_limit primary key (id)
) strict;

create index if not exists ix_service_limit_service on service_limit (service, id);

create table if not exists appointment (
    id blob not null,
    version integer not null,
    line blob not null,
    service blob not null,
    person blob not null,
    held_on text not null,
    starts_at integer not null,
    ends_at integer not null,
    status text check (length(status) <= 40) not null,
    live integer check (live in (0, 1)),
    booked_at integer not null,
    constraint uq_appointment_day unique (person, line, held_on, live),
    constraint fk_appointment_line foreign key (line) references desk_line (id),
    constraint fk_appointment_service foreign key (service) references desk_service (id),
    constraint fk_appointment_person foreign key (person) references person (id),
    constraint pk_appointment primary key (id)
) strict;

create index if not exists ix_appointment_line_starts_at on appointment (line, starts_at, id);

create index if not exists ix_appointment_line_status_starts_at on appointment (line, status, starts_at, id);

create index if not exists ix_appointment_service on appointment (service, id);

create table if not exists ticket (
    id blob not null,
    version integer not null,
    line blob not null,
    numbered_on text not null,
    number integer not null,
    status text check (length(status) <= 40) not null,
    service blob,
    more integer not null,
    priority integer not null,
    appointment blob,
    planned_at integer,
    holder blob,
    claim_hash blob check (length(claim_hash) <= 32),
    arrived_at integer not null,
    calls integer not null,
    callable_from integer,
    staff blob,
    serving integer check (serving in (0, 1)),
    since integer not null,
    prep_seconds integer not null,
    wait_seconds integer not null,
    walk_seconds integer not null,
    service_seconds integer not null,
    hold_seconds integer not null,
    times_inexact integer check (times_inexact in (0, 1)) not null,
    live integer check (live in (0, 1)),
    outcome text check (length(outcome) <= 40),
    closed_at integer,
    constraint uq_ticket_number unique (line, numbered_on, number),
    constraint uq_ticket_serving unique (staff, serving),
    constraint fk_ticket_line foreign key (line) references desk_line (id),
    constraint fk_ticket_service foreign key (service) references desk_service (id),
    constraint fk_ticket_appointment foreign key (appointment) references appointment (id),
    constraint fk_ticket_holder foreign key (holder) references person (id),
    constraint fk_ticket_staff foreign key (staff) references desk_counter (id),
    constraint pk_ticket primary key (id)
) strict;

create index if not exists ix_ticket_line_live on ticket (line, live, id);

create index if not exists ix_ticket_holder_arrived_at on ticket (holder, arrived_at, id) where holder is not null;

create index if not exists ix_ticket_appointment on ticket (appointment, id) where appointment is not null;

create index if not exists ix_ticket_service on ticket (service, id) where service is not null;

create table if not exists ticket_item (
    id blob not null,
    version integer not null,
    ticket blob not null,
    position integer not null,
    service blob not null,
    begun_at integer,
    constraint uq_ticket_item_position unique (ticket, position),
    constraint fk_ticket_item_ticket foreign key (ticket) references ticket (id),
    constraint fk_ticket_item_service foreign key (service) references desk_service (id),
    constraint pk_ticket_item primary key (id)
) strict;

create index if not exists ix_ticket_item_service on ticket_item (service, id);

create table if not exists advice_note (
    id blob not null,
    version integer not null,
    appointment blob not null,
    client blob not null,
    adviser blob not null,
    text text check (length(text) <= 8000) not null,
    written_at integer not null,
    released_to blob,
    readings integer not null,
    read_at integer,
    constraint fk_advice_note_appointment foreign key (appointment) references appointment (id),
    constraint fk_advice_note_client foreign key (client) references person (id),
    constraint fk_advice_note_adviser foreign key (adviser) references person (id),
    constraint fk_advice_note_released_to foreign key (released_to) references person (id),
    constraint pk_advice_note primary key (id)
) strict;

create index if not exists ix_advice_note_appointment on advice_note (appointment, id);

create index if not exists ix_advice_note_client on advice_note (client, id);

create index if not exists ix_advice_note_adviser on advice_note (adviser, id);

create index if not exists ix_advice_note_written_at on advice_note (written_at, id);

create index if not exists ix_advice_note_released_to on advice_note (released_to, id) where released_to is not null;

create table if not exists bookable_room (
    id blob not null,
    version integer not null,
    station blob not null,
    zone blob,
    hall blob not null,
    place blob not null,
    lanes blob,
    name text check (length(name) <= 200) not null,
    time_zone text check (length(time_zone) <= 60) not null,
    seats integer not null,
    equipment text check (length(equipment) <= 1000),
    buffers text check (length(buffers) <= 1200),
    concurrency integer not null,
    notice integer not null,
    horizon integer not null,
    shortest integer not null,
    longest integer not null,
    approval integer check (approval in (0, 1)) not null,
    check_in integer,
    auto_release integer,
    cancel_before integer not null,
    opening text check (length(opening) <= 400),
    makeup text check (length(makeup) <= 40) not null,
    titles text check (length(titles) <= 40) not null,
    quotas text check (length(quotas) <= 2000),
    no_show_limit integer not null,
    no_show_days integer not null,
    cool_down_days integer not null,
    offer integer not null,
    code text check (length(code) <= 20),
    retired integer check (retired in (0, 1)) not null,
    constraint fk_bookable_room_station foreign key (station) references station (id),
    constraint fk_bookable_room_zone foreign key (zone) references zone (id),
    constraint fk_bookable_room_hall foreign key (hall) references quota (id),
    constraint fk_bookable_room_place foreign key (place) references quota (id),
    constraint fk_bookable_room_lanes foreign key (lanes) references quota (id),
    constraint pk_bookable_room primary key (id)
) strict;

create index if not exists ix_bookable_room_station on bookable_room (station, id);

create index if not exists ix_bookable_room_zone on bookable_room (zone, id) where zone is not null;

create index if not exists ix_bookable_room_hall on bookable_room (hall, id);

create index if not exists ix_bookable_room_place on bookable_room (place, id);

create index if not exists ix_bookable_room_lanes on bookable_room (lanes, id) where lanes is not null;

create table if not exists booking_series (
    id blob not null,
    version integer not null,
    room blob not null,
    station blob not null,
    person blob not null,
    organization blob,
    rule text check (length(rule) <= 400) not null,
    fifth text check (length(fifth) <= 40) not null,
    first_day text not null,
    start_time text not null,
    length integer not null,
    status text check (length(status) <= 40) not null,
    continues blob,
    created_at integer not null,
    constraint fk_booking_series_room foreign key (room) references bookable_room (id),
    constraint fk_booking_series_station foreign key (station) references station (id),
    constraint fk_booking_series_person foreign key (person) references person (id),
    constraint fk_booking_series_organization foreign key (organization) references organization (id),
    constraint fk_booking_series_continues foreign key (continues) references booking_series (id),
    constraint pk_booking_series primary key (id)
) strict;

create index if not exists ix_booking_series_person_created_at on booking_series (person, created_at, id);

create index if not exists ix_booking_series_room on booking_series (room, id);

create index if not exists ix_booking_series_station on booking_series (station, id);

create index if not exists ix_booking_series_organization on booking_series (organization, id) where organization is not null;

create index if not exists ix_booking_series_continues on booking_series (continues, id) where continues is not null;

create table if not exists booking (
    id blob not null,
    version integer not null,
    room blob not null,
    hall blob not null,
    zone blob,
    station blob not null,
    kind text check (length(kind) <= 40) not null,
    status text check (length(status) <= 40) not null,
    person blob,
    organization blob,
    series blob,
    block blob,
    owner blob,
    title text check (length(title) <= 200),
    purpose text check (length(purpose) <= 40),
    attendees integer not null,
    starts_at integer not null,
    ends_at integer not null,
    buffer_before integer not null,
    buffer_after integer not null,
    check_in_from integer,
    release_at integer,
    cancel_until integer,
    created_at integer not null,
    decided_at integer,
    checked_in_at integer,
    checked_out_at integer,
    reason text check (length(reason) <= 400),
    appeal text check (length(appeal) <= 1000),
    appealed_at integer,
    excused integer check (excused in (0, 1)),
    next_due_at integer,
    constraint fk_booking_room foreign key (room) references bookable_room (id),
    constraint fk_booking_hall foreign key (hall) references quota (id),
    constraint fk_booking_zone foreign key (zone) references zone (id),
    constraint fk_booking_station foreign key (station) references station (id),
    constraint fk_booking_person foreign key (person) references person (id),
    constraint fk_booking_organization foreign key (organization) references organization (id),
    constraint fk_booking_series foreign key (series) references booking_series (id),
    constraint pk_booking primary key (id)
) strict;

create index if not exists ix_booking_hall_starts_at_ends_at on booking (hall, starts_at, ends_at, id);

create index if not exists ix_booking_hall_next_due_at on booking (hall, next_due_at, id);

create index if not exists ix_booking_person_starts_at on booking (person, starts_at, id) where person is not null;

create index if not exists ix_booking_organization_starts_at on booking (organization, starts_at, id) where organization is not null;

create index if not exists ix_booking_station_status_starts_at on booking (station, status, starts_at, id);

create index if not exists ix_booking_series_starts_at on booking (series, starts_at, id) where series is not null;

create index if not exists ix_booking_block on booking (block, id) where block is not null;

create index if not exists ix_booking_owner on booking (owner, id) where owner is not null;

create index if not exists ix_booking_next_due_at on booking (next_due_at, id) where next_due_at is not null;

create index if not exists ix_booking_ends_at on booking (ends_at, id);

create index if not exists ix_booking_room on booking (room, id);

create index if not exists ix_booking_zone on booking (zone, id) where zone is not null;

create table if not exists course (
    id blob not null,
    version integer not null,
    owner blob not null,
    brand blob,
    scope blob not null,
    code text check (length(code) <= 40) not null,
    title text check (length(title) <= 200) not null,
    title_en text check (length(title_en) <= 200),
    kind text check (length(kind) <= 40) not null,
    summary text check (length(summary) <= 2000),
    completion text check (length(completion) <= 400),
    badge text check (length(badge) <= 60),
    valid_months integer,
    certifies integer check (certifies in (0, 1)) not null,
    prerequisites text check (length(prerequisites) <= 400),
    retired integer check (retired in (0, 1)) not null,
    constraint uq_course_code unique (owner, code),
    constraint fk_course_owner foreign key (owner) references organization (id),
    constraint fk_course_brand foreign key (brand) references brand (id),
    constraint pk_course primary key (id)
) strict;

create index if not exists ix_course_brand on course (brand, id) where brand is not null;

create index if not exists ix_course_scope on course (scope, id);

create index if not exists ix_course_badge on course (badge, id) where badge is not null;

create table if not exists course_run (
    id blob not null,
    version integer not null,
    course blob not null,
    owner blob not null,
    brand blob,
    scope blob not null,
    station blob,
    room blob,
    code text check (length(code) <= 40) not null,
    title text check (length(title) <= 200) not null,
    time_zone text check (length(time_zone) <= 60) not null,
    status text check (length(status) <= 40) not null,
    seats integer,
    root blob not null,
    pooled integer check (pooled in (0, 1)) not null,
    enrol_from integer,
    enrol_until integer,
    cancel_until integer not null,
    sign_up text check (length(sign_up) <= 40) not null,
    approval integer check (approval in (0, 1)) not null,
    clash text check (length(clash) <= 40) not null,
    tolerance integer not null,
    release_at integer,
    released integer check (released in (0, 1)) not null,
    minimum integer,
    decide_at integer,
    cancels integer check (cancels in (0, 1)) not null,
    decided integer check (decided in (0, 1)) not null,
    late_after integer not null,
    absent_after integer not null,
    early_leave integer not null,
    printed_code text check (length(printed_code) <= 40),
    scale text check (length(scale) <= 40) not null,
    free_absences integer not null,
    completion text check (length(completion) <= 400),
    prerequisites text check (length(prerequisites) <= 400),
    sessions integer not null,
    held integer not null,
    published_at integer,
    starts_at integer,
    ends_at integer,
    next_due_at integer,
    constraint uq_course_run_code unique (course, code),
    constraint fk_course_run_course foreign key (course) references course (id),
    constraint fk_course_run_owner foreign key (owner) references organization (id),
    constraint fk_course_run_brand foreign key (brand) references brand (id),
    constraint fk_course_run_station foreign key (station) references station (id),
    constraint fk_course_run_room foreign key (room) references bookable_room (id),
    constraint fk_course_run_root foreign key (root) references quota (id),
    constraint pk_course_run primary key (id)
) strict;

create index if not exists ix_course_run_scope_starts_at on course_run (scope, starts_at, id);

create index if not exists ix_course_run_status_ends_at on course_run (status, ends_at, id);

create index if not exists ix_course_run_course_starts_at on course_run (course, starts_at, id);

create index if not exists ix_course_run_next_due_at on course_run (next_due_at, id) where next_due_at is not null;

create index if not exists ix_course_run_owner on course_run (owner, id);

create index if not exists ix_course_run_brand on course_run (brand, id) where brand is not null;

create index if not exists ix_course_run_station on course_run (station, id) where station is not null;

create index if not exists ix_course_run_room on course_run (room, id) where room is not null;

create index if not exists ix_course_run_root on course_run (root, id);

create table if not exists seat_pool (
    id blob not null,
    version integer not null,
    run blob not null,
    audience text check (length(audience) <= 40),
    seats integer,
    quota blob not null,
    constraint uq_seat_pool_audience unique (run, audience),
    constraint fk_seat_pool_run foreign key (run) references course_run (id),
    constraint fk_seat_pool_quota foreign key (quota) references quota (id),
    constraint pk_seat_pool primary key (id)
) strict;

create index if not exists ix_seat_pool_run on seat_pool (run, id);

create index if not exists ix_seat_pool_quota on seat_pool (quota, id);

create table if not exists course_session (
    id blob not null,
    version integer not null,
    run blob not null,
    number integer not null,
    title text check (length(title) <= 200),
    starts_at integer not null,
    ends_at integer not null,
    room blob,
    booking blob,
    online text check (length(online) <= 400),
    status text check (length(status) <= 40) not null,
    must_attend integer check (must_attend in (0, 1)) not null,
    skipped_for text check (length(skipped_for) <= 100),
    skipped_for_en text check (length(skipped_for_en) <= 100),
    moved_from integer,
    reason text check (length(reason) <= 400),
    closed_at integer,
    present integer not null,
    late integer not null,
    excused integer not null,
    absent integer not null,
    next_due_at integer,
    constraint uq_course_session_number unique (run, number),
    constraint fk_course_session_run foreign key (run) references course_run (id),
    constraint fk_course_session_room foreign key (room) references bookable_room (id),
    constraint fk_course_session_booking foreign key (booking) references booking (id),
    constraint pk_course_session primary key (id)
) strict;

create index if not exists ix_course_session_run_starts_at on course_session (run, starts_at, id);

create index if not exists ix_course_session_booking on course_session (booking, id) where booking is not null;

create index if not exists ix_course_session_next_due_at on course_session (next_due_at, id) where next_due_at is not null;

create index if not exists ix_course_session_room on course_session (room, id) where room is not null;

create table if not exists session_teacher (
    id blob not null,
    version integer not null,
    session blob not null,
    run blob not null,
    person blob not null,
    role text check (length(role) <= 40) not null,
    override text check (length(override) <= 400),
    constraint uq_session_teacher_person unique (session, person),
    constraint fk_session_teacher_session foreign key (session) references course_session (id),
    constraint fk_session_teacher_run foreign key (run) references course_run (id),
    constraint fk_session_teacher_person foreign key (person) references person (id),
    constraint pk_session_teacher primary key (id)
) strict;

create index if not exists ix_session_teacher_person on session_teacher (person, id);

create index if not exists ix_session_teacher_run on session_teacher (run, id);

create table if not exists enrolment (
    id blob not null,
    version integer not null,
    run blob not null,
    pool blob,
    person blob not null,
    party integer not null,
    status text check (length(status) <= 40) not null,
    origin text check (length(origin) <= 40) not null,
    clashes integer not null,
    remark text check (length(remark) <= 400),
    offer blob,
    completion text check (length(completion) <= 40) not null,
    completed_at integer,
    lost_at integer,
    doubt text check (length(doubt) <= 40),
    live integer check (live in (0, 1)),
    created_at integer not null,
    decided_at integer,
    ended_at integer,
    reason text check (length(reason) <= 400),
    claim_hash blob check (length(claim_hash) <= 32),
    constraint uq_enrolment_person unique (run, person, live),
    constraint fk_enrolment_run foreign key (run) references course_run (id),
    constraint fk_enrolment_pool foreign key (pool) references seat_pool (id),
    constraint fk_enrolment_person foreign key (person) references person (id),
    constraint fk_enrolment_offer foreign key (offer) references place_offer (id),
    constraint pk_enrolment primary key (id)
) strict;

create index if not exists ix_enrolment_person_created_at on enrolment (person, created_at, id);

create index if not exists ix_enrolment_run_status on enrolment (run, status, id);

create index if not exists ix_enrolment_pool on enrolment (pool, id) where pool is not null;

create index if not exists ix_enrolment_offer on enrolment (offer, id) where offer is not null;

create table if not exists assessment_slot (
    id blob not null,
    version integer not null,
    course blob not null,
    code text check (length(code) <= 60) not null,
    scope blob not null,
    assessor blob not null,
    starts_at integer not null,
    ends_at integer not null,
    places integer not null,
    closed_at integer,
    constraint fk_assessment_slot_course foreign key (course) references course (id),
    constraint fk_assessment_slot_assessor foreign key (assessor) references person (id),
    constraint pk_assessment_slot primary key (id)
) strict;

create index if not exists ix_assessment_slot_course_starts_at on assessment_slot (course, starts_at, id);

create index if not exists ix_assessment_slot_assessor_starts_at on assessment_slot (assessor, starts_at, id);

create table if not exists assessment (
    id blob not null,
    version integer not null,
    slot blob not null,
    course blob not null,
    code text check (length(code) <= 60) not null,
    run blob,
    learner blob not null,
    starts_at integer not null,
    ends_at integer not null,
    status text check (length(status) <= 40) not null,
    score integer,
    comment text check (length(comment) <= 1000),
    decided_by blob,
    decided_at integer,
    upcoming integer check (upcoming in (0, 1)),
    live integer check (live in (0, 1)),
    constraint uq_assessment_upcoming unique (learner, course, upcoming),
    constraint uq_assessment_place unique (slot, learner, live),
    constraint fk_assessment_slot foreign key (slot) references assessment_slot (id),
    constraint fk_assessment_course foreign key (course) references course (id),
    constraint fk_assessment_run foreign key (run) references course_run (id),
    constraint fk_assessment_learner foreign key (learner) references person (id),
    constraint fk_assessment_decided_by foreign key (decided_by) references person (id),
    constraint pk_assessment primary key (id)
) strict;

create index if not exists ix_assessment_course_code on assessment (course, code, id);

create index if not exists ix_assessment_learner_starts_at on assessment (learner, starts_at, id);

create index if not exists ix_assessment_run on assessment (run, id) where run is not null;

create index if not exists ix_assessment_decided_by on assessment (decided_by, id) where decided_by is not null;

create table if not exists feedback_sheet (
    id blob not null,
    version integer not null,
    session blob not null,
    person blob not null,
    constraint uq_feedback_sheet_person unique (session, person),
    constraint fk_feedback_sheet_session foreign key (session) references course_session (id),
    constraint fk_feedback_sheet_person foreign key (person) references person (id),
    constraint pk_feedback_sheet primary key (id)
) strict;

create index if not exists ix_feedback_sheet_person on feedback_sheet (person, id);

create table if not exists feedback_answer (
    id blob not null,
    version integer not null,
    session blob not null,
    batch integer not null,
    rating integer not null,
    words text check (length(words) <= 1000),
    constraint fk_feedback_answer_session foreign key (session) references course_session (id),
    constraint pk_feedback_answer primary key (id)
) strict;

create index if not exists ix_feedback_answer_session on feedback_answer (session, id);

create table if not exists interest (
    id blob not null,
    version integer not null,
    course blob not null,
    person blob not null,
    since integer not null,
    constraint uq_interest_person unique (course, person),
    constraint fk_interest_course foreign key (course) references course (id),
    constraint fk_interest_person foreign key (person) references person (id),
    constraint pk_interest primary key (id)
) strict;

create index if not exists ix_interest_person on interest (person, id);

create table if not exists programme (
    id blob not null,
    version integer not null,
    organiser blob not null,
    brand blob,
    code text check (length(code) <= 40) not null,
    title text check (length(title) <= 200) not null,
    title_en text check (length(title_en) <= 200),
    network text check (length(network) <= 40),
    paid integer check (paid in (0, 1)) not null,
    credited integer check (credited in (0, 1)) not null,
    zone text check (length(zone) <= 60) not null,
    status text check (length(status) <= 40) not null,
    starts_on text not null,
    ends_on text,
    overlap integer not null,
    longest integer not null,
    rest integer not null,
    overrun integer not null,
    day_cap integer not null,
    no_show_limit integer not null,
    no_show_days integer not null,
    cool_down integer not null,
    appeal_days integer not null,
    rules text check (length(rules) <= 2000),
    constraint uq_programme_code unique (organiser, code),
    constraint fk_programme_organiser foreign key (organiser) references organization (id),
    constraint fk_programme_brand foreign key (brand) references brand (id),
    constraint pk_programme primary key (id)
) strict;

create index if not exists ix_programme_brand on programme (brand, id) where brand is not null;

create index if not exists ix_programme_network on programme (network, id) where network is not null;

create index if not exists ix_programme_status on programme (status, id);

create table if not exists programme_role (
    id blob not null,
    version integer not null,
    programme blob not null,
    code text check (length(code) <= 40) not null,
    title text check (length(title) <= 200) not null,
    places integer,
    requires text check (length(requires) <= 400),
    min_age integer,
    ahead_hours integer,
    grace_days integer not null,
    experienced_after integer not null,
    newcomers_per integer not null,
    constraint uq_programme_role_code unique (programme, code),
    constraint fk_programme_role_programme foreign key (programme) references programme (id),
    constraint pk_programme_role primary key (id)
) strict;

create table if not exists volunteer (
    id blob not null,
    version integer not null,
    person blob not null,
    number text check (length(number) <= 40),
    status text check (length(status) <= 40) not null,
    skills text check (length(skills) <= 400),
    emergency_contact text check (length(emergency_contact) <= 200),
    shifts integer not null,
    credited integer not null,
    registered_at integer not null,
    active_at integer not null,
    next_due_at integer,
    constraint uq_volunteer_person unique (person),
    constraint uq_volunteer_number unique (number),
    constraint fk_volunteer_person foreign key (person) references person (id),
    constraint pk_volunteer primary key (id)
) strict;

create index if not exists ix_volunteer_registered_at on volunteer (registered_at, id);

create index if not exists ix_volunteer_next_due_at on volunteer (next_due_at, id) where next_due_at is not null;

create table if not exists shift_series (
    id blob not null,
    version integer not null,
    programme blob not null,
    rule text check (length(rule) <= 400) not null,
    starts_from text check (length(starts_from) <= 40) not null,
    minutes integer not null,
    place text check (length(place) <= 200),
    weeks_ahead integer not null,
    ended_at integer,
    next_due_at integer,
    constraint fk_shift_series_programme foreign key (programme) references programme (id),
    constraint pk_shift_series primary key (id)
) strict;

create index if not exists ix_shift_series_programme on shift_series (programme, id);

create index if not exists ix_shift_series_next_due_at on shift_series (next_due_at, id) where next_due_at is not null;

create table if not exists series_places (
    id blob not null,
    version integer not null,
    series blob not null,
    role blob not null,
    places integer,
    constraint uq_series_places_role unique (series, role),
    constraint fk_series_places_series foreign key (series) references shift_series (id),
    constraint fk_series_places_role foreign key (role) references programme_role (id),
    constraint pk_series_places primary key (id)
) strict;

create index if not exists ix_series_places_role on series_places (role, id);

create table if not exists shift (
    id blob not null,
    version integer not null,
    programme blob not null,
    series blob,
    series_date text check (length(series_date) <= 40),
    station blob,
    building blob,
    place text check (length(place) <= 200),
    starts_at integer not null,
    ends_at integer not null,
    sign_up_from integer,
    sign_up_until integer,
    status text check (length(status) <= 40) not null,
    root blob not null,
    leader blob,
    note text check (length(note) <= 400),
    reason text check (length(reason) <= 400),
    next_due_at integer,
    constraint uq_shift_date unique (series, series_date),
    constraint fk_shift_programme foreign key (programme) references programme (id),
    constraint fk_shift_series foreign key (series) references shift_series (id),
    constraint fk_shift_station foreign key (station) references station (id),
    constraint fk_shift_building foreign key (building) references building (id),
    constraint fk_shift_root foreign key (root) references quota (id),
    constraint fk_shift_leader foreign key (leader) references person (id),
    constraint pk_shift primary key (id)
) strict;

create index if not exists ix_shift_programme_starts_at on shift (programme, starts_at, id);

create index if not exists ix_shift_starts_at on shift (starts_at, id);

create index if not exists ix_shift_next_due_at on shift (next_due_at, id) where next_due_at is not null;

create index if not exists ix_shift_station on shift (station, id) where station is not null;

create index if not exists ix_shift_building on shift (building, id) where building is not null;

create index if not exists ix_shift_root on shift (root, id);

create index if not exists ix_shift_leader on shift (leader, id) where leader is not null;

create table if not exists shift_role (
    id blob not null,
    version integer not null,
    shift blob not null,
    role blob not null,
    places integer,
    quota blob not null,
    constraint uq_shift_role_role unique (shift, role),
    constraint fk_shift_role_shift foreign key (shift) references shift (id),
    constraint fk_shift_role_role foreign key (role) references programme_role (id),
    constraint fk_shift_role_quota foreign key (quota) references quota (id),
    constraint pk_shift_role primary key (id)
) strict;

create index if not exists ix_shift_role_role on shift_role (role, id);

create index if not exists ix_shift_role_quota on shift_role (quota, id);

create table if not exists sign_up (
    id blob not null,
    version integer not null,
    shift blob not null,
    programme blob not null,
    role blob not null,
    person blob not null,
    party integer not null,
    status text check (length(status) <= 40) not null,
    origin text check (length(origin) <= 40) not null,
    newcomer integer check (newcomer in (0, 1)) not null,
    excepted integer check (excepted in (0, 1)) not null,
    starts_at integer not null,
    ends_at integer not null,
    decided_by text check (length(decided_by) <= 60),
    live integer check (live in (0, 1)),
    was_before text check (length(was_before) <= 40),
    reason text check (length(reason) <= 400),
    created_at integer not null,
    ended_at integer,
    stated_by blob,
    stated_at integer,
    appeal text check (length(appeal) <= 1000),
    appealed_at integer,
    excused integer check (excused in (0, 1)),
    constraint uq_sign_up_person unique (shift, person, live),
    constraint fk_sign_up_shift foreign key (shift) references shift (id),
    constraint fk_sign_up_programme foreign key (programme) references programme (id),
    constraint fk_sign_up_role foreign key (role) references programme_role (id),
    constraint fk_sign_up_person foreign key (person) references person (id),
    constraint fk_sign_up_stated_by foreign key (stated_by) references person (id),
    constraint pk_sign_up primary key (id)
) strict;

create index if not exists ix_sign_up_person_starts_at on sign_up (person, starts_at, id);

create index if not exists ix_sign_up_shift_status on sign_up (shift, status, id);

create index if not exists ix_sign_up_programme on sign_up (programme, id);

create index if not exists ix_sign_up_role on sign_up (role, id);

create index if not exists ix_sign_up_stated_by on sign_up (stated_by, id) where stated_by is not null;

create table if not exists commitment (
    id blob not null,
    version integer not null,
    series blob not null,
    programme blob not null,
    role blob not null,
    person blob not null,
    starts_on text not null,
    ends_on text,
    paused_from text,
    paused_until text,
    live integer check (live in (0, 1)),
    constraint uq_commitment_person unique (series, role, person, live),
    constraint fk_commitment_series foreign key (series) references shift_series (id),
    constraint fk_commitment_programme foreign key (programme) references programme (id),
    constraint fk_commitment_role foreign key (role) references programme_role (id),
    constraint fk_commitment_person foreign key (person) references person (id),
    constraint pk_commitment primary key (id)
) strict;

create index if not exists ix_commitment_person_live on commitment (person, live, id);

create index if not exists ix_commitment_programme on commitment (programme, id);

create index if not exists ix_commitment_role on commitment (role, id);

create table if not exists service_record (
    id blob not null,
    version integer not null,
    volunteer blob not null,
    person blob not null,
    programme blob not null,
    organiser blob not null,
    sign_up blob,
    starts_at integer not null,
    ends_at integer not null,
    pause integer not null,
    content text check (length(content) <= 200) not null,
    place text check (length(place) <= 200),
    recipient blob,
    recipient_kind text check (length(recipient_kind) <= 40),
    evidence text check (length(evidence) <= 40) not null,
    statement text check (length(statement) <= 400),
    zone text check (length(zone) <= 60) not null,
    day_cap integer not null,
    recorded_by blob,
    recorded_at integer not null,
    verified_by blob,
    verified_at integer,
    status text check (length(status) <= 40) not null,
    reason text check (length(reason) <= 400),
    revision integer not null,
    superseded_by blob,
    credited integer not null,
    live integer check (live in (0, 1)),
    constraint uq_service_record_shift unique (sign_up, live),
    constraint fk_service_record_volunteer foreign key (volunteer) references volunteer (id),
    constraint fk_service_record_person foreign key (person) references person (id),
    constraint fk_service_record_programme foreign key (programme) references programme (id),
    constraint fk_service_record_organiser foreign key (organiser) references organization (id),
    constraint fk_service_record_sign_up foreign key (sign_up) references sign_up (id),
    constraint fk_service_record_recipient foreign key (recipient) references organization (id),
    constraint fk_service_record_recorded_by foreign key (recorded_by) references person (id),
    constraint fk_service_record_verified_by foreign key (verified_by) references person (id),
    constraint fk_service_record_superseded_by foreign key (superseded_by) references service_record (id),
    constraint pk_service_record primary key (id)
) strict;

create index if not exists ix_service_record_person_starts_at on service_record (person, starts_at, id);

create index if not exists ix_service_record_programme_starts_at on service_record (programme, starts_at, id);

create index if not exists ix_service_record_volunteer on service_record (volunteer, id);

create index if not exists ix_service_record_organiser on service_record (organiser, id);

create index if not exists ix_service_record_recipient on service_record (recipient, id) where recipient is not null;

create index if not exists ix_service_record_recorded_by on service_record (recorded_by, id) where recorded_by is not null;

create index if not exists ix_service_record_verified_by on service_record (verified_by, id) where verified_by is not null;

create index if not exists ix_service_record_superseded_by on service_record (superseded_by, id) where superseded_by is not null;

create table if not exists service_rating (
    id blob not null,
    version integer not null,
    service blob not null,
    person blob not null,
    rater blob not null,
    stars integer not null,
    words text check (length(words) <= 400),
    rated_at integer not null,
    constraint uq_service_rating_rater unique (service, rater),
    constraint fk_service_rating_service foreign key (service) references service_record (id),
    constraint fk_service_rating_person foreign key (person) references person (id),
    constraint fk_service_rating_rater foreign key (rater) references person (id),
    constraint pk_service_rating primary key (id)
) strict;

create index if not exists ix_service_rating_person on service_rating (person, id);

create index if not exists ix_service_rating_rater on service_rating (rater, id);

create table if not exists service_certificate (
    id blob not null,
    version integer not null,
    person blob not null,
    organiser blob not null,
    others integer check (others in (0, 1)) not null,
    document_kind text check (length(document_kind) <= 40) not null,
    document text check (length(document) <= 60) not null,
    status text check (length(status) <= 40) not null,
    asked_at integer not null,
    responsible text check (length(responsible) <= 100),
    contact text check (length(contact) <= 200),
    credential blob,
    certified integer not null,
    starts_at integer,
    ends_at integer,
    live integer check (live in (0, 1)),
    constraint uq_service_certificate_asked unique (person, organiser, live),
    constraint fk_service_certificate_person foreign key (person) references person (id),
    constraint fk_service_certificate_organiser foreign key (organiser) references organization (id),
    constraint fk_service_certificate_credential foreign key (credential) references credential (id),
    constraint pk_service_certificate primary key (id)
) strict;

create index if not exists ix_service_certificate_organiser_status on service_certificate (organiser, status, id);

create index if not exists ix_service_certificate_credential on service_certificate (credential, id) where credential is not null;

create table if not exists sighting (
    id blob not null,
    version integer not null,
    reporter blob not null,
    programme blob,
    kind text check (length(kind) <= 40) not null,
    words text check (length(words) <= 4200) not null,
    building blob,
    place text check (length(place) <= 200),
    seen_at integer not null,
    reported_at integer not null,
    status text check (length(status) <= 40) not null,
    request blob,
    constraint fk_sighting_reporter foreign key (reporter) references person (id),
    constraint fk_sighting_programme foreign key (programme) references programme (id),
    constraint fk_sighting_building foreign key (building) references building (id),
    constraint fk_sighting_request foreign key (request) references service_request (id),
    constraint pk_sighting primary key (id)
) strict;

create index if not exists ix_sighting_reporter on sighting (reporter, id);

create index if not exists ix_sighting_programme_seen_at on sighting (programme, seen_at, id) where programme is not null;

create index if not exists ix_sighting_request on sighting (request, id) where request is not null;

create index if not exists ix_sighting_building on sighting (building, id) where building is not null;

create table if not exists meal_service (
    id blob not null,
    version integer not null,
    programme blob not null,
    kitchen blob not null,
    order_by text not null,
    days_before integer not null,
    sides_per_main integer not null,
    constraint uq_meal_service_programme unique (programme),
    constraint fk_meal_service_programme foreign key (programme) references programme (id),
    constraint fk_meal_service_kitchen foreign key (kitchen) references organization (id),
    constraint pk_meal_service primary key (id)
) strict;

create index if not exists ix_meal_service_kitchen on meal_service (kitchen, id);

create table if not exists meal_route (
    id blob not null,
    version integer not null,
    programme blob not null,
    code text check (length(code) <= 40) not null,
    title text check (length(title) <= 200) not null,
    constraint uq_meal_route_code unique (programme, code),
    constraint fk_meal_route_programme foreign key (programme) references programme (id),
    constraint pk_meal_route primary key (id)
) strict;

create table if not exists dish (
    id blob not null,
    version integer not null,
    programme blob not null,
    code text check (length(code) <= 40) not null,
    title text check (length(title) <= 200) not null,
    component text check (length(component) <= 40) not null,
    ingredients text check (length(ingredients) <= 2000),
    textures text check (length(textures) <= 400),
    constraint uq_dish_code unique (programme, code),
    constraint fk_dish_programme foreign key (programme) references programme (id),
    constraint pk_dish primary key (id)
) strict;

create table if not exists restriction (
    id blob not null,
    version integer not null,
    programme blob not null,
    code text check (length(code) <= 60) not null,
    forbids text check (length(forbids) <= 2000) not null,
    constraint uq_restriction_code unique (programme, code),
    constraint fk_restriction_programme foreign key (programme) references programme (id),
    constraint pk_restriction primary key (id)
) strict;

create table if not exists meal_client (
    id blob not null,
    version integer not null,
    programme blob not null,
    person blob not null,
    status text check (length(status) <= 40) not null,
    plan text check (length(plan) <= 2000),
    ongoing integer check (ongoing in (0, 1)) not null,
    route blob,
    position integer,
    alone integer check (alone in (0, 1)),
    door text check (length(door) <= 300),
    contact text check (length(contact) <= 200),
    live integer check (live in (0, 1)),
    erased_at integer,
    next_due_at integer,
    constraint uq_meal_client_person unique (programme, person, live),
    constraint fk_meal_client_programme foreign key (programme) references programme (id),
    constraint fk_meal_client_person foreign key (person) references person (id),
    constraint fk_meal_client_route foreign key (route) references meal_route (id),
    constraint pk_meal_client primary key (id)
) strict;

create index if not exists ix_meal_client_person on meal_client (person, id);

create index if not exists ix_meal_client_next_due_at on meal_client (next_due_at, id) where next_due_at is not null;

create index if not exists ix_meal_client_route on meal_client (route, id) where route is not null;

create table if not exists client_change (
    id blob not null,
    version integer not null,
    client blob not null,
    to_status text check (length(to_status) <= 40) not null,
    starts_on text not null,
    ends_on text,
    reason text check (length(reason) <= 200) not null,
    state text check (length(state) <= 40) not null,
    constraint fk_client_change_client foreign key (client) references meal_client (id),
    constraint pk_client_change primary key (id)
) strict;

create index if not exists ix_client_change_client on client_change (client, id);

create table if not exists diet_fact (
    id blob not null,
    version integer not null,
    programme blob not null,
    client blob not null,
    kind text check (length(kind) <= 40) not null,
    what text check (length(what) <= 60) not null,
    hard integer check (hard in (0, 1)) not null,
    starts_on text not null,
    ends_on text,
    constraint fk_diet_fact_programme foreign key (programme) references programme (id),
    constraint fk_diet_fact_client foreign key (client) references meal_client (id),
    constraint pk_diet_fact primary key (id)
) strict;

create index if not exists ix_diet_fact_client on diet_fact (client, id);

create index if not exists ix_diet_fact_programme on diet_fact (programme, id);

create table if not exists standing_order (
    id blob not null,
    version integer not null,
    programme blob not null,
    client blob not null,
    weekday integer not null,
    component text check (length(component) <= 40) not null,
    serving text check (length(serving) <= 40) not null,
    quantity integer not null,
    starts_on text not null,
    ends_on text,
    constraint fk_standing_order_programme foreign key (programme) references programme (id),
    constraint fk_standing_order_client foreign key (client) references meal_client (id),
    constraint pk_standing_order primary key (id)
) strict;

create index if not exists ix_standing_order_programme_weekday on standing_order (programme, weekday, id);

create index if not exists ix_standing_order_client on standing_order (client, id);

create table if not exists meal_day (
    id blob not null,
    version integer not null,
    programme blob not null,
    served_on text not null,
    status text check (length(status) <= 40) not null,
    generated_at integer,
    confirmed_at integer,
    orders integer not null,
    meals integer not null,
    constraint uq_meal_day_date unique (programme, served_on),
    constraint fk_meal_day_programme foreign key (programme) references programme (id),
    constraint pk_meal_day primary key (id)
) strict;

create table if not exists day_dish (
    id blob not null,
    version integer not null,
    meal_day blob not null,
    component text check (length(component) <= 40) not null,
    place integer not null,
    dish blob not null,
    constraint uq_day_dish_place unique (meal_day, component, place),
    constraint fk_day_dish_meal_day foreign key (meal_day) references meal_day (id),
    constraint fk_day_dish_dish foreign key (dish) references dish (id),
    constraint pk_day_dish primary key (id)
) strict;

create index if not exists ix_day_dish_dish on day_dish (dish, id);

create table if not exists meal_order (
    id blob not null,
    version integer not null,
    meal_day blob not null,
    served_on text not null,
    client blob not null,
    status text check (length(status) <= 40) not null,
    once integer check (once in (0, 1)) not null,
    live integer check (live in (0, 1)),
    cancelled_by text check (length(cancelled_by) <= 40),
    constraint uq_meal_order_client unique (meal_day, client, live),
    constraint fk_meal_order_meal_day foreign key (meal_day) references meal_day (id),
    constraint fk_meal_order_client foreign key (client) references meal_client (id),
    constraint pk_meal_order primary key (id)
) strict;

create index if not exists ix_meal_order_client_served_on on meal_order (client, served_on, id);

create table if not exists meal_item (
    id blob not null,
    version integer not null,
    meal_day blob not null,
    meal_order blob not null,
    component text check (length(component) <= 40) not null,
    dish blob,
    serving text check (length(serving) <= 40) not null,
    quantity integer not null,
    dropped integer check (dropped in (0, 1)) not null,
    reason text check (length(reason) <= 200),
    constraint fk_meal_item_meal_day foreign key (meal_day) references meal_day (id),
    constraint fk_meal_item_meal_order foreign key (meal_order) references meal_order (id),
    constraint fk_meal_item_dish foreign key (dish) references dish (id),
    constraint pk_meal_item primary key (id)
) strict;

create index if not exists ix_meal_item_meal_day on meal_item (meal_day, id);

create index if not exists ix_meal_item_meal_order on meal_item (meal_order, id);

create index if not exists ix_meal_item_dish on meal_item (dish, id) where dish is not null;

create table if not exists welfare_ladder (
    id blob not null,
    version integer not null,
    programme blob not null,
    alone_minutes integer not null,
    other_minutes integer not null,
    rungs text check (length(rungs) <= 1000) not null,
    constraint uq_welfare_ladder_programme unique (programme),
    constraint fk_welfare_ladder_programme foreign key (programme) references programme (id),
    constraint pk_welfare_ladder primary key (id)
) strict;

create table if not exists welfare_check (
    id blob not null,
    version integer not null,
    programme blob not null,
    client blob not null,
    opened_at integer not null,
    deadline_at integer not null,
    ladder text check (length(ladder) <= 1000) not null,
    climbed integer not null,
    status text check (length(status) <= 40) not null,
    outcome text check (length(outcome) <= 40),
    closed_by blob,
    closed_at integer,
    words text check (length(words) <= 400),
    live integer check (live in (0, 1)),
    next_due_at integer,
    constraint uq_welfare_check_client unique (client, live),
    constraint fk_welfare_check_programme foreign key (programme) references programme (id),
    constraint fk_welfare_check_client foreign key (client) references meal_client (id),
    constraint fk_welfare_check_closed_by foreign key (closed_by) references person (id),
    constraint pk_welfare_check primary key (id)
) strict;

create index if not exists ix_welfare_check_client_opened_at on welfare_check (client, opened_at, id);

create index if not exists ix_welfare_check_programme_opened_at on welfare_check (programme, opened_at, id);

create index if not exists ix_welfare_check_next_due_at on welfare_check (next_due_at, id) where next_due_at is not null;

create index if not exists ix_welfare_check_closed_by on welfare_check (closed_by, id) where closed_by is not null;

create table if not exists elder_profile (
    id blob not null,
    version integer not null,
    programme blob not null,
    person blob not null,
    clock text check (length(clock) <= 60) not null,
    alone integer check (alone in (0, 1)),
    risk text check (length(risk) <= 40),
    languages text check (length(languages) <= 100),
    sex_wished text check (length(sex_wished) <= 40),
    hours text check (length(hours) <= 400),
    interests text check (length(interests) <= 800),
    building blob,
    area text check (length(area) <= 60),
    waiting_since integer not null,
    constraint uq_elder_profile_person unique (person, programme),
    constraint fk_elder_profile_programme foreign key (programme) references programme (id),
    constraint fk_elder_profile_person foreign key (person) references person (id),
    constraint fk_elder_profile_building foreign key (building) references building (id),
    constraint pk_elder_profile primary key (id)
) strict;

create index if not exists ix_elder_profile_programme on elder_profile (programme, id);

create index if not exists ix_elder_profile_building on elder_profile (building, id) where building is not null;

create table if not exists companion (
    id blob not null,
    version integer not null,
    volunteer blob not null,
    max integer not null,
    pairs integer not null,
    languages text check (length(languages) <= 100),
    sex text check (length(sex) <= 40),
    hours text check (length(hours) <= 400),
    interests text check (length(interests) <= 800),
    building blob,
    area text check (length(area) <= 60),
    constraint uq_companion_volunteer unique (volunteer),
    constraint fk_companion_volunteer foreign key (volunteer) references person (id),
    constraint fk_companion_building foreign key (building) references building (id),
    constraint pk_companion primary key (id)
) strict;

create index if not exists ix_companion_building on companion (building, id) where building is not null;

create table if not exists supervision (
    id blob not null,
    version integer not null,
    programme blob not null,
    volunteer blob not null,
    supervisor blob not null,
    deputy blob,
    starts_on text not null,
    ends_on text,
    live integer check (live in (0, 1)),
    constraint uq_supervision_volunteer unique (volunteer, programme, live),
    constraint fk_supervision_programme foreign key (programme) references programme (id),
    constraint fk_supervision_volunteer foreign key (volunteer) references person (id),
    constraint fk_supervision_supervisor foreign key (supervisor) references person (id),
    constraint fk_supervision_deputy foreign key (deputy) references person (id),
    constraint pk_supervision primary key (id)
) strict;

create index if not exists ix_supervision_programme on supervision (programme, id);

create index if not exists ix_supervision_supervisor on supervision (supervisor, id);

create index if not exists ix_supervision_deputy on supervision (deputy, id) where deputy is not null;

create table if not exists pairing (
    id blob not null,
    version integer not null,
    programme blob not null,
    elder blob not null,
    volunteer blob not null,
    status text check (length(status) <= 40) not null,
    clock text check (length(clock) <= 60) not null,
    cadence_days integer not null,
    proposed_by blob,
    proposed_at integer not null,
    expires_at integer not null,
    elder_consent_at integer,
    elder_consent_by blob,
    volunteer_consent_at integer,
    volunteer_consent_by blob,
    started_at integer,
    trial_until integer,
    active_at integer,
    qualified_until integer,
    last_made_at integer,
    attempts integer not null,
    paused_from integer,
    paused_until integer,
    pauses text check (length(pauses) <= 2000),
    alarm_at integer,
    rung text check (length(rung) <= 40),
    rung_at integer,
    answered_by blob,
    ended_at integer,
    end_reason text check (length(end_reason) <= 40),
    score text check (length(score) <= 60),
    live integer check (live in (0, 1)),
    next_due_at integer,
    constraint uq_pairing_pair unique (elder, volunteer, live),
    constraint fk_pairing_programme foreign key (programme) references programme (id),
    constraint fk_pairing_elder foreign key (elder) references person (id),
    constraint fk_pairing_volunteer foreign key (volunteer) references person (id),
    constraint fk_pairing_proposed_by foreign key (proposed_by) references person (id),
    constraint fk_pairing_elder_consent_by foreign key (elder_consent_by) references person (id),
    constraint fk_pairing_volunteer_consent_by foreign key (volunteer_consent_by) references person (id),
    constraint fk_pairing_answered_by foreign key (answered_by) references person (id),
    constraint pk_pairing primary key (id)
) strict;

create index if not exists ix_pairing_volunteer_live on pairing (volunteer, live, id);

create index if not exists ix_pairing_programme_alarm_at on pairing (programme, alarm_at, id);

create index if not exists ix_pairing_next_due_at on pairing (next_due_at, id) where next_due_at is not null;

create index if not exists ix_pairing_proposed_by on pairing (proposed_by, id) where proposed_by is not null;

create index if not exists ix_pairing_elder_consent_by on pairing (elder_consent_by, id) where elder_consent_by is not null;

create index if not exists ix_pairing_volunteer_consent_by on pairing (volunteer_consent_by, id) where volunteer_consent_by is not null;

create index if not exists ix_pairing_answered_by on pairing (answered_by, id) where answered_by is not null;

create table if not exists pair_contact (
    id blob not null,
    version integer not null,
    pairing blob not null,
    elder blob not null,
    at integer not null,
    minutes integer not null,
    medium text check (length(medium) <= 40) not null,
    made integer check (made in (0, 1)) not null,
    seen text check (length(seen) <= 40),
    words text check (length(words) <= 400),
    recorded_by blob,
    recorded_at integer not null,
    late integer check (late in (0, 1)) not null,
    service blob,
    constraint fk_pair_contact_pairing foreign key (pairing) references pairing (id),
    constraint fk_pair_contact_elder foreign key (elder) references person (id),
    constraint fk_pair_contact_recorded_by foreign key (recorded_by) references person (id),
    constraint fk_pair_contact_service foreign key (service) references service_record (id),
    constraint pk_pair_contact primary key (id)
) strict;

create index if not exists ix_pair_contact_pairing_at on pair_contact (pairing, at, id);

create index if not exists ix_pair_contact_elder on pair_contact (elder, id);

create index if not exists ix_pair_contact_recorded_by on pair_contact (recorded_by, id) where recorded_by is not null;

create index if not exists ix_pair_contact_service on pair_contact (service, id) where service is not null;

create table if not exists delivery_terms (
    id blob not null,
    version integer not null,
    programme blob not null,
    hold_minutes integer not null,
    max_meals integer not null,
    notice_hours integer not null,
    starts_at text not null,
    minutes integer not null,
    requires text check (length(requires) <= 400) not null,
    constraint uq_delivery_terms_programme unique (programme),
    constraint fk_delivery_terms_programme foreign key (programme) references programme (id),
    constraint pk_delivery_terms primary key (id)
) strict;

create table if not exists route_line (
    id blob not null,
    version integer not null,
    programme blob not null,
    route blob not null,
    clients text check (length(clients) <= 8000) not null,
    constraint uq_route_line_route unique (route),
    constraint fk_route_line_programme foreign key (programme) references programme (id),
    constraint fk_route_line_route foreign key (route) references meal_route (id),
    constraint pk_route_line primary key (id)
) strict;

create index if not exists ix_route_line_programme on route_line (programme, id);

create table if not exists route_day (
    id blob not null,
    version integer not null,
    programme blob not null,
    meal_day blob not null,
    served_on text not null,
    route blob not null,
    status text check (length(status) <= 40) not null,
    clients text check (length(clients) <= 8000) not null,
    constraint uq_route_day_route unique (meal_day, route),
    constraint fk_route_day_programme foreign key (programme) references programme (id),
    constraint fk_route_day_meal_day foreign key (meal_day) references meal_day (id),
    constraint fk_route_day_route foreign key (route) references meal_route (id),
    constraint pk_route_day primary key (id)
) strict;

create index if not exists ix_route_day_programme on route_day (programme, id);

create index if not exists ix_route_day_route on route_day (route, id);

create table if not exists fixed_carrier (
    id blob not null,
    version integer not null,
    programme blob not null,
    client blob not null,
    person blob not null,
    place integer not null,
    told_at integer,
    constraint uq_fixed_carrier_person unique (client, person),
    constraint fk_fixed_carrier_programme foreign key (programme) references programme (id),
    constraint fk_fixed_carrier_client foreign key (client) references meal_client (id),
    constraint fk_fixed_carrier_person foreign key (person) references person (id),
    constraint pk_fixed_carrier primary key (id)
) strict;

create index if not exists ix_fixed_carrier_programme on fixed_carrier (programme, id);

create index if not exists ix_fixed_carrier_person on fixed_carrier (person, id);

create table if not exists agreed_place (
    id blob not null,
    version integer not null,
    client blob not null,
    words text check (length(words) <= 200),
    erased_at integer,
    constraint uq_agreed_place_client unique (client),
    constraint fk_agreed_place_client foreign key (client) references meal_client (id),
    constraint pk_agreed_place primary key (id)
) strict;

create table if not exists meal_drop (
    id blob not null,
    version integer not null,
    programme blob not null,
    meal_day blob not null,
    served_on text not null,
    route_day blob not null,
    meal_order blob not null,
    client blob not null,
    place integer not null,
    meals integer not null,
    label text check (length(label) <= 1000),
    carrier blob,
    status text check (length(status) <= 40) not null,
    picked_up_at integer,
    cold_after integer,
    ended_at integer,
    handed_to text check (length(handed_to) <= 40),
    seen text check (length(seen) <= 40),
    words text check (length(words) <= 400),
    erased_at integer,
    next_due_at integer,
    constraint uq_meal_drop_order unique (meal_order),
    constraint fk_meal_drop_programme foreign key (programme) references programme (id),
    constraint fk_meal_drop_meal_day foreign key (meal_day) references meal_day (id),
    constraint fk_meal_drop_route_day foreign key (route_day) references route_day (id),
    constraint fk_meal_drop_meal_order foreign key (meal_order) references meal_order (id),
    constraint fk_meal_drop_client foreign key (client) references meal_client (id),
    constraint fk_meal_drop_carrier foreign key (carrier) references person (id),
    constraint pk_meal_drop primary key (id)
) strict;

create index if not exists ix_meal_drop_route_day_place on meal_drop (route_day, place, id);

create index if not exists ix_meal_drop_carrier_served_on on meal_drop (carrier, served_on, id) where carrier is not null;

create index if not exists ix_meal_drop_meal_day on meal_drop (meal_day, id);

create index if not exists ix_meal_drop_client on meal_drop (client, id);

create index if not exists ix_meal_drop_next_due_at on meal_drop (next_due_at, id) where next_due_at is not null;

create index if not exists ix_meal_drop_programme on meal_drop (programme, id);

create table if not exists ballot (
    id blob not null,
    version integer not null,
    body blob not null,
    subject blob,
    meeting blob,
    title text check (length(title) <= 200) not null,
    text text check (length(text) <= 20000),
    kind text check (length(kind) <= 40) not null,
    setting text check (length(setting) <= 40) not null,
    status text check (length(status) <= 40) not null,
    rule_code text check (length(rule_code) <= 60) not null,
    rule_text text check (length(rule_text) <= 20000) not null,
    source text check (length(source) <= 40) not null,
    places text check (length(places) <= 1900),
    record_date text not null,
    measures text check (length(measures) <= 200),
    method text check (length(method) <= 40),
    min_votes integer not null,
    max_votes integer not null,
    max_per_option integer not null,
    global_choices text check (length(global_choices) <= 40),
    proxies integer check (proxies in (0, 1)) not null,
    principal_may_vote integer check (principal_may_vote in (0, 1)) not null,
    per_holder integer not null,
    proxies_until integer,
    splitting integer check (splitting in (0, 1)) not null,
    hidden integer check (hidden in (0, 1)) not null,
    sheet_for_staff integer check (sheet_for_staff in (0, 1)) not null,
    least integer not null,
    chair blob,
    opens_at integer,
    closes_at integer,
    counts_until integer,
    lot text check (length(lot) <= 300),
    opened_at integer,
    closed_at integer,
    publish_by integer,
    published_at integer,
    reminded integer check (reminded in (0, 1)) not null,
    late integer check (late in (0, 1)) not null,
    changes text check (length(changes) <= 100),
    electors integer,
    recognisable integer,
    urn integer check (urn in (0, 1)) not null,
    chair_choice text check (length(chair_choice) <= 40),
    outcome text check (length(outcome) <= 40),
    seed text check (length(seed) <= 200),
    run_off_of blob,
    reason text check (length(reason) <= 1000),
    created_at integer not null,
    next_due_at integer,
    constraint fk_ballot_body foreign key (body) references organization (id),
    constraint fk_ballot_chair foreign key (chair) references person (id),
    constraint fk_ballot_run_off_of foreign key (run_off_of) references ballot (id),
    constraint pk_ballot primary key (id)
) strict;

create index if not exists ix_ballot_body_created_at on ballot (body, created_at, id);

create index if not exists ix_ballot_status_created_at on ballot (status, created_at, id);

create index if not exists ix_ballot_subject on ballot (subject, id) where subject is not null;

create index if not exists ix_ballot_meeting on ballot (meeting, id) where meeting is not null;

create index if not exists ix_ballot_run_off_of on ballot (run_off_of, id) where run_off_of is not null;

create index if not exists ix_ballot_next_due_at on ballot (next_due_at, id) where next_due_at is not null;

create index if not exists ix_ballot_chair on ballot (chair, id) where chair is not null;

create table if not exists ballot_option (
    id blob not null,
    version integer not null,
    ballot blob not null,
    position integer not null,
    code text check (length(code) <= 40) not null,
    label text check (length(label) <= 200) not null,
    group_code text check (length(group_code) <= 40),
    candidate blob,
    votes integer,
    outcome text check (length(outcome) <= 40),
    constraint uq_ballot_option_code unique (ballot, code),
    constraint fk_ballot_option_ballot foreign key (ballot) references ballot (id),
    constraint fk_ballot_option_candidate foreign key (candidate) references person (id),
    constraint pk_ballot_option primary key (id)
) strict;

create index if not exists ix_ballot_option_candidate on ballot_option (candidate, id) where candidate is not null;

create table if not exists ballot_post (
    id blob not null,
    version integer not null,
    ballot blob not null,
    group_code text check (length(group_code) <= 40),
    posts integer not null,
    constraint fk_ballot_post_ballot foreign key (ballot) references ballot (id),
    constraint pk_ballot_post primary key (id)
) strict;

create index if not exists ix_ballot_post_ballot on ballot_post (ballot, id);

create table if not exists ballot_gate (
    id blob not null,
    version integer not null,
    ballot blob not null,
    number integer not null,
    constraint fk_ballot_gate_ballot foreign key (ballot) references ballot (id),
    constraint pk_ballot_gate primary key (id)
) strict;

create index if not exists ix_ballot_gate_ballot on ballot_gate (ballot, id);

create table if not exists ballot_elector (
    id blob not null,
    version integer not null,
    ballot blob not null,
    voter_key text check (length(voter_key) <= 100) not null,
    label text check (length(label) <= 200) not null,
    person blob,
    group_code text check (length(group_code) <= 40),
    heads integer not null,
    area integer not null,
    seats integer not null,
    custom integer not null,
    presence text check (length(presence) <= 40) not null,
    holder blob,
    instruction text check (length(instruction) <= 40),
    proxied integer check (proxied in (0, 1)) not null,
    voted integer check (voted in (0, 1)) not null,
    channel text check (length(channel) <= 40),
    voted_at integer,
    cast_by blob,
    note text check (length(note) <= 200),
    constraint uq_ballot_elector_voter unique (ballot, voter_key),
    constraint fk_ballot_elector_ballot foreign key (ballot) references ballot (id),
    constraint fk_ballot_elector_person foreign key (person) references person (id),
    constraint fk_ballot_elector_holder foreign key (holder) references person (id),
    constraint fk_ballot_elector_cast_by foreign key (cast_by) references person (id),
    constraint pk_ballot_elector primary key (id)
) strict;

create index if not exists ix_ballot_elector_ballot_person on ballot_elector (ballot, person, id);

create index if not exists ix_ballot_elector_ballot_holder on ballot_elector (ballot, holder, id);

create index if not exists ix_ballot_elector_ballot_voted on ballot_elector (ballot, voted, id);

create index if not exists ix_ballot_elector_person_ballot on ballot_elector (person, ballot, id) where person is not null;

create index if not exists ix_ballot_elector_holder_ballot on ballot_elector (holder, ballot, id) where holder is not null;

create index if not exists ix_ballot_elector_cast_by on ballot_elector (cast_by, id) where cast_by is not null;

create table if not exists vote (
    id blob not null,
    version integer not null,
    ballot blob not null,
    elector blob not null,
    option_code text check (length(option_code) <= 40) not null,
    choice text check (length(choice) <= 40) not null,
    amount integer not null,
    group_code text check (length(group_code) <= 40),
    heads integer not null,
    area integer not null,
    seats integer not null,
    custom integer not null,
    constraint uq_vote_paper unique (elector, option_code, choice),
    constraint fk_vote_ballot foreign key (ballot) references ballot (id),
    constraint fk_vote_elector foreign key (elector) references ballot_elector (id),
    constraint pk_vote primary key (id)
) strict;

create index if not exists ix_vote_ballot_option_code on vote (ballot, option_code, id);

create table if not exists box_paper (
    id blob not null,
    version integer not null,
    ballot blob not null,
    option_code text check (length(option_code) <= 40) not null,
    choice text check (length(choice) <= 40) not null,
    amount integer not null,
    group_code text check (length(group_code) <= 40),
    heads integer not null,
    area integer not null,
    seats integer not null,
    custom integer not null,
    constraint fk_box_paper_ballot foreign key (ballot) references ballot (id),
    constraint pk_box_paper primary key (id)
) strict;

create index if not exists ix_box_paper_ballot_option_code on box_paper (ballot, option_code, id);

create table if not exists ballot_box (
    id blob not null,
    version integer not null,
    ballot blob not null,
    emptied_at integer,
    forgotten_at integer,
    next_due_at integer,
    constraint fk_ballot_box_ballot foreign key (ballot) references ballot (id),
    constraint pk_ballot_box primary key (id)
) strict;

create index if not exists ix_ballot_box_next_due_at on ballot_box (next_due_at, id) where next_due_at is not null;

create index if not exists ix_ballot_box_ballot on ballot_box (ballot, id);

create table if not exists ballot_count (
    id blob not null,
    version integer not null,
    ballot blob not null,
    option_code text check (length(option_code) <= 40) not null,
    part text check (length(part) <= 40) not null,
    group_code text check (length(group_code) <= 40),
    voters integer not null,
    heads integer not null,
    area integer not null,
    seats integer not null,
    custom integer not null,
    constraint fk_ballot_count_ballot foreign key (ballot) references ballot (id),
    constraint pk_ballot_count primary key (id)
) strict;

create index if not exists ix_ballot_count_ballot_option_code on ballot_count (ballot, option_code, id);

create table if not exists ballot_teller (
    id blob not null,
    version integer not null,
    ballot blob not null,
    person blob not null,
    role text check (length(role) <= 40) not null,
    confirmed_at integer,
    constraint uq_ballot_teller_person unique (ballot, person),
    constraint fk_ballot_teller_ballot foreign key (ballot) references ballot (id),
    constraint fk_ballot_teller_person foreign key (person) references person (id),
    constraint pk_ballot_teller primary key (id)
) strict;

create index if not exists ix_ballot_teller_person on ballot_teller (person, id);

create table if not exists ballot_delivery (
    id blob not null,
    version integer not null,
    ballot blob not null,
    elector blob not null,
    method text check (length(method) <= 40) not null,
    proof text check (length(proof) <= 200),
    at integer not null,
    constraint fk_ballot_delivery_ballot foreign key (ballot) references ballot (id),
    constraint fk_ballot_delivery_elector foreign key (elector) references ballot_elector (id),
    constraint pk_ballot_delivery primary key (id)
) strict;

create index if not exists ix_ballot_delivery_ballot_at on ballot_delivery (ballot, at, id);

create index if not exists ix_ballot_delivery_elector on ballot_delivery (elector, id);

create table if not exists paper_aside (
    id blob not null,
    version integer not null,
    ballot blob not null,
    elector blob not null,
    channel text check (length(channel) <= 40) not null,
    counted text check (length(counted) <= 40) not null,
    at integer not null,
    constraint fk_paper_aside_ballot foreign key (ballot) references ballot (id),
    constraint fk_paper_aside_elector foreign key (elector) references ballot_elector (id),
    constraint pk_paper_aside primary key (id)
) strict;

create index if not exists ix_paper_aside_ballot_at on paper_aside (ballot, at, id);

create index if not exists ix_paper_aside_elector on paper_aside (elector, id);

create table if not exists electorate_change (
    id blob not null,
    version integer not null,
    ballot blob not null,
    kind text check (length(kind) <= 40) not null,
    label text check (length(label) <= 200) not null,
    constraint fk_electorate_change_ballot foreign key (ballot) references ballot (id),
    constraint pk_electorate_change primary key (id)
) strict;

create index if not exists ix_electorate_change_ballot on electorate_change (ballot, id);

create table if not exists import_run (
    id blob not null,
    version integer not null,
    file_name text check (length(file_name) <= 300) not null,
    file_digest blob check (length(file_digest) <= 32) not null,
    source text check (length(source) <= 60) not null,
    live text check (length(live) <= 64),
    started_at integer not null,
    finished_at integer,
    total integer not null,
    last_line integer not null,
    done integer not null,
    added integer not null,
    changed integer not null,
    unchanged integer not null,
    rejected integer not null,
    constraint uq_import_run_live unique (live),
    constraint pk_import_run primary key (id)
) strict;

create table if not exists host_key (
    id blob not null,
    version integer not null,
    source text check (length(source) <= 30) not null,
    kind text check (length(kind) <= 40) not null,
    host_key text check (length(host_key) <= 100) not null,
    subject blob not null,
    constraint uq_host_key_key unique (host_key, source, kind),
    constraint pk_host_key primary key (id)
) strict;
