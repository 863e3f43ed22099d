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

create index if not exists ix_role_grant_scope on role_grant (scope, id);

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
    report text check (length(report) <= 8000),
    constraint uq_personal_data_request_open unique (person, open),
    constraint pk_personal_data_request primary key (id)
) strict;

create index if not exists ix_personal_data_request_person_asked_at on personal_data_request (person, asked_at, id);

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
    merged_into blob,
    merge_root blob,
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

create index if not exists ix_service_request_open_month_category_close_month__ef252d40 on service_request (open_month, category, close_month, handling_unit, days_to_close, lead_unit, status, refusal, no_clock_reason, outcome, responded_in_time, exclusion, id);

create index if not exists ix_service_request_next_due_at on service_request (next_due_at, id) where next_due_at is not null;

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

create index if not exists ix_objection_replied_by on objection (replied_by, id) where replied_by is not null;

create table if not exists import_run (
    id blob not null,
    version integer not null,
    file_name text check (length(file_name) <= 300) not null,
    file_digest blob check (length(file_digest) <= 32) not null,
    source text check (length(source) <= 40) not null,
    live text check (length(live) <= 64),
    started_at integer not null,
    finished_at integer,
    total integer not null,
    last_line integer not null,
    done integer not null,
    added integer not null,
    closed integer not null,
    unchanged integer not null,
    rejected integer not null,
    constraint uq_import_run_live unique (live),
    constraint pk_import_run primary key (id)
) strict;
