package org.commonhall.code;

/** Kinds of records, as the kind of an {@link org.commonhall.Event}. */
public final class RecordKinds {
    /** Note of advice. */
    public static final String ADVICE_NOTE = "advice_note";
    /** Agenda item. */
    public static final String AGENDA_ITEM = "agenda_item";
    /** Agreed place for meals. */
    public static final String AGREED_PLACE = "agreed_place";
    /** Alternate. */
    public static final String ALTERNATE = "alternate";
    /** Amenity. */
    public static final String AMENITY = "amenity";
    /** Appointment. */
    public static final String APPOINTMENT = "appointment";
    /** Floor area. */
    public static final String AREA_FIGURE = "area_figure";
    /** Assessment. */
    public static final String ASSESSMENT = "assessment";
    /** Time for assessments. */
    public static final String ASSESSMENT_SLOT = "assessment_slot";
    /** File. */
    public static final String ATTACHMENT = "attachment";
    /** Part of a file. */
    public static final String ATTACHMENT_CHUNK = "attachment_chunk";
    /** Attendance. */
    public static final String ATTENDANCE = "attendance";
    /** Proof of belonging to an audience. */
    public static final String AUDIENCE_PROOF = "audience_proof";
    /** Vote. */
    public static final String BALLOT = "ballot";
    /** Box. */
    public static final String BALLOT_BOX = "ballot_box";
    /** Count. */
    public static final String BALLOT_COUNT = "ballot_count";
    /** Delivery of papers. */
    public static final String BALLOT_DELIVERY = "ballot_delivery";
    /** Voter. */
    public static final String BALLOT_ELECTOR = "ballot_elector";
    /** Entry to a vote. */
    public static final String BALLOT_GATE = "ballot_gate";
    /** Option of a vote. */
    public static final String BALLOT_OPTION = "ballot_option";
    /** Post to be filled. */
    public static final String BALLOT_POST = "ballot_post";
    /** Teller. */
    public static final String BALLOT_TELLER = "ballot_teller";
    /** Bookable room. */
    public static final String BOOKABLE_ROOM = "bookable_room";
    /** Booking. */
    public static final String BOOKING = "booking";
    /** Series of bookings. */
    public static final String BOOKING_SERIES = "booking_series";
    /** Paper in the box. */
    public static final String BOX_PAPER = "box_paper";
    /** Brand. */
    public static final String BRAND = "brand";
    /** Building. */
    public static final String BUILDING = "building";
    /** Candidate for an agenda. */
    public static final String CANDIDATE = "candidate";
    /** Link of a chain. */
    public static final String CHAIN_LINK = "chain_link";
    /** Key of check-in codes. */
    public static final String CHECK_IN_KEY = "check_in_key";
    /** Taken places. */
    public static final String CLAIM = "claim";
    /** Planned change of a client of meals. */
    public static final String CLIENT_CHANGE = "client_change";
    /** Closure notice. */
    public static final String CLOSURE_NOTICE = "closure_notice";
    /** Key of commands. */
    public static final String COMMAND_KEY = "command_key";
    /** Commitment. */
    public static final String COMMITMENT = "commitment";
    /** Committee. */
    public static final String COMMITTEE = "committee";
    /** Companion. */
    public static final String COMPANION = "companion";
    /** Consent. */
    public static final String CONSENT = "consent";
    /** Course. */
    public static final String COURSE = "course";
    /** Run of a course. */
    public static final String COURSE_RUN = "course_run";
    /** Session. */
    public static final String COURSE_SESSION = "course_session";
    /** Credential. */
    public static final String CREDENTIAL = "credential";
    /** Dish on a menu. */
    public static final String DAY_DISH = "day_dish";
    /** Terms of rounds. */
    public static final String DELIVERY_TERMS = "delivery_terms";
    /** Support of a demand for a meeting. */
    public static final String DEMAND_SUPPORT = "demand_support";
    /** Desk. */
    public static final String DESK = "desk";
    /** Counter. */
    public static final String DESK_COUNTER = "desk_counter";
    /** Line. */
    public static final String DESK_LINE = "desk_line";
    /** Service of a desk. */
    public static final String DESK_SERVICE = "desk_service";
    /** Member of a desk's staff. */
    public static final String DESK_STAFF = "desk_staff";
    /** Fact of a diet. */
    public static final String DIET_FACT = "diet_fact";
    /** Dish. */
    public static final String DISH = "dish";
    /** Duty. */
    public static final String DUTY_SHIFT = "duty_shift";
    /** Wishes of an elder. */
    public static final String ELDER_PROFILE = "elder_profile";
    /** Change among the voters. */
    public static final String ELECTORATE_CHANGE = "electorate_change";
    /** Enrolment. */
    public static final String ENROLMENT = "enrolment";
    /** Equipment. */
    public static final String EQUIPMENT = "equipment";
    /** Feedback. */
    public static final String FEEDBACK_ANSWER = "feedback_answer";
    /** Feedback sheet. */
    public static final String FEEDBACK_SHEET = "feedback_sheet";
    /** Carrier of a client. */
    public static final String FIXED_CARRIER = "fixed_carrier";
    /** Action. */
    public static final String FOLLOW_UP = "follow_up";
    /** Note on an action. */
    public static final String FOLLOW_UP_NOTE = "follow_up_note";
    /** Key of a source. */
    public static final String HOST_KEY = "host_key";
    /** Account of sign-in. */
    public static final String IDENTITY_LINK = "identity_link";
    /** Import. */
    public static final String IMPORT_RUN = "import_run";
    /** Interest in a course. */
    public static final String INTEREST = "interest";
    /** Journal entry. */
    public static final String JOURNAL_ENTRY = "journal_entry";
    /** Head of the journal. */
    public static final String JOURNAL_HEAD = "journal_head";
    /** Client of meals. */
    public static final String MEAL_CLIENT = "meal_client";
    /** Day of meals. */
    public static final String MEAL_DAY = "meal_day";
    /** Meal on its way. */
    public static final String MEAL_DROP = "meal_drop";
    /** Part of an order of meals. */
    public static final String MEAL_ITEM = "meal_item";
    /** Order of a meal. */
    public static final String MEAL_ORDER = "meal_order";
    /** Route of meals. */
    public static final String MEAL_ROUTE = "meal_route";
    /** Ordering of meals. */
    public static final String MEAL_SERVICE = "meal_service";
    /** Meeting. */
    public static final String MEETING = "meeting";
    /** Attendance. */
    public static final String MEETING_ATTENDANCE = "meeting_attendance";
    /** Demand for a meeting. */
    public static final String MEETING_DEMAND = "meeting_demand";
    /** Member entitled to vote. */
    public static final String MEETING_ELECTOR = "meeting_elector";
    /** Minutes. */
    public static final String MEETING_MINUTES = "meeting_minutes";
    /** Rules of a meeting. */
    public static final String MEETING_RULES = "meeting_rules";
    /** Membership. */
    public static final String MEMBERSHIP = "membership";
    /** Motion. */
    public static final String MOTION = "motion";
    /** Book of motions. */
    public static final String MOTION_BOOK = "motion_book";
    /** Category of motions. */
    public static final String MOTION_CATEGORY = "motion_category";
    /** Support of a motion. */
    public static final String MOTION_SUPPORT = "motion_support";
    /** Place of a notice. */
    public static final String NOTICE_PLACE = "notice_place";
    /** Series of numbers. */
    public static final String NUMBER_SERIES = "number_series";
    /** Objection. */
    public static final String OBJECTION = "objection";
    /** People in a place. */
    public static final String OCCUPANCY = "occupancy";
    /** Organization. */
    public static final String ORGANIZATION = "organization";
    /** Relation of organizations. */
    public static final String ORGANIZATION_RELATION = "organization_relation";
    /** Contact of a pairing. */
    public static final String PAIR_CONTACT = "pair_contact";
    /** Pairing. */
    public static final String PAIRING = "pairing";
    /** Paper set aside. */
    public static final String PAPER_ASIDE = "paper_aside";
    /** Person. */
    public static final String PERSON = "person";
    /** Request about personal data. */
    public static final String PERSONAL_DATA_REQUEST = "personal_data_request";
    /** Offer of a place. */
    public static final String PLACE_OFFER = "place_offer";
    /** Volunteer programme. */
    public static final String PROGRAMME = "programme";
    /** Role in a programme. */
    public static final String PROGRAMME_ROLE = "programme_role";
    /** Proposal. */
    public static final String PROPOSAL = "proposal";
    /** Support of a proposal. */
    public static final String PROPOSAL_SUPPORT = "proposal_support";
    /** Public notice. */
    public static final String PUBLIC_NOTICE = "public_notice";
    /** Qualification. */
    public static final String QUALIFICATION = "qualification";
    /** Room. */
    public static final String QUOTA = "quota";
    /** Recusal. */
    public static final String RECUSAL = "recusal";
    /** Reply template. */
    public static final String REPLY_TEMPLATE = "reply_template";
    /** Helping unit. */
    public static final String REQUEST_ASSISTANT = "request_assistant";
    /** Follower of a request. */
    public static final String REQUEST_FOLLOWER = "request_follower";
    /** Note on a request. */
    public static final String REQUEST_NOTE = "request_note";
    /** Pause of a request. */
    public static final String REQUEST_PAUSE = "request_pause";
    /** Earlier answer of a request. */
    public static final String REQUEST_RUN = "request_run";
    /** Message on a request. */
    public static final String REQUEST_UPDATE = "request_update";
    /** Requester. */
    public static final String REQUESTER = "requester";
    /** Diet that forbids ingredients. */
    public static final String RESTRICTION = "restriction";
    /** How far retention has come. */
    public static final String RETENTION_MARK = "retention_mark";
    /** Return visit. */
    public static final String RETURN_VISIT = "return_visit";
    /** Grant of a role. */
    public static final String ROLE_GRANT = "role_grant";
    /** Route on a day. */
    public static final String ROUTE_DAY = "route_day";
    /** Line of a route. */
    public static final String ROUTE_LINE = "route_line";
    /** Place of a scope. */
    public static final String SCOPE_ANCESTOR = "scope_ancestor";
    /** Root of scopes. */
    public static final String SCOPE_ROOT = "scope_root";
    /** Seat. */
    public static final String SEAT = "seat";
    /** Seats of a group. */
    public static final String SEAT_ALLOCATION = "seat_allocation";
    /** Kept seats. */
    public static final String SEAT_POOL = "seat_pool";
    /** Section of a building. */
    public static final String SECTION = "section";
    /** Places of a series. */
    public static final String SERIES_PLACES = "series_places";
    /** Catalogue entry. */
    public static final String SERVICE_CATEGORY = "service_category";
    /** Certificate of service. */
    public static final String SERVICE_CERTIFICATE = "service_certificate";
    /** Limit of a service. */
    public static final String SERVICE_LIMIT = "service_limit";
    /** Rating of service. */
    public static final String SERVICE_RATING = "service_rating";
    /** Record of service. */
    public static final String SERVICE_RECORD = "service_record";
    /** Request. */
    public static final String SERVICE_REQUEST = "service_request";
    /** Teacher of a session. */
    public static final String SESSION_TEACHER = "session_teacher";
    /** Shift. */
    public static final String SHIFT = "shift";
    /** Places of a shift. */
    public static final String SHIFT_ROLE = "shift_role";
    /** Series of shifts. */
    public static final String SHIFT_SERIES = "shift_series";
    /** Sighting. */
    public static final String SIGHTING = "sighting";
    /** Sign-up. */
    public static final String SIGN_UP = "sign_up";
    /** Times for appointments. */
    public static final String SLOT_WINDOW = "slot_window";
    /** Standing order of meals. */
    public static final String STANDING_ORDER = "standing_order";
    /** Station. */
    public static final String STATION = "station";
    /** Supervision of a volunteer. */
    public static final String SUPERVISION = "supervision";
    /** Tenure. */
    public static final String TENURE = "tenure";
    /** Territory. */
    public static final String TERRITORY = "territory";
    /** Number in the line. */
    public static final String TICKET = "ticket";
    /** Service on a number. */
    public static final String TICKET_ITEM = "ticket_item";
    /** Link of records. */
    public static final String TRACE_LINK = "trace_link";
    /** Unit. */
    public static final String UNIT = "unit";
    /** Visit. */
    public static final String VISIT = "visit";
    /** Count of visits. */
    public static final String VISIT_TALLY = "visit_tally";
    /** Volunteer. */
    public static final String VOLUNTEER = "volunteer";
    /** Cast vote. */
    public static final String VOTE = "vote";
    /** Entry on the waitlist. */
    public static final String WAITLIST_ENTRY = "waitlist_entry";
    /** Place that is waited for. */
    public static final String WAITLIST_ITEM = "waitlist_item";
    /** Welfare check. */
    public static final String WELFARE_CHECK = "welfare_check";
    /** Ladder of welfare checks. */
    public static final String WELFARE_LADDER = "welfare_ladder";
    /** Zone. */
    public static final String ZONE = "zone";

    private RecordKinds() {}
}
